import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'

interface Progress {
  readonly kind: 'progress'
  readonly done: number
  readonly total: number
}

interface Done {
  readonly kind: 'done'
  readonly inputs: string
}

/** What takes seconds or minutes: asked for on request, with progress and Cancel. What was found for other inputs is not shown. */
export function useLongAnswer<Told extends Progress | Done>(
  ask: (signal: AbortSignal) => Promise<AsyncIterable<Told>>,
  inputs: string | undefined,
) {
  type Found = Extract<Told, Done>
  const [progress, setProgress] = useState<Omit<Progress, 'kind'> | null>(null)
  const stop = useRef<AbortController | null>(null)
  useEffect(() => () => stop.current?.abort(), [])
  const { mutate, data, error } = useMutation({
    mutationFn: async (): Promise<Found | null> => {
      stop.current?.abort()
      const control = (stop.current = new AbortController())
      const { signal } = control
      setProgress({ done: 0, total: 1 })
      try {
        for await (const event of await ask(signal)) {
          if (event.kind === 'done') return event as Found
          if (!signal.aborted) setProgress(event)
        }
      } catch (failure) {
        if (!signal.aborted) throw failure
      } finally {
        if (stop.current === control) setProgress(null)
      }
      return null
    },
  })
  const found = data !== undefined && data !== null && data.inputs === inputs ? data : null
  return { progress, found, error, begin: mutate as () => void, cancel: () => stop.current?.abort() }
}
