import { createContext, use, useMemo, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { MatrixQuestion } from '#core/contract/matrices.ts'
import { asLanguage } from '#renderer/data/i18n.ts'
import { cleanFilter, questionOf, type MatrixChoices } from './choices.ts'

interface ChoicesState {
  readonly choices: MatrixChoices
  readonly question: MatrixQuestion
  readonly change: (change: Partial<MatrixChoices>) => void
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
  threshold: null,
  odd: [],
  against: [
    { kind: 'tagged', measure: 'cosine' },
    { kind: 'observed', measure: 'jaccard' },
  ],
  cell: null,
  split: null,
}

const ChoicesContext = createContext<ChoicesState | null>(null)

export function MatrixChoicesProvider({ children }: { readonly children: ReactNode }) {
  const [choices, setChoices] = useState(beginning)
  const language = asLanguage(useTranslation().i18n.language)
  const value = useMemo<ChoicesState>(
    () => ({
      choices,
      question: questionOf(choices, language),
      change: (change) =>
        setChoices((old) => {
          const alone = change.pair ? { instrument: null } : change.instrument ? { pair: null } : {}
          const next = { ...old, ...change, ...alone }
          return { ...next, filter: cleanFilter(next.filter) }
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
