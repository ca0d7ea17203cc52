import type { EvaluationRow } from '../contract/evaluations.ts'
import type { JudgingScale } from '../judging/settings.ts'
import type { EvaluationState, LevelOfGovernment } from '../model/vocabulary.ts'
import { topOfBranch } from '../tagging/term-tree.ts'
import type { IndicatorFacts } from './cell-story.ts'
import type { GridContent } from './grid.ts'
import {
  countedDates,
  countedGrants,
  countedInstruments,
  countedJudgements,
  countedParticipations,
  countedTags,
  countedTerms,
  type KeyOf,
  type NamedInstrument,
  sortedRows,
} from './counted.ts'
import type { TaxonomyTerm } from './coverage.ts'
import { chooseInstruments } from './filter.ts'
import type { InstrumentFacts } from './instrument-facts.ts'
import { between, type MatrixMaterial } from './interaction-matrix.ts'
import { judge, type JudgedMatrix } from './judged.ts'
import type { AxisList, Currencies } from './matrix.ts'
import { chooseCurrency } from './money-by-currency.ts'
import { type ObservedOverlap, observeOverlap } from './observed.ts'
import { countOverlap, instrumentSlots, type OverlapCounts } from './overlap-counts.ts'
import type { PermutationPlan, PermutedOverlap } from './permutation.ts'
import { type PermutedTable, permutedTable } from './permuted-table.ts'
import type { DatedParticipations } from './sequence.ts'
import { type GrantRows, type SharedMoney, sharedMoney } from './shared-money.ts'

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
  readonly indicators: () => readonly IndicatorFacts[]
  /** Grants, and dates, of all participations in the period of the question. */
  readonly grants: () => GrantRows
  /** The same of what is paid. */
  readonly paid: () => GrantRows
  readonly dated: () => DatedParticipations
  /** What was permuted before; null where it has to be permuted first. */
  readonly permuted: (table: PermutedTable) => PermutedOverlap | null
  /** A text of the language files in the language of the question. */
  readonly word: (key: string) => string
  readonly keyOf: KeyOf
}

/** Parts of the project that a matrix can rest on. */
export type InputPart =
  | 'instruments'
  | 'regions'
  | 'tags'
  | 'taxonomies'
  | 'budgets'
  | 'profiles'
  | 'assessments'
  | 'participations'
  | 'grants'
  | 'dated'
  | 'evaluations'
  | 'indicators'

/** Amounts of the instruments in one currency; undefined where there are none in any. */
export interface Amounts {
  readonly currencies: Currencies | undefined
  readonly of: readonly (number | null)[]
}

type Taxonomy = ReturnType<GridMaterial['taxonomies']>[number]
export type IndicatorFigure = 'baseline' | 'target' | 'achieved'
export type ProfileField = Exclude<keyof ProfileFacts, 'id'>

/**
 * The question's instruments, and what is known of them; each part is read and worked out once. What is asked of it is what counts in the
 * matrix, so a kind asks for nothing that it does not need.
 */
