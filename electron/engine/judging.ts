import type { Dispute, Feedback } from '#core/contract/judging.ts'
import { Refusal } from '#core/contract/refusal.ts'
import { answerIn } from '#core/judging/answer.ts'
import { judgedAgreement } from '#core/judging/judged-agreement.ts'
import { byDispute, type RoundResult, roundResult, sideOf } from '#core/judging/round-result.ts'
import { groupedBy } from '#core/model/grouped.ts'
import { disputeSheets } from '#report/dispute-sheets.ts'
import { workbookDocument } from '#report/workbook-document.ts'
import { beginRound, changeJudging, discardRound, endRound } from '#store/commands/judging.ts'
import type { ReadDb } from '#store/file/handles.ts'
import { listInstruments } from '#store/queries/instruments.ts'
import {
  type AnswerOfRound,
  answersOfRound,
  judgingScale,
  judgingSettings,
  keptRounds,
  type KeptRound,
  lastClosedRound,
  listRounds,
} from '#store/queries/judging.ts'
import { projectFacts } from '#store/queries/project.ts'
import { shownAnswers, shownAssessments } from '#store/queries/shown-judgements.ts'
import type { Answering } from './answering.ts'
import { fileName, mimes } from './exported-file.ts'
import { wordsIn } from './language-words.ts'
import type { Session } from './session.ts'
import { keepAnswers } from './worked-out.ts'

export function judgingCalls(os: Answering, session: Session, who: () => string) {
  const read = <T>(query: (db: ReadDb) => T): T => session.project().read(query)
  const agreements = keepAnswers(
    4,
    () => session.revision,
    ({ instrument, two }: { readonly instrument: number | null; readonly two: readonly string[] | null }) =>
      read((db) => {
        const { answers, raters, judging } = shownAnswers(db)
        return {
          scale: judging.scale,
          shownRound: judging.shownRound,
          openRound: judging.openRound,
          raters,
          ...judgedAgreement(judging.scale, two === null ? answers : answers.filter(({ rater }) => two.includes(rater)), instrument),
        }
      }),
  )

  return os.judging.router({
    settings: os.judging.settings.handler(() => read(judgingSettings)),

    change: os.judging.change.handler(({ input }) => {
      const facts = { fields: Object.keys(input).join(', '), scale: input.scale ?? null }
      session.project().command('change_judging', facts, (db) => changeJudging(db, input))
      return {}
    }),

    rounds: os.judging.rounds.handler(() => read(listRounds)),

    openRound: os.judging.openRound.handler(({ input: { rule } }) => {
      const number = Math.max(0, ...read(keptRounds).map((round) => round.number)) + 1
      return { id: session.project().command('open_round', { round: number, ...rule }, (db) => beginRound(db, rule, who())) }
    }),

    closeRound: os.judging.closeRound.handler(() => {
      session.project().command('close_round', openFacts(read(keptRounds)), (db) => endRound(db, who()))
      return {}
    }),

    discardRound: os.judging.discardRound.handler(() => {
      session.project().command('discard_round', openFacts(read(keptRounds)), discardRound)
      return {}
    }),

    result: os.judging.result.handler(({ input: { round } }) => read((db) => resultOf(db, closedRound(db, round)).result)),

    feedback: os.judging.feedback.handler(({ input }) => read((db) => feedbackOn(db, input))),

    disputes: os.judging.disputes.handler(({ input: { round } }) => read((db) => disputesOf(db, closedRound(db, round)))),

    agreement: os.judging.agreement.handler(({ input: { instrument, two } }) =>
      agreements.ask({ instrument: instrument ?? null, two: two ?? null }),
    ),

    answers: os.judging.answers.handler(({ input }) =>
      read((db) => shownAssessments(db, input).map((one) => withRater(String(one.id), one))),
    ),

    exportDisputes: os.judging.exportDisputes.handler(async ({ input: { round: id, named, language } }) => {
      const { facts, instruments, disputes, result } = read((db) => {
        const round = closedRound(db, id)
        return {
          facts: listRounds(db).find((one) => one.id === id)!,
          instruments: new Map(listInstruments(db).map((one) => [one.id, one])),
          disputes: disputesOf(db, round),
          result: resultOf(db, round).result,
        }
      })
      const words = wordsIn(language)
      const bytes = await workbookDocument(disputeSheets({ round: facts, result, disputes, instruments, named }, words, language))
      const name = `${fileName(read(projectFacts).name) || 'round'}-${words('rounds.file.name')}-${facts.number}.xlsx`
      return { name, mime: mimes.xlsx, base64: Buffer.from(bytes).toString('base64') }
    }),
  })
}

