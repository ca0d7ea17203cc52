import { type Progress, useLongAction } from '#renderer/data/use-long-action.ts'

interface Done {
  readonly kind: 'done'
  readonly inputs: string
}

/** What takes seconds or minutes: asked for on request, with progress and Cancel. What was found for other inputs is not shown. */
export function useLongAnswer<Told extends ({ readonly kind: 'progress' } & Progress) | Done>(
  ask: (signal: AbortSignal) => Promise<AsyncIterable<Told>>,
  inputs: string | undefined,
) {
  type Found = Extract<Told, Done>
  const { done, progress, error, begin, cancel } = useLongAction(async (signal, tell): Promise<Found | null> => {
    for await (const event of await ask(signal)) {
      if (event.kind === 'done') return event as Found
      tell(event)
    }
    return null
  })
  return { progress, found: done !== null && done.inputs === inputs ? done : null, error, begin, cancel }
}
