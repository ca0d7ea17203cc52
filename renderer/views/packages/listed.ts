import { useMemo } from 'react'
import { materialOf, type PackageMaterial } from '#core/package/material.ts'
import { paretoFront, weigh } from '#core/package/pareto.ts'
import type { PackageState } from '#core/package/states.ts'
import type { SearchState } from './package-choices.tsx'
import type { SetPackage } from './use-package.ts'

/** A consistent package of the list. */
export interface ListedPackage {
  readonly digits: string
  readonly rank: number
  readonly netSynergy: number
  readonly coverage: number
  /** In the first currency; null where none is known. */
  readonly budget: number | null
  readonly front: boolean
}

/** What a search has found, weighed. */
export interface Listed {
  /** Instruments of the search, in the order of the digits. */
  readonly ids: readonly number[]
  readonly material: PackageMaterial
  /** The one that budgets are listed in. */
  readonly currency: string | null
  readonly packages: readonly ListedPackage[]
  /** Digits of the package that is set. */
  readonly current: string
}

/** Without a search nothing is listed. */
export function useListed(shown: SetPackage, search: SearchState | null): Listed {
  const ids = useMemo(() => search?.question.instruments.map(({ id }) => id) ?? [], [search?.question])
  const material = useMemo(() => materialOf(shown.all, ids), [shown.all, ids])
  const currency = material.instruments.find(({ budget }) => budget !== null)?.budget?.currency ?? null
  const packages = useMemo<readonly ListedPackage[]>(() => {
    const best = search?.found?.best ?? []
    if (search === null || best.length === 0) return []
    const of = weigh(material, search.question.numbers)
    const weighed = best.map(({ states, netSynergy }) => of([...states].map(Number) as PackageState[], netSynergy))
    const inFront = new Set(search.running ? [] : paretoFront(weighed))
    const currencies = [...new Set(material.instruments.flatMap(({ budget }) => (budget === null ? [] : [budget.currency])))].toSorted()
    const at = currencies.indexOf(currency)
    return best.map(({ states, netSynergy }, rank) => ({
      digits: states,
      rank: rank + 1,
      netSynergy,
      coverage: weighed[rank]!.coverage,
      budget: at < 0 ? null : weighed[rank]!.costs[at]!,
      front: inFront.has(rank),
    }))
  }, [search, material, currency])
  const current = ids.map((id) => shown.states[shown.material.instruments.findIndex((one) => one.id === id)] ?? '').join('')
  return { ids, material, currency, packages, current }
}
