import { CloseButton, Group, Select, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { labelLanguages } from '#core/tagging/label-languages.ts'
import type { Labels } from '#core/contract/taxonomies.ts'
import { useFormat } from '#renderer/data/use-format.ts'

/** Labels being typed: those of the program's languages always, others where they were added. */
export type DraftLabels = Readonly<Record<string, string>>

const always = ['en', 'it']

/** The labels as they are kept; null where none is filled in. Where there is no English one, the first stands for it. */
export function readDraft(draft: DraftLabels): Labels | null {
  const filled = Object.entries(draft)
    .map(([language, text]) => [language, text.trim()] as const)
    .filter(([, text]) => text !== '')
  const first = filled[0]
  return first === undefined ? null : { ...Object.fromEntries(filled), en: (draft['en'] ?? '').trim() || first[1] }
}

/** A field a language, and a way to add another. */
export function LabelFields({
  labels,
  autofocus,
  onChange,
}: {
  readonly labels: DraftLabels
  readonly autofocus: boolean
  readonly onChange: (labels: DraftLabels) => void
}) {
  const { t } = useTranslation()
  const { language } = useFormat()
  const nameOf = languageNamer(language)
  const shown = [...new Set([...always, ...Object.keys(labels)])]
  return (
    <>
      {shown.map((one, index) => (
        <TextInput
          key={one}
          label={t('taxonomies.label_in', { language: nameOf(one) })}
          value={labels[one] ?? ''}
          maxLength={500}
          {...(autofocus && index === 0 ? { 'data-autofocus': true } : {})}
          onChange={(event) => onChange({ ...labels, [one]: event.currentTarget.value })}
          rightSection={
            always.includes(one) ? null : (
              <CloseButton
                size="xs"
                aria-label={t('taxonomies.drop_language', { language: nameOf(one) })}
                onClick={() => onChange(Object.fromEntries(Object.entries(labels).filter(([other]) => other !== one)))}
              />
            )
          }
        />
      ))}
      <Group>
        <Select
          size="xs"
          w={220}
          placeholder={t('taxonomies.add_language')}
          aria-label={t('taxonomies.add_language')}
          searchable
          value={null}
          comboboxProps={{ withinPortal: true }}
          data={labelLanguages.filter((one) => !shown.includes(one)).map((one) => ({ value: one, label: nameOf(one) }))}
          onChange={(one) => {
            if (one !== null) onChange({ ...labels, [one]: '' })
          }}
        />
      </Group>
    </>
  )
}

/** Names of languages in the language of the screen; the code where it has no name. */
export function languageNamer(language: string): (code: string) => string {
  const names = new Intl.DisplayNames([language], { type: 'language', fallback: 'code' })
  return (code) => names.of(code) ?? code
}
