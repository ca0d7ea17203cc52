import type { OperationDetail, TracedValue } from '#core/contract/organisations.ts'
import { Refusal } from '#core/contract/refusal.ts'
import { columnOfField, comparedFields, currencyOfField, fieldValue } from '#core/plan/differences.ts'
import { columnIndex } from '#core/sheet/cells.ts'
import type { Layout } from '#core/sheet/layout.ts'
import { first, type ReadDb } from '../file/handles.ts'
import { partnersOf, paymentsTo } from './joined-values.ts'
import { operationRows } from './operations.ts'
import { operationValues, valueColumnList } from './operation-values.ts'
import { shownRows } from './raw-rows.ts'

/** An operation with each value beside the cell it was read from. Refuses `not_found`. */
export function getOperation(db: ReadDb, id: number): OperationDetail {
  const [row] = operationRows(db, [id])
  const stored = first(
    db,
    db.from
      .selectFrom('operation')
      .innerJoin('delivered_sheet', 'delivered_sheet.id', 'operation.sheet_id')
      .select(['operation.sheet_id', 'operation.row', 'delivered_sheet.layout', ...operationColumns])
      .where('operation.id', '=', id),
  )
  if (!row || !stored) throw new Refusal('not_found', { operation: id })
  const layout = JSON.parse(stored.layout) as Layout
  const values = operationValues(stored)
  const cells = shownRows(db, stored.sheet_id, stored.row, stored.row).get(stored.row) ?? []
  const traced = comparedFields.flatMap((field): TracedValue[] => {
    if (field === 'currency') return []
    const column = columnOfField(layout, field)
    const value = fieldValue(field, values)
    // A list of partners says nothing of these: its own columns are the partners'.
    if (value === null && (column === null || layout.kind === 'participations')) return []
    const original = column === null ? null : cells[columnIndex(column)] || null
    return [{ field, value, currency: currencyOfField(field, values), column, original }]
  })
  return { ...row, values: traced, partners: partnersOf(db, id), payments: paymentsTo(db, id) }
}

const operationColumns = valueColumnList.map((column) => `operation.${column}` as const)
