import type { GridSubject } from '../../contract/grids.ts'
import { topOfBranch } from '../../tagging/term-tree.ts'
import { instrumentAxis, type MatrixContext } from '../matrix-context.ts'
import { cellsOf, type MatrixKind } from '../matrix-kind.ts'
import { sequentialScale } from '../scale.ts'

/** Weights by term of each instrument, and the branch that each term stands in. */
interface Weighed {
  readonly weights: readonly ReadonlyMap<number, number>[]
  readonly branchOf: ReadonlyMap<number, number>
}

/** Tags of one taxonomy, or of all. A taxonomy without branches is one branch: negative numbers stand for those. */
function weighed({ instruments, taxonomies }: MatrixContext, { taxonomy }: GridSubject): Weighed {
  const branchOf = new Map<number, number>()
  for (const { id, terms } of taxonomies()) {
    if (taxonomy !== undefined && id !== taxonomy) continue
    const flat = terms.every(({ parent }) => parent === null)
    for (const [term, top] of topOfBranch(terms)) branchOf.set(term, flat ? -id : top)
  }
  return {
    weights: instruments.map(
      ({ tags }) => new Map(tags.filter(({ term, weight }) => weight > 0 && branchOf.has(term)).map(({ term, weight }) => [term, weight])),
    ),
    branchOf,
  }
}

/** Σ a·b / √(Σ a² · Σ b²); null where one of the two has no tag. */
function cosine(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number | null {
  if (a.size === 0 || b.size === 0) return null
  let product = 0
  for (const [term, weight] of a) product += weight * (b.get(term) ?? 0)
  const squares = (of: ReadonlyMap<number, number>): number => [...of.values()].reduce((sum, weight) => sum + weight * weight, 0)
  return Math.min(1, product / Math.sqrt(squares(a) * squares(b)))
}

/** What the complement index of a pair is reckoned from, within the branches that both touch. */
function complementParts(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>, branchOf: ReadonlyMap<number, number>) {
  const branches = (of: ReadonlyMap<number, number>): Set<number | undefined> => new Set([...of.keys()].map((term) => branchOf.get(term)))
  const theirs = branches(b)
  const both = new Set([...branches(a)].filter((branch) => theirs.has(branch)))
  let least = 0
  let most = 0
  for (const term of new Set([...a.keys(), ...b.keys()])) {
    if (!both.has(branchOf.get(term))) continue
    const [one, other] = [a.get(term) ?? 0, b.get(term) ?? 0]
    least += Math.min(one, other)
    most += Math.max(one, other)
  }
  return { branches: both.size, least, most }
}

/**
 * 1 - Σ min(a, b) / Σ max(a, b) over the terms of the branches that both touch: 1 where two instruments work in the same field on different terms,
 * 0 where they carry the same terms. Null where they touch no branch in common. Methods.md leaves the index open; this is the program's own.
 */
function complement(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>, branchOf: ReadonlyMap<number, number>): number | null {
  const { least, most } = complementParts(a, b, branchOf)
  return most === 0 ? null : 1 - least / most
}

type Range = readonly [from: number, to: number] | null

function trlParts(a: NonNullable<Range>, b: NonNullable<Range>) {
  const common = Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]) + 1)
  return { common, either: a[1] - a[0] + 1 + (b[1] - b[0] + 1) - common }
}

/** TRL steps that both cover / steps that either covers; null where one states none. */
function trlOverlap(a: Range, b: Range): number | null {
  if (a === null || b === null) return null
  const { common, either } = trlParts(a, b)
  return common / either
}

/** How alike instruments are by their tags and profiles. */
export const tagged: MatrixKind = {
  name: 'tagged',
  group: 'described',
  measures: ['cosine', 'complement', 'trl'],
  taxonomy: 'optional',
  make: (context, subject) => {
    const { instruments, profiles } = context
    const axis = instrumentAxis(instruments)
    const size = instruments.length
    const { weights, branchOf } = subject.measure === 'trl' ? { weights: [], branchOf: new Map() } : weighed(context, subject)
    const value = cellsOf(size, size, (row, column) => {
      if (row === column) return null
      if (subject.measure === 'trl') return trlOverlap(profiles()[row]!.trl, profiles()[column]!.trl)
      return subject.measure === 'cosine' ? cosine(weights[row]!, weights[column]!) : complement(weights[row]!, weights[column]!, branchOf)
    })
    return { rows: axis, columns: axis, directed: false, value, unit: { kind: 'index' }, scale: sequentialScale(value, 1), margins: 'mean' }
  },
  explain: (context, subject, row, column) => {
    const { instruments, profiles } = context
    const pair = [instruments[row]!.id, instruments[column]!.id]
    if (subject.measure === 'trl') {
      const [a, b] = [profiles()[row]!.trl, profiles()[column]!.trl]
      const parts = a === null || b === null ? { common: null, either: null } : trlParts(a, b)
      return {
        formula: { key: 'trl', numbers: parts },
        evidence: [{ kind: 'profiles', instruments: pair, fields: ['trlFrom', 'trlTo'] }],
      }
    }
    const { weights, branchOf } = weighed(context, subject)
    const [a, b] = [weights[row]!, weights[column]!]
    const numbers =
      subject.measure === 'cosine'
        ? { a: a.size, b: b.size, common: [...a.keys()].filter((term) => b.has(term)).length }
        : complementParts(a, b, branchOf)
    return {
      formula: { key: subject.measure, numbers },
      evidence: [{ kind: 'tags', instruments: pair, terms: new Set(branchOf.keys()) }],
    }
  },
}
