import { useTranslation } from 'react-i18next'
import type { CandidateReason } from '#core/identity/candidate.ts'
import { reasonText, speaksAgainst } from './reason-text.ts'

/** Why two organisations were proposed, and what speaks against it. */
export function ReasonList({ reasons }: { readonly reasons: readonly CandidateReason[] }) {
  const { t } = useTranslation()
  return (
    <ul className="review-reasons">
      {reasons.map((reason) => (
        <li key={JSON.stringify(reason)} data-against={speaksAgainst(reason) || undefined}>
          {reasonText(t, reason)}
        </li>
      ))}
    </ul>
  )
}
