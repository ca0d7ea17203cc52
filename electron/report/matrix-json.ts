import type { CountedLevel, CoverageMatrix, InteractionMatrix } from '#core/contract/matrices.ts'
import type { Money } from '#core/contract/organisations.ts'
import { type Aggregation, isMedianOfAll } from '#core/judging/aggregate.ts'
import { type NamedPair, observedPairs } from '#core/matrix/observed-pairs.ts'
import { labelIn } from '#core/tagging/label.ts'

/** Who meets whom, for programs: every unordered pair, zeros too, a before b by code (as plain text). */
export interface ObservedDocument {
  readonly instruments: readonly InstrumentEntry[]
  /** What is counted: organisations, or groups of them. */
  readonly level: CountedLevel
  readonly universe: number
  readonly pairs: readonly NamedPair[]
}

export interface InstrumentEntry {
  readonly code: string
  readonly name: string
  readonly organisations: number
  readonly operations: number
  /** Sum of grants; null where they are in several currencies, which are never added. */
  readonly grant: number | null
  /** One sum a currency. */
  readonly grants: readonly Money[]
}

export interface JudgedDocument {
  readonly instruments: readonly InstrumentEntry[]
  /** How the scores were brought together, where it is not their median. */
  readonly aggregation?: Aggregation
  /** Ordered pairs with at least one score. `spread` is the interquartile range, `score` what the aggregation gives. */
  readonly cells: readonly {
    readonly from: string
    readonly to: string
    readonly median: number
    readonly score?: number
    readonly raters: number
    readonly spread: number
  }[]
}

export interface CoverageDocument {
  readonly instruments: readonly { readonly code: string; readonly name: string }[]
  readonly terms: readonly { readonly code: string; readonly label: string; readonly instruments: number }[]
  readonly cells: readonly { readonly instrument: string; readonly term: string; readonly weight: number }[]
}

export function observedDocument(matrix: InteractionMatrix): ObservedDocument {
  const { instruments } = matrix
  const size = instruments.length
  const pairs = observedPairs(
    instruments.map(({ code }) => code),
    (a, b) => {
      const at = a * size + b
      return {
        shared: matrix.shared[at]!,
        jaccard: matrix.jaccard[at]!,
        expected: matrix.expected[at]!,
        lift: matrix.lift[at]!,
        p: matrix.p[at]!,
        q: matrix.q[at]!,
      }
    },
  )
  return { instruments: entries(matrix), level: matrix.level, universe: matrix.universe.size, pairs }
}

export function judgedDocument(matrix: InteractionMatrix): JudgedDocument {
  const { instruments } = matrix
  const { aggregation } = matrix.judging
  const plain = isMedianOfAll(aggregation)
  const size = instruments.length
  const cells = matrix.median.flatMap((median, at) =>
    median === null
      ? []
      : [
          {
            from: instruments[Math.floor(at / size)]!.code,
            to: instruments[at % size]!.code,
            median,
            ...(plain ? {} : { score: matrix.score[at]! }),
            raters: matrix.ratersOf[at]!,
            spread: matrix.spread[at]!,
          },
        ],
  )
  return { instruments: entries(matrix), ...(plain ? {} : { aggregation }), cells }
}

export function coverageDocument({ instruments, terms, weight, totals }: CoverageMatrix, language: 'en' | 'it'): CoverageDocument {
  return {
    instruments: instruments.map(({ code, name }) => ({ code, name })),
    terms: terms.map(({ code, label }, at) => ({ code, label: labelIn(label, language), instruments: totals[at]!.instruments })),
    cells: weight.flatMap((value, at) =>
      value === null
        ? []
        : [{ instrument: instruments[Math.floor(at / terms.length)]!.code, term: terms[at % terms.length]!.code, weight: value }],
    ),
  }
}

function entries({ instruments }: InteractionMatrix): InstrumentEntry[] {
  return instruments.map(({ code, name, organisations, operations, grant }) => ({
    code,
    name,
    organisations,
    operations,
    grant: grant.length > 1 ? null : (grant[0]?.amount ?? 0),
    grants: grant,
  }))
}
