import { fold } from '../sheet/heading-words.ts'

/** How a label was found to mean an instrument. By code and name it does; what is only similar is a proposal that a person accepts. */
export type MatchedBy = 'code' | 'name' | 'similar'
export interface LabelMatch {
  readonly instrument: number
  readonly by: MatchedBy
}

interface Label {
  readonly text: string
  readonly name: string | null
}
interface Known {
  readonly id: number
  readonly code: string
  readonly name: string
}

const leastSimilar = 0.6

/**
 * For each label the instrument it means, null where none is near. A code or name that two instruments have, and an instrument that two labels
 * mean, are only proposed.
 */
export function matchLabels(labels: readonly Label[], instruments: readonly Known[]): readonly (LabelMatch | null)[] {
  const byCode = unique(instruments, ({ code }) => code)
  const byName = unique(instruments, ({ name }) => name)
  const exact = labels.map(({ text, name }): LabelMatch | null => {
    const code = byCode.get(fold(text.trim()))
    if (code !== undefined) return { instrument: code, by: 'code' }
    const named = byName.get(fold(text.trim())) ?? (name === null ? undefined : byName.get(fold(name.trim())))
    return named === undefined ? null : { instrument: named, by: 'name' }
  })
  const meant = new Map<number, number>()
  for (const match of exact) if (match) meant.set(match.instrument, (meant.get(match.instrument) ?? 0) + 1)
  return labels.map((label, at) => {
    const found = exact[at] ?? null
    if (found !== null) return meant.get(found.instrument) === 1 ? found : { ...found, by: 'similar' }
    return mostSimilar(
      label,
      instruments.filter(({ id }) => !meant.has(id)),
    )
  })
}

function unique(instruments: readonly Known[], key: (one: Known) => string): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const twice = new Set<string>()
  for (const one of instruments) {
    const folded = fold(key(one).trim())
    if (found.has(folded)) twice.add(folded)
    found.set(folded, one.id)
  }
  for (const folded of twice) found.delete(folded)
  return found
}

function mostSimilar({ text, name }: Label, instruments: readonly Known[]): LabelMatch | null {
  const written = [text, ...(name === null ? [] : [name])].map((one) => fold(one.trim()))
  let best: { readonly instrument: number; readonly similarity: number } | null = null
  for (const one of instruments) {
    const known = [one.code, one.name, `${one.code} ${one.name}`].map((words) => fold(words.trim()))
    const similarity = Math.max(...written.flatMap((a) => known.map((b) => (holdsCode(a, known[0]!) ? 1 : similarityOf(a, b)))))
    if (similarity >= leastSimilar && (best === null || similarity > best.similarity)) best = { instrument: one.id, similarity }
  }
  return best === null ? null : { instrument: best.instrument, by: 'similar' }
}

/** "IR2 – Industrial research" holds the code IR2. */
function holdsCode(label: string, code: string): boolean {
  return code !== '' && label.startsWith(code) && /^[^\p{L}\p{N}]/u.test(label.slice(code.length))
}

/** Share of pairs of neighbouring letters in common (Dice 1945), 0 to 1. */
function similarityOf(a: string, b: string): number {
  const [one, other] = [pairsOf(a), pairsOf(b)]
  if (one.length === 0 || other.length === 0) return a === b && a !== '' ? 1 : 0
  const left = [...other]
  let common = 0
  for (const pair of one) {
    const at = left.indexOf(pair)
    if (at < 0) continue
    left.splice(at, 1)
    common++
  }
  return (2 * common) / (one.length + other.length)
}

function pairsOf(text: string): string[] {
  const letters = text.replaceAll(/[^\p{L}\p{N}]+/gu, '')
  return Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2))
}
