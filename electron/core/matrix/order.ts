import type { InteractionMatrix, MatrixOrder } from '../contract/matrices.ts'
import { groupedBy } from '../model/grouped.ts'
import { levelsOfGovernment } from '../model/vocabulary.ts'
import type { InstrumentFacts } from './instrument-facts.ts'
import { compareByCode, compareLabels } from './instrument-facts.ts'

export type MatrixGroup = InteractionMatrix['groups'][number]

/** Instruments in display order: `positions` of the list given, group by group. */
export interface OrderedInstruments {
  readonly positions: readonly number[]
  /** Group of each instrument, in display order. */
  readonly groupOf: readonly number[]
  readonly groups: readonly MatrixGroup[]
}

/** What some orders need besides the instruments. */
export interface OrderingFacts {
  /** Distinct organisations by position. */
  readonly organisations: ArrayLike<number>
  /** Cluster by position, -1 for one without any link. */
  readonly clusterOf: ArrayLike<number> | null
  /** Terms of the taxonomy ordered by, in its own order. */
  readonly terms: readonly { readonly id: number; readonly label: string }[]
}

/**
 * Puts instruments in order and marks the bands.
 * Within a band always by code, or by size where that is the order. Bands: programmes and regions by name; levels of government and
 * terms in their own order; clusters by size, then by their first code; instruments that belong nowhere in a last band.
 * By taxonomy an instrument goes with its heaviest term, the earlier one of equal weights.
 */
export function orderInstruments(instruments: readonly InstrumentFacts[], order: MatrixOrder, facts: OrderingFacts): OrderedInstruments {
  const byCode = Array.from(instruments.keys()).sort((a, b) => compareByCode(instruments[a]!, instruments[b]!))
  switch (order.by) {
    case 'code':
      return oneBand(byCode)
    case 'size':
      return oneBand(byCode.toSorted((a, b) => facts.organisations[b]! - facts.organisations[a]!))
    case 'programme':
    case 'region': {
      const field = order.by
      const labels = [...new Set(instruments.map((instrument) => instrument[field]).filter((label) => label !== null))].sort(compareLabels)
      return bands(byCode, 'text', labels, (at) => labels.indexOf(instruments[at]![field] ?? ''))
    }
    case 'level':
      return bands(byCode, 'level', levelsOfGovernment, (at) => {
        const { level } = instruments[at]!
        return level === null ? -1 : levelsOfGovernment.indexOf(level)
      })
    case 'taxonomy': {
      const rank = new Map(facts.terms.map(({ id }, at) => [id, at]))
      const labels = facts.terms.map(({ label }) => label)
      return bands(byCode, 'text', labels, (at) => heaviestTerm(instruments[at]!, order.taxonomy, rank))
    }
    case 'cluster':
      return clusterBands(byCode, facts.clusterOf ?? new Int32Array(instruments.length).fill(-1))
  }
}

function oneBand(positions: readonly number[]): OrderedInstruments {
  return { positions, groupOf: positions.map(() => 0), groups: [{ label: null, kind: 'none', size: positions.length }] }
}

function bands(
  byCode: readonly number[],
  kind: MatrixGroup['kind'],
  labels: readonly string[],
  bandOf: (position: number) => number,
): OrderedInstruments {
  const members: number[][] = labels.map(() => [])
  const unset: number[] = []
  for (const position of byCode) (members[bandOf(position)] ?? unset).push(position)
  const positions: number[] = []
  const groupOf: number[] = []
  const groups: MatrixGroup[] = []
  const put = (list: readonly number[], group: MatrixGroup): void => {
    if (list.length === 0) return
    positions.push(...list)
    for (const _ of list) groupOf.push(groups.length)
    groups.push(group)
  }
  labels.forEach((label, at) => put(members[at]!, { label, kind, size: members[at]!.length }))
  put(unset, { label: null, kind: 'unset', size: unset.length })
  return { positions, groupOf, groups }
}

function clusterBands(byCode: readonly number[], clusterOf: ArrayLike<number>): OrderedInstruments {
  const clustered = byCode.filter((position) => clusterOf[position]! >= 0)
  const members = groupedBy(clustered, (position) => clusterOf[position]!)
  // Insertion follows the codes, so a stable sort by size leaves equal sizes in order of their first code.
  const ranked = [...members.entries()].sort(([, a], [, b]) => b.length - a.length).map(([cluster]) => cluster)
  const labels = ranked.map((_, at) => String(at + 1))
  return bands(byCode, 'cluster', labels, (position) => ranked.indexOf(clusterOf[position]!))
}

function heaviestTerm(instrument: InstrumentFacts, taxonomy: number, rank: ReadonlyMap<number, number>): number {
  let best = -1
  let heaviest = 0
  for (const { taxonomy: of, term, weight } of instrument.tags) {
    const at = rank.get(term)
    if (of !== taxonomy || at === undefined || weight < heaviest || weight <= 0) continue
    if (weight > heaviest || at < best) {
      best = at
      heaviest = weight
    }
  }
  return best
}
