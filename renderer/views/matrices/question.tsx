import { createContext, use, useMemo, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { MatrixQuestion } from '#core/contract/matrices.ts'
import type { ViewChoices } from '#core/contract/saved-views.ts'
import { planOf, usualPlan } from '#core/matrix/permutation.ts'
import { asLanguage } from '#renderer/data/i18n.ts'
import { cleanFilter, questionOf, type MatrixChoices } from './choices.ts'

interface ChoicesState {
  readonly choices: MatrixChoices
  readonly question: MatrixQuestion
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
  const language = asLanguage(useTranslation().i18n.language)
  const value = useMemo<ChoicesState>(
    () => ({
      choices,
      question: questionOf(choices, language),
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

/** A setting of one way to see the mix (`flow.steps`), which a saved view holds as well; `first` until it is chosen. */
export function useViewSetting<T extends ViewChoices['settings'][string]>(name: string, first: T): [T, (value: T) => void] {
  const { choices, change } = useMatrixChoices()
  const { settings } = choices
  const choose = (value: T) => change((old) => ({ settings: { ...old.settings, [name]: value } }))
  return [name in settings ? (settings[name] as T) : first, choose]
}

/** The same where a taxonomy is chosen; null until it is. */
export function useViewTaxonomy(name: string): [number | null, (taxonomy: number) => void] {
  const { choices, change } = useMatrixChoices()
  return [choices.taxonomies[name] ?? null, (taxonomy) => change((old) => ({ taxonomies: { ...old.taxonomies, [name]: taxonomy } }))]
}
