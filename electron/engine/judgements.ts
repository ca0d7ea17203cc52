import type { GivenAssessment } from '#core/contract/judgements.ts'
import { answerIn } from '#core/judging/answer.ts'
import { addRater, assess, clearAssessment, removeRater, updateRater } from '#store/commands/judgements.ts'
import type { Facts } from '#store/file/history.ts'
import { listInstruments } from '#store/queries/instruments.ts'
import { listAssessments, listRaters } from '#store/queries/judgements.ts'
import { judgingSettings, openRound } from '#store/queries/judging.ts'
import type { Answering } from './answering.ts'
import type { Session } from './session.ts'

export function judgementCalls(os: Answering, session: Session) {
  const raterName = (id: number): string =>
    session
      .project()
      .read(listRaters)
      .find((rater) => rater.id === id)?.name ?? ''
  const pairFacts = ({ rater, from, to }: { readonly rater: number; readonly from: number; readonly to: number }): Facts => {
    const instruments = session.project().read(listInstruments)
    const code = (id: number): string => instruments.find((instrument) => instrument.id === id)?.code ?? ''
    return { rater: raterName(rater), from: code(from), to: code(to) }
  }

  const answerFacts = ({ score, potential, relation }: GivenAssessment): Facts => {
    const { scale } = session.project().read(judgingSettings)
    return { answer: answerIn(scale, { score, potential: potential ?? false, relation }), scale }
  }

  return os.judgements.router({
    raters: os.judgements.raters.handler(() => session.project().read(listRaters)),

    addRater: os.judgements.addRater.handler(({ input }) => ({
      id: session.project().command('add_rater', { name: input.name }, (db) => addRater(db, input)),
    })),

    updateRater: os.judgements.updateRater.handler(({ input: { id, ...facts } }) => {
      session.project().command('update_rater', { name: facts.name }, (db) => updateRater(db, id, facts))
      return {}
    }),

    removeRater: os.judgements.removeRater.handler(({ input: { id } }) => {
      session.project().command('remove_rater', { name: raterName(id) }, (db) => removeRater(db, id))
      return {}
    }),

    list: os.judgements.list.handler(({ input }) =>
      session.project().read((db) => (input.rater === undefined && openRound(db) !== undefined ? [] : listAssessments(db, input))),
    ),

    assess: os.judgements.assess.handler(({ input }) => {
      session.project().command('assess', { ...pairFacts(input), ...answerFacts(input) }, (db) => assess(db, input))
      return {}
    }),

    clear: os.judgements.clear.handler(({ input }) => {
      session.project().command('clear_assessment', pairFacts(input), (db) => clearAssessment(db, input))
      return {}
    }),
  })
}
