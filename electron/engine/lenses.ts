import { type LensOptions, type LensReading, mostInLenses } from '#core/contract/lenses.ts'
import type { MatrixQuestion } from '#core/contract/matrices.ts'
import { Refusal } from '#core/contract/refusal.ts'
import type { Influences } from '#core/lens/direct.ts'
import { lensNames } from '#core/lens/lens-values.ts'
import { ranksByLens, type ReadMatrix, readMatrix } from '#core/lens/reading.ts'
import { heard, type Voice, voicesAmong } from '#core/lens/voices.ts'
import type { JudgingFacts } from '#core/matrix/interaction-matrix.ts'
import type { JudgedMatrix } from '#core/matrix/judged.ts'
import { shownVoices } from '#store/queries/shown-judgements.ts'
import type { Answering } from './answering.ts'
import { inputHash } from './input-hash.ts'
import type { MatrixAnswers } from './matrix-answers.ts'
import type { Session } from './session.ts'
import { keepAnswers } from './worked-out.ts'

interface Asked {
  readonly question: MatrixQuestion
  readonly options: LensOptions
}

/** The judged matrix of a question as the lenses take it, and what they say of it. */
interface Read {
  readonly instruments: LensReading['instruments']
  readonly voices: readonly Voice[]
  readonly judging: JudgingFacts
  readonly judged: JudgedMatrix
  readonly influences: Influences
  readonly matrix: ReadMatrix
  readonly answer: LensReading
}

export function lensCalls(os: Answering, session: Session, { interaction }: MatrixAnswers) {
  const given = keepAnswers(
    1,
    () => session.revision,
    () => session.project().read(shownVoices),
  )
  const kept = keepAnswers(
    4,
    () => session.revision,
    ({ question, options }: Asked): Read => {
      const instruments = interaction(question).instruments.map(({ id, code, name }) => ({ id, code, name }))
      if (instruments.length > mostInLenses)
        throw new Refusal('too_many_instruments', { instruments: instruments.length, most: mostInLenses })
      const { voices: all, judging } = given.ask(null)
      const voices = voicesAmong(
        instruments.map(({ id }) => id),
        all,
        options.potential,
      )
      const { judged, influences } = heard(instruments.length, voices, judging.aggregation)
      const matrix = readMatrix(influences, options)
      const read = { instruments, voices, judging, judged, influences, matrix }
      return { ...read, answer: readingOf(read, options) }
    },
  )
  const read = (asked: Asked): Read => {
    session.project()
    return kept.ask(asked)
  }

  return os.lenses.router({
    read: os.lenses.read.handler(({ input }) => read(input).answer),
  })
}

function readingOf({ instruments, voices, judging, judged, matrix }: Omit<Read, 'answer'>, options: LensOptions): LensReading {
  const { ranks, agreement } = ranksByLens(matrix.values)
  const pairs = instruments.length * (instruments.length - 1)
  const withScore = judged.raters.reduce((sum, raters) => sum + (raters > 0 ? 1 : 0), 0)
  return {
    instruments,
    signed: matrix.signed,
    lenses: matrix.lenses,
    ranks: instruments.map(({ id }, at) => ({
      instrument: id,
      by: Object.fromEntries(lensNames.map((lens) => [lens, ranks[lens]?.[at] ?? null])) as LensReading['ranks'][number]['by'],
    })),
    agreement,
    rests: {
      ...judging,
      raters: new Set(voices.filter(({ score }) => score !== null).map(({ rater }) => rater)).size,
      pairs,
      judged: withScore,
      empty: pairs - withScore,
      potentials: voices.filter(({ potential }) => potential).length,
    },
    inputs: inputHash([
      ['instruments', instruments.map(({ code }) => code)],
      ['answers', voices.map(({ from, to, rater, role, score, confidence }) => [from, to, rater, role, score, confidence])],
      ['judging', judging],
      ['options', options],
    ]),
  }
}
