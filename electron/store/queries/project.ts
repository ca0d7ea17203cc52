import type { z } from 'zod'
import type { projectState } from '#core/contract/project.ts'
import { first, type ReadDb } from '../file/handles.ts'
import { judgingScale } from './judging.ts'

type OpenProject = NonNullable<z.infer<typeof projectState>['project']>

/** Name, demo mark and sizes of the project. */
export function projectFacts(db: ReadDb): Pick<OpenProject, 'name' | 'demo' | 'persons' | 'counts'> {
  const scale = judgingScale(db)
  const row = first(
    db,
    db.from.selectFrom('project').select(({ selectFrom, fn }) => {
      const rows = (table: 'operation' | 'organisation_summary' | 'instrument' | 'participation' | 'rater') =>
        selectFrom(table).select(fn.countAll<number>().as('rows')).$castTo<{ rows: number }>()
      const answers = selectFrom('assessment').where('scale', '=', scale).select(fn.countAll<number>().as('rows'))
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
        answers.as('assessments'),
        answers
          .where('score', 'is', null)
          .$if(scale === 'relations', (query) => query.where('relation', 'is', null))
          .as('unable'),
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
      unable: row.unable ?? 0,
    },
  }
}
