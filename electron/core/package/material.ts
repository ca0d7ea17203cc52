import type { Money } from '../contract/organisations.ts'
import type { Labels } from '../contract/taxonomies.ts'
import type { RelationType } from '../model/vocabulary.ts'

export interface PackageInstrument {
  /** Row id. */
  readonly id: number
  readonly code: string
  readonly name: string
  readonly region: string | null
  readonly programme: string | null
  readonly budget: Money | null
}

/** That raters named one of the relations which a package has to mind. */
export interface NamedRelation {
  /** Positions. Of a precondition: `from` is required for `to`. */
  readonly from: number
  readonly to: number
  readonly relation: Extract<RelationType, 'precondition' | 'contradiction' | 'potential_contradiction'>
  /** Raters who named it, of those who answered the pair. */
  readonly raters: number
  readonly of: number
}

/** Everything that packages of these instruments are reckoned from. Instruments and terms are positions. */
export interface PackageMaterial {
  readonly instruments: readonly PackageInstrument[]
  /** How i affects j, at i·n+j, as the project brings its raters together; null where nobody gave a score. */
  readonly score: readonly (number | null)[]
  readonly relations: readonly NamedRelation[]
  /** Terms of the chosen taxonomy; none where none is chosen. */
  readonly terms: readonly { readonly id: number; readonly code: string; readonly label: Labels }[]
  /** Weight of the tag of instrument i with term t, at i·terms+t; null where there is none. */
  readonly weight: readonly (number | null)[]
  /** Of each instrument, the same in all copies of the project. */
  readonly keys: readonly string[]
}

/** The material of some of the instruments, in the order of `chosen` (row ids); who is not there is left out. */
export function materialOf(material: PackageMaterial, chosen: readonly number[]): PackageMaterial {
  const places = chosen.map((id) => material.instruments.findIndex((instrument) => instrument.id === id)).filter((place) => place >= 0)
  const at = new Map(places.map((place, position) => [place, position]))
  const { length } = material.instruments
  const terms = material.terms.length
  return {
    terms: material.terms,
    keys: places.map((place) => material.keys[place]!),
    instruments: places.map((place) => material.instruments[place]!),
    score: places.flatMap((from) => places.map((to) => material.score[from * length + to] ?? null)),
    relations: material.relations.flatMap((one) => {
      const from = at.get(one.from)
      const to = at.get(one.to)
      return from === undefined || to === undefined ? [] : [{ ...one, from, to }]
    }),
    weight: places.flatMap((place) => material.weight.slice(place * terms, (place + 1) * terms)),
  }
}
