import { Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** The day from which a change holds, as typed. */
export function SinceField({
  onType,
  ...given
}: {
  readonly value: string
  readonly error: string | null
  readonly placeholder?: string
  readonly 'data-autofocus'?: true
  readonly onType: (text: string) => void
}) {
  const { t } = useTranslation()
  return (
    <TextInput {...given} label={t('instruments.change.since')} maxLength={12} onChange={(event) => onType(event.currentTarget.value)} />
  )
}

/** What is said of a change. */
export function ChangeNote({ value, onType }: { readonly value: string; readonly onType: (text: string) => void }) {
  const { t } = useTranslation()
  return (
    <Textarea
      label={t('instruments.change.note')}
      value={value}
      maxLength={1000}
      autosize
      minRows={1}
      maxRows={5}
      onChange={(event) => onType(event.currentTarget.value)}
    />
  )
}
