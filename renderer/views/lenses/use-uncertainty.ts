import { useMemo } from 'react'
import type { LensOptions } from '#core/contract/lenses.ts'
import type { MatrixQuestion } from '#core/contract/matrices.ts'
import type { LensName } from '#core/lens/lens-values.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useMatrixChoices, useViewSetting } from '../matrices/question.tsx'
import { useLongAnswer } from './use-long-answer.ts'

export interface AskedOfLenses {
  readonly question: MatrixQuestion
  readonly options: LensOptions
}

/** How often the matrix is drawn anew, and from where the draws begin. */
export interface Draws {
  readonly runs: number
  readonly seed: number
}

/** In nine of ten drawn matrices an instrument's rank lies from low to high. */
export interface RankInterval {
  readonly low: number
  readonly high: number
  /** Share of the draws in which it is first. */
  readonly first: number
}

/** Ranks of matrices drawn from the raters' answers. */
export function useUncertainty(asked: AskedOfLenses, inputs: string | undefined) {
  const { client } = useEngine()
  const { change } = useMatrixChoices()
  const [runs] = useViewSetting('lenses.runs')
  const [seed] = useViewSetting('lenses.seed')
  const draws: Draws = { runs, seed }
  const setDraws = (next: Draws) =>
    change(({ settings }) => ({ settings: { ...settings, 'lenses.runs': next.runs, 'lenses.seed': next.seed } }))
  const { found, ...drawing } = useLongAnswer((signal) => client.lenses.uncertainty({ ...asked, ...draws }, { signal }), inputs)
  const intervals = useMemo(() => {
    const byLens = new Map<LensName, ReadonlyMap<number, RankInterval>>()
    for (const { lens, instruments } of found?.lenses ?? []) byLens.set(lens, new Map(instruments.map((one) => [one.instrument, one])))
    return byLens
  }, [found])
  return { ...drawing, draws, setDraws, found, intervals }
}
export type Uncertainty = ReturnType<typeof useUncertainty>
