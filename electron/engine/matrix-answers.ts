import type { GridOrder } from '#core/contract/grids.ts'
import type { CoverageMatrix, InteractionMatrix, MatrixFilter, MatrixQuestion } from '#core/contract/matrices.ts'
import type { KeyOf } from '#core/matrix/counted.ts'
import { coverage } from '#core/matrix/coverage.ts'
import { chooseInstruments } from '#core/matrix/filter.ts'
import { arrangeInteraction, interactionParts, type MatrixMaterial } from '#core/matrix/interaction-matrix.ts'
import { coverageTerms, matrixMaterial, orderTerms } from '#store/queries/matrices.ts'
import { stableKeys } from '#store/queries/stable-keys.ts'
import { termsBelow } from '#store/queries/taxonomies.ts'
import {
  budgetsPart,
  grantsPart,
  hashesOf,
  instrumentsPart,
  judgementsPart,
  type Mix,
  type PartHashes,
  participationsPart,
  tagsPart,
  termsPart,
} from './mix-parts.ts'
import type { Session } from './session.ts'
import { keepAnswers, type WorkedOut } from './worked-out.ts'

/** Matrices of questions, kept for as long as the project stays as it is: every way to see the mix asks the same ones. */
export interface MatrixAnswers {
  /** What is read for one period and level; all other choices are applied to it. */
  readonly materials: WorkedOut<Reading, MatrixMaterial>
  /** Terms of the taxonomy that is ordered by; else none. */
  termsOf(order: GridOrder, language?: 'en' | 'it'): MatrixMaterial['terms']
  readonly keyOf: KeyOf
  interaction(question: MatrixQuestion): InteractionMatrix
  /** The instruments of a filter with what is read of them. */
  mix(filter: MatrixFilter): Mix
  /** What counts in an interaction matrix. */
  interactionParts(filter: MatrixFilter): PartHashes
  /** The instruments that the same question shows as an interaction matrix, in that order. */
  coverage(question: CoverageQuestion): CoverageMatrix
  coverageParts(filter: MatrixFilter, taxonomy: number): PartHashes
}

type Reading = Pick<MatrixFilter, 'fromYear' | 'toYear' | 'level'>
type CoverageQuestion = Pick<MatrixQuestion, 'filter' | 'order'> & { readonly taxonomy: number; readonly branches: boolean }
type Content = Pick<MatrixQuestion, 'filter' | 'universe'>

export function readingOf({ fromYear, toYear, level }: MatrixFilter): Reading {
  return { fromYear, toYear, level }
}

export function matrixAnswers(session: Session): MatrixAnswers {
  const revision = (): number => session.revision
  // What is read does not hang on most of the question: moving a filter or an order reads nothing again.
  const materials = keepAnswers(1, revision, (filter: Reading) =>
    session.project().read((db) => matrixMaterial(db, { filter, order: { by: 'code' } })),
  )
  const orders = keepAnswers(2, revision, ({ order, language }: { order: GridOrder; language: 'en' | 'it' | undefined }) =>
    session.project().read((db) => orderTerms(db, order, language)),
  )
  const keys = keepAnswers(1, revision, (_whole: null) => session.project().read(stableKeys))
  const keyOf: KeyOf = (kind, id) => keys.ask(null)(kind, id)
  const whole = (filter: MatrixFilter): MatrixFilter =>
    filter.terms?.length ? { ...filter, terms: [...session.project().read((db) => termsBelow(db, filter.terms!))] } : filter
  // Another order of the same is not worked out anew.
  const made = keepAnswers(2, revision, ({ filter, universe }: Content) =>
    interactionParts(materials.ask(readingOf(filter)), { filter, ...(universe === undefined ? {} : { universe }) }),
  )
  const termsOf: MatrixAnswers['termsOf'] = (order, language) =>
    order.by === 'taxonomy' ? orders.ask({ order, language: language ?? order.language }) : []
  const matrices = keepAnswers(4, revision, ({ filter, order, universe }: MatrixQuestion): InteractionMatrix =>
    arrangeInteraction(made.ask({ filter, universe }), order, termsOf(order)),
  )
  const interaction = ({ filter, order, universe }: MatrixQuestion): InteractionMatrix => {
    session.project()
    return matrices.ask({ filter: whole(filter), order, universe })
  }

  const mix = (filter: MatrixFilter): Mix => {
    const material = materials.ask(readingOf(filter))
    const { counted, shown } = chooseInstruments(material, whole(filter))
    return { material, counted, shown, keyOf }
  }
  const hashes = keepAnswers(4, revision, (filter: MatrixFilter) => {
    const found = mix(filter)
    return hashesOf([instrumentsPart(found), grantsPart(found), participationsPart(found), judgementsPart(found)])
  })

  const termsCovered = (taxonomy: number) => session.project().read((db) => coverageTerms(db, taxonomy))
  const coverageOf = ({ filter, order, taxonomy, branches }: CoverageQuestion): CoverageMatrix => {
    const { instruments } = interaction({ filter, order })
    const facts = new Map(materials.ask(readingOf(filter)).instruments.map((one) => [one.id, one]))
    return coverage(
      instruments.map(({ id }) => facts.get(id)!),
      termsCovered(taxonomy),
      branches,
    )
  }

  return {
    materials,
    termsOf,
    keyOf,
    interaction,
    mix,
    interactionParts: (filter) => hashes.ask(filter),
    coverage: coverageOf,
    coverageParts: (filter, taxonomy) => {
      const found = mix(filter)
      const terms = termsPart(found, termsCovered(taxonomy))
      return hashesOf([instrumentsPart(found), terms, tagsPart(found, taxonomy), budgetsPart(found), grantsPart(found)])
    },
  }
}
