import type { JoinedDifference, JoinedPlanRow } from '#core/contract/sheets.ts'
import { readOrganisationName } from '#core/identity/organisation-name.ts'
import { bitOfJoinedField, columnOfJoined, joinedDifferences, type JoinedField } from '#core/plan/joined-differences.ts'
import { type JoinedRow, joinedRowsOf } from '#core/plan/joined-rows.ts'
import { folded } from '#core/plan/text-digest.ts'
import type { OperationRecord } from '#core/sheet/records.ts'
import { layoutsOf } from '#store/queries/deliveries.ts'
import { goneRowsOf } from '#store/queries/gone-rows.ts'
import { personPartners, placedRows } from '#store/queries/known-rows.ts'
import type { ComparedRows } from './compared-rows.ts'
import type { PageParts } from './plan-rows.ts'
import { recordsOf } from './planned-records.ts'
import type { PlannedRow } from './planned-rows.ts'

/** What is asked of the rows of a sheet of partners, payments or indicators. */
export interface JoinedQuestion {
  readonly sheet: number
  readonly kind: 'new' | 'changed' | 'unchanged' | 'gone'
  readonly field?: JoinedField | undefined
  readonly search: string
  readonly offset: number
  readonly limit: number
}

type RowOfPage = Omit<JoinedPlanRow, 'person'>

interface JoinedPage {
  total: number
  rows: JoinedPlanRow[]
}

export async function pageOfJoined(parts: PageParts, question: JoinedQuestion): Promise<JoinedPage> {
  const { total, rows } = await rowsAsked(parts, question)
  const partners = parts.planned.joinedRows.some(({ sheet, kind }) => sheet === question.sheet && kind === 'participations')
  const known = partners
    ? parts.project.read((db) =>
        personPartners(
          db,
          rows.flatMap(({ id }) => id ?? []),
        ),
      )
    : null
  const isPerson = ({ id, name, differences }: (typeof rows)[number]): boolean =>
    known !== null &&
    (known.has(id ?? 0) ||
      [name, ...differences.filter(({ field }) => field === 'beneficiary').flatMap(({ before, after }) => [before, after])].some(
        (one) => typeof one === 'string' && readOrganisationName(one).kind === 'person',
      ))
  return { total, rows: rows.map((row) => ({ ...row, person: isPerson(row) })) }
}

/** Values are read again only for the rows that are asked for, in the sheet and in the project. */
async function rowsAsked(parts: PageParts, question: JoinedQuestion): Promise<{ total: number; rows: RowOfPage[] }> {
  const { planned, project } = parts
  const { sheet, kind, field, offset, limit } = question
  if (kind === 'gone') {
    const list = planned.goneRows.find((one) => one.sheet === sheet)
    return list ? project.read((db) => goneRowsOf(db, list.kind, list.gone, question)) : { total: 0, rows: [] }
  }
  const compared = planned.joinedRows.find((one) => one.sheet === sheet)
  if (!compared) return { total: 0, rows: [] }
  const rows = compared.rows[kind]
  const bit = field === undefined ? null : bitOfJoinedField(field)
  const search = folded(question.search)
  const wanted = Array.from({ length: rows.size }, (_, index) => rows.at(index)).filter(({ bits }) => bit === null || (bits & bit) !== 0)
  const asked = search === '' ? wanted.slice(offset, offset + limit) : wanted
  const read = await rowsOf(parts, compared, asked)
  const found = asked.flatMap((row) => {
    const one = read.get(row.row)
    return one === undefined || (search !== '' && !holds(one, search)) ? [] : [{ row, one }]
  })
  return {
    total: search === '' ? wanted.length : found.length,
    rows: shown(parts, compared, search === '' ? found : found.slice(offset, offset + limit)),
  }
}

/** The rows of the sheet that these are, by number. */
async function rowsOf(parts: PageParts, { kind }: ComparedRows, rows: readonly PlannedRow[]): Promise<ReadonlyMap<number, JoinedRow>> {
  const [first] = rows
  if (first === undefined) return new Map()
  const { planned, selections, reader, signal } = parts
  const layout = planned.layouts[first.at]!
  const records: OperationRecord[] = []
  if (kind === 'indicators')
    for await (const batch of reader.records(selections[first.at]!.sheet, planned.asked[first.at], { signal }))
      for (const record of batch.records) records.push(record)
  else records.push(...(await recordsOf(parts, rows)).values())
  return new Map(joinedRowsOf(layout, records).map((row) => [row.row, row]))
}

function holds({ values }: JoinedRow, search: string): boolean {
  const { code, name } = namesOf(values)
  return folded(`${code ?? ''} ${name ?? ''}`).includes(search)
}

function namesOf(values: JoinedRow['values']): Pick<JoinedPlanRow, 'code' | 'name' | 'date' | 'amount'> {
  if ('taxId' in values) {
    const amount = values.grant ?? values.euAmount
    return { code: values.code, name: values.name, date: null, amount: amount === null ? null : { amount, currency: values.currency } }
  }
  if ('amount' in values)
    return { code: values.code, name: null, date: values.date, amount: { amount: values.amount, currency: values.currency } }
  return {
    code: values.code ?? values.instrumentCode ?? values.instrumentName,
    name: values.name ?? values.indicatorCode,
    date: null,
    amount: null,
  }
}

function shown(
  { planned, selections, project }: PageParts,
  { kind }: ComparedRows,
  rows: readonly { readonly row: PlannedRow; readonly one: JoinedRow }[],
): RowOfPage[] {
  const changed = rows.flatMap(({ row }) => (row.known !== null && row.bits !== 0 ? [row.known] : []))
  const { before, layouts } = project.read((db) => {
    const held = placedRows(db, kind, changed)
    return { before: held, layouts: layoutsOf(db, [...new Set([...held.values()].map(({ sheet }) => sheet))]) }
  })
  return rows.map(({ row: { at, known, returns }, one }) => {
    const { sheet } = selections[at]!
    const held = known === null ? undefined : before.get(known)
    const oldLayout = held && layouts.get(held.sheet)
    const differences =
      held && oldLayout
        ? joinedDifferences(held.values, one.values).map(({ before: a, after: b }): JoinedDifference => {
            const cell = (own: typeof a, row: number) => own.cell?.row ?? row
            return {
              field: a.field,
              year: a.year,
              before: a.value,
              after: b.value,
              currencyBefore: a.currency,
              currencyAfter: b.currency,
              beforeCell: { delivered: true, sheet: held.sheet, row: cell(a, held.row), column: columnOfJoined(oldLayout, a) },
              afterCell: { delivered: false, sheet, row: cell(b, one.row), column: columnOfJoined(planned.layouts[at]!, b) },
            }
          })
        : []
    return {
      id: known,
      ...namesOf(one.values),
      place: { delivered: false, sheet, row: one.row, column: null },
      differences,
      returns,
      goneSince: null,
    }
  })
}
