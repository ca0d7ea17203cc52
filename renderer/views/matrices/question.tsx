import { createContext, use, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { MatrixQuestion } from '#core/contract/matrices.ts'
import { planOf, usualPlan } from '#core/matrix/permutation.ts'
import { asLanguage } from '#renderer/data/i18n.ts'
import type { Sort } from '#renderer/ui/virtual-table.tsx'
import { cleanFilter, questionOf, type MatrixChoices } from './choices.ts'
import { firstSettings, type Setting, type SettingName, type SortName, type TaxonomySetting } from './view-settings.ts'

type ShownInstead = Pick<MatrixChoices, 'settings' | 'taxonomies'>
const nothingInstead: ShownInstead = { settings: {}, taxonomies: {} }

interface ChoicesState {
  readonly choices: MatrixChoices
  readonly question: MatrixQuestion
  /** See `useShownInstead`. */
  readonly shownInstead: () => ShownInstead
  readonly tellShownInstead: (shown: ShownInstead) => void
  /** A function gets the choices as they are by then. */
  readonly change: (change: Partial<MatrixChoices> | ((old: MatrixChoices) => Partial<MatrixChoices>)) => void
}

const beginning: MatrixChoices = {
  filter: {},
  order: { by: 'programme' },
  universe: null,
  shown: null,
  onlyDisagreements: false,
  pair: null,
  instrument: null,
  subject: null,
  plan: usualPlan,
  threshold: null,
  odd: [],
  against: [
    { kind: 'tagged', measure: 'cosine' },
    { kind: 'observed', measure: 'jaccard' },
  ],
  cell: null,
  split: null,
  settings: {},
  taxonomies: {},
  view: null,
}

const ChoicesContext = createContext<ChoicesState | null>(null)

export function MatrixChoicesProvider({ children }: { readonly children: ReactNode }) {
  const [choices, setChoices] = useState(beginning)
  const instead = useRef(nothingInstead)
  const language = asLanguage(useTranslation().i18n.language)
  const value = useMemo<ChoicesState>(
    () => ({
      choices,
      question: questionOf(choices, language),
      shownInstead: () => instead.current,
      tellShownInstead: (shown) => {
        instead.current = shown
      },
      change: (changing) =>
        setChoices((old) => {
          const change = typeof changing === 'function' ? changing(old) : changing
          const alone = change.pair ? { instrument: null } : change.instrument ? { pair: null } : {}
          const next = { ...old, ...change, ...alone }
          const plan = next.subject?.permutations === undefined ? next.plan : planOf(next.subject)
          return { ...next, plan, filter: cleanFilter(next.filter) }
        }),
    }),
    [choices, language],
  )
  return <ChoicesContext value={value}>{children}</ChoicesContext>
}

export function useMatrixChoices(): ChoicesState {
  const state = use(ChoicesContext)
  if (state === null) throw new Error('used outside MatrixChoicesProvider')
  return state
}

/** A setting of one way to see the mix, which a saved view holds as well. */
export function useViewSetting<Name extends SettingName>(name: Name): [Setting<Name>, (value: Setting<Name>) => void] {
  const { choices, change } = useMatrixChoices()
  const { settings } = choices
  const choose = (value: Setting<Name>) => change((old) => ({ settings: { ...old.settings, [name]: value } }))
  return [name in settings ? (settings[name] as Setting<Name>) : firstSettings[name], choose]
}

/** How a table of a view is sorted; `first` until it is chosen. */
export function useViewSort(name: SortName, first: Sort): [Sort, (sort: Sort) => void] {
  const [kept, keep] = useViewSetting(name)
  const sort = useMemo(() => {
    const [key = '', way] = kept?.split(' ') ?? []
    return kept === null ? { key: first.key, descending: first.descending } : { key, descending: way === 'down' }
  }, [kept, first.key, first.descending])
  return [sort, ({ key, descending }) => keep(`${key} ${descending ? 'down' : 'up'}`)]
}

/** The taxonomy that a view is asked for; null until it is chosen. */
export function useViewTaxonomy(name: TaxonomySetting): [number | null, (taxonomy: number) => void] {
  const { choices, change } = useMatrixChoices()
  return [choices.taxonomies[name] ?? null, (taxonomy) => change((old) => ({ taxonomies: { ...old.taxonomies, [name]: taxonomy } }))]
}

/** Tells what a view shows where nothing is chosen, so that a view that is saved shows the same when there is more to choose from. */
export function useShownInstead({ settings, taxonomies }: Partial<ShownInstead>): void {
  const { tellShownInstead } = useMatrixChoices()
  useEffect(() => {
    tellShownInstead({ settings: settings ?? {}, taxonomies: taxonomies ?? {} })
    return () => tellShownInstead(nothingInstead)
  })
}
