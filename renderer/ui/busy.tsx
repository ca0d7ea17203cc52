import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/data/use-format.ts'

/** A long action: what it is doing, how far it is (`total` null where not known), and Cancel. */
export function Busy({
  label,
  done,
  total,
  share: known,
  onCancel,
}: {
  readonly label: string
  /** How far it is where nothing is counted: 0 to 1. */
  readonly share?: number
  readonly done?: number
  readonly total?: number | null
  readonly onCancel?: () => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const counted = done === undefined || total === undefined || total === null || total === 0 ? null : Math.min(1, done / total)
  const share = known ?? counted
  return (
    <output className="busy">
      <div className="busy-words">
        {label}
        {done === undefined || done === 0
          ? null
          : ` · ${total === null || total === undefined ? format.number(done) : t('ui.of', { done, total })}`}
        <div className="busy-bar" data-unknown={share === null || undefined}>
          <span style={share === null ? undefined : { width: `${share * 100}%` }} />
        </div>
      </div>
      {onCancel === undefined ? null : <Button onClick={onCancel}>{t('ui.cancel')}</Button>}
    </output>
  )
}

/** A place whose content is being asked for; says so only after a moment. */
export function Loading() {
  const { t } = useTranslation()
  return <output className="loading">{t('ui.loading')}</output>
}
