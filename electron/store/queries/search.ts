import { sql } from 'kysely'
import type { OrganisationKind } from '#core/model/vocabulary.ts'
import { folded } from '#core/plan/text-digest.ts'
import { all, type ReadDb } from '../file/handles.ts'
import { likePart, operationsFound } from './operation-search.ts'
import { organisationsNamed } from './organisations.ts'

export interface Found {
  instruments: { id: number; code: string; name: string }[]
  organisations: { id: number; name: string; kind: OrganisationKind; invented: boolean }[]
  operations: { id: number; code: string | null; title: string | null }[]
}

/** At most `limit` of each whose code, name or title holds the text; names that begin with it first. Blank finds nothing. */
export function find(db: ReadDb, { text, limit }: { readonly text: string; readonly limit: number }): Found {
  const name = folded(text)
  if (text.trim() === '') return { instruments: [], organisations: [], operations: [] }
  const instruments = all(db, db.from.selectFrom('instrument').select(['id', 'code', 'name']).orderBy('code').orderBy('id'))
    .filter(({ code, name: called }) => name !== '' && `${folded(code)}\n${folded(called)}`.includes(name))
    .slice(0, limit)
  const organisations =
    name === ''
      ? []
      : all(
          db,
          db.from
            .selectFrom('organisation')
            .innerJoin('organisation_summary', 'organisation_id', 'id')
            .select(['id', 'name', 'kind', 'invented'])
            .where('id', 'in', organisationsNamed(name))
            .orderBy(sql`folded NOT LIKE ${likePart(name).slice(1)}, operations DESC, folded`)
            .limit(limit),
        )
  const operations = all(
    db,
    db.from.selectFrom('operation').select(['id', 'code', 'title']).where('id', 'in', operationsFound(text)).orderBy('id').limit(limit),
  )
  return {
    instruments,
    organisations: organisations.map(({ id, name: called, kind, invented }) => ({ id, name: called, kind, invented: invented === 1 })),
    operations,
  }
}
