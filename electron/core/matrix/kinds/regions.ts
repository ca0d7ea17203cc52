import { compareLabels } from '../instrument-facts.ts'
import type { AxisList } from '../matrix.ts'
import type { MatrixContext } from '../matrix-context.ts'
import type { MatrixKind } from '../matrix-kind.ts'
import { overlapCells, overlapMeasures, overlapNumbers } from './observed.ts'

/** Regions by name; instruments without one are in none. */
export function regionsAmong(regionOf: readonly (string | null)[]): readonly string[] {
  return [...new Set(regionOf.filter((region) => region !== null))].sort(compareLabels)
}

export function regionAxis(regions: readonly string[]): AxisList {
  return { of: 'region', entries: regions.map((region) => ({ key: `region:${region}`, id: null, code: region, name: region })) }
}

function found({ instruments, regions, observedOf }: MatrixContext) {
  const regionOf = regions()
  const list = regionsAmong(regionOf)
  const place = new Map(instruments.map(({ id }, at) => [id, list.indexOf(regionOf[at] ?? '')]))
  return {
    list,
    overlap: observedOf(({ id }) => place.get(id) ?? -1, list.length),
    /** Instruments shown that are of a region. */
    instrumentsIn: (region: number) => instruments.flatMap(({ id }) => (place.get(id) === region ? [id] : [])),
  }
}

/** Organisations that take part in instruments of two regions, against chance. */
export const regions: MatrixKind = {
  name: 'regions',
  group: 'regions',
  measures: overlapMeasures,
  make: (context, { measure }) => {
    const { list, overlap } = found(context)
    const axis = regionAxis(list)
    return { rows: axis, columns: axis, ...overlapCells(overlap, measure) }
  },
  explain: (context, { measure }, row, column) => {
    const { overlap, instrumentsIn } = found(context)
    return {
      formula: { key: measure, numbers: overlapNumbers(overlap, row, column) },
      evidence: [{ kind: 'organisations', rows: instrumentsIn(row), columns: instrumentsIn(column) }],
    }
  },
}
