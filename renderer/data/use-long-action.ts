import { useMutation } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'

export interface Progress {
  readonly done: number
  readonly total: number
}

/** Something of seconds or minutes that tells how far it is and can be cancelled; it is cancelled when it is begun anew or its screen is left. */
export function useLongAction<Done>(act: (signal: AbortSignal, tell: (progress: Progress) => void) => Promise<Done>) {
  const [progress, setProgress] = useState<Progress | null>(null)
  const stop = useRef<AbortController | null>(null)
  useEffect(() => () => stop.current?.abort(), [])
  const { data, error, isPending, mutate } = useMutation({
    mutationFn: async (): Promise<Done | null> => {
      stop.current?.abort()
      const control = (stop.current = new AbortController())
      const { signal } = control
      setProgress({ done: 0, total: 1 })
      try {
        return await act(signal, (told) => {
          if (!signal.aborted) setProgress(told)
        })
      } catch (failed) {
        if (!signal.aborted) throw failed
        return null
      } finally {
        if (stop.current === control) setProgress(null)
      }
    },
  })
  // The same at each drawing: actions that hold it are offered anew only where something changed.
  const begin = useCallback(() => mutate(), [mutate])
  /** `progress` is null where nothing runs; `done` is null until it ran to its end. */
  return { progress, done: data ?? null, error, isPending, begin, cancel: () => stop.current?.abort() }
}
