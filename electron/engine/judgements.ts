import { addRater, assess, clearAssessment, removeRater, updateRater } from '#store/commands/judgements.ts'
import { listAssessments, listRaters } from '#store/queries/judgements.ts'
import type { Answering } from './answering.ts'
import type { Session } from './session.ts'

export function judgementCalls(os: Answering, session: Session) {
  const { judgements } = os
  return judgements.router({
    raters: judgements.raters.handler(() => session.project().read(listRaters)),

    addRater: judgements.addRater.handler(({ input }) => ({
      id: session.project().command('add_rater', { name: input.name }, (db) => addRater(db, input)),
    })),

    updateRater: judgements.updateRater.handler(({ input }) => {
      session.project().command('update_rater', { name: input.name }, (db) => updateRater(db, input.id, input))
      return {}
    }),

    removeRater: judgements.removeRater.handler(({ input }) => {
      session.project().command('remove_rater', {}, (db) => removeRater(db, input.id))
      return {}
    }),

    list: judgements.list.handler(({ input }) => session.project().read((db) => listAssessments(db, input))),

    assess: judgements.assess.handler(({ input }) => {
      session.project().command('assess', { score: input.score }, (db) => assess(db, input))
      return {}
    }),

    clear: judgements.clear.handler(({ input }) => {
      session.project().command('clear_assessment', {}, (db) => clearAssessment(db, input))
      return {}
    }),
  })
}
