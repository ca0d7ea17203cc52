import { useMemo } from 'react'
import type { LensOptions } from '#core/contract/lenses.ts'
import { useMatrixChoices, useViewSetting } from '../matrices/question.tsx'

/** What is chosen about the lenses; each is a setting of the view, so that a saved view holds it. */
export function useLensOptions(): [LensOptions, (options: LensOptions) => void] {
  const { change } = useMatrixChoices()
  const [potential] = useViewSetting('lenses.potential')
  const [normalisation] = useViewSetting('lenses.normalisation')
  const [cut] = useViewSetting('lenses.cut')
  const [tolerance] = useViewSetting('lenses.tolerance')
  const options = useMemo<LensOptions>(
    () => ({ potential, normalisation, tolerance, ...(cut === null ? {} : { cut }) }),
    [potential, normalisation, cut, tolerance],
  )
  return [
    options,
    (next) =>
      change(({ settings }) => ({
        settings: {
          ...settings,
          'lenses.potential': next.potential,
          'lenses.normalisation': next.normalisation,
          'lenses.cut': next.cut ?? null,
          'lenses.tolerance': next.tolerance,
        },
      })),
  ]
}
