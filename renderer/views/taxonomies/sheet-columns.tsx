import { Group, Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { TermPreview } from '#core/contract/taxonomies.ts'
import { labelLanguages } from '#core/tagging/label-languages.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { languageNamer } from './label-fields.tsx'

type Columns = TermPreview['columns']

/** Which sheet of the file, and what its columns say; a label can be in any language. */
export function SheetColumns({
  sheets,
  sheet,
  headings,
  columns,
  onSheet,
  onChange,
}: {
  readonly sheets: readonly string[]
  readonly sheet: number
  readonly headings: readonly string[]
  readonly columns: Columns
  readonly onSheet: (sheet: number) => void
  readonly onChange: (columns: Columns) => void
}) {
  const { t } = useTranslation()
  const { language } = useFormat()
  const nameOf = languageNamer(language)
  const choices = headings.map((heading, index) => ({
    value: String(index),
    label: heading === '' ? t('taxonomies.sheet.column', { number: index + 1 }) : heading,
  }))
  const asColumn = (value: string | null): number | null => (value === null ? null : Number(value))
  const unused = labelLanguages.filter((one) => !columns.labels.some((label) => label.language === one))
  const setLabel = (at: string, column: number | null) => {
    const labels =
      column === null
        ? columns.labels.filter((label) => label.language !== at)
        : columns.labels.map((label) => (label.language === at ? { language: at, column } : label))
    if (labels.length > 0) onChange({ ...columns, labels })
  }
  return (
    <Group gap="xs" align="flex-end">
      {sheets.length > 1 ? (
        <Select
          size="xs"
          w={170}
          allowDeselect={false}
          label={t('taxonomies.sheet.sheet')}
          value={String(sheet)}
          data={sheets.map((one, index) => ({ value: String(index), label: one }))}
          onChange={(value) => onSheet(Number(value))}
        />
      ) : null}
      <Select
        size="xs"
        w={170}
        clearable
        label={t('taxonomies.code')}
        value={columns.code === null ? null : String(columns.code)}
        data={choices}
        onChange={(value) => onChange({ ...columns, code: asColumn(value) })}
      />
      <Select
        size="xs"
        w={170}
        clearable
        label={t('taxonomies.parent')}
        value={columns.parent === null ? null : String(columns.parent)}
        data={choices}
        onChange={(value) => onChange({ ...columns, parent: asColumn(value) })}
      />
      {columns.labels.map((label) => (
        <Select
          key={label.language}
          size="xs"
          w={170}
          clearable={columns.labels.length > 1}
          allowDeselect={columns.labels.length > 1}
          label={t('taxonomies.label_in', { language: nameOf(label.language) })}
          value={String(label.column)}
          data={choices}
          onChange={(value) => setLabel(label.language, asColumn(value))}
        />
      ))}
      <Select
        size="xs"
        w={170}
        searchable
        aria-label={t('taxonomies.add_language')}
        placeholder={t('taxonomies.add_language')}
        value={null}
        data={unused.map((one) => ({ value: one, label: nameOf(one) }))}
        onChange={(one) => {
          const taken = new Set([columns.code, columns.parent, ...columns.labels.map(({ column }) => column)])
          const free = headings.findIndex((_, index) => !taken.has(index))
          if (one !== null) onChange({ ...columns, labels: [...columns.labels, { language: one, column: Math.max(0, free) }] })
        }}
      />
    </Group>
  )
}
