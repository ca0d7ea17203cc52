import type { Timeline } from '#core/contract/views.ts'
import type { Voice } from '#core/lens/voices.ts'
import {
  countedAnswers,
  countedInstruments,
  countedJudgements,
  countedParticipations,
  countedTags,
  countedTerms,
  countedYears,
  type KeyOf,
  sortedRows,
} from '#core/matrix/counted.ts'
import type { TaxonomyTerm } from '#core/matrix/coverage.ts'
import type { InstrumentFacts } from '#core/matrix/instrument-facts.ts'
import type { JudgingFacts, MatrixMaterial } from '#core/matrix/interaction-matrix.ts'
import type { InputPart } from '#core/matrix/matrix-context.ts'
import type { YearOfParticipation } from '#core/view/flow.ts'
import { inputHash } from './input-hash.ts'

/*
 * What counts in a way to see the mix, part by part. What a filter leaves out is in none of the parts, so the filter itself is not: where another
 * one leaves all that counts as it is, the result is the same.
 */

/** The instruments of a question and what is read of them. */
export interface Mix {
  readonly material: MatrixMaterial
  /** Whose participations make the universe. */
  readonly counted: readonly InstrumentFacts[]
  readonly shown: readonly InstrumentFacts[]
  readonly keyOf: KeyOf
}

type Part = readonly [part: InputPart, values: unknown]
export type PartHashes = Readonly<Partial<Record<InputPart, string>>>

/** SHA-256 of each part; parts of one name are one. */
export function hashesOf(parts: readonly Part[]): PartHashes {
  const names = [...new Set(parts.map(([name]) => name))].sort()
  return Object.fromEntries(names.map((name) => [name, inputHash(parts.filter(([own]) => own === name))]))
}

/** One digest of what was asked besides and of all parts. */
export function digestOf(asked: unknown, hashes: PartHashes): string {
  return inputHash([['asked', asked], ...Object.entries(hashes).toSorted(([a], [b]) => (a < b ? -1 : 1))])
}

export function instrumentsPart({ shown, keyOf }: Mix): Part {
  return ['instruments', countedInstruments(shown, keyOf)]
}

export function participationsPart({ material, shown, counted, keyOf }: Mix): Part {
  return ['participations', countedParticipations(material.participations, shown, counted, keyOf)]
}

export function yearsPart({ shown, keyOf }: Mix, participations: readonly YearOfParticipation[]): Part {
  return ['participations', countedYears(participations, shown, keyOf)]
}

export function judgementsPart({ material, shown, keyOf }: Mix): Part {
  return ['assessments', countedJudgements(shown, material, keyOf)]
}

/** Judgements with what lenses read of them besides; how sure raters are counts where ranks are drawn. */
export function voicesPart({ shown, keyOf }: Mix, voices: readonly Voice[], judging: JudgingFacts, drawn: boolean): Part {
  const { byRole } = judging.aggregation
  const also = ({ potential, confidence, role }: Voice) => [potential, drawn ? confidence : null, byRole ? role : null]
  return ['assessments', [countedAnswers(shown, voices, keyOf, also), JSON.stringify(judging)]]
}

/** What the instruments have in operations and grants. */
export function grantsPart({ shown, keyOf }: Mix): Part {
  return [
    'grants',
    sortedRows(
      shown.map(({ id, operations, grant, firstYear, lastYear }) => [
        keyOf('instrument', id),
        operations,
        sortedRows(grant.map(({ amount, currency }) => [Math.round(amount * 100), currency])),
        firstYear,
        lastYear,
      ]),
    ),
  ]
}

export function budgetsPart({ shown, keyOf }: Mix): Part {
  return ['budgets', sortedRows(shown.map(({ id, budget }) => [keyOf('instrument', id), budget?.amount ?? null, budget?.currency ?? null]))]
}

export function regionsPart({ shown, keyOf }: Mix): Part {
  return ['regions', sortedRows(shown.map(({ id, region }) => [keyOf('instrument', id), region]))]
}

export function tagsPart({ shown, keyOf }: Mix, taxonomy: number): Part {
  return ['tags', countedTags(shown, taxonomy, keyOf)]
}

export function termsPart({ keyOf }: Mix, terms: readonly TaxonomyTerm[]): Part {
  return ['taxonomies', countedTerms(terms, keyOf)]
}

/** What the timeline says of the instruments, but for order and row ids. */
export function timelineParts(
  { keyOf }: Mix,
  { years, rows, wholeMix, undatedEvaluations }: Pick<Timeline, 'years' | 'rows' | 'wholeMix' | 'undatedEvaluations'>,
): readonly Part[] {
  const own = (of: (row: Timeline['rows'][number]) => unknown) => sortedRows(rows.map((row) => [keyOf('instrument', row.id), of(row)]))
  const evaluated = (list: Timeline['wholeMix']) => sortedRows(list.map(({ title, state, start, end }) => [title, state, start, end]))
  return [
    ['instruments', own(({ code, name }) => [code, name])],
    [
      'profiles',
      own(({ launch, end, callType, inferred, changes }) => [
        launch,
        end,
        callType.toSorted(),
        inferred,
        sortedRows(changes.map(({ since, changes: list }) => [since, list.map(({ aspect }) => aspect).sort()])),
      ]),
    ],
    ['dated', [JSON.stringify(years), own(({ starts, undated }) => [starts, undated])]],
    ['evaluations', [own(({ evaluations }) => evaluated(evaluations)), evaluated(wholeMix), [undatedEvaluations]]],
  ]
}
