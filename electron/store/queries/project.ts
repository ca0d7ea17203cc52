import type { z } from 'zod'
import type { projectState } from '#core/contract/project.ts'
import { first, type ReadDb } from '../file/handles.ts'

type OpenProject = NonNullable<z.infer<typeof projectState>['project']>

/** Name, demo mark and sizes of the project. */
export function projectFacts(db: ReadDb): Pick<OpenProject, 'name' | 'demo' | 'persons' | 'counts'> {
  const row = first(
    db,
    db.from.selectFrom('project').select(({ selectFrom, fn }) => {
      const rows = (table: 'operation' | 'organisation_summary' | 'instrument' | 'participation' | 'rater' | 'assessment') =>
        selectFrom(table).select(fn.countAll<number>().as('rows')).$castTo<{ rows: number }>()
      return [
        'name',
        'demo',
        'persons',
        selectFrom('delivery')
          .where('taken_back_at', 'is', null)
          .where('by_hand', '=', 0)
          .select(fn.countAll<number>().as('rows'))
          .as('deliveries'),
        rows('operation').as('operations'),
        rows('organisation_summary').as('organisations'),
        rows('instrument').as('instruments'),
        rows('participation').as('participations'),
        rows('rater').as('raters'),
        rows('assessment').as('assessments'),
      ]
    }),
  )
  if (!row) throw new Error('a project file without its row in project')
  return {
    name: row.name,
    demo: row.demo === 1,
    persons: row.persons,
    counts: {
      deliveries: row.deliveries ?? 0,
      operations: row.operations ?? 0,
      organisations: row.organisations ?? 0,
      instruments: row.instruments ?? 0,
      participations: row.participations ?? 0,
      raters: row.raters ?? 0,
      assessments: row.assessments ?? 0,
    },
  }
}
