import type { InteractionMatrix, MatrixQuestion, PairDetail } from '#core/contract/matrices.ts'
import { Refusal } from '#core/contract/refusal.ts'
import { permutedTable } from '#core/matrix/permuted-table.ts'
import { correctionsForFile } from '#store/queries/corrections-for-file.ts'
import { matrixChoices } from '#store/queries/matrices.ts'
import type { PairOfInstruments } from '#store/queries/pair-evidence.ts'
import { sharedEvidence } from '#store/queries/pairs.ts'
import { periodOf } from '#store/queries/period.ts'
import { projectFacts } from '#store/queries/project.ts'
import { shownAssessments } from '#store/queries/shown-judgements.ts'
import { askedFacts, askedLine } from '#report/asked-facts.ts'
import type { Answering } from './answering.ts'
import { askedNames } from './asked-names.ts'
import { wordsIn } from './language-words.ts'
import type { MatrixAnswers } from './matrix-answers.ts'
import { madeMark, madeToday } from './made-on.ts'
import { digestOf } from './mix-parts.ts'
import type { GridAnswers } from './grid-answers.ts'
import { gridCalls } from './grids.ts'
import { type Exported, exportMatrix } from './matrix-export.ts'
import { observedPairs } from './observed-pairs.ts'
import { evidenceOf, permutedPairOf, placesIn, sharedInTimeOf } from './pair-evidence.ts'
import type { Permutations } from './permutations.ts'
import type { Session } from './session.ts'

/** A pair of a matrix, and which of the organisations that it shares. */
export interface PairAsked extends MatrixQuestion {
  readonly from: number
  readonly to: number
  readonly personsWord?: string | undefined
  readonly offset: number
  readonly limit: number
}

export function matrixCalls(
  os: Answering,
  session: Session,
  answers: MatrixAnswers,
  { grids, permuted }: { readonly grids: GridAnswers; readonly permuted: Permutations },
) {
  const { interaction, coverage: coverageOf } = answers

  const pairOf = ({ from, to, personsWord, offset, limit, ...question }: PairAsked): PairDetail => {
    const figures = figuresOf(interaction(question), from, to)
    return session.project().read((db) => ({
      ...figures,
      assessments: shownAssessments(db, { from, to }),
      ...sharedEvidence(db, {
        from: [from],
        to: [to],
        period: periodOf(question.filter),
        level: question.filter.level ?? 'organisation',
        offset,
        limit,
        personsWord,
      }),
    }))
  }

  return os.matrices.router({
    ...gridCalls(os, session, { grids, pairOf }),

    choices: os.matrices.choices.handler(() => session.project().read(matrixChoices)),

    interaction: os.matrices.interaction.handler(({ input }) => interaction(input)),

    observed: os.matrices.observed.handler(() => observedPairs(session, interaction)),

    inputs: os.matrices.inputs.handler(({ input: { filter, universe } }) => ({
      inputs: digestOf(universe, answers.interactionParts(filter)),
    })),

    pair: os.matrices.pair.handler(({ input }) => pairOf(input)),

    evidence: os.matrices.evidence.handler(({ input: { from, to, ...question } }) => {
      const matrix = interaction(question)
      return session.project().read((db) => evidenceOf(db, matrix, instrumentsOf(question, from, to)))
    }),

    sharedInTime: os.matrices.sharedInTime.handler(({ input: { from, to, of, personsWord, offset, limit, ...question } }) =>
      session.project().read((db) => sharedInTimeOf(db, { ...instrumentsOf(question, from, to), of, personsWord, offset, limit })),
    ),

    permuted: os.matrices.permuted.handler(async function* ({ input: { from, to, permutations, seed, ...question }, signal }) {
      const matrix = interaction(question)
      placesIn(matrix, from, to)
      const { material, counted, shown, keyOf } = answers.mix(question.filter)
      const steps = permuted.run(material.participations, permutedTable(counted, shown, { permutations, seed }, keyOf), signal)
      for (;;) {
        const step = await steps.next()
        if (step.done) {
          yield { kind: 'done', ...permutedPairOf(step.value, answers.mix(question.filter), { from, to }) } as const
          return
        }
        yield { kind: 'progress', done: step.value, total: permutations } as const
      }
    }),

    coverage: os.matrices.coverage.handler(({ input }) => ({
      ...coverageOf(input),
      inputs: digestOf(input.branches, answers.coverageParts(input.filter, input.taxonomy)),
    })),

    export: os.matrices.export.handler(async ({ input: { what, taxonomy, branches, question, format, words, language } }) => {
      const exported: Exported =
        what === 'coverage'
          ? { what, matrix: coverageOf({ ...question, taxonomy: chosen(taxonomy), branches }) }
          : { what, matrix: interaction(question) }
      const project = session.project()
      const { name } = project.read(projectFacts)
      const corrections = format === 'xlsx' ? project.read((db) => correctionsForFile(db, wordsIn(language)('persons.word'))) : []
      const inputs =
        what === 'coverage'
          ? digestOf(branches, answers.coverageParts(question.filter, chosen(taxonomy)))
          : digestOf(question.universe, answers.interactionParts(question.filter))
      const made = madeToday(inputs, language)
      const names = askedNames(session, language)
      const asked = askedFacts(question, made, names, wordsIn(language))
      const picture = { words, language, foot: askedLine(question, made, names, wordsIn(language)) }
      const file = await exportMatrix(exported, format, name, picture, { corrections, asked, mark: madeMark(inputs) })
      return { name: file.name, mime: file.mime, base64: Buffer.from(file.bytes).toString('base64') }
    }),
  })
}

function chosen(taxonomy: number | undefined): number {
  if (taxonomy === undefined) throw new Refusal('invalid', { field: 'taxonomy' })
  return taxonomy
}

function instrumentsOf({ filter }: MatrixQuestion, from: number, to: number): PairOfInstruments {
  return { from, to, period: periodOf(filter), level: filter.level ?? 'organisation' }
}

/** What the matrix says of one ordered pair. Refuses `same_instrument`, and `not_found` for instruments that it does not show. */
function figuresOf(
  matrix: InteractionMatrix,
  from: number,
  to: number,
): Pick<PairDetail, 'score' | 'median' | 'spread' | 'differ' | 'disagree' | 'observed'> {
  const { row, column } = placesIn(matrix, from, to)
  const [giver, receiver] = [matrix.instruments[row]!, matrix.instruments[column]!]
  const at = row * matrix.instruments.length + column
  return {
    score: matrix.score[at] ?? null,
    median: matrix.median[at] ?? null,
    spread: matrix.spread[at] ?? null,
    differ: matrix.differ[at] === 1,
    disagree: matrix.disagree[at] === 1,
    observed: {
      shared: matrix.shared[at]!,
      fromSize: giver.organisations,
      toSize: receiver.organisations,
      universe: matrix.universe.size,
      computed: matrix.universe.computed,
      jaccard: matrix.jaccard[at]!,
      expected: matrix.expected[at]!,
      lift: matrix.lift[at] ?? null,
      p: matrix.p[at]!,
      q: matrix.q[at]!,
    },
  }
}
