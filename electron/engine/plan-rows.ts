import type { Difference, PlanRow } from '#core/contract/sheets.ts'
import { bitOfField, columnOfField, currencyOfField, fieldsOfBits, fieldValue } from '#core/plan/differences.ts'
import { folded } from '#core/plan/text-digest.ts'
import type { OperationRecord } from '#core/sheet/records.ts'
import type { ProjectFile } from '#store/file/project-file.ts'
import { correctedField, deliveredOperations } from '#store/queries/delivered-operations.ts'
import { absentSince } from '#store/queries/absences.ts'
import { layoutsOf } from '#store/queries/deliveries.ts'
import type { PlanQuestion } from './held-plans.ts'
import type { Planned } from './plan.ts'
import { type PlannedReading, placeOf, recordsOf } from './planned-records.ts'
import type { PlannedRow } from './planned-rows.ts'

export interface PlanPage {
  total: number
  rows: PlanRow[]
}

export interface PageParts extends PlannedReading {
  readonly planned: Planned
  readonly project: ProjectFile
}

/** Values are read again only for the rows of the page, in the sheet and in the project. `found`: what the same search found before. */
export async function pageOfPlan(
  parts: PageParts,
  question: PlanQuestion,
  found: readonly number[] | null,
): Promise<{ readonly page: PlanPage; readonly found: readonly number[] | null }> {
  const { planned } = parts
  const { kind, field, offset, limit } = question
  const search = folded(question.search)
  const size = kind === 'gone' ? planned.gone.length : planned.rows[kind].size
  const narrowed = search !== '' || field !== undefined
  const fitting = narrowed ? (found ?? (await fittingRows(parts, question, search))) : null
  const page = Array.from({ length: Math.max(0, Math.min(limit, (fitting?.length ?? size) - offset)) }, (_, index) =>
    fitting ? fitting[offset + index]! : offset + index,
  )
  const rows =
    kind === 'gone'
      ? goneRows(
          parts,
          page.map((index) => planned.gone[index]!),
        )
      : await sheetRows(
          parts,
          page.map((index) => planned.rows[kind].at(index)),
        )
  return { page: { total: fitting?.length ?? size, rows }, found: fitting }
}

/** Indexes of the rows that fit, in order. */
async function fittingRows(parts: PageParts, { kind, field }: PlanQuestion, search: string): Promise<readonly number[]> {
  const { planned, project } = parts
  if (kind === 'gone') {
    const fitting: number[] = []
    for (let from = 0; from < planned.gone.length; from += chunk) {
      const ids = planned.gone.slice(from, from + chunk)
      const values = project.read((db) => deliveredOperations(db, ids))
      ids.forEach((id, at) => {
        const one = values.get(id)
        if (one && holds(one.values, search)) fitting.push(from + at)
      })
    }
    return fitting
  }
  const rows = planned.rows[kind]
  const bit = field === undefined ? null : bitOfField(field)
  const all = Array.from({ length: rows.size }, (_, index) => index).filter((index) => bit === null || (rows.at(index).bits & bit) !== 0)
  if (search === '') return all
  const wanted = all.map((index) => rows.at(index))
  const records = await recordsOf(parts, wanted, (record) => holds(record, search))
  return all.filter((_, at) => records.has(placeOf(wanted[at]!)))
}

const chunk = 5000

function holds({ code, title, beneficiary }: Pick<OperationRecord, 'code' | 'title' | 'beneficiary'>, search: string): boolean {
  return folded(`${code ?? ''} ${title ?? ''} ${beneficiary ?? ''}`).includes(search)
}

function goneRows({ project }: PageParts, ids: readonly number[]): PlanRow[] {
  return project.read((db) => {
    const operations = deliveredOperations(db, ids)
    const since = absentSince(db, ids)
    return ids.flatMap((id) => {
      const one = operations.get(id)
      if (!one) return []
      const { code, title, beneficiary } = one.values
      return {
        operation: id,
        code,
        title,
        beneficiary,
        place: { delivered: true, sheet: one.sheet, row: one.row, column: null },
        differences: [],
        returns: false,
        goneSince: since.get(id) ?? null,
      }
    })
  })
}

async function sheetRows(parts: PageParts, rows: readonly PlannedRow[]): Promise<PlanRow[]> {
  const { planned, selections, project } = parts
  const records = await recordsOf(parts, rows)
  const changed = rows.flatMap(({ known, bits }) => (known !== null && bits !== 0 ? [known] : []))
  const { before, layouts } = project.read((db) => {
    const operations = deliveredOperations(db, changed)
    return { before: operations, layouts: layoutsOf(db, [...new Set([...operations.values()].map(({ sheet }) => sheet))]) }
  })
  return rows.flatMap((row): PlanRow[] => {
    const record = records.get(placeOf(row))
    if (!record) return []
    const sheet = selections[row.at]!.sheet
    const held = row.known === null ? undefined : before.get(row.known)
    const oldLayout = held && layouts.get(held.sheet)
    const differences =
      held && oldLayout
        ? fieldsOfBits(row.bits).map((field): Difference => {
            const corrected = correctedField(held.corrections, field)
            return {
              field,
              before: fieldValue(field, held.values),
              after: fieldValue(field, record),
              currencyBefore: currencyOfField(field, held.values),
              currencyAfter: currencyOfField(field, record),
              beforeCell: { delivered: true, sheet: held.sheet, row: held.row, column: columnOfField(oldLayout, field) },
              afterCell: { delivered: false, sheet, row: record.row, column: columnOfField(planned.layouts[row.at]!, field) },
              corrected: corrected === undefined ? null : { value: corrected.corrected },
            }
          })
        : []
    return [
      {
        operation: row.known,
        code: record.code,
        title: record.title,
        beneficiary: record.beneficiary,
        place: { delivered: false, sheet, row: record.row, column: null },
        differences,
        returns: row.returns,
        goneSince: null,
      },
    ]
  })
}
