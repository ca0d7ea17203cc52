import type { GridSubject } from '../../contract/grids.ts'
import { instrumentAxis, type MatrixContext } from '../matrix-context.ts'
import { cellsOf, type MatrixKind } from '../matrix-kind.ts'
import { sequentialScale } from '../scale.ts'

/** Weights by term of each instrument, in one taxonomy or in all. */
function weighed({ tags }: MatrixContext, { taxonomy }: GridSubject): readonly ReadonlyMap<number, number>[] {
  return tags(taxonomy).map((list) => new Map(list.filter(({ weight }) => weight > 0).map(({ term, weight }) => [term, weight])))
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

function likenessOf(context: MatrixContext, subject: GridSubject): (row: number, column: number) => number | null {
  if (subject.measure === 'trl') {
    const stated = context.profiles(['trl'])
    return (row, column) => trlOverlap(stated[row]!.trl, stated[column]!.trl)
  }
  const weights = weighed(context, subject)
  if (subject.measure === 'cosine') return (row, column) => cosine(weights[row]!, weights[column]!)
  const branchOf = context.branches(subject.taxonomy)
  return (row, column) => complement(weights[row]!, weights[column]!, branchOf)
}

/** How alike instruments are by their tags and profiles. */
export const tagged: MatrixKind = {
  name: 'tagged',
  group: 'described',
  measures: ['cosine', 'complement', 'trl'],
  taxonomy: 'optional',
  make: (context, subject) => {
    const { instruments } = context
    const axis = instrumentAxis(instruments)
    const size = instruments.length
    const ofPair = likenessOf(context, subject)
    const value = cellsOf(size, size, (row, column) => (row === column ? null : ofPair(row, column)))
    return { rows: axis, columns: axis, directed: false, value, unit: { kind: 'index' }, scale: sequentialScale(value, 1), margins: 'mean' }
  },
  explain: (context, subject, row, column) => {
    const { instruments } = context
    const pair = [instruments[row]!.id, instruments[column]!.id]
    if (subject.measure === 'trl') {
      const stated = context.profiles(['trl'])
      const [a, b] = [stated[row]!.trl, stated[column]!.trl]
      const parts = a === null || b === null ? { common: null, either: null } : trlParts(a, b)
      return {
        formula: { key: 'trl', numbers: parts },
        evidence: [{ kind: 'profiles', instruments: pair, fields: ['trlFrom', 'trlTo'] }],
      }
    }
    const weights = weighed(context, subject)
    const branchOf = context.branches(subject.taxonomy)
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
