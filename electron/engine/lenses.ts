import { setImmediate as nextTurn } from 'node:timers/promises'
import { type LensOptions, mostInLenses } from '#core/contract/lenses.ts'
import type { MatrixQuestion } from '#core/contract/matrices.ts'
import { Refusal } from '#core/contract/refusal.ts'
import { drawing, drawRanks } from '#core/lens/drawn-ranks.ts'
import { impactsOfScores } from '#core/lens/instrument-states.ts'
import { structureLinks } from '#core/lens/ism.ts'
import { type LensName, lensRanks } from '#core/lens/lens-values.ts'
import { readMatrix } from '#core/lens/reading.ts'
import { sampleAttractors, sampledStarts } from '#core/lens/sampled-attractors.ts'
import type { Sliced } from '#core/lens/slices.ts'
import { type ScoreScale, searchMoves } from '#core/lens/smallest-change.ts'
import { strongestPaths } from '#core/lens/strongest-paths.ts'
import { searchAttractors } from '#core/lens/succession.ts'
import { heard, voicesAmong } from '#core/lens/voices.ts'
import type { JudgingFacts } from '#core/matrix/interaction-matrix.ts'
import { scoreRange } from '#core/matrix-file/take-matrix.ts'
import type { Answering } from './answering.ts'
import { explanationOf, movesOf, type Read, readingOf } from './lens-answers.ts'
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

