import { sql } from 'kysely'
import type { OperationRow } from '#core/contract/organisations.ts'
import { amountCurrency } from '#core/sheet/amount-currency.ts'
import { all, first, type ReadDb, values } from '../file/handles.ts'
import { moneyOrNull } from './money.ts'
import { operationGrant } from './operation-grant.ts'
import { operationsFound } from './operation-search.ts'

export interface OperationListQuestion {
  readonly search: string
  readonly organisation?: number | undefined
  readonly instruments?: readonly number[] | undefined
  readonly delivery?: number | undefined
  readonly sort: 'code' | 'title' | 'start' | 'grant' | 'totalCost' | 'row'
  readonly descending: boolean
  readonly offset: number
  readonly limit: number
}

/** One page of the operations that fit, and how many fit. */
export function listOperations(db: ReadDb, question: OperationListQuestion): { total: number; rows: OperationRow[] } {
  const fitting = fittingOperations(db, question)
  const total = first(
    db,
    fitting.select(({ fn }) => fn.countAll<number>().as('rows')),
  )!.rows
  const direction = question.descending ? sql`DESC` : sql`ASC`
  const ids = values(
    db,
    fitting
      .select('operation.id')
      .orderBy(orderOf(question.sort, question.descending))
      .orderBy(sql`operation.id ${direction}`)
      .limit(question.limit)
      .offset(question.offset),
  )
  return { total, rows: operationRows(db, ids) }
}

function fittingOperations(db: ReadDb, { search, organisation, instruments, delivery }: OperationListQuestion) {
  return db.from
    .selectFrom('operation')
    .$if(search.trim() !== '', (query) => query.where('operation.id', 'in', operationsFound(search)))
    .$if(organisation !== undefined, (query) =>
      query.where('operation.id', 'in', (inner) =>
        inner.selectFrom('participation').select('operation_id').where('organisation_id', '=', organisation!),
      ),
    )
    .$if(instruments !== undefined, (query) => query.where('operation.instrument_id', 'in', instruments!))
    .$if(delivery !== undefined, (query) =>
      query.where('operation.sheet_id', 'in', (inner) =>
        inner.selectFrom('delivered_sheet').select('delivered_sheet.id').where('delivery_id', '=', delivery!),
      ),
    )
}

/** Blank values come last either way; amounts of one currency stay together, for they do not compare with others. */
function orderOf(sort: OperationListQuestion['sort'], descending: boolean) {
  const direction = descending ? sql`DESC` : sql`ASC`
  switch (sort) {
    case 'row':
      return sql`operation.id ${direction}`
    case 'code':
      return sql`operation.code ${direction} NULLS LAST`
    case 'title':
      return sql`operation.title COLLATE NOCASE ${direction} NULLS LAST`
    case 'start':
      return sql`operation.start_date ${direction} NULLS LAST`
    case 'grant':
      return sql`${operationGrant} IS NULL, operation.currency, ${operationGrant} ${direction}`
    case 'totalCost':
      return sql`operation.total_cost IS NULL, operation.currency, operation.total_cost ${direction}`
  }
}

/** The rows of these operations, in the order given. */
export function operationRows(db: ReadDb, ids: readonly number[]): OperationRow[] {
  if (ids.length === 0) return []
  const rows = all(
    db,
    db.from
      .selectFrom('operation')
      .innerJoin('delivered_sheet', 'delivered_sheet.id', 'operation.sheet_id')
      .innerJoin('delivery', 'delivery.id', 'delivered_sheet.delivery_id')
      .leftJoin('correction as made', (join) => join.onRef('made.operation_id', '=', 'operation.id').on('made.field', '=', 'new_operation'))
      .leftJoin('instrument', 'instrument.id', 'operation.instrument_id')
      .leftJoin('participation', 'participation.operation_id', 'operation.id')
      .leftJoin('organisation', 'organisation.id', 'participation.organisation_id')
      .select([
        'operation.id',
        'operation.code',
        'operation.title',
        'operation.start_date as start',
        'operation.end_date as end',
        'operation.status',
        operationGrant.as('granted'),
        'operation.total_cost',
        'operation.currency',
        'operation.other_currencies',
        'operation.sheet_id',
        'operation.row',
        'made.id as made_id',
        'made.who as made_by',
        'made.at as made_at',
        'made.note as made_note',
        'delivered_sheet.name as sheet_name',
        'delivery.id as delivery_id',
        'delivery.file',
        'instrument.id as instrument_id',
        'instrument.code as instrument_code',
        'instrument.name as instrument_name',
        'organisation.id as organisation_id',
        'organisation.name as organisation_name',
        'organisation.kind as organisation_kind',
        'organisation.invented',
        ({ selectFrom }) =>
          selectFrom('participation as part')
            .select(({ fn }) => fn.count<number>('part.organisation_id').distinct().as('organisations'))
            .whereRef('part.operation_id', '=', 'operation.id')
            .as('organisations'),
      ])
      .where('operation.id', 'in', sql<number>`(SELECT value FROM json_each(${JSON.stringify(ids)}))`)
      .orderBy('participation.id', 'desc'),
  )
  const byId = new Map(
    rows.map((row): [number, OperationRow] => [
      row.id,
      {
        id: row.id,
        code: row.code,
        title: row.title,
        instrument:
          row.instrument_id === null ? null : { id: row.instrument_id, code: row.instrument_code ?? '', name: row.instrument_name ?? '' },
        organisation:
          row.organisation_id === null
            ? null
            : {
                id: row.organisation_id,
                name: row.organisation_name ?? '',
                kind: row.organisation_kind ?? 'organisation',
                invented: row.invented === 1,
              },
        organisations: row.organisations ?? 0,
        start: row.start,
        end: row.end,
        status: row.status,
        grant: moneyOrNull(row.granted, row.currency),
        totalCost: moneyOrNull(
          row.total_cost,
          amountCurrency('total_cost', { currency: row.currency, otherCurrencies: row.other_currencies }),
        ),
        source: { delivery: row.delivery_id, sheet: row.sheet_id, file: row.file, sheetName: row.sheet_name, row: row.row },
        byHand:
          row.made_id === null ? null : { correction: row.made_id, who: row.made_by ?? '', at: row.made_at ?? '', note: row.made_note },
      },
    ]),
  )
  return ids.flatMap((id) => byId.get(id) ?? [])
}
