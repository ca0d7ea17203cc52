import { Button, Menu } from '@mantine/core'
import { IconDownload, IconUpload } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Action } from '#renderer/actions/action.ts'
import { useOfferActions } from '#renderer/actions/screen-actions.tsx'
import { bytesOf, download } from '#renderer/data/download.ts'
import { useEngine, useHost } from '#renderer/data/engine-context.tsx'
import { asLanguage } from '#renderer/data/i18n.ts'
import { useWritable } from '#renderer/data/use-project.ts'
import { ErrorNote, Note } from '#renderer/ui/note.tsx'

const formats = ['xlsx', 'csv'] as const
type Format = (typeof formats)[number]

/** Gives the log out, and takes the decisions of another project's log over. */
export function useDecisionLog(empty: boolean) {
  const { t, i18n } = useTranslation()
  const host = useHost()
  const writable = useWritable()
  const { client } = useEngine()
  const give = useMutation({
    mutationFn: async (format: Format) => {
      const words = {
        ...textsOf(t('decision_file', { returnObjects: true })),
        ...Object.fromEntries(
          Object.entries(textsOf(t('identity.reason_short', { returnObjects: true }))).map(([kind, text]) => [`reason.${kind}`, text]),
        ),
        person: t('persons.word'),
      }
      const file = await client.identity.exportLog({ format, words, language: asLanguage(i18n.language) })
      download(file.name, new Blob([bytesOf(file.base64)], { type: file.mime }))
    },
  })
  const take = useMutation({
    mutationFn: async () => {
      const [file] = await host.chooseSheets()
      return file === undefined ? null : client.identity.takeOver({ file: file.token })
    },
  })
  const { mutate: giveOut } = give
  const { mutate: takeOver } = take
  const actions = useMemo<readonly Action[]>(
    () => [
      ...formats.map((format) => ({
        id: `decisions-${format}`,
        group: 'export' as const,
        label: t(`identity.file.${format}`),
        enabled: !empty,
        run: () => giveOut(format),
      })),
      { id: 'decisions-take-over', group: 'edit', label: t('identity.file.take_over'), enabled: writable, run: () => takeOver() },
    ],
    [t, empty, writable, giveOut, takeOver],
  )
  useOfferActions(actions)
  return {
    buttons: (
      <>
        <Button
          size="xs"
          disabled={!writable}
          loading={take.isPending}
          leftSection={<IconUpload size={15} stroke={1.7} aria-hidden />}
          onClick={() => takeOver()}
        >
          {t('identity.file.take_over')}
        </Button>
        <Menu position="bottom-end">
          <Menu.Target>
            <Button size="xs" disabled={empty} loading={give.isPending} leftSection={<IconDownload size={15} stroke={1.7} aria-hidden />}>
              {t('identity.file.export')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {formats.map((format) => (
              <Menu.Item key={format} onClick={() => giveOut(format)}>
                {t(`identity.file.${format}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </>
    ),
    notes: (
      <>
        <ErrorNote error={give.error ?? take.error} />
        {take.data === undefined || take.data === null ? null : (
          <Note title={t('identity.file.taken', { count: take.data.taken })}>
            {[
              take.data.known === 0 ? null : t('identity.file.known', { count: take.data.known }),
              take.data.waiting === 0 ? null : t('identity.file.waiting', { count: take.data.waiting }),
              take.data.unknown === 0 ? null : t('identity.file.unknown', { count: take.data.unknown }),
              take.data.contrary === 0 ? null : t('identity.file.contrary', { count: take.data.contrary }),
            ]
              .filter((part) => part !== null)
              .join(' ')}
          </Note>
        )}
      </>
    ),
  }
}

function textsOf(words: unknown): Record<string, string> {
  if (typeof words !== 'object' || words === null) return {}
  return Object.fromEntries(Object.entries(words).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}
