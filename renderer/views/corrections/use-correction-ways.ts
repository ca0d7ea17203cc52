import { useMutation } from '@tanstack/react-query'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useWritable } from '#renderer/data/use-project.ts'

/** What can be decided on corrections. */
export interface CorrectionWaysGiven {
  readonly writable: boolean
  readonly onKeep: (correction: number) => void
  readonly onWithdraw: (correction: number) => void
}

/** Withdraws and keeps corrections; `error` of the last that did not succeed. */
export function useCorrectionWays(): { readonly ways: CorrectionWaysGiven; readonly error: Error | null } {
  const { queries } = useEngine()
  const writable = useWritable()
  const withdraw = useMutation(queries.corrections.withdraw.mutationOptions())
  const keep = useMutation(queries.corrections.keep.mutationOptions())
  return {
    ways: { writable, onKeep: (id) => keep.mutate({ id }), onWithdraw: (id) => withdraw.mutate({ id }) },
    error: withdraw.error ?? keep.error,
  }
}
