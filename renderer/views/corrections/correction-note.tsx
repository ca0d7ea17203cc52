import { Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** Why something is corrected, where somebody wants to say it. */
export function CorrectionNote({ value, onType }: { readonly value: string; readonly onType: (text: string) => void }) {
  const { t } = useTranslation()
  return (
    <Textarea
      label={t('corrections.operation.optional_note')}
      value={value}
      maxLength={2000}
      autosize
      onChange={(event) => onType(event.currentTarget.value)}
    />
  )
}
