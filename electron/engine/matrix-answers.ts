import type { CoverageMatrix, InteractionMatrix, MatrixQuestion } from '#core/contract/matrices.ts'
import { coverage } from '#core/matrix/coverage.ts'
import { interactionMatrix, type MatrixMaterial } from '#core/matrix/interaction-matrix.ts'
import { coverageTerms, matrixMaterial } from '#store/queries/matrices.ts'
import { termsBelow } from '#store/queries/taxonomies.ts'
import type { Session } from './session.ts'
import { inputHash } from './input-hash.ts'
import { keepAnswers, type WorkedOut } from './worked-out.ts'

/** Matrices of questions, kept for as long as the project stays as it is: every way to see the mix asks the same ones. */
export interface MatrixAnswers {
  /** What is read for one period, level and taxonomy of the order. */
  readonly materials: WorkedOut<Pick<MatrixQuestion, 'filter' | 'order'>, MatrixMaterial>
  interaction(question: MatrixQuestion): InteractionMatrix
  /** Digest of a question, but for its order, and of what the project says of the parts that count beside the instruments. */
  inputs(question: MatrixQuestion, used: readonly CountedPart[]): string
  /** The instruments that the same question shows as an interaction matrix, in that order. */
  coverage(question: CoverageQuestion): CoverageMatrix
}

export type CountedPart = 'participations' | 'judgements'

type CoverageQuestion = Pick<MatrixQuestion, 'filter' | 'order'> & { readonly taxonomy: number; readonly branches: boolean }

export function matrixAnswers(session: Session): MatrixAnswers {
  const revision = (): number => session.revision
  // What is read does not hang on most of the question: moving a filter or an order reads nothing again.
  const materials = keepAnswers(1, revision, (of: Pick<MatrixQuestion, 'filter' | 'order'>) =>
    session.project().read((db) => matrixMaterial(db, of)),
  )
  const matrices = keepAnswers(4, revision, (question: MatrixQuestion): InteractionMatrix => {
    const { fromYear, toYear, level } = question.filter
    const order: MatrixQuestion['order'] = question.order.by === 'taxonomy' ? question.order : { by: 'code' }
    return interactionMatrix(materials.ask({ filter: { fromYear, toYear, level }, order }), question)
  })
  const interaction = (question: MatrixQuestion): InteractionMatrix => {
    const { filter, order, universe } = question
    const terms = filter.terms?.length ? session.project().read((db) => termsBelow(db, filter.terms!)) : undefined
    session.project()
    return matrices.ask({ filter: terms ? { ...filter, terms } : filter, order, universe })
  }

  const hashes = keepAnswers(8, revision, ({ question, used }: { question: MatrixQuestion; used: readonly CountedPart[] }): string => {
    const { fromYear, toYear, level } = question.filter
    const { instruments, participations, assessments, judging } = materials.ask({
      filter: { fromYear, toYear, level },
      order: question.order.by === 'taxonomy' ? question.order : { by: 'code' },
    })
    return inputHash([
      ['filter', question.filter],
      ['universe', question.universe],
      ['instruments', instruments],
      ...(used.includes('participations') ? [['participations', participations] as const] : []),
      ...(used.includes('judgements') ? [['judgements', [assessments, judging]] as const] : []),
    ])
  })

  const coverageOf = ({ filter, order, taxonomy, branches }: CoverageQuestion): CoverageMatrix => {
    const { instruments } = interaction({ filter, order })
    const { fromYear, toYear, level } = filter
    const facts = new Map(
      materials
        .ask({ filter: { fromYear, toYear, level }, order: order.by === 'taxonomy' ? order : { by: 'code' } })
        .instruments.map((one) => [one.id, one]),
    )
    const terms = session.project().read((db) => coverageTerms(db, taxonomy))
    return coverage(
      instruments.map(({ id }) => facts.get(id)!),
      terms,
      branches,
    )
  }

  return {
    materials,
    interaction,
    inputs: ({ filter, order, universe }, used) => hashes.ask({ question: { filter, order, universe }, used }),
    coverage: coverageOf,
  }
}
