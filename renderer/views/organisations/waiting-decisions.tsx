import { Button, Group, Stack } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useFormat } from '#renderer/data/use-format.ts'
import { useWritable } from '#renderer/data/use-project.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { LinkButton } from '#renderer/ui/inspector.tsx'
import { ErrorNote, Note } from '#renderer/ui/note.tsx'
import { namedText } from './decision-text.ts'

/** Decisions of other projects' logs that wait for their organisations: how many, and on demand which. */
export function WaitingDecisions() {
  const { t } = useTranslation()
  const format = useFormat()
  const { queries } = useEngine()
  const writable = useWritable()
  const [open, setOpen] = useState(false)
  const { data: rows = [], error } = useQuery(queries.identity.waiting.queryOptions())
  const forget = useMutation(queries.identity.forgetWaiting.mutationOptions())
  if (rows.length === 0) return <ErrorNote error={error} />
  return (
    <>
      <Note title={t('identity.waiting.count', { count: rows.length })}>
        {t('identity.waiting.text')} <LinkButton onClick={() => setOpen(true)}>{t('identity.waiting.show')}</LinkButton>
      </Note>
      <Dialog opened={open} onClose={() => setOpen(false)} title={t('identity.waiting.title')} size="xl">
        <Stack gap="md">
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{t('identity.log.what')}</th>
                <th scope="col">{t('identity.waiting.decided')}</th>
                <th scope="col">{t('identity.waiting.file')}</th>
                <th scope="col" aria-label={t('identity.waiting.forget')} />
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <td>{namedText(t, row)}</td>
                  <td>
                    {row.decided.who}
                    <div className="small-line">{format.date(row.decided.at.slice(0, 10))}</div>
                  </td>
                  <td>
                    {row.file}
                    <div className="small-line">{format.date(row.at.slice(0, 10))}</div>
                  </td>
                  <td className="is-number">
                    <Button size="compact-sm" disabled={!writable} onClick={() => forget.mutate({ ids: [row.id] })}>
                      {t('identity.waiting.forget')}
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <ErrorNote error={forget.error} />
          <Group justify="flex-end" gap="xs">
            <Button disabled={!writable} onClick={() => forget.mutate({ ids: rows.map(({ id }) => id) })}>
              {t('identity.waiting.forget_all')}
            </Button>
            <Button variant="filled" onClick={() => setOpen(false)}>
              {t('ui.close')}
            </Button>
          </Group>
        </Stack>
      </Dialog>
    </>
  )
}
