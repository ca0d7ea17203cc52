import { cellText, isBlank } from './cell-text.ts'
import type { SheetRow } from './cells.ts'
import { sampleOf } from './column-values.ts'
import { type Field, type Layout, type ListKind, moneyFields, type SkipReason } from './layout.ts'
import type { JudgedRows } from './row-kinds.ts'
import { beginsAsTotal } from './vocabulary/total-words.ts'

/**
 * Lists that name an operation once, in the first row of its group, and leave the cells below blank: the partners of a project, or the
 * payments to it. Nothing in the file says that the cells belong together, as a merge would; that the same cells are blank in row after row does.
 */
export interface RowGroups {
  readonly kind: 'participations' | 'payments'
  /** Columns whose value holds for the blank cells below it, 0-based. */
  readonly carried: readonly number[]
  /** The rows below the first of each group. */
  readonly members: readonly SheetRow[]
}

type Columns = Layout['columns']

/** What an operation has once; who takes part, and what is paid, differs from row to row. */
const ofOperation = [
  'operation_code',
  'operation',
  'summary',
  'instrument',
  'fund',
  'status',
  'category',
  'start',
  'end',
  'decision_date',
] as const satisfies readonly Field[]

/** Share of the rows that stand below another, and number of them, from which on a list is one of groups. */
const fewest = { share: 0.2, rows: 2 }
const nearlyAll = 0.95

/** The groups of a list by the rows from its first operation on; null where each row names its own operation, or some do by chance. */
function groupsIn(rows: readonly SheetRow[], columns: Columns): RowGroups | null {
  const { operation_code: code, operation, beneficiary, payment_date: day } = columns
  if (code === undefined || (beneficiary === undefined && day === undefined)) return null
  const has = (row: SheetRow, column: number | undefined): boolean => column !== undefined && !isBlank(row.values[column])
  const firstOne = rows.findIndex((row) => has(row, code))
  if (firstOne < 0) return null
  const heads = rows.filter((row) => has(row, code))
  const below = rows.slice(firstOne).filter((row) => !has(row, code))
  const paid = (row: SheetRow): boolean => has(row, day) && moneyFields.some((field) => has(row, columns[field]))
  const takesPart = (row: SheetRow): boolean => has(row, beneficiary) && !has(row, operation)
  const isPayment = (row: SheetRow): boolean => paid(row) && !has(row, beneficiary) && !has(row, operation)
  for (const [kind, belongs] of [
    ['participations', takesPart],
    ['payments', isPayment],
  ] as const) {
    const members = below.filter(belongs)
    const enough =
      members.length >= fewest.rows && members.length >= rows.length * fewest.share && members.length >= below.length * nearlyAll
    // of the operations themselves nearly all say what those below do not
    const named = (column: number | undefined): boolean =>
      column === undefined || heads.filter((row) => has(row, column)).length >= heads.length * nearlyAll
    if (!enough || !named(operation) || (kind === 'participations' ? !named(beneficiary) || !tellsMore(columns) : false)) continue
    const carried = ofOperation.flatMap((field) => {
      const column = columns[field]
      return column !== undefined && members.filter((row) => has(row, column)).length <= members.length * (1 - nearlyAll) ? [column] : []
    })
    return { kind, carried, members }
  }
  return null
}

/** A blank code alone may be one that is not known yet: a title or a role beside it says that the row is a partner's. */
const tellsMore = (columns: Columns): boolean => columns.operation !== undefined || columns.role !== undefined

/** Looked at first, in some of the rows: in most lists each row has a code. */
function mayHoldGroups(body: readonly SheetRow[], { operation_code: code }: Columns): boolean {
  if (code === undefined) return false
  const sample = sampleOf(body)
  return sample.filter(({ values }) => isBlank(values[code])).length >= sample.length * fewest.share * 0.5
}

/** Whether a row that is left out may be one of a group: it says two things at least, and a sum without a name has its day. */
function mayBelong({ values }: SheetRow, reason: SkipReason | undefined, { payment_date: day }: Columns): boolean {
  if (reason === 'total') return day !== undefined && !isBlank(values[day]) && !values.some((value) => beginsAsTotal(cellText(value)))
  const told = reason === 'continuation' || reason === 'heading' || reason === 'footnote'
  return told && values.filter((value) => !isBlank(value)).length >= 2
}

/**
 * The judged rows with the members of groups put back that hold too little to be operations by themselves: a partner's name and country, a
 * day and an amount. `filled` gives cells below a merge their value; `kind` is that of the list, where it is settled.
 */
export function withMembers(
  judged: JudgedRows,
  body: readonly SheetRow[],
  {
    columns,
    filled,
    kind,
  }: { readonly columns: Columns; readonly filled: (row: SheetRow) => SheetRow; readonly kind: ListKind | undefined },
): JudgedRows & { readonly groups: RowGroups | null } {
  if (!mayHoldGroups(body, columns)) return { ...judged, groups: null }
  const operations = new Set(judged.operations.map(({ row }) => row))
  const reasons = new Map(judged.skipped.map(({ row, reason }) => [row, reason]))
  const end = judged.operations.at(-1)?.row ?? 0
  let last = end
  const rows = body.filter((row) => {
    if (operations.has(row.row)) return true
    // below the list only what follows without a gap
    const near = row.row < end || row.row === last + 1
    if (!near || !mayBelong(row, reasons.get(row.row), columns)) return false
    if (row.row > last) last = row.row
    return true
  })
  const groups = groupsIn(rows.map(filled), columns)
  if (groups === null || (kind !== undefined && kind !== groups.kind)) return { ...judged, groups: null }
  const members = new Set(groups.members.map(({ row }) => row))
  return {
    operations: rows.filter(({ row }) => operations.has(row) || members.has(row)),
    skipped: judged.skipped.filter(({ row }) => !members.has(row)),
    groups,
  }
}

/** Rows of a block on average, from which on an instrument is named once for all of them: of a column half blank each row may have its own. */
const fewestOfBlock = 3

/**
 * Whether a list of operations names each instrument once, in the first row of its block: most cells below are blank, and no name comes
 * again, as it would where each row had its own and some were missing.
 */
export function namesInstrumentsOnce(rows: readonly SheetRow[], column: number): boolean {
  const isLeftBlank = ({ values }: SheetRow): boolean => isBlank(values[column])
  const sample = sampleOf(rows)
  if (rows.length === 0 || isLeftBlank(rows[0]!) || sample.filter(isLeftBlank).length < sample.length / 2) return false
  const names = rows.flatMap(({ values }) => (isBlank(values[column]) ? [] : [cellText(values[column])]))
  return names.length > 1 && new Set(names).size === names.length && names.length * fewestOfBlock <= rows.length
}
