import { setImmediate as nextTurn } from 'node:timers/promises'
import { type LensExplanation, type LensMove, type LensOptions, type LensReading, mostInLenses } from '#core/contract/lenses.ts'
import type { MatrixQuestion } from '#core/contract/matrices.ts'
import { Refusal } from '#core/contract/refusal.ts'
import type { Influences } from '#core/lens/direct.ts'
import { drawing, drawRanks } from '#core/lens/drawn-ranks.ts'
import { type LensName, lensNames, lensRankOf, lensRanks } from '#core/lens/lens-values.ts'
import { ranksByLens, type ReadMatrix, readMatrix } from '#core/lens/reading.ts'
import { type Move, type Moves, type ScoreScale, searchMoves } from '#core/lens/smallest-change.ts'
import { strongestPaths } from '#core/lens/strongest-paths.ts'
import { heard, type Voice, voicesAmong } from '#core/lens/voices.ts'
import { type JudgingFacts, numberOrNull } from '#core/matrix/interaction-matrix.ts'
import { scoreRange } from '#core/matrix-file/take-matrix.ts'
import type { JudgedMatrix } from '#core/matrix/judged.ts'
import type { Answering } from './answering.ts'
import type { MatrixAnswers } from './matrix-answers.ts'
import { digestOf } from './mix-parts.ts'
import type { Session } from './session.ts'
import type { ViewParts } from './view-parts.ts'
import { keepAnswers } from './worked-out.ts'

/** Milliseconds after which whoever else asks gets a turn, and between two words of progress. */
const longestTurn = 15
const betweenAnswers = 100

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

export function lensCalls(os: Answering, session: Session, { interaction }: MatrixAnswers, parts: ViewParts) {
  const kept = keepAnswers(
    4,
    () => session.revision,
    ({ question, options }: Asked): Read => {
      const instruments = interaction(question).instruments.map(({ id, code, name }) => ({ id, code, name }))
      if (instruments.length > mostInLenses)
        throw new Refusal('too_many_instruments', { instruments: instruments.length, most: mostInLenses })
      const { voices: all, judging } = parts.voices()
      const voices = voicesAmong(
        instruments.map(({ id }) => id),
        all,
        options.potential,
      )
      const { judged, influences } = heard(instruments.length, voices, judging.aggregation)
      const matrix = readMatrix(influences, options)
      const read = { instruments, voices, judging, judged, influences, matrix }
      const digest = (drawn: boolean): string => digestOf(options, parts.lenses(question.filter, drawn))
      return { ...read, answer: readingOf(read, { inputs: digest(false), drawnFrom: digest(true) }) }
    },
  )
  const read = (asked: Asked): Read => {
    session.project()
    return kept.ask(asked)
  }

  return os.lenses.router({
    read: os.lenses.read.handler(({ input }) => read(input).answer),

    explain: os.lenses.explain.handler(async ({ input: { question, options, instrument, lens }, signal }) => {
      const asked = read({ question, options })
      const at = asked.instruments.findIndex(({ id }) => id === instrument)
      if (at < 0) throw new Refusal('not_found', { instrument })
      const values = asked.matrix.values[lens]
      if (values === null) throw new Refusal('no_ranks')
      const { influences, judging, matrix } = asked
      const { settings } = matrix
      const search = searchMoves({ lens, influences, settings, scale: scaleOf(judging), instrument: at, values })
      for await (const step of inTurns(search, signal)) if (step.done) return explanationOf(asked, lens, at, values, step.value)
      throw new Error('the search ended without a word')
    }),

    uncertainty: os.lenses.uncertainty.handler(async function* ({ input: { question, options, runs, seed }, signal }) {
      const { instruments, voices, judging, matrix, answer } = read({ question, options })
      const draws = drawRanks(instruments.length, voices, judging.aggregation, matrix.settings, scaleOf(judging), { runs, seed })
      let said = performance.now()
      for await (const step of inTurns(draws, signal)) {
        if (step.done) {
          const lenses = step.value.map(({ lens, runs: ranked, low, median, high, first }) => {
            const values = matrix.values[lens]
            const ranks = values === null ? null : lensRanks(lens, values)
            return {
              lens,
              runs: ranked,
              instruments: instruments.map(({ id }, at) => ({
                instrument: id,
                rank: ranks?.[at] ?? null,
                low: low[at]!,
                median: median[at]!,
                high: high[at]!,
                first: first[at]!,
              })),
            }
          })
          yield { kind: 'done', runs, seed, inputs: answer.drawnFrom, drawing, lenses } as const
        } else if (performance.now() - said >= betweenAnswers) {
          yield { kind: 'progress', done: step.value, total: runs } as const
          said = performance.now()
        }
      }
    }),
  })
}

