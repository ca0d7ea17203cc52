import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { go } from '#renderer/data/route.ts'
import { useMatrixChoices } from '../matrices/question.tsx'

/** Where what is missing comes from, and where it is entered. */
const ways = { judgements: '/judgements', sheets: '/sheets', instruments: '/instruments', evaluations: '/instruments/evaluations' } as const
export type Missing = keyof typeof ways

/** The buttons where a picture would show nothing: back to all instruments where a choice hides them, and to where what is missing is entered. */
export function WayOut({ missing }: { readonly missing?: Missing | undefined }) {
  const { t } = useTranslation()
  const { choices, change } = useMatrixChoices()
  const { filter, universe, threshold, odd, onlyDisagreements } = choices
  const narrowed = Object.keys(filter).length > 0 || universe !== null || threshold !== null || odd.length > 0 || onlyDisagreements
  return (
    <>
      {narrowed || missing === undefined ? (
        <Button onClick={() => change({ filter: {}, universe: null, threshold: null, odd: [], onlyDisagreements: false })}>
          {t('matrices.reset')}
        </Button>
      ) : null}
      {missing === undefined ? null : (
        <Button {...(narrowed ? {} : { variant: 'filled' })} onClick={() => go(ways[missing])}>
          {t(`seen.to.${missing}`)}
        </Button>
      )}
    </>
  )
}
