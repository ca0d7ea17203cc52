import { useMemo } from 'react'
import { materialOf, type PackageMaterial } from '#core/package/material.ts'
import { currenciesOf, paretoFront, weigh } from '#core/package/pareto.ts'
import type { PackageState } from '#core/package/states.ts'
import type { SearchState } from './package-choices.tsx'
import type { SetPackage } from './use-package.ts'

/** A consistent package of the list, or of the front alone. */
export interface ListedPackage {
  readonly digits: string
  /** Null: of the front, beyond those that are listed. */
  readonly rank: number | null
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
  /** Of their budgets; the first is the one that budgets are listed in. */
  readonly currencies: readonly (string | null)[]
  /** Highest net synergy first. */
  readonly packages: readonly ListedPackage[]
  /** Whether the front is that of all consistent packages; else it is that of the listed ones. */
  readonly frontOfAll: boolean
  /** The package that is set; without a rank where it is not in the list, null where it is one of other instruments. */
  readonly current: ListedPackage | null
}

/** Without a search nothing is listed. */
export function useListed(shown: SetPackage, search: SearchState | null): Listed {
  const ids = useMemo(() => search?.question.instruments.map(({ id }) => id) ?? [], [search?.question])
  const material = useMemo(() => materialOf(shown.all, ids), [shown.all, ids])
  const currencies = useMemo(() => currenciesOf(material), [material])
  const frontOfAll = search?.found?.front != null
  const packages = useMemo<readonly ListedPackage[]>(() => {
    const { best = [], front = null } = search?.found ?? {}
    if (search === null || best.length === 0) return []
    const known = new Set(best.map(({ states }) => states))
    const all = [...best, ...(front ?? []).filter(({ states }) => !known.has(states))]
    const of = weigh(material, search.question.numbers)
    const weighed = all.map(({ states, netSynergy }) => of([...states].map(Number) as PackageState[], netSynergy))
    const inFront = new Set(
      front !== null ? front.map(({ states }) => states) : search.running ? [] : paretoFront(weighed).map((at) => all[at]!.states),
    )
    return all.map(({ states, netSynergy }, place) => ({
      digits: states,
      rank: place < best.length ? place + 1 : null,
      netSynergy,
      coverage: weighed[place]!.coverage,
      budget: currencies.length === 0 ? null : weighed[place]!.costs[0]!,
      front: inFront.has(states),
    }))
  }, [search, material, currencies])
  const current = useMemo<ListedPackage | null>(() => {
    const digits = ids.map((id) => shown.states[shown.material.instruments.findIndex((one) => one.id === id)] ?? '').join('')
    if (ids.length !== shown.material.instruments.length || digits.length !== ids.length) return null
    const { netSynergy } = shown.figures
    const weighed = weigh(material, shown.question.numbers)([...digits].map(Number) as PackageState[], netSynergy)
    const own = {
      digits,
      rank: null,
      netSynergy,
      coverage: weighed.coverage,
      budget: currencies.length === 0 ? null : weighed.costs[0]!,
      front: false,
    }
    return packages.find((one) => one.digits === digits) ?? own
  }, [ids, material, currencies, packages, shown])
  return { ids, material, currencies, packages, frontOfAll, current }
}
