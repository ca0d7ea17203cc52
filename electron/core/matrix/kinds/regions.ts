import { compareLabels, type InstrumentFacts } from '../instrument-facts.ts'
import type { AxisList } from '../matrix.ts'
import type { MatrixContext } from '../matrix-context.ts'
import type { MatrixKind } from '../matrix-kind.ts'
import { overlapCells, overlapMeasures, overlapNumbers } from './observed.ts'

/** Regions of the instruments shown, by name; instruments without one are in none. */
export function regionsOf(instruments: readonly InstrumentFacts[]): readonly string[] {
  return [...new Set(instruments.flatMap(({ region }) => region ?? []))].sort(compareLabels)
}

export function regionAxis(regions: readonly string[]): AxisList {
  return { of: 'region', entries: regions.map((region) => ({ key: `region:${region}`, id: null, code: region, name: region })) }
}

/** Instruments shown that are of a region. */
function instrumentsIn(instruments: readonly InstrumentFacts[], region: string | undefined): readonly number[] {
  return instruments.filter((one) => one.region === region).map(({ id }) => id)
}

function overlapOf({ instruments, observedOf }: MatrixContext, regions: readonly string[]) {
  const shown = new Set(instruments.map(({ id }) => id))
  return observedOf(({ id, region }) => (region !== null && shown.has(id) ? regions.indexOf(region) : -1), regions.length)
}

/** Organisations that take part in instruments of two regions, against chance. */
export const regions: MatrixKind = {
  name: 'regions',
  group: 'regions',
  measures: overlapMeasures,
  make: (context, { measure }) => {
    const list = regionsOf(context.instruments)
    const axis = regionAxis(list)
    return { rows: axis, columns: axis, ...overlapCells(overlapOf(context, list), measure) }
  },
  explain: (context, { measure }, row, column) => {
    const { instruments } = context
    const list = regionsOf(instruments)
    return {
      formula: { key: measure, numbers: overlapNumbers(overlapOf(context, list), row, column) },
      evidence: [{ kind: 'organisations', rows: instrumentsIn(instruments, list[row]), columns: instrumentsIn(instruments, list[column]) }],
    }
  },
}
