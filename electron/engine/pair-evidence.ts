import type { InteractionMatrix, PairEvidence, PermutedPair, SharedInTime } from '#core/contract/matrices.ts'
import { Refusal } from '#core/contract/refusal.ts'
import { chanceOfAtMost } from '#core/matrix/chance.ts'
import { codedText } from '#core/matrix/coded-date.ts'
import { numberOrNull } from '#core/matrix/interaction-matrix.ts'
import { pairIndex } from '#core/matrix/pairs.ts'
import type { PermutedOverlap } from '#core/matrix/permutation.ts'
import type { ReadDb } from '#store/file/handles.ts'
import { namedOrganisations, type PairOfInstruments, pairMoney, sequenceOfPair } from '#store/queries/pair-evidence.ts'
import { digestOf, hashesOf, instrumentsPart, type Mix, participationsPart } from './mix-parts.ts'

/** Where the two stand in the matrix. Refuses `same_instrument`, and `not_found` for instruments that it does not show. */
export function placesIn({ instruments }: InteractionMatrix, from: number, to: number): { readonly row: number; readonly column: number } {
  if (from === to) throw new Refusal('same_instrument')
  const row = instruments.findIndex(({ id }) => id === from)
  const column = instruments.findIndex(({ id }) => id === to)
  if (row < 0 || column < 0) throw new Refusal('not_found', { instrument: row < 0 ? from : to })
  return { row, column }
}

export function evidenceOf(db: ReadDb, matrix: InteractionMatrix, pair: PairOfInstruments): PairEvidence {
  const { row, column } = placesIn(matrix, pair.from, pair.to)
  const shared = matrix.shared[row * matrix.instruments.length + column]!
  const [a, b] = [matrix.instruments[row]!.organisations, matrix.instruments[column]!.organisations]
  const { signP, lags, calendar } = sequenceOfPair(db, pair)
  return {
    coefficient: Math.min(a, b) === 0 ? 0 : shared / Math.min(a, b),
    fromShare: a === 0 ? null : shared / a,
    toShare: b === 0 ? null : shared / b,
    pUnder: chanceOfAtMost(shared, a, b, matrix.universe.size),
    money: pairMoney(db, pair).map(({ currency, lesser, total, toShared }) => ({
      currency,
      lesser: lesser[1]!,
      fromTotal: total[0]!,
      fromShared: toShared[1]!,
      toTotal: total[1]!,
      toShared: toShared[2]!,
    })),
    signP,
    lags,
    calendar,
  }
}

export interface SharedInTimeQuestion extends PairOfInstruments {
  readonly of?: SharedInTime['rows'][number]['order'] | undefined
  readonly personsWord?: string | undefined
  readonly offset: number
  readonly limit: number
}

export function sharedInTimeOf(db: ReadDb, { of, personsWord, offset, limit, ...pair }: SharedInTimeQuestion): SharedInTime {
  const earliest = ({ from, to }: { readonly from: number; readonly to: number }): number => Math.min(from || 99_999_999, to || 99_999_999)
  const fitting = sequenceOfPair(db, pair)
    .organisations.filter(({ order }) => of === undefined || order === of)
    .toSorted((a, b) => earliest(a) - earliest(b) || a.organisation - b.organisation)
  const page = namedOrganisations(db, fitting.slice(offset, offset + limit), pair.level, personsWord)
  return {
    total: fitting.length,
    rows: page.map(([{ from, to, order, calendar }, organisation]) => ({
      organisation,
      from: codedText(from),
      to: codedText(to),
      order,
      commonDays: calendar?.common ?? null,
    })),
  }
}

/** What permuted tables say of a pair of the mix. */
export function permutedPairOf(
  { size, permutations, seed, expected, z, p, pUnder }: PermutedOverlap,
  mix: Mix,
  { from, to }: { readonly from: number; readonly to: number },
): PermutedPair {
  const place = (id: number): number => mix.shown.findIndex((one) => one.id === id)
  const at = pairIndex(size, place(from), place(to))
  return {
    permutations,
    seed,
    inputs: digestOf(null, hashesOf([instrumentsPart(mix), participationsPart({ ...mix, shown: mix.counted })])),
    expected: expected[at]!,
    z: numberOrNull(z[at]!),
    p: p[at]!,
    pUnder: pUnder[at]!,
  }
}
