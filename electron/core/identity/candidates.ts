import type { Candidate, CandidateReason, OrganisationEvidence } from './candidate.ts'
import { readOrganisationName } from './organisation-name.ts'

/** At or above it a pair is worth a look by the user. */
export const defaultThreshold = 0.7

/** More organisations than this under one word or identifier say nothing about any two of them. */
const largestBlock = 60

interface Compared {
  readonly evidence: OrganisationEvidence
  readonly words: ReadonlySet<string>
  readonly key: string
  readonly legalForm: string | null
}

/**
 * Pairs of organisations that may be one, or parts of one another: a < b by id; best first, then by ids; similarity at or above the threshold.
 * Natural persons and placeholders are proposed by an identifier alone, never by name.
 */
export function findCandidates(organisations: Iterable<OrganisationEvidence>, threshold: number = defaultThreshold): readonly Candidate[] {
  const compared = [...organisations].map(compare).sort((a, b) => a.evidence.id - b.evidence.id)
  const blocks = new Map<string, Compared[]>()
  for (const one of compared)
    for (const key of blocksOf(one)) {
      const block = blocks.get(key)
      if (block) block.push(one)
      else blocks.set(key, [one])
    }
  const found = new Map<string, Candidate>()
  for (const block of blocks.values()) {
    if (block.length > largestBlock) continue
    block.forEach((a, at) => {
      for (const b of block.slice(at + 1)) {
        const candidate = candidateOf(a, b)
        if (candidate.similarity >= threshold) found.set(`${candidate.a} ${candidate.b}`, candidate)
      }
    })
  }
  return [...found.values()].sort((x, y) => y.similarity - x.similarity || x.a - y.a || x.b - y.b)
}

function compare(evidence: OrganisationEvidence): Compared {
  const first = evidence.names[0]
  if (!first || evidence.kind !== 'organisation') return { evidence, words: new Set(), key: '', legalForm: null }
  const { key, legalForm } = readOrganisationName(first.name, evidence.country)
  return { evidence, words: new Set(key.split(' ')), key, legalForm }
}

function blocksOf({ evidence, words }: Compared): ReadonlySet<string> {
  return new Set([...evidence.identifiers.map(({ taxId }) => `#${taxId}`), ...words])
}

function candidateOf(a: Compared, b: Compared): Candidate {
  const identifier = a.evidence.identifiers.find(({ taxId }) => b.evidence.identifiers.some((other) => other.taxId === taxId))
  const common = [...a.words].filter((word) => b.words.has(word))
  const names = (2 * common.length) / (a.words.size + b.words.size || 1)
  const reasons: CandidateReason[] = []
  if (identifier) reasons.push({ kind: 'same_identifier', ...identifier })
  if (a.key !== '' && a.key === b.key) reasons.push({ kind: 'same_name', name: a.key })
  else if (common.length > 0)
    reasons.push({
      kind: 'similar_name',
      a: a.evidence.names[0]!.name,
      b: b.evidence.names[0]!.name,
      common,
      alike: [],
      onlyA: [...a.words].filter((word) => !b.words.has(word)),
      onlyB: [...b.words].filter((word) => !a.words.has(word)),
    })
  if (a.legalForm !== b.legalForm) reasons.push({ kind: 'legal_forms_differ', a: a.legalForm, b: b.legalForm })
  const forms = a.legalForm !== b.legalForm ? 0.1 : 0
  const similarity = identifier?.valid === true ? 1 : Math.max(0, Math.min(1, names + (identifier ? 0.2 : 0)) - forms)
  return { a: a.evidence.id, b: b.evidence.id, similarity, suggests: 'same', reasons }
}
