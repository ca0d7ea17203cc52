import { columnLetter } from '../sheet/cells.ts'
import { type Field, type Layout, moneyFields } from '../sheet/layout.ts'
import type { IndicatorValues } from './indicator-rows.ts'
import { withoutNoise } from './operation-key.ts'
import type { PartnerValues } from './partner-rows.ts'
import type { PaymentValues } from './payment-rows.ts'

/** Fields in which two deliveries of a row of a list of partners, payments or indicators can differ. */
export const joinedFields = [
  'operation_code',
  'beneficiary',
  'tax_id',
  'other_id',
  'role',
  'country',
  'place',
  'postcode',
  'website',
  'total_cost',
  'grant',
  'eu_amount',
  'paid',
  'payment_date',
  'currency',
  'indicator',
  'indicator_code',
  'unit',
  'baseline',
  'target',
  'target_year',
  'achieved',
] as const
export type JoinedField = (typeof joinedFields)[number]

/** What such a row says, as read or as the project holds it. */
export type JoinedValues = PartnerValues | PaymentValues | IndicatorValues

/** One value of a row; figures of an indicator stand beside others of the same field, told apart by their year. */
export interface JoinedValue {
  readonly field: JoinedField
  readonly year: number | null
  readonly value: string | number | null
  readonly currency: string | null
  /** Where it has a cell of its own rather than its field's column in its row; 0-based column. */
  readonly cell: { readonly row: number; readonly column: number } | null
}

export interface JoinedDifference {
  readonly before: JoinedValue
  readonly after: JoinedValue
}

const partnerValuesOf = {
  operation_code: 'code',
  beneficiary: 'name',
  tax_id: 'taxId',
  other_id: 'otherId',
  role: 'role',
  country: 'country',
  place: 'place',
  postcode: 'postcode',
  website: 'website',
  total_cost: 'totalCost',
  grant: 'grant',
  eu_amount: 'euAmount',
  currency: 'currency',
} as const satisfies Partial<Record<JoinedField, keyof PartnerValues>>

/** The values of a row, those that it does not tell left out. */
function valuesOf(row: JoinedValues): readonly JoinedValue[] {
  const plain = (field: JoinedField, value: string | number | null, year: number | null = null, currency: string | null = null) => ({
    field,
    year,
    value,
    currency: moneyFields.some((one) => one === field) ? currency : null,
    cell: null,
  })
  if ('taxId' in row)
    return Object.entries(partnerValuesOf).map(([field, name]) => plain(field as JoinedField, row[name], null, row.currency))
  if ('amount' in row)
    return [plain('payment_date', row.date), plain('paid', row.amount, null, row.currency), plain('currency', row.currency)]
  return [
    plain('indicator', row.name),
    plain('indicator_code', row.indicatorCode),
    plain('unit', row.unit),
    plain('baseline', row.baseline),
    // The year of a target tells it apart from others; without a target it is a value of its own.
    row.target === null ? plain('target_year', row.targetYear) : plain('target', row.target, row.targetYear),
    ...row.targets.map(({ year, value, row: at, column }) => ({ ...plain('target', value, year), cell: { row: at, column } })),
    ...row.achieved.map(({ year, value, row: at, column }) => ({ ...plain('achieved', value, year), cell: { row: at, column } })),
  ]
}

/** Where two deliveries of one row differ, in the order of `joinedFields` and of years. */
export function joinedDifferences(before: JoinedValues, after: JoinedValues): readonly JoinedDifference[] {
  const named = (row: JoinedValues): ReadonlyMap<string, JoinedValue> => {
    const found = new Map<string, JoinedValue>()
    for (const one of valuesOf(row)) {
      let key = `${one.field} ${one.year ?? ''}`
      while (found.has(key)) key += '+'
      found.set(key, one)
    }
    return found
  }
  const [old, now] = [named(before), named(after)]
  return [...new Set([...old.keys(), ...now.keys()])]
    .flatMap((key): JoinedDifference[] => {
      const [a, b] = [old.get(key), now.get(key)]
      if (a === undefined && b === undefined) return []
      const blank = { ...(a ?? b)!, value: null, currency: null, cell: null }
      const one = { before: a ?? blank, after: b ?? blank }
      return withoutNoise(one.before.value) === withoutNoise(one.after.value) ? [] : [one]
    })
    .sort(
      ({ before: a }, { before: b }) =>
        joinedFields.indexOf(a.field) - joinedFields.indexOf(b.field) || (a.year ?? Infinity) - (b.year ?? Infinity),
    )
}

/** One bit for each of `joinedFields` that differs. */
export function joinedBits(differences: readonly JoinedDifference[]): number {
  return differences.reduce((bits, { before }) => bits | bitOfJoinedField(before.field), 0)
}

export function bitOfJoinedField(field: JoinedField): number {
  return 1 << joinedFields.indexOf(field)
}

/** The letter of the column that a value was read from; null where it was said for the whole sheet or is not in it. */
export function columnOfJoined({ columns, indicators, currencyColumn }: Layout, { field, year, cell }: JoinedValue): string | null {
  if (cell !== null) return columnLetter(cell.column)
  const first = (...of: readonly Field[]): number | undefined => of.map((one) => columns[one]).find((column) => column !== undefined)
  const columnOf = (): number | null | undefined => {
    switch (field) {
      case 'currency':
        return currencyColumn
      case 'paid':
        return first('paid', 'grant', 'eu_amount', 'total_cost')
      case 'payment_date':
        return first('payment_date', 'decision_date', 'start')
      case 'indicator':
        return indicators?.name
      case 'indicator_code':
        return indicators?.code
      case 'target_year':
        return indicators?.targetYear && 'column' in indicators.targetYear ? indicators.targetYear.column : null
      case 'achieved':
        return indicators?.achieved.find((one) => one.year === year)?.column
      case 'target':
        return indicators?.targets?.find((one) => year !== null && one.year === year)?.column ?? indicators?.target
      case 'unit':
      case 'baseline':
        return indicators?.[field]
      default:
        return columns[field]
    }
  }
  const column = columnOf()
  return column === undefined || column === null ? null : columnLetter(column)
}
