import { useTranslation } from 'react-i18next'

/** How many of all proposals are decided. */
export function ReviewProgress({ decided, undecided }: { readonly decided: number; readonly undecided: number }) {
  const { t } = useTranslation()
  const total = decided + undecided
  if (total === 0) return null
  return (
    <span className="review-progress">
      <progress value={decided} max={total} aria-label={t('identity.progress_label')} />
      {t('identity.progress', { decided, total, left: undecided })}
    </span>
  )
}
