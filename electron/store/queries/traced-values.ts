import type { OperationDetail, TracedValue } from '#core/contract/organisations.ts'
import { Refusal } from '#core/contract/refusal.ts'
import { columnOfField, comparedFields, currencyOfField, fieldValue } from '#core/plan/differences.ts'
import { columnIndex, type SheetFrame } from '#core/sheet/cells.ts'
import { type Layout, type MoneyField, moneyFields } from '#core/sheet/layout.ts'
import { headColumns } from '#core/sheet/merged-cells.ts'
import { first, type ReadDb } from '../file/handles.ts'
import { correctionsOfOperation } from './corrections.ts'
import { beneficiaryOf, partnersOf, paymentsTo, removedPartnersOf } from './joined-values.ts'
import { paidTogether } from './paid-together.ts'
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
      .select(['operation.sheet_id', 'operation.row', 'delivered_sheet.layout', 'delivered_sheet.frame', ...operationColumns])
      .where('operation.id', '=', id),
  )
  if (!row || !stored) throw new Refusal('not_found', { operation: id })
  const layout = JSON.parse(stored.layout) as Layout
  const values = operationValues(stored)
  const merges = stored.frame === null ? [] : (JSON.parse(stored.frame) as SheetFrame).merges
  const cellsOf = (at: number): readonly string[] => shownRows(db, stored.sheet_id, at, at).get(at) ?? []
  const own = cellsOf(stored.row)
  let head: HeadRow | null | undefined
  /** The row whose cell gave a value to a blank cell below: the first of its merge or group (`mergedRows` of the reader). */
  const rowAbove = (column: number): HeadRow | null => {
    const merge = merges.find(({ fromRow, toRow, fromColumn }) => fromColumn === column && fromRow < stored.row && stored.row <= toRow)
    if (merge) return { row: merge.fromRow, cells: cellsOf(merge.fromRow) }
    if (!layout.carried?.includes(column)) return null
    if (head === undefined) {
      const from = Math.max(layout.firstDataRow, stored.row - mostAbove)
      head = headAbove(shownRows(db, stored.sheet_id, from, stored.row - 1), layout)
    }
    return isFilled(head?.cells[column]) ? head : null
  }
  const cellAt = (column: number, hasValue: boolean): { readonly row: number; readonly text: string } => {
    const text = own[column] ?? ''
    const above = isFilled(text) || !hasValue ? null : rowAbove(column)
    return above === null ? { row: stored.row, text } : { row: above.row, text: above.cells[column] ?? '' }
  }
  const corrections = correctionsOfOperation(db, id)
  const payments = paymentsTo(db, id)
  const traced = comparedFields.flatMap((field): TracedValue[] => {
    const corrected = corrections.get(field)
    if (field === 'currency' && corrected === undefined) return []
    const column = columnOfField(layout, field)
    const ofPayments = field === 'paid' ? paidTogether(payments, values, corrected !== undefined) : null
    const value = ofPayments?.fills ? ofPayments.sum : fieldValue(field, values)
    // A list of partners says nothing of these: its own columns are the partners'.
    if (value === null && corrected === undefined && (column === null || layout.kind === 'participations')) return []
    const cell = column === null || ofPayments?.fills ? null : cellAt(columnIndex(column), value !== null)
    return [
      {
        field,
        value,
        currency: ofPayments?.fills ? ofPayments.currency : currencyOfField(field, values),
        column: ofPayments?.fills ? null : column,
        row: cell?.row ?? null,
        original: cell?.text || null,
        correction: corrected ?? null,
        ...(ofPayments ? { payments: { count: ofPayments.count, sum: ofPayments.sum, fills: ofPayments.fills } } : {}),
        scale: moneyFields.some((one) => one === field) ? (layout.scale[field as MoneyField] ?? 1) : 1,
      },
    ]
  })
  return {
    ...row,
    values: traced,
    beneficiary: beneficiaryOf(db, id),
    partners: partnersOf(db, id),
    removedPartners: removedPartnersOf(db, id),
    payments,
  }
}

const operationColumns = valueColumnList.map((column) => `operation.${column}` as const)

/** Rows looked at above one whose blank cell holds a value of its group. */
const mostAbove = 2000

interface HeadRow {
  readonly row: number
  readonly cells: readonly string[]
}

const isFilled = (text: string | undefined): boolean => (text ?? '').trim() !== ''

/** The last of the rows that begins a group; a repeated header and whatever else is no operation begins none. */
function headAbove(rows: ReadonlyMap<number, readonly string[]>, layout: Layout): HeadRow | null {
  const leftOut = new Set([...layout.headerRows, ...layout.skippedRows.map(({ row }) => row)])
  const begins = headColumns(layout)
  const heads = [...rows].filter(([row, cells]) => !leftOut.has(row) && begins.some((column) => isFilled(cells[column])))
  const [row, cells] = heads.at(-1) ?? []
  return row === undefined || cells === undefined ? null : { row, cells }
}
