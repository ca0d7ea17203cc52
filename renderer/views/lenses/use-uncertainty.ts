import { useMutation } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { LensOptions, LensUncertainty } from '#core/contract/lenses.ts'
import type { MatrixQuestion } from '#core/contract/matrices.ts'
import type { LensName } from '#core/lens/lens-values.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'

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

/** Ranks of matrices drawn from the raters' answers, on request: it takes seconds. What was found for other inputs is not shown. */
export function useUncertainty(asked: AskedOfLenses, inputs: string | undefined) {
  const { client } = useEngine()
  const [draws, setDraws] = useState<Draws>({ runs: 1000, seed: 1 })
  const [progress, setProgress] = useState<{ readonly done: number; readonly total: number } | null>(null)
  const stop = useRef<AbortController | null>(null)
  useEffect(() => () => stop.current?.abort(), [])
  const draw = useMutation({
    mutationFn: async (): Promise<LensUncertainty | null> => {
      const { signal } = (stop.current = new AbortController())
      setProgress({ done: 0, total: draws.runs })
      try {
        for await (const event of await client.lenses.uncertainty({ ...asked, ...draws }, { signal })) {
          if (event.kind === 'done') return event
          setProgress(event)
        }
      } catch (error) {
        if (!signal.aborted) throw error
      } finally {
        setProgress(null)
      }
      return null
    },
  })
  const drawn = draw.data ?? null
  const found = drawn?.inputs === inputs ? drawn : null
  const intervals = useMemo(() => {
    const byLens = new Map<LensName, ReadonlyMap<number, RankInterval>>()
    for (const { lens, instruments } of found?.lenses ?? []) byLens.set(lens, new Map(instruments.map((one) => [one.instrument, one])))
    return byLens
  }, [found])
  return { draws, setDraws, progress, found, intervals, error: draw.error, begin: () => draw.mutate(), cancel: () => stop.current?.abort() }
}
export type Uncertainty = ReturnType<typeof useUncertainty>
