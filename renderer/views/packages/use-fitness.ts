import { useQueries, useQuery } from '@tanstack/react-query'
import type { EvaluationRow } from '#core/contract/evaluations.ts'
import type { IndicatorEntry, InstrumentRow } from '#core/contract/instruments.ts'
import type { InteractionMatrix } from '#core/contract/matrices.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import type { SetPackage } from './use-package.ts'

/** What a fitness check of the package that is set says, and what it is taken from. */
export interface FitnessMaterial {
  readonly shown: SetPackage
  /** The instruments that are on, in the order of the package. */
  readonly on: readonly InstrumentRow[]
  /** Finished evaluations of one of them, or of the whole mix. */
  readonly evaluations: readonly EvaluationRow[]
  /** What sheets of indicators say of them; undefined while asked for. */
  readonly indicators: readonly { readonly total: number; readonly indicators: readonly IndicatorEntry[] }[] | undefined
  /** Which organisations they share; undefined while asked for. */
  readonly observed: InteractionMatrix | undefined
}

export function useFitness(shown: SetPackage): FitnessMaterial {
  const { queries } = useEngine()
  const ids = shown.figures.on.map((at) => shown.material.instruments[at]!.id)
  const evaluations = useQuery(queries.evaluations.list.queryOptions()).data ?? []
  const indicators = useQueries({ queries: ids.map((id) => queries.instruments.indicators.queryOptions({ input: { id } })) })
  const observed = useQuery({
    ...queries.matrices.interaction.queryOptions({
      input: { filter: { instruments: ids }, order: { by: 'code' } },
      structuralSharing: false,
    }),
    enabled: ids.length > 1,
  })
  const known = indicators.flatMap(({ data }) => data ?? [])
  return {
    shown,
    on: ids.flatMap((id) => shown.instruments.find((one) => one.id === id) ?? []),
    evaluations: evaluations.filter(
      ({ state, wholeMix, instruments }) => state === 'done' && (wholeMix || instruments.some((id) => ids.includes(id))),
    ),
    indicators: known.length < ids.length ? undefined : known,
    observed: observed.data,
  }
}
