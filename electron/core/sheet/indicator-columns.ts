import type { IndicatorChoice, IndicatorColumns } from './layout.ts'

/** Columns of a sheet of indicators that hold figures. */
export function valueColumns({ baseline, target, targets = [], achieved }: IndicatorColumns): readonly number[] {
  return [baseline, target, ...targets.map(({ column }) => column), ...achieved.map(({ column }) => column)].filter(
    (column) => column !== null,
  )
}

/** What one column of such a sheet holds; null for nothing. */
export function indicatorRoleAt(columns: IndicatorColumns, column: number): IndicatorChoice | null {
  const { name, code, unit, baseline, target, targets = [], targetYear, year, achieved } = columns
  if (column === target) return { role: 'target', year: targetYear !== null && 'stated' in targetYear ? targetYear.stated : null }
  const ofYear = targets.find((one) => one.column === column)
  if (ofYear) return { role: 'target', year: ofYear.year }
  const reached = achieved.find((one) => one.column === column)
  if (reached) return { role: 'achieved', year: reached.year }
  if (targetYear !== null && 'column' in targetYear && targetYear.column === column) return { role: 'target_year', year: null }
  const single = Object.entries({ name, code, unit, baseline, year }).find(([, at]) => at === column)
  return single ? { role: single[0] as IndicatorChoice['role'], year: null } : null
}
