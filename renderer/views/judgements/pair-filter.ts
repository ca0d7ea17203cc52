import type { Assessment } from '#core/contract/judgements.ts'
import { answerIn } from '#core/judging/answer.ts'
import type { JudgingScale } from '#core/judging/settings.ts'
import type { OrderedPair, PairInstrument } from './pair-order.ts'

/** A rater's judgements by the key of the pair. */
export type Given = ReadonlyMap<string, Assessment>

/** Instruments that a rater is asked about; an empty list chooses all. */
export interface Scope {
  readonly regions: readonly string[]
  readonly programmes: readonly string[]
}

export const everything: Scope = { regions: [], programmes: [] }

export const pairStates = ['all', 'open', 'answered', 'unable'] as const
/** `answered` holds `unable` too: the rater said that it cannot be assessed. */
export type PairState = (typeof pairStates)[number]

function chosen(list: readonly string[], value: string | null): boolean {
  return list.length === 0 || (value !== null && list.includes(value))
}

/** True where an instrument is in the scope. */
export function isInScope({ region, programme }: Pick<PairInstrument, 'region' | 'programme'>, scope: Scope): boolean {
  return chosen(scope.regions, region) && chosen(scope.programmes, programme)
}

/** The pairs whose instruments are both in the scope. */
export function pairsInScope(pairs: readonly OrderedPair[], scope: Scope): readonly OrderedPair[] {
  return pairs.filter(({ from, to }) => isInScope(from, scope) && isInScope(to, scope))
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}

function isIn(state: PairState, pair: OrderedPair, given: Given, scale: JudgingScale): boolean {
  if (state === 'all') return true
  const own = given.get(pair.key)
  if (own === undefined) return state === 'open'
  return state === 'answered' || (state === 'unable' && answerIn(scale, own) === null)
}

/** Pairs in a state whose codes or names hold the text; what is open stands before what is answered, else the order stays. */
export function listedPairs(
  pairs: readonly OrderedPair[],
  given: Given,
  scale: JudgingScale,
  state: PairState,
  text: string,
): readonly OrderedPair[] {
  const wanted = plain(text.trim())
  const found = pairs.filter(
    (pair) =>
      isIn(state, pair, given, scale) &&
      (wanted === '' || [pair.from, pair.to].some(({ code, name }) => plain(code).includes(wanted) || plain(name).includes(wanted))),
  )
  if (state !== 'all') return found
  return [...found.filter((pair) => !given.has(pair.key)), ...found.filter((pair) => given.has(pair.key))]
}
