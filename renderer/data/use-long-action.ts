import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'

export interface Progress {
  readonly done: number
  readonly total: number
}

/** Something of seconds that tells how far it is and can be cancelled; it is cancelled when its screen is left. */
export function useLongAction<Done>(act: (signal: AbortSignal, tell: (progress: Progress) => void) => Promise<Done>) {
  const [progress, setProgress] = useState<Progress | null>(null)
  const stop = useRef<AbortController | null>(null)
  useEffect(() => () => stop.current?.abort(), [])
  const { data, error, isPending, mutate } = useMutation({
    mutationFn: async (): Promise<Done | null> => {
      const { signal } = (stop.current = new AbortController())
      setProgress({ done: 0, total: 1 })
      try {
        return await act(signal, setProgress)
      } catch (failed) {
        if (!signal.aborted) throw failed
        return null
      } finally {
        setProgress(null)
      }
    },
  })
  /** `progress` is null where nothing runs; `done` is null until it ran to its end. */
  return { progress, done: data ?? null, error, isPending, begin: () => mutate(), cancel: () => stop.current?.abort() }
}
