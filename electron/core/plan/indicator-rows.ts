import type { IndicatorReading, OperationRecord } from '../sheet/records.ts'
import type { GivenRow } from './decide-rows.ts'
import { operationKey } from './operation-key.ts'
import { folded, textDigest } from './text-digest.ts'

/** One indicator of an operation or, where `code` is null, of an instrument. */
export interface IndicatorValues {
  /** Of the operation. */
  readonly code: string | null
  readonly instrumentCode: string | null
  readonly instrumentName: string | null
  readonly name: string | null
  readonly indicatorCode: string | null
  readonly unit: string | null
  readonly baseline: number | null
  readonly target: number | null
  readonly targetYear: number | null
  /** Of years before, each with its own row and 0-based column. */
  readonly targets: readonly IndicatorValueAt[]
  /** By year, each with its own row and 0-based column. */
  readonly achieved: readonly IndicatorValueAt[]
}

type IndicatorValueAt = IndicatorReading['achieved'][number] & { readonly row: number }

export interface IndicatorRow extends GivenRow {
  readonly row: number
  /** Key of its operation; empty where it is of an instrument. */
  readonly operation: string
  readonly values: IndicatorValues
}

/**
 * The indicators of a sheet. Where years are rows, rows of one indicator are taken together as long as none tells a year again: such a row
 * stays one of its own. Rows that name neither operation nor instrument are left out; recognition does not give them.
 */
export function indicatorRowsOf(records: readonly OperationRecord[]): readonly IndicatorRow[] {
  const found: IndicatorValuesAt[] = []
  const byIdentity = new Map<string, IndicatorValuesAt>()
  for (const record of records) {
    const { indicator, code, row } = record
    if (indicator === null || (indicator.name === null && indicator.code === null)) continue
    const ofInstrument = code === null
    if (ofInstrument && record.instrumentCode === null && record.instrumentName === null) continue
    const achieved = indicator.achieved.map((value) => ({ ...value, row }))
    const identity = [ofInstrument ? subject(record) : operationKey(record), indicator.code, indicator.name, indicator.unit].join('\n')
    const before = byIdentity.get(identity)
    if (before && achieved.length > 0 && goesOn(before.values, indicator) && !achieved.some(({ year }) => holdsYear(before.values, year))) {
      const { baseline, target, targetYear } = before.values
      before.values = {
        ...before.values,
        baseline: baseline ?? indicator.baseline,
        target: target ?? indicator.target,
        targetYear: targetYear ?? indicator.targetYear,
        achieved: [...before.values.achieved, ...achieved],
      }
      continue
    }
    const one: IndicatorValuesAt = {
      row,
      operation: ofInstrument ? '' : operationKey(record),
      values: {
        code,
        instrumentCode: ofInstrument ? record.instrumentCode : null,
        instrumentName: ofInstrument ? record.instrumentName : null,
        name: indicator.name,
        indicatorCode: indicator.code,
        unit: indicator.unit,
        baseline: indicator.baseline,
        target: indicator.target,
        targetYear: indicator.targetYear,
        targets: (indicator.targets ?? []).map((target) => ({ ...target, row })),
        achieved,
      },
    }
    found.push(one)
    byIdentity.set(identity, one)
  }
  return found.map(({ row, operation, values }) => ({
    row,
    operation,
    values,
    keys: indicatorKeys(operation, values),
    digest: indicatorDigest(values),
  }))
}

interface IndicatorValuesAt {
  readonly row: number
  readonly operation: string
  values: IndicatorValues
}

/** A further year of the same indicator does not contradict what it is to reach. */
function goesOn(before: IndicatorValues, { baseline, target, targetYear, targets = [] }: IndicatorReading): boolean {
  const same = (a: number | null, b: number | null): boolean => a === null || b === null || a === b
  return (
    same(before.baseline, baseline) &&
    same(before.target, target) &&
    same(before.targetYear, targetYear) &&
    targets.every(({ year, value }) => before.targets.some((one) => one.year === year && one.value === value))
  )
}

function holdsYear({ achieved }: IndicatorValues, year: number | null): boolean {
  return year === null || achieved.some((value) => value.year === null || value.year === year)
}

/** Known by what it is of and its name; else by what it is of and its code. */
export function indicatorKeys(operation: string, values: IndicatorValues): readonly string[] {
  const of = operation === '' ? subject(values) : operation
  const { name, indicatorCode } = values
  return [...(name === null ? [] : [`${of}\nn:${folded(name)}`]), ...(indicatorCode === null ? [] : [`${of}\nc:${folded(indicatorCode)}`])]
}

export function indicatorDigest(values: IndicatorValues): number {
  const { name, indicatorCode, unit, baseline, target, targetYear } = values
  const achieved = values.achieved.map(({ year, value }) => `${year ?? ''}=${value}`).sort()
  const targets = values.targets.map(({ year, value }) => `${year ?? ''}:${value}`).sort()
  return textDigest(
    [name, indicatorCode, unit, baseline, target, targetYear, ...targets, ...achieved].map((one) => one ?? '').join('\u001f'),
  )
}

function subject({ instrumentCode, instrumentName }: Pick<IndicatorValues, 'instrumentCode' | 'instrumentName'>): string {
  return `i:${folded(instrumentCode ?? instrumentName ?? '')}`
}
