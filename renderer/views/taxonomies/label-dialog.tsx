import { Button, Group, Select, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Labels, Term } from '#core/contract/taxonomies.ts'
import { labelIn } from '#core/tagging/label.ts'
import { withTermsBelow } from '#core/tagging/term-tree.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { LabelFields, readDraft, type DraftLabels } from './label-fields.tsx'

interface Entry {
  readonly code: string
  readonly label: Labels
  readonly parent: number | null
}

/** What is asked of a term beside its labels. */
interface TermDraft {
  readonly code: string
  readonly parent: number | null
  /** Terms of the taxonomy; what is below `self` cannot be above it. */
  readonly choices: readonly Term[]
  readonly self: number | null
}

/** Labels by language; with `term`, those of a term. `again` keeps the dialog open for the next one. */
export function LabelDialog({
  title,
  text,
  term,
  label,
  again = false,
  error,
  busy,
  onSave,
  onClose,
}: {
  readonly title: string
  readonly text?: string
  readonly term?: TermDraft
  readonly label?: Labels
  readonly again?: boolean
  readonly error: unknown
  readonly busy: boolean
  readonly onSave: (entry: Entry, then: () => void) => void
  readonly onClose: () => void
}) {
  const { t } = useTranslation()
  const { language } = useFormat()
  const [code, setCode] = useState(term?.code ?? '')
  const [parent, setParent] = useState(term?.parent ?? null)
  const [labels, setLabels] = useState<DraftLabels>(label ?? {})
  const read = readDraft(labels)
  const below = new Set(term === undefined || term.self === null ? [] : withTermsBelow(term.choices, [term.self]))
  const choices = (term?.choices ?? []).filter((one) => !below.has(one.id))
  return (
    <Dialog opened onClose={onClose} title={title} size="md">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (read === null) return
          onSave({ code: code.trim(), label: read, parent }, () => {
            setCode('')
            setLabels({})
          })
        }}
      >
        <Stack gap="sm">
          {text === undefined ? null : <p>{text}</p>}
          {term === undefined ? null : (
            <TextInput label={t('taxonomies.code')} value={code} maxLength={50} onChange={(event) => setCode(event.currentTarget.value)} />
          )}
          <LabelFields labels={labels} autofocus onChange={setLabels} />
          {choices.length === 0 ? null : (
            <Select
              label={t('taxonomies.parent')}
              placeholder={t('taxonomies.parent_none')}
              searchable
              clearable
              value={parent === null ? null : String(parent)}
              data={choices.map((one) => ({
                value: String(one.id),
                label: [one.code, labelIn(one.label, language)].filter((part) => part !== '').join(' · '),
              }))}
              onChange={(value) => setParent(value === null ? null : Number(value))}
            />
          )}
          <ErrorNote error={error} />
          <Group justify="flex-end" gap="xs">
            <Button onClick={onClose}>{again ? t('ui.close') : t('ui.cancel')}</Button>
            <Button type="submit" variant="filled" disabled={read === null} loading={busy}>
              {again ? t('taxonomies.add_term') : t('ui.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
