import type { EvaluationRow } from '../contract/evaluations.ts'
import type { GridQuestion } from '../contract/grids.ts'
import type { LevelOfGovernment } from '../model/vocabulary.ts'
import type { IndicatorEvidence } from './cell-story.ts'
import type { TaxonomyTerm } from './coverage.ts'
import { filterInstruments } from './filter.ts'
import { compareByCode, type InstrumentFacts } from './instrument-facts.ts'
import { between, type MatrixMaterial } from './interaction-matrix.ts'
import { judge, type JudgedMatrix } from './judged.ts'
import type { AxisList } from './matrix.ts'
import { type ObservedOverlap, observeOverlap } from './observed.ts'
import { countOverlap, instrumentSlots, type OverlapCounts } from './overlap-counts.ts'
import type { DatedParticipations } from './sequence.ts'
import type { GrantRows } from './shared-money.ts'

/** What a profile says that matrices are made of. */
export interface ProfileFacts {
  readonly id: number
  readonly decided: LevelOfGovernment | null
  readonly financed: readonly LevelOfGovernment[]
  readonly managed: LevelOfGovernment | null
  readonly trl: readonly [from: number, to: number] | null
}

/** Everything that matrices of any kind are made of, read when it is asked for. */
export interface GridMaterial {
  readonly base: MatrixMaterial
  readonly profiles: () => readonly ProfileFacts[]
  readonly taxonomies: () => readonly { readonly id: number; readonly terms: readonly TaxonomyTerm[] }[]
  readonly evaluations: () => readonly EvaluationRow[]
  readonly indicators: () => readonly IndicatorEvidence[]
  /** Grants, and dates, of all participations in the period of the question. */
  readonly grants: () => GrantRows
  readonly dated: () => DatedParticipations
  /** A text of the language files in the language of the question. */
  readonly word: (key: string) => string
}

/** Parts of the project that a matrix can rest on. */
export type InputPart =
  'instruments' | 'participations' | 'assessments' | 'profiles' | 'taxonomies' | 'evaluations' | 'indicators' | 'grants' | 'dated'

/** The question's instruments, and what is known of them; each part is read and worked out once, and what was used is kept in `used`. */
export interface MatrixContext {
  readonly question: GridQuestion
  /** Those shown, by code. */
  readonly instruments: readonly InstrumentFacts[]
  readonly used: ReadonlySet<InputPart>
  readonly word: GridMaterial['word']
  readonly counts: () => OverlapCounts
  readonly observed: () => ObservedOverlap
  readonly judged: () => JudgedMatrix
  readonly profiles: () => readonly ProfileFacts[]
  readonly taxonomies: ReturnType<typeof contextTaxonomies>
  readonly evaluations: GridMaterial['evaluations']
  readonly indicators: GridMaterial['indicators']
  readonly grants: GridMaterial['grants']
  readonly dated: GridMaterial['dated']
  /** Organisations of groups of instruments against each other, as `observed` of instruments. */
  readonly observedOf: (groupOf: (instrument: InstrumentFacts) => number, groups: number) => ObservedOverlap
}

function contextTaxonomies(material: GridMaterial, used: Set<InputPart>) {
  return (): ReturnType<GridMaterial['taxonomies']> => {
    used.add('taxonomies')
    return material.taxonomies()
  }
}

export function matrixContext(material: GridMaterial, question: GridQuestion): MatrixContext {
  const { base } = material
  const used = new Set<InputPart>(['instruments'])
  const { counted, shown } = filterInstruments(base.instruments, question.filter)
  const within = counted.map(({ slot }) => slot)
  const countOf = (list: readonly InstrumentFacts[]): OverlapCounts => {
    used.add('participations')
    return countOverlap(
      base.participations,
      list.map(({ slot }) => slot),
      within,
    )
  }
  let instruments: readonly InstrumentFacts[] = shown.toSorted(compareByCode)
  const smallest = question.filter.minimumOrganisations ?? 0
  if (smallest > 0) {
    const { organisations } = countOf(instruments)
    instruments = instruments.filter((_, at) => organisations[at]! >= smallest)
  }
  const counts = once(() => countOf(instruments))
  return {
    question,
    instruments,
    used,
    word: material.word,
    counts,
    observed: once(() => observeOverlap(counts(), question.universe)),
    judged: once(() => {
      used.add('assessments')
      return judge(instruments.length, between(instruments, base.assessments), base.judging.aggregation)
    }),
    profiles: once(() => {
      used.add('profiles')
      const byId = new Map(material.profiles().map((one) => [one.id, one]))
      return instruments.map(({ id }) => byId.get(id) ?? { id, decided: null, financed: [], managed: null, trl: null })
    }),
    taxonomies: contextTaxonomies(material, used),
    evaluations: () => {
      used.add('evaluations')
      return material.evaluations()
    },
    indicators: () => {
      used.add('indicators')
      return material.indicators()
    },
    grants: () => {
      used.add('grants')
      return material.grants()
    },
    dated: () => {
      used.add('dated')
      return material.dated()
    },
    observedOf: (groupOf, groups) => {
      used.add('participations')
      const slots = new Map(counted.map((one) => [one.slot, groupOf(one)]))
      return observeOverlap(countGroups(base.participations, slots, groups), question.universe)
    },
  }
}

/** Participations of slots as those of the group each belongs to; slots of a group below 0 count for the population alone. */
function countGroups(packed: ArrayLike<number>, groupOf: ReadonlyMap<number, number>, groups: number): OverlapCounts {
  const moved: number[] = []
  for (let at = 0; at < packed.length; at++) {
    const slot = packed[at]! % instrumentSlots
    const group = groupOf.get(slot)
    if (group !== undefined) moved.push(packed[at]! - slot + (group < 0 ? groups : group))
  }
  const list = Array.from({ length: groups }, (_, group) => group)
  return countOverlap(moved, list, [...list, groups])
}

function once<T>(work: () => T): () => T {
  let kept: { readonly value: T } | null = null
  return () => (kept ??= { value: work() }).value
}

/** The instruments as an axis. */
export function instrumentAxis(instruments: readonly InstrumentFacts[]): AxisList {
  return { of: 'instrument', entries: instruments.map(({ id, code, name }) => ({ key: `instrument:${id}`, id, code, name })) }
}
