import { useTranslation } from 'react-i18next'
import type { ImportQueue } from './import-queue.ts'

/** What waits behind the file on the screen; nothing where it is the only one. */
export function QueueLine({ queue }: { readonly queue: ImportQueue }) {
  const { t } = useTranslation()
  const waiting = queue.files.slice(1)
  if (waiting.length === 0) return null
  return (
    <p className="queue-line">
      {t('sheets.import.then', { count: waiting.length })} {waiting.map((file) => file.file.name).join(' · ')}
    </p>
  )
}