/** Where relations alone are asked for there are no scores: any scale does. */
function scaleOf({ scale }: JudgingFacts): ScoreScale {
  return scoreRange[scale] ?? scoreRange.impact!
}

/** Goes through a search in turns: gives a step whenever others have had theirs, the last with what was found. */
async function* inTurns<Step, Found>(
  search: Generator<Step, Found, void>,
  signal: AbortSignal | undefined,
): AsyncGenerator<IteratorResult<Step, Found>, void> {
  for (let turn = performance.now(), step = search.next(); ; step = search.next()) {
    if (step.done === true) {
      yield step
      return
    }
    if (performance.now() - turn < longestTurn) continue
    yield step
    await nextTurn()
    signal?.throwIfAborted()
    turn = performance.now()
  }
}

function explanationOf(
  { instruments, voices, judged, influences, matrix, answer }: Read,
  lens: LensName,
  at: number,
  values: readonly number[],
  { up, down, sensitivity }: Moves,
): LensExplanation {
  const { size, cells } = influences
  const idOf = (place: number): number => instruments[place]!.id
  const cellOf = (from: number, to: number) => ({ from: idOf(from), to: idOf(to), score: cells[from * size + to]! })
  const { paths, upToThree } = strongestPaths(lens, influences, matrix.settings, at)
  const steps = (path: readonly number[]) => path.slice(1).map((to, place) => [path[place]!, to] as const)
  const noted = new Map<number, number>()
  for (const voice of voices) {
    const cell = voice.from * size + voice.to
    if (voice.noted) noted.set(cell, (noted.get(cell) ?? 0) + 1)
  }
  const behind = new Map(
    paths.flatMap(({ instruments: path }) => steps(path).map(([from, to]) => [from * size + to, { from, to }] as const)),
  )
  const moveOf = (move: Move): LensMove =>
    typeof move === 'string'
      ? { kind: move }
      : {
          kind: 'found',
          cells: move.cells.map(({ from, to, change }) => ({ ...cellOf(from, to), changed: cells[from * size + to]! + change })),
          steps: move.steps,
          rank: move.rank,
          value: move.value,
        }
  return {
    instrument: idOf(at),
    lens,
    value: values[at]!,
    rank: lensRankOf(lens, values, at),
    of: size,
    paths: paths.map(({ instruments: path, product, weight, share, goesOn }) => ({
      instruments: path.map(idOf),
      scores: steps(path).map(([from, to]) => cells[from * size + to]!),
      product,
      weight,
      sign: weight < 0 ? -1 : 1,
      share,
      goesOn,
    })),
    upToThree,
    cells: [...behind].map(([cell, { from, to }]) => ({
      ...cellOf(from, to),
      raters: judged.raters[cell]!,
      spread: numberOrNull(judged.spread[cell]!),
      differ: judged.differ[cell] === 1,
      notes: noted.get(cell) ?? 0,
    })),
    up: moveOf(up),
    down: moveOf(down),
    sensitivity: sensitivity.map(({ from, to, more, less }) => ({ ...cellOf(from, to), more, less })),
    inputs: answer.inputs,
  }
}

function readingOf(
  { instruments, voices, judging, judged, matrix }: Omit<Read, 'answer'>,
  digests: Pick<LensReading, 'inputs' | 'drawnFrom'>,
): LensReading {
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
    ...digests,
  }
}
