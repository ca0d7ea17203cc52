import type { MatrixFilter } from '#core/contract/matrices.ts'
import { regionFigures, regionsOf, regionTerms } from '#core/matrix/across-regions.ts'
import { filterInstruments } from '#core/matrix/filter.ts'
import { interactionMatrix } from '#core/matrix/interaction-matrix.ts'
import { coverageTerms, matrixMaterial } from '#store/queries/matrices.ts'
import { termsBelow } from '#store/queries/taxonomies.ts'
import type { Answering } from './answering.ts'
import type { Session } from './session.ts'

const order = { by: 'code' } as const

/** Several regions' mixes in one frame: each region's own matrix in figures, and its instruments by the terms of a taxonomy. */
export function regionCalls(os: Answering, session: Session) {
  const compared = (filter: MatrixFilter) =>
    session.project().read((db) => {
      const { fromYear, toYear, level } = filter
      const material = matrixMaterial(db, { filter: { fromYear, toYear, level }, order })
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
      }
    }),

    terms: os.regions.terms.handler(({ input: { filter, taxonomy, branches } }) => {
      const { shown, regions } = compared(filter)
      return regionTerms(
        shown,
        regions,
        session.project().read((db) => coverageTerms(db, taxonomy)),
        branches,
      )
    }),
  })
}
