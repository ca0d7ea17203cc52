import type { MatrixFilter } from '#core/contract/matrices.ts'
import { regionFigures, regionsOf, regionTerms } from '#core/matrix/across-regions.ts'
import { filterInstruments } from '#core/matrix/filter.ts'
import { interactionMatrix } from '#core/matrix/interaction-matrix.ts'
import { coverageTerms } from '#store/queries/matrices.ts'
import { termsBelow } from '#store/queries/taxonomies.ts'
import type { Answering } from './answering.ts'
import { type MatrixAnswers, readingOf } from './matrix-answers.ts'
import { digestOf } from './mix-parts.ts'
import type { Session } from './session.ts'
import type { ViewParts } from './view-parts.ts'

const order = { by: 'code' } as const

/** Several regions' mixes in one frame: each region's own matrix in figures, and its instruments by the terms of a taxonomy. */
export function regionCalls(os: Answering, session: Session, { materials }: MatrixAnswers, parts: ViewParts) {
  const compared = (filter: MatrixFilter) =>
    session.project().read((db) => {
      const material = materials.ask(readingOf(filter))
      const within: MatrixFilter = filter.terms?.length ? { ...filter, terms: [...termsBelow(db, filter.terms)] } : filter
      const { shown } = filterInstruments(material.instruments, within)
      return { material, within, shown, regions: regionsOf(shown) }
    })

  return os.regions.router({
    figures: os.regions.figures.handler(({ input: { filter } }) => {
      const { material, within, shown, regions } = compared(filter)
      return {
        regions: regions.map((region) =>
          regionFigures(region, shown, interactionMatrix(material, { filter: { ...within, regions: [region] }, order })),
        ),
        without: shown.filter((one) => one.region === null).length,
        inputs: digestOf(null, parts.regionFigures(filter)),
      }
    }),

    terms: os.regions.terms.handler(({ input: { filter, taxonomy, branches } }) => {
      const { shown, regions } = compared(filter)
      const terms = session.project().read((db) => coverageTerms(db, taxonomy))
      return {
        ...regionTerms(shown, regions, terms, branches),
        inputs: digestOf(branches, { ...parts.regionFigures(filter), ...parts.regionTerms(filter, taxonomy) }),
      }
    }),
  })
}
