import { regionFigures, regionsOf, regionTerms } from '#core/matrix/across-regions.ts'
import { coverageTerms } from '#store/queries/matrices.ts'
import type { Answering } from './answering.ts'
import type { MatrixAnswers } from './matrix-answers.ts'
import { digestOf } from './mix-parts.ts'
import type { Session } from './session.ts'
import type { ViewParts } from './view-parts.ts'

const order = { by: 'code' } as const

/** Several regions' mixes in one frame: each region's own matrix in figures, and its instruments by the terms of a taxonomy. */
export function regionCalls(os: Answering, session: Session, { mix, interaction }: MatrixAnswers, parts: ViewParts) {
  return os.regions.router({
    figures: os.regions.figures.handler(({ input: { filter } }) => {
      const { shown } = mix(filter)
      return {
        regions: regionsOf(shown).map((region) =>
          regionFigures(region, shown, interaction({ filter: { ...filter, regions: [region] }, order })),
        ),
        without: shown.filter((one) => one.region === null).length,
        inputs: digestOf(null, parts.regionFigures(filter)),
      }
    }),

    terms: os.regions.terms.handler(({ input: { filter, taxonomy, branches } }) => {
      const { shown } = mix(filter)
      const terms = session.project().read((db) => coverageTerms(db, taxonomy))
      return {
        ...regionTerms(shown, regionsOf(shown), terms, branches),
        inputs: digestOf(branches, { ...parts.regionFigures(filter), ...parts.regionTerms(filter, taxonomy) }),
      }
    }),
  })
}