export interface MatrixContext {
  readonly question: GridContent
  /** Those shown, by code. */
  readonly instruments: readonly NamedInstrument[]
  /** The same with all that orders look at; what they look at does not count. */
  readonly whole: readonly InstrumentFacts[]
  readonly counts: () => OverlapCounts
  readonly word: GridMaterial['word']
  readonly observed: () => ObservedOverlap
  /** Organisations of groups of instruments against each other, as `observed` of instruments. */
  readonly observedOf: (groupOf: (instrument: NamedInstrument) => number, groups: number) => ObservedOverlap
  readonly judged: () => JudgedMatrix
  /** Tells how scores are written; what is judged on it counts with the judgements. */
  readonly judgedOn: JudgingScale
  readonly regions: () => readonly (string | null)[]
  /** Of one taxonomy, or of all. */
  readonly tags: (taxonomy?: number) => readonly InstrumentFacts['tags'][]
  /** The taxonomy asked for, else the first that an instrument is tagged with. */
  readonly taxonomy: (asked: number | undefined) => Taxonomy | undefined
  /** The branches that the terms of one taxonomy, or of all, stand in. A taxonomy without branches is one: negative numbers stand for those. */
  readonly branches: (taxonomy?: number) => ReadonlyMap<number, number>
  /** In the currency asked for, else in the commonest among the instruments. */
  readonly amounts: (of: 'budget' | 'grant', currency: string | null | undefined) => Amounts
  readonly profiles: (fields: readonly ProfileField[]) => readonly ProfileFacts[]
  /** Those in one of the states that name an instrument shown or, `throughMix`, are of the whole mix. */
  readonly evaluations: (states: readonly EvaluationState[], throughMix: boolean) => readonly EvaluationRow[]
  /** Of the instruments shown; which of their figures count. */
  readonly indicators: (figures: readonly IndicatorFigure[]) => readonly IndicatorFacts[]
  /** In the currency asked for, else in the one that most instruments grant (or pay) in; null where none does in it. */
  readonly sharedMoney: (
    currency: string | null | undefined,
    of?: 'granted' | 'paid',
  ) => {
    readonly shared: SharedMoney | null
    readonly currencies: Currencies | undefined
  }
  readonly dated: GridMaterial['dated']
  /** The instruments against tables with the same margins; null, and noted in `waitsFor`, as long as they have not been permuted. */
  readonly permuted: (plan: PermutationPlan) => PermutedOverlap | null
  readonly waitsFor: readonly PermutedTable[]
  /** Organisations and instruments of the table that is permuted. */
  readonly permutedSize: () => { readonly organisations: number; readonly instruments: number }
  /** What counted so far: values that are the same in every copy of the project. */
  readonly counted: () => CountedParts
}

export type CountedParts = readonly (readonly [part: InputPart, values: readonly unknown[]])[]

