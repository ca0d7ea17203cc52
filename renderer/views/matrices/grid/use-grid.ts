import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { GridQuestion, GridSubject } from '#core/contract/grids.ts'
import type { Unit } from '#core/matrix/matrix.ts'
import { valueText } from '#core/matrix/value-text.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { asLanguage } from '#renderer/data/i18n.ts'
import { gridQuestionOf } from '../choices.ts'
import { useMatrixChoices } from '../question.tsx'

/** The question that the choices make of a subject. */
export function useGridQuestion(subject: GridSubject): GridQuestion {
  const { choices } = useMatrixChoices()
  const language = asLanguage(useTranslation().i18n.language)
  return useMemo(() => gridQuestionOf(choices, subject, language), [choices, subject, language])
}

/** Its matrix; the one before stays until the new one is there. */
export function useGridMatrix(question: GridQuestion) {
  const { queries } = useEngine()
  // Value by value against the answer before would take longer than to draw it anew.
  const options = queries.matrices.grid.queryOptions({ input: question, structuralSharing: false })
  return useQuery({ ...options, placeholderData: keepPreviousData })
}

/** Writes values of a unit in the language of the screen. */
export function useFigure(unit: Unit): (value: number) => string {
  const language = asLanguage(useTranslation().i18n.language)
  return useMemo(() => (value: number) => valueText(value, unit, language), [unit, language])
}
