import { useTranslation } from 'react-i18next'

/** What becomes of one thing that is gone, and the other decision at a press; null where nothing is gone from a part of a list. */
export function DecisionChip({ stays, onOther }: { readonly stays: boolean; readonly onOther: (() => void) | null }) {
  const { t } = useTranslation()
  const word = t(stays ? 'sheets.compare.stays' : 'sheets.compare.goes')
  if (onOther === null) return word
  return (
    <button
      type="button"
      className="chip gone-decision"
      data-goes={!stays || undefined}
      aria-label={t('sheets.compare.decide_anew', { decision: word })}
      onClick={(event) => {
        event.stopPropagation()
        onOther()
      }}
    >
      {word}
    </button>
  )
}
