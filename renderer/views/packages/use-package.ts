import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { InstrumentRow } from '#core/contract/instruments.ts'
import type { PackageAnswer, PackageQuestion } from '#core/contract/packages.ts'
import { type PackageFigures, packageFigures } from '#core/package/figures.ts'
import { inputTexts } from '#core/package/inputs.ts'
import { materialOf, type PackageMaterial } from '#core/package/material.ts'
import { allowedStates, type PackageState } from '#core/package/states.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { type StatesById, usePackageChoices } from './package-choices.tsx'

/** The package that is set, with all that is reckoned of it. */
export interface SetPackage {
  /** Of all instruments of the project. */
  readonly all: PackageMaterial
  /** Of those that are chosen. */
  readonly material: PackageMaterial
  readonly judging: PackageAnswer['judging']
  readonly instruments: readonly InstrumentRow[]
  readonly taxonomy: number | null
  readonly states: readonly PackageState[]
  readonly figures: PackageFigures
  readonly question: PackageQuestion
  /** What a search of it rests on. */
  readonly inputs: string
}

/** Undefined while it is asked for. */
export function usePackage(): { readonly data: SetPackage | undefined; readonly error: unknown; readonly again: () => void } {
  const { queries } = useEngine()
  const { choices } = usePackageChoices()
  const list = useQuery(queries.instruments.list.queryOptions())
  const rows = list.data
  const taxonomy = choices.taxonomy === undefined ? (rows === undefined ? null : mostTagged(rows)) : choices.taxonomy
  const answer = useQuery({
    ...queries.packages.material.queryOptions({ input: { taxonomy } }),
    placeholderData: keepPreviousData,
    enabled: rows !== undefined,
  })
  const data = useMemo<SetPackage | undefined>(() => {
    if (answer.data === undefined || rows === undefined) return undefined
    const { material: all, judging } = answer.data
    const chosen = new Set(choices.instruments ?? mostJudged(all))
    const material = materialOf(
      all,
      all.instruments.map(({ id }) => id).filter((id) => chosen.has(id)),
    )
    const states = statesOf(material, choices.states)
    const question: PackageQuestion = {
      instruments: material.instruments.map(({ id }, at) => {
        const hold = choices.holds.get(id) ?? 'free'
        return { id, allowed: allowedStates(hold, states[at]!), decided: choices.decided && hold !== 'free' }
      }),
      numbers: { ...choices.numbers, gives: [...choices.numbers.gives], receives: [...choices.numbers.receives] },
      limits: [...choices.limits].map(([currency, most]) => ({ currency, most })),
      taxonomy,
    }
    const { scores, budgets, tags } = inputTexts(material)
    const asked = question.instruments.map((one) => (one.allowed === 7 ? { ...one, decided: false } : one))
    return {
      all,
      material,
      judging,
      instruments: rows,
      taxonomy,
      states,
      figures: packageFigures(material, states, choices.numbers),
      question,
      inputs: JSON.stringify([{ ...question, instruments: asked }, scores, budgets, tags]),
    }
  }, [answer.data, rows, taxonomy, choices])
  return { data, error: list.error ?? answer.error, again: () => void Promise.all([list.refetch(), answer.refetch()]) }
}

export function statesOf(material: PackageMaterial, states: StatesById): readonly PackageState[] {
  return material.instruments.map(({ id }) => states.get(id) ?? 1)
}

/** The states of a list's package by instrument. */
export function statesById(ids: readonly number[], digits: string): StatesById {
  return new Map(ids.map((id, at) => [id, Number(digits[at]) as PackageState]))
}

/** Instruments of the region with most scores between its own; all where no region is known or scored. */
function mostJudged({ instruments, score }: PackageMaterial): readonly number[] {
  const counts = new Map<string, number>()
  instruments.forEach((one, from) =>
    instruments.forEach((other, to) => {
      if (one.region !== null && one.region === other.region && (score[from * instruments.length + to] ?? null) !== null)
        counts.set(one.region, (counts.get(one.region) ?? 0) + 1)
    }),
  )
  const region = [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0]
  return instruments.filter((one) => region === undefined || one.region === region).map(({ id }) => id)
}

function mostTagged(rows: readonly InstrumentRow[]): number | null {
  const counts = new Map<number, number>()
  for (const { tags } of rows) for (const { taxonomy } of tags) counts.set(taxonomy, (counts.get(taxonomy) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
