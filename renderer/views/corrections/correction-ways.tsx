import { useTranslation } from 'react-i18next'
import type { CorrectionRow } from '#core/contract/corrections.ts'
import { LinkButton } from '#renderer/ui/inspector.tsx'
import type { CorrectionWaysGiven } from './use-correction-ways.ts'

/** Withdraw a correction, or keep it where another value was delivered since. */
export function CorrectionWays({ correction, ways }: { readonly correction: CorrectionRow; readonly ways: CorrectionWaysGiven }) {
  const { t } = useTranslation()
  if (!ways.writable) return null
  return (
    <span className="correction-ways">
      {correction.changedSince ? <LinkButton onClick={() => ways.onKeep(correction.id)}>{t('corrections.keep')}</LinkButton> : null}
      <LinkButton onClick={() => ways.onWithdraw(correction.id)}>
        {t(correction.changedSince ? 'corrections.take_delivered' : 'corrections.withdraw')}
      </LinkButton>
    </span>
  )
}
