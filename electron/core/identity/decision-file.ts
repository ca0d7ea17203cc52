import type { DecisionKind } from '../model/vocabulary.ts'
import { decisionKinds } from '../model/vocabulary.ts'
import type { PlacedSpelling } from './decisions.ts'

/** One side of a decision as it leaves the program: by name and by spellings, which another project knows it by too. */
export interface FileOrganisation {
  readonly name: string
  readonly spellings: readonly PlacedSpelling[]
}

/** A decision as a log file holds it. */
export interface FileDecision {
  /** UUID of the decision. */
  readonly key: string
  readonly kind: DecisionKind
  readonly at: string
  readonly who: string
  readonly a: FileOrganisation
  readonly b: FileOrganisation | null
  readonly group: string | null
  /** Parent of the group. */
  readonly head: boolean
  readonly similarity: number | null
  readonly note: string | null
  readonly reverted: { readonly at: string; readonly who: string } | null
}

/** The columns of a log file in their order; headings are for people and may be in any language. */
export const decisionColumns = [
  'key',
  'kind',
  'at',
  'who',
  'a',
  'b',
  'group',
  'head',
  'similarity',
  'reasons',
  'effect',
  'note',
  'reverted_at',
  'reverted_by',
  'a_spellings',
  'b_spellings',
] as const
export type DecisionColumn = (typeof decisionColumns)[number]

export type DecisionCells = Readonly<Record<DecisionColumn, string | number | null>>

/** A cell holds no more; of longer lists the spellings that fit are enough to find an organisation by. */
const longestCell = 30_000

/** `reasons` and `effect` in the reader's words: they are not read again. */
export function decisionCells(
  decision: FileDecision,
  { reasons, effect }: { readonly reasons: string; readonly effect: string },
): DecisionCells {
  const { key, kind, at, who, a, b, group, head, similarity, note, reverted } = decision
  return {
    key,
    kind,
    at,
    who,
    a: a.name,
    b: b?.name ?? null,
    group,
    head: head ? 1 : null,
    similarity,
    reasons,
    effect,
    note,
    reverted_at: reverted?.at ?? null,
    reverted_by: reverted?.who ?? null,
    a_spellings: spellingsText(a.spellings),
    b_spellings: b === null ? null : spellingsText(b.spellings),
  }
}

/**
 * The fourth part is a second identifier or, where the town matters, an object: programs that know nothing of towns leave such a decision alone
 * instead of splitting the spelling everywhere.
 */
function spellingsText(spellings: readonly PlacedSpelling[]): string {
  const parts: string[] = []
  let length = 2
  for (const { name, taxId, country, otherId = null, place } of spellings) {
    const more = place !== undefined ? [{ place, otherId }] : otherId !== null ? [otherId] : []
    const part = JSON.stringify([name, taxId, country, ...more])
    length += part.length + 1
    if (length > longestCell) break
    parts.push(part)
  }
  return `[${parts.join(',')}]`
}

/** Reads a row again; null for one that holds no decision, such as the headings. */
export function readDecision(row: readonly (string | number | boolean | null)[]): FileDecision | null {
  const cells = Object.fromEntries(decisionColumns.map((column, at) => [column, text(row[at] ?? null)])) as Record<
    DecisionColumn,
    string | null
  >
  const kind = decisionKinds.find((one) => one === cells.kind)
  if (kind === undefined || !/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(cells.key ?? '')) return null
  const a = readSpellings(cells.a_spellings)
  const b = readSpellings(cells.b_spellings)
  if (a === null || (b === null && kind !== 'group') || (kind === 'group' && cells.group === null)) return null
  return {
    key: cells.key!,
    kind,
    at: cells.at ?? '',
    who: cells.who ?? '',
    a: { name: cells.a ?? '', spellings: a },
    b: b === null ? null : { name: cells.b ?? '', spellings: b },
    group: cells.group,
    head: cells.head !== null,
    similarity: null,
    note: cells.note,
    reverted: cells.reverted_at === null ? null : { at: cells.reverted_at, who: cells.reverted_by ?? '' },
  }
}

/** Spreadsheet programs keep the apostrophe that guards a text which looks like a formula. */
function text(value: string | number | boolean | null): string | null {
  if (value === null || value === '') return null
  return String(value).replace(/^'(?=[\s=+\-@])/u, '')
}

function readSpellings(written: string | null): PlacedSpelling[] | null {
  if (written === null) return null
  let list: unknown
  try {
    list = JSON.parse(written)
  } catch {
    return null
  }
  if (!Array.isArray(list)) return null
  const spellings = list.map((one: unknown): PlacedSpelling | null => {
    if (!Array.isArray(one)) return null
    const [name, taxId, country, more = null] = one as unknown[]
    const { otherId = null, place } = isTextOrNull(more) ? { otherId: more } : (more as { otherId?: unknown; place?: unknown })
    if (typeof name !== 'string' || !isTextOrNull(taxId) || !isTextOrNull(country) || !isTextOrNull(otherId)) return null
    if (place !== undefined && typeof place !== 'string') return null
    return { name, taxId, country, ...(otherId === null ? {} : { otherId }), ...(place === undefined ? {} : { place }) }
  })
  return spellings.every((one) => one !== null) ? spellings : null
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string'
}