export function matrixContext(material: GridMaterial, question: GridContent): MatrixContext {
  const { base, keyOf } = material
  const { counted, shown: whole, counts } = chooseInstruments(base, question.filter)
  const ids = new Set(whole.map(({ id }) => id))
  const key = (id: number): string => keyOf('instrument', id)
  const stated = <T>(of: (one: InstrumentFacts) => T) => sortedRows(whole.map((one) => [key(one.id), of(one)]))
  const rests = new Map<string, { readonly part: InputPart; readonly values: () => unknown }>()
  /** `of`: what of the part it is. */
  const rest = (part: InputPart, of: unknown, values: () => unknown): void => {
    const name = JSON.stringify([part, of])
    if (!rests.has(name)) rests.set(name, { part, values })
  }
  const waitsFor: PermutedTable[] = []
  const overlap = once(() => observeOverlap(counts(), question.universe))
  const judged = once(() => judge(whole.length, between(whole, base.assessments), base.judging.aggregation))
  const participate = (): void => rest('participations', null, () => countedParticipations(base.participations, whole, counted, keyOf))
  rest('instruments', null, () => countedInstruments(whole, keyOf))
  return {
    question,
    instruments: whole,
    whole,
    counts,
    word: material.word,
    observed: () => {
      participate()
      return overlap()
    },
    observedOf: (groupOf, groups) => {
      participate()
      const slots = new Map(counted.map((one) => [one.slot, groupOf(one)]))
      return observeOverlap(countGroups(base.participations, slots, groups), question.universe)
    },
    judgedOn: base.judging.scale,
    judged: () => {
      rest('assessments', null, () => countedJudgements(whole, base, keyOf))
      return judged()
    },
    regions: () => {
      rest('regions', null, () => stated(({ region }) => region))
      return whole.map(({ region }) => region)
    },
    tags: (taxonomy) => {
      rest('tags', taxonomy ?? null, () => countedTags(whole, taxonomy ?? null, keyOf))
      return whole.map(({ tags }) => (taxonomy === undefined ? tags : tags.filter((tag) => tag.taxonomy === taxonomy)))
    },
    taxonomy: (asked) => {
      const used = new Set(whole.flatMap(({ tags }) => tags.map((tag) => tag.taxonomy)))
      const all = material.taxonomies()
      const found = all.find(({ id }) => (asked === undefined ? used.has(id) : id === asked)) ?? all[0]
      if (found !== undefined) rest('taxonomies', found.id, () => countedTerms(found.terms, keyOf))
      return found
    },
    branches: (taxonomy) => {
      const branchOf = new Map<number, number>()
      for (const { id, terms } of material.taxonomies()) {
        if (taxonomy !== undefined && id !== taxonomy) continue
        const flat = terms.every(({ parent }) => parent === null)
        for (const [term, top] of topOfBranch(terms)) branchOf.set(term, flat ? -id : top)
      }
      rest('taxonomies', ['branches', taxonomy ?? null], () => {
        const carried = new Set(whole.flatMap(({ tags }) => tags.map(({ term }) => term)).filter((term) => branchOf.has(term)))
        return sortedRows(
          [...carried].map((term) => {
            const branch = branchOf.get(term)!
            return [keyOf('term', term), branch < 0 ? keyOf('taxonomy', -branch) : keyOf('term', branch)]
          }),
        )
      })
      return branchOf
    },
    amounts: (of, asked) => {
      const stating = (one: InstrumentFacts) => (of === 'grant' ? one.grant : one.budget === null ? [] : [one.budget])
      const currencies = chooseCurrency(
        whole.flatMap((one) => stating(one).map((money) => money.currency)),
        asked,
      )
      const currency = currencies?.shown ?? null
      const amount = (one: InstrumentFacts): number | null => stating(one).find((money) => money.currency === currency)?.amount ?? null
      rest(of === 'grant' ? 'grants' : 'budgets', currency, () => [currency, ...stated(amount)])
      return { currencies, of: whole.map(amount) }
    },
    profiles: (fields) => {
      const byId = new Map(material.profiles().map((one) => [one.id, one]))
      const found = whole.map(({ id }) => byId.get(id) ?? { id, decided: null, financed: [], managed: null, trl: null })
      rest('profiles', fields, () =>
        sortedRows(
          found.map((one) => [key(one.id), ...fields.map((field) => (field === 'financed' ? one.financed.toSorted() : one[field]))]),
        ),
      )
      return found
    },
    evaluations: (states, throughMix) => {
      const found = material
        .evaluations()
        .filter((one) => states.includes(one.state) && (one.wholeMix ? throughMix : one.instruments.some((id) => ids.has(id))))
      rest('evaluations', [states, throughMix], () =>
        sortedRows(
          found
            .filter(({ criteria }) => criteria.length > 0)
            .map(({ wholeMix, criteria, instruments }) => [
              criteria.toSorted(),
              wholeMix ||
                instruments
                  .filter((id) => ids.has(id))
                  .map(key)
                  .sort(),
            ]),
        ),
      )
      return found
    },
    indicators: (figures) => {
      const found = material.indicators().filter(({ instrument }) => ids.has(instrument))
      rest('indicators', figures, () =>
        sortedRows(found.map((one) => [key(one.instrument), [one.code, one.name, one.unit], figures.map((figure) => one[figure])])),
      )
      return found
    },
    sharedMoney: (asked, of = 'granted') => {
      const rows = of === 'paid' ? material.paid() : material.grants()
      const all = sharedMoney(
        rows,
        whole.map(({ slot }) => slot),
      )
      const granting = all.flatMap(({ currency, total }) => Array.from(total).flatMap((amount) => (amount === 0 ? [] : [currency])))
      const currencies = chooseCurrency(granting, asked)
      const found = all.find(({ currency }) => currency === currencies?.shown) ?? null
      if (found !== null)
        rest('grants', [of, found.currency], () => [JSON.stringify(found.currency), countedGrants(rows, whole, found.currency, keyOf)])
      return { shared: found, currencies }
    },
    dated: () => {
      const rows = material.dated()
      rest('dated', null, () => countedDates(rows, whole, keyOf))
      return rows
    },
    permuted: (plan) => {
      rest('participations', 'permuted', () => countedParticipations(base.participations, counted, counted, keyOf))
      const table = permutedTable(counted, whole, plan, keyOf)
      const found = material.permuted(table)
      if (found === null && !waitsFor.some((one) => one.plan.permutations === plan.permutations && one.plan.seed === plan.seed))
        waitsFor.push(table)
      return found
    },
    waitsFor,
    permutedSize: () => ({ organisations: counts().population, instruments: counted.length }),
    counted: () => {
      const parts = [...new Set([...rests.values()].map(({ part }) => part))].sort()
      return parts.map((part) => [part, [...rests].filter(([, one]) => one.part === part).map(([, one]) => one.values())] as const)
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
export function instrumentAxis(instruments: readonly NamedInstrument[]): AxisList {
  return { of: 'instrument', entries: instruments.map(({ id, code, name }) => ({ key: `instrument:${id}`, id, code, name })) }
}
