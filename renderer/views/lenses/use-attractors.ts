import { useEffect } from 'react'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useLongAnswer } from './use-long-answer.ts'
import type { AskedOfLenses } from './use-uncertainty.ts'

/** Where the mix settles from every scenario, worked out while it is `wanted` until it is known or cancelled. */
export function useAttractors(asked: AskedOfLenses, inputs: string | undefined, wanted: boolean) {
  const { client } = useEngine()
  const answer = useLongAnswer((signal) => client.lenses.attractors(asked, { signal }), inputs)
  const { begin } = answer
  const known = answer.found !== null
  useEffect(() => {
    if (wanted && inputs !== undefined && !known) begin()
    // Cancelled, it begins again only for other inputs.
  }, [wanted, inputs, known, begin])
  return answer
}
export type Attractors = ReturnType<typeof useAttractors>
