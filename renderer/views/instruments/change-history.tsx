import { ActionIcon } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChangeRow } from '#core/contract/instruments.ts'
import type { Aspect } from '#core/instrument/aspects.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useFormat } from '#renderer/data/use-format.ts'
import { Section } from '#renderer/ui/inspector.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { aspectText } from './aspect-text.ts'
import { EditChangeDialog } from './edit-change-dialog.tsx'

/** What a profile said before, aspect by aspect as a line of time in words; each change can be edited and removed. */
export function ChangeHistory({ changes, writable }: { readonly changes: readonly ChangeRow[]; readonly writable: boolean }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { queries } = useEngine()
  const [editing, setEditing] = useState<ChangeRow | null>(null)
  const remove = useMutation(queries.instruments.removeChange.mutationOptions())
  if (changes.length === 0) return null
  const said = (aspect: Aspect, values: ChangeRow['before']) => aspectText(t, format, values, aspect) ?? t('instruments.blank')
  return (
    <Section title={t('instruments.history.title')}>
      <ErrorNote error={remove.error} />
      {[...new Set(changes.map(({ aspect }) => aspect))].map((aspect) => (
        <div key={aspect} className="timeline">
          <h4>{t(`instruments.part.${aspect}`)}</h4>
          <ol>
            {changes
              .filter((change) => change.aspect === aspect)
              .map((change, at) => (
                <li key={change.id}>
                  {at === 0 ? (
                    <p className="timeline-before">
                      {t('instruments.history.until', { date: format.date(change.since), value: said(aspect, change.before) })}
                    </p>
                  ) : null}
                  <p>{t('instruments.history.since', { date: format.date(change.since), value: said(aspect, change.after) })}</p>
                  <p className="timeline-source">
                    {[change.note, t('instruments.history.author', { author: change.author })].filter((part) => part !== null).join(' · ')}
                  </p>
                  {writable ? (
                    <span className="timeline-ways">
                      <ActionIcon
                        variant="subtle"
                        size="sm"
                        aria-label={t('instruments.history.edit', { date: format.date(change.since) })}
                        onClick={() => setEditing(change)}
                      >
                        <IconPencil size={15} stroke={1.7} aria-hidden />
                      </ActionIcon>
                      <ActionIcon
                        variant="subtle"
                        size="sm"
                        aria-label={t('instruments.history.remove', { date: format.date(change.since) })}
                        title={t('instruments.history.remove_explained')}
                        onClick={() => remove.mutate({ id: change.id })}
                      >
                        <IconTrash size={15} stroke={1.7} aria-hidden />
                      </ActionIcon>
                    </span>
                  ) : null}
                </li>
              ))}
          </ol>
        </div>
      ))}
      {editing === null ? null : <EditChangeDialog change={editing} onClose={() => setEditing(null)} />}
    </Section>
  )
}
