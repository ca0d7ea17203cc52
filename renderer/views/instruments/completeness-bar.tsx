import { useTranslation } from 'react-i18next'

/** "14 of 22" with a bar of the same. */
export function CompletenessBar({ filled, of }: { readonly filled: number; readonly of: number }) {
  const { t } = useTranslation()
  return (
    <span className="completeness-bar">
      <span className="completeness-track" aria-hidden>
        <i style={{ width: `${of === 0 ? 100 : (filled / of) * 100}%` }} />
      </span>
      {t('ui.of', { done: filled, total: of })}
    </span>
  )
}