export function lensCalls(os: Answering, session: Session, { interaction }: MatrixAnswers, parts: ViewParts) {
  // Who asks while it is worked out waits for the same answer.
  const kept = keepAnswers(
    4,
    () => session.revision,
    async ({ question, options }: Asked): Promise<Read> => {
      const instruments = interaction(question).instruments.map(({ id, code, name }) => ({ id, code, name }))
      if (instruments.length > mostInLenses)
        throw new Refusal('too_many_instruments', { instruments: instruments.length, most: mostInLenses })
      // All that is read is read before the first turn of others, who may change it.
      const { voices: all, judging } = parts.voices()
      const digest = (drawn: boolean): string => digestOf(options, parts.lenses(question.filter, drawn))
      const digests = { inputs: digest(false), drawnFrom: digest(true) }
      await nextTurn()
      const voices = voicesAmong(
        instruments.map(({ id }) => id),
        all,
        options.potential,
      )
      await nextTurn()
      const { judged, influences } = heard(instruments.length, voices, judging.aggregation)
      const matrix = await found(readMatrix(influences, options))
      const read = { instruments, voices, judging, judged, influences, matrix }
      return { ...read, answer: readingOf(read, digests) }
    },
  )
  const read = (asked: Asked): Promise<Read> => {
    session.project()
    return kept.ask(asked)
  }
  /** The position of an instrument, and the figures that a lens ranks by. */
  const ranked = async (asked: Asked, instrument: number, lens: LensName) => {
    const known = await read(asked)
    const at = known.instruments.findIndex(({ id }) => id === instrument)
    if (at < 0) throw new Refusal('not_found', { instrument })
    const values = known.matrix.values[lens]
    if (values === null) throw new Refusal('no_ranks')
    const { influences, judging, matrix } = known
    const problem = { lens, influences, settings: matrix.settings, scale: scaleOf(judging), instrument: at, values }
    return { known, at, values, problem }
  }

  return os.lenses.router({
    read: os.lenses.read.handler(async ({ input }) => (await read(input)).answer),

    explain: os.lenses.explain.handler(async ({ input: { question, options, instrument, lens }, signal }) => {
      const { known, at, values, problem } = await ranked({ question, options }, instrument, lens)
      const moves = await found(searchMoves({ ...problem, patient: false }), signal)
      const paths = await found(strongestPaths(lens, known.influences, known.matrix.settings, at), signal)
      return explanationOf(known, lens, at, values, paths, moves)
    }),

    moves: os.lenses.moves.handler(async function* ({ input: { question, options, instrument, lens }, signal }) {
      const { known, problem } = await ranked({ question, options }, instrument, lens)
      for await (const step of inTurns(searchMoves({ ...problem, patient: true }), signal))
        if (step.done) yield { kind: 'done', ...movesOf(known, step.value) } as const
        else yield { kind: 'progress', done: step.value, total: 1 } as const
    }),

    structure: os.lenses.structure.handler(async ({ input, signal }) => {
      const { instruments, influences, answer } = await read(input)
      const links = await found(structureLinks(influences, input.options.cut), signal)
      return {
        links: links.map(({ from, to, ...link }) => ({ from: instruments[from]!.id, to: instruments[to]!.id, ...link })),
        inputs: answer.inputs,
      }
    }),

    attractors: os.lenses.attractors.handler(async function* ({ input, signal }) {
      const { influences, answer } = await read(input)
      const { crossImpact } = answer.lenses
      if (crossImpact.refused !== null) throw new Refusal('no_ranks')
      for await (const step of inTurns(exactOrSampled(impactsOfScores(influences)), signal)) {
        if (!step.done) {
          yield { kind: 'progress', done: step.value, total: 1 } as const
          continue
        }
        const { attractors, sampled } = step.value
        const alone = new Map(
          attractors.flatMap(({ scenarios, weight }) => (scenarios.length === 1 ? [[scenarios[0]!.join(), weight]] : [])),
        )
        yield {
          kind: 'done',
          sampled,
          starts: sampled?.starts ?? crossImpact.searched,
          weights: crossImpact.scenarios.map(({ states }) => alone.get(states.join()) ?? 0),
          cycles: attractors.flatMap(({ scenarios, weight }) => (scenarios.length > 1 ? [{ scenarios: [...scenarios], weight }] : [])),
          inputs: answer.inputs,
        } as const
      }
    }),

    uncertainty: os.lenses.uncertainty.handler(async function* ({ input: { question, options, runs, seed }, signal }) {
      const { instruments, voices, judging, matrix, answer } = await read({ question, options })
      const draws = drawRanks(instruments.length, voices, judging.aggregation, matrix.settings, scaleOf(judging), { runs, seed })
      for await (const step of inTurns(draws, signal)) {
        if (!step.done) {
          yield { kind: 'progress', done: step.value, total: runs } as const
          continue
        }
        const lenses = step.value.map(({ lens, runs: drawn, low, median, high, first }) => {
          const values = matrix.values[lens]
          const ranks = values === null ? null : lensRanks(lens, values)
          return {
            lens,
            runs: drawn,
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
      }
    }),
  })
}

/** Where relations alone are asked for there are no scores: any scale does. */
function scaleOf({ scale }: JudgingFacts): ScoreScale {
  return scoreRange[scale] ?? scoreRange.impact!
}

/** From every scenario where they are few enough, else from some drawn at random. */
function* exactOrSampled(impacts: ReturnType<typeof impactsOfScores>) {
  const exact = yield* searchAttractors(impacts)
  return exact === null ? { attractors: yield* sampleAttractors(impacts), sampled: sampledStarts } : { attractors: exact, sampled: null }
}

/** Goes through work in turns and tells now and then how far it says it is, at last what it found. */
async function* inTurns<Found>(
  work: Sliced<Found>,
  signal?: AbortSignal,
): AsyncGenerator<{ readonly done: false; readonly value: number } | { readonly done: true; readonly value: Found }, void> {
  const begun = performance.now()
  for (let turn = begun, said = begun, slice = work.next(); ; slice = work.next()) {
    if (slice.done === true) {
      yield { done: true, value: slice.value }
      return
    }
    const now = performance.now()
    if (typeof slice.value === 'number' && now - said >= betweenAnswers) {
      yield { done: false, value: slice.value }
      said = now
    }
    if (now - turn < longestTurn) continue
    await nextTurn()
    signal?.throwIfAborted()
    turn = performance.now()
  }
}

/** What work in turns finds. */
async function found<Found>(work: Sliced<Found>, signal?: AbortSignal): Promise<Found> {
  for await (const step of inTurns(work, signal)) if (step.done) return step.value
  throw new Error('the work ended without a word')
}
