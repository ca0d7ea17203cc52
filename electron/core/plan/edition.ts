import type { Layout } from '../sheet/layout.ts'
import type { OperationRecord } from '../sheet/records.ts'
import { agrees, type KnownOperations } from './known-operations.ts'
import { operationKey } from './operation-key.ts'
import { type KnownSource, likeness, sourceKey } from './sources.ts'

/** Rows with a known key after which a sheet is surely the edition of a known list, or surely not. */
const enoughFound = 40
/** Keys of a sheet that are looked up to see whether a list unlike it may be the same one. */
const sampleSize = 50
/** Share of all rows that must be known and agree where a sheet does not look like the list. */
const enoughOfAll = 0.2

/** What finds the operations of a list. */
export interface EditionParts {
  /** How many of these keys the list has; cheap. */
  readonly countKeys: (source: KnownSource, keys: readonly string[]) => number
  /** All its operations; dear, so only for lists that may be the same. */
  readonly operations: (source: KnownSource) => KnownOperations
  /** What a row is found by among them. */
  readonly keyOf: (source: KnownSource, record: OperationRecord) => string
}

/** The question which known list a sheet is a further edition of, answered by its rows. */
export interface EditionSearch {
  /** Looks at further rows. */
  weigh(records: readonly OperationRecord[]): void
  /** `null`: none of them. `undefined`: not clear yet, never so at the end. */
  verdict(ended: boolean): KnownSource | null | undefined
}

interface Candidate {
  readonly source: KnownSource
  readonly look: 'same' | 'alike' | 'unlike'
  readonly operations: KnownOperations
  found: number
  agreed: number
}

/**
 * A sheet is an edition of a list where its rows agree with what is known of it: same key, and at least the title or the beneficiary the
 * same. Two lists may look alike and number their operations alike, so looks decide only where no row is known: a list of new operations
 * under the same headings goes on with the list.
 */
export function searchEdition(layout: Layout, sources: readonly KnownSource[], parts: EditionParts): EditionSearch {
  const possible = sourcesLike(layout, sources)
  let candidates: readonly Candidate[] | null = null
  let seen = 0

  const candidatesFor = (records: readonly OperationRecord[]): readonly Candidate[] => {
    const step = Math.max(1, Math.floor(records.length / sampleSize))
    const keys = records.filter((_, at) => at % step === 0).map((record) => operationKey(record))
    return possible
      .filter(({ source, look }) => look !== 'unlike' || parts.countKeys(source, keys) >= new Set(keys).size * enoughOfAll)
      .map(({ source, look }) => ({ source, look, operations: parts.operations(source), found: 0, agreed: 0 }))
  }
  const isEdition = ({ look, found, agreed }: Candidate): boolean =>
    found > 0 && agreed * 2 >= found && (look !== 'unlike' || agreed >= seen * enoughOfAll)

  return {
    weigh(records) {
      if (records.length === 0 || possible.length === 0) return
      candidates ??= candidatesFor(records)
      seen += records.length
      for (const record of records) for (const candidate of candidates) weighOne(candidate, record, parts.keyOf(candidate.source, record))
    },
    verdict(ended) {
      if (possible.length === 0) return null
      if (!ended && (candidates === null || candidates.every(({ found }) => found < enoughFound))) return undefined
      const best = (candidates ?? []).filter(isEdition).sort((a, b) => b.agreed - a.agreed)[0]
      if (best) return best.source
      const nothingKnown = (candidates ?? []).every(({ found }) => found === 0)
      return (nothingKnown && possible.find(({ look }) => look === 'same')?.source) || null
    },
  }
}

const rank = { same: 0, alike: 1, unlike: 2 } as const

/** The lists that a sheet may be an edition of, with how much it looks like each: the likest first, of those the latest. */
export function sourcesLike(
  layout: Layout,
  sources: readonly KnownSource[],
): readonly { readonly source: KnownSource; readonly look: ReturnType<typeof likeness> }[] {
  const key = sourceKey(layout)
  return sources
    .filter((source) => source.key === key)
    .map((source) => ({ source, look: likeness(layout, source) }))
    .sort((a, b) => rank[a.look] - rank[b.look] || b.source.id - a.source.id)
}

function weighOne(candidate: Candidate, record: OperationRecord, key: string): void {
  const entries = candidate.operations.withKey(key)
  if (entries.length === 0) return
  candidate.found++
  if (entries.some((entry) => agrees(entry, record))) candidate.agreed++
}
