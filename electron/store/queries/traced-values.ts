import type { OperationRow, TracedValue } from '#core/contract/organisations.ts'
import { Refusal } from '#core/contract/refusal.ts'
import type { OperationValues } from '#core/plan/operation-key.ts'
import { columnLetter } from '#core/sheet/cells.ts'
import { type Field, fields, type Layout, moneyFields } from '#core/sheet/layout.ts'
import { first, type ReadDb } from '../file/handles.ts'
import { operationRows } from './operations.ts'
import { operationValues, valueColumnList } from './operation-values.ts'
import { shownRows } from './raw-rows.ts'

/** What a field of the sheet became. */
const valueOf: Readonly<Record<Field, (values: OperationValues) => string | number | null>> = {
  beneficiary: ({ beneficiary }) => beneficiary,
  tax_id: ({ taxId }) => taxId,
  other_id: () => null,
  role: ({ role }) => role,
  operation: ({ title }) => title,
  operation_code: ({ code }) => code,
  summary: ({ summary }) => summary,
  instrument: ({ instrumentCode, instrumentName }) => instrumentCode ?? instrumentName,
  fund: ({ fund }) => fund,
  status: ({ status }) => status,
  category: ({ category }) => category,
  start: ({ start }) => start,
  end: ({ end }) => end,
  decision_date: ({ decisionDate }) => decisionDate,
  total_cost: ({ totalCost }) => totalCost,
  grant: ({ grant }) => grant,
  eu_amount: ({ euAmount }) => euAmount,
  eu_rate: ({ euRate }) => euRate,
  paid: ({ paid }) => paid,
  place: ({ place }) => place,
  postcode: ({ postcode }) => postcode,
  country: ({ country }) => country,
  website: () => null,
  payment_date: () => null,
}

const ofMoney: ReadonlySet<Field> = new Set(moneyFields)

/** An operation with each value beside the cell it was read from. Refuses `not_found`. */
export function getOperation(db: ReadDb, id: number): OperationRow & { values: TracedValue[] } {
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
  const traced = fields.flatMap((field): TracedValue[] => {
    const column = columnOf(layout, field)
    const value = valueOf[field](values)
    if (column === undefined && value === null) return []
    return [
      {
        field,
        value,
        currency: ofMoney.has(field) && value !== null ? values.currency : null,
        column: column === undefined ? null : columnLetter(column),
        original: column === undefined ? null : cells[column] || null,
      },
    ]
  })
  return { ...row, values: traced }
}

const operationColumns = valueColumnList.map((column) => `operation.${column}` as const)

function columnOf({ columns, instrument }: Layout, field: Field): number | undefined {
  if (field !== 'instrument') return columns[field]
  return instrument.kind === 'column' || instrument.kind === 'pattern' ? instrument.column : undefined
}
