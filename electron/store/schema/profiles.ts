import type { Generated } from 'kysely'
import type { Json, Uuid } from './columns.ts'
import type { JoinedRowTable } from './joined-lists.ts'

export interface SheetProfileTable {
  id: Generated<number>
  uuid: Uuid
  name: string
  /** SettledSheet. */
  settled: Json
}

export interface IndicatorTable extends JoinedRowTable {
  uuid: Generated<Uuid>
  instrument_id: Generated<number | null>
  code: string | null
  instrument_code: string | null
  instrument_name: string | null
  name: string | null
  indicator_code: string | null
  unit: string | null
  baseline: number | null
  target: number | null
  target_year: number | null
}

export interface IndicatorValueTable {
  indicator_id: number
  year: number | null
  achieved: number
  row: number
  column: number
}

export interface IndicatorTargetTable {
  indicator_id: number
  year: number | null
  target: number
  row: number
  column: number
}

/** Tables of profiles of the project's own, and of sheets of indicators. */
export interface ProfilesTables {
  indicator: IndicatorTable
  indicator_target: IndicatorTargetTable
  indicator_value: IndicatorValueTable
  sheet_profile: SheetProfileTable
}
