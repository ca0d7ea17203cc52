import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { QueueEntry, QueueFilter } from '#core/contract/identity.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'

/** Pairs asked for at once: the one shown and those that come next. */
const ahead = 4

/** What was decided last, for saying so and for taking it back. */
export interface LastDecision {
  readonly kind: 'same' | 'different' | 'group'
  readonly a: string
  readonly b: string
  readonly key: string
}

function keyOf({ a, b }: QueueEntry): string {
  return `${a.id} ${b.id}`
}

/** The queue of pairs: where one stands in it, and deciding, after which the next pair stands there at once. */
export function useReview(filter: QueueFilter) {
  const { queries } = useEngine()
  const [place, setPlace] = useState(0)
  const [answered, setAnswered] = useState<ReadonlySet<string>>(new Set())
  const [last, setLast] = useState<LastDecision | null>(null)
  const answer = useQuery({
    ...queries.identity.queue.queryOptions({ input: { filter, offset: place, limit: ahead } }),
    placeholderData: keepPreviousData,
    // How far the comparing is, is not announced.
    refetchInterval: ({ state }) => (state.data !== undefined && state.data.working !== null ? 400 : false),
  })
  const open = (answer.data?.entries ?? []).filter((entry) => !answered.has(keyOf(entry)))
  const entry = open[0]
  const preview = (of: QueueEntry | undefined) =>
    queries.identity.preview.queryOptions({ input: { kind: 'same' as const, a: of?.a.id ?? 1, b: of?.b.id ?? 1 } })
  const effect = useQuery({ ...preview(entry), enabled: entry !== undefined })
  // The next one's effect is worked out while this one is read.
  useQuery({ ...preview(open[1]), enabled: open[1] !== undefined && effect.data !== undefined })

  const decide = useMutation(queries.identity.decide.mutationOptions())
  const group = useMutation(queries.identity.group.mutationOptions())
  const undo = useMutation(queries.project.undo.mutationOptions())

  const answerWith = (kind: LastDecision['kind']): void => {
    if (entry === undefined) return
    const key = keyOf(entry)
    const { a, b } = entry
    decide.reset()
    group.reset()
    setAnswered((old) => new Set(old).add(key))
    setLast({ kind, a: a.name, b: b.name, key })
    const failed = {
      onError: () => {
        setAnswered((old) => new Set([...old].filter((one) => one !== key)))
        setLast(null)
      },
    }
    if (kind === 'group') group.mutate({ organisations: [b.id], beside: a.id, group: null, name: null }, failed)
    else decide.mutate({ kind, a: a.id, b: b.id }, failed)
  }

  return {
    answer,
    entry,
    effect,
    place,
    last,
    error: decide.error ?? group.error ?? undo.error,
    answerWith,
    undo: () => {
      if (last === null) return
      undo.mutate(undefined, {
        onSuccess: () => {
          setAnswered((old) => new Set([...old].filter((one) => one !== last.key)))
          setLast(null)
        },
      })
    },
    step: (by: 1 | -1) => setPlace((old) => Math.max(0, Math.min((answer.data?.total ?? 1) - 1, old + by))),
    restart: () => setPlace(0),
  }
}