function openFacts(rounds: readonly KeptRound[]): { readonly round: number | null } {
  return { round: rounds.find(({ closedAt }) => closedAt === null)?.number ?? null }
}

/** Refuses `not_found`, also for a round that is open: its answers are nobody's to see. */
function closedRound(db: ReadDb, id: number): KeptRound {
  const round = keptRounds(db).find((one) => one.id === id && one.closedAt !== null)
  if (!round) throw new Refusal('not_found', { round: id })
  return round
}

function resultOf(db: ReadDb, round: KeptRound): { readonly answers: readonly AnswerOfRound[]; readonly result: RoundResult } {
  const before = keptRounds(db).findLast((one) => one.number < round.number && one.closedAt !== null && one.scale === round.scale)
  const answers = answersOfRound(db, round.id)
  return { answers, result: roundResult(round.scale, round.rule, answers, before ? answersOfRound(db, before.id) : null) }
}

function feedbackOn(db: ReadDb, pair: { readonly from: number; readonly to: number }): Feedback | null {
  const round = lastClosedRound(db, judgingScale(db))
  if (!round) return null
  const answers = inOrder(round, answersOfRound(db, round.id, pair))
  const found = roundResult(round.scale, round.rule, answers, null).pairs[0]
  if (!found) return null
  const { raters, unable, median, lower, upper, share, strongOpposites, relation, verdict } = found
  // Notes in the order of the answers, not of the raters: nobody is known by the place.
  const said = answers.map((one) => ({
    answer: { score: one.score, potential: one.potential, relation: one.relation },
    text: one.rationale,
  }))
  return {
    raters,
    unable,
    median,
    lower,
    upper,
    share,
    strongOpposites,
    relation,
    verdict,
    round: round.number,
    answers: said.map(({ answer }) => answer),
    notes: said.flatMap(({ answer, text }, place) => (text === null ? [] : [{ ...answer, place, text }])),
  }
}

function disputesOf(db: ReadDb, round: KeptRound): Dispute[] {
  const { answers, result } = resultOf(db, round)
  const byPair = groupedBy(answers, ({ from, to }) => `${from} ${to}`)
  return result.pairs
    .filter(({ verdict }) => verdict === 'disputed')
    .toSorted(byDispute)
    .map((pair) => ({
      ...pair,
      answers: inOrder(round, byPair.get(`${pair.from} ${pair.to}`) ?? []).map((one) => ({
        ...withRater(one.rater, one),
        side: sideOf(answerIn(round.scale, one), pair.median),
      })),
    }))
}

/** An answer and who gave it. */
function withRater(key: string, { score, potential, relation, raterName, role, invented, rationale }: Omit<AnswerOfRound, 'id' | 'rater'>) {
  return { key, score, potential, relation, rater: raterName, role, invented, rationale }
}

/** The lowest answer first, "cannot assess" last; equal ones by what they say. */
function inOrder({ scale }: KeptRound, answers: readonly AnswerOfRound[]): readonly AnswerOfRound[] {
  const place = (one: AnswerOfRound): number => (scale === 'relations' ? 0 : (one.score ?? 9)) + (one.potential ? 0.5 : 0)
  const text = ({ relation, rationale }: AnswerOfRound): string =>
    `${scale === 'relations' ? (relation ?? '\uffff') : ''} ${rationale ?? ''}`
  return answers.toSorted((a, b) => place(a) - place(b) || (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0))
}
