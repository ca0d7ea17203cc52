import type { IndicatorColumns } from './layout.ts'

/** Columns of a sheet of indicators that hold figures. */
export function valueColumns({ baseline, target, achieved }: IndicatorColumns): readonly number[] {
  return [baseline, target, ...achieved.map(({ column }) => column)].filter((column) => column !== null)
}
