import { Button, Group, Select, Stack, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonsChoice } from '#core/model/vocabulary.ts'
import { useHost } from '#renderer/data/engine-context.tsx'
import type { FileGrant, ProjectFolder } from '#renderer/data/host.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { Loading } from '#renderer/ui/busy.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { ErrorNote, Note } from '#renderer/ui/note.tsx'

export type FolderTask =
  | { readonly kind: 'open'; readonly readOnly: boolean }
  | { readonly kind: 'new'; readonly suggested: string }
  | { readonly kind: 'copy'; readonly suggested: string; readonly persons: PersonsChoice }
  | { readonly kind: 'scoring'; readonly suggested: string; readonly rater: number }

/** In the browser host the page itself shows the folders whose projects can be opened in place. */
export function FolderDialog({
  task,
  onClose,
  onOpen,
  onNew,
}: {
  readonly task: FolderTask | null
  readonly onClose: () => void
  readonly onOpen: (file: FileGrant, readOnly: boolean) => void
  readonly onNew: (file: FileGrant) => void
}) {
  const { t } = useTranslation()
  const host = useHost()
  const folders = useQuery({ queryKey: ['host', 'folders'], queryFn: () => host.folders(), enabled: task !== null, gcTime: 0 })
  const title = task === null ? '' : t(`start.dialog.${task.kind}`)
  return (
    <Dialog opened={task !== null} onClose={onClose} title={title} size="lg">
      {folders.isPending ? <Loading /> : null}
      <ErrorNote error={folders.error} />
      {task === null || folders.data === undefined ? null : task.kind === 'open' ? (
        <OpenList folders={folders.data} onOpen={(file) => onOpen(file, task.readOnly)} />
      ) : (
        <NewFile folders={folders.data} suggested={task.suggested} onClose={onClose} onNew={onNew} />
      )}
    </Dialog>
  )
}

function OpenList({ folders, onOpen }: { readonly folders: readonly ProjectFolder[]; readonly onOpen: (file: FileGrant) => void }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (folders.every((folder) => folder.files.length === 0)) return <Note>{t('start.dialog.none')}</Note>
  return (
    <Stack gap="md">
      {folders
        .filter((folder) => folder.files.length > 0)
        .map((folder) => (
          <table key={folder.folder} className="plain-table">
            <thead>
              <tr>
                <th scope="col">{folder.folder}</th>
                <th scope="col" className="is-number">
                  {t('start.changed')}
                </th>
              </tr>
            </thead>
            <tbody>
              {folder.files.map((file) => (
                <tr key={file.token}>
                  <td>
                    <button type="button" className="link" onClick={() => onOpen(file)}>
                      {file.name}
                    </button>
                    {file.writable ? null : ` · ${t('start.not_writable')}`}
                  </td>
                  <td className="is-number">{format.date(file.changedAt)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
    </Stack>
  )
}

function NewFile({
  folders,
  suggested,
  onClose,
  onNew,
}: {
  readonly folders: readonly ProjectFolder[]
  readonly suggested: string
  readonly onClose: () => void
  readonly onNew: (file: FileGrant) => void
}) {
  const { t } = useTranslation()
  const host = useHost()
  const [folder, setFolder] = useState(folders[0]?.folder ?? null)
  const [name, setName] = useState(suggested)
  const [taken, setTaken] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const make = async () => {
    if (folder === null || name.trim() === '') return
    try {
      const file = await host.newIn(folder, name.trim())
      if (file === null) setTaken(true)
      else onNew(file)
    } catch (failure) {
      setError(failure)
    }
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void make()
      }}
    >
      <Stack gap="md">
        <TextInput
          label={t('start.name')}
          value={name}
          maxLength={120}
          data-autofocus
          error={taken ? t('start.taken') : undefined}
          onChange={(event) => {
            setName(event.currentTarget.value)
            setTaken(false)
          }}
        />
        <Select label={t('start.folder')} data={folders.map((one) => one.folder)} value={folder} onChange={setFolder} />
        <ErrorNote error={error} />
        <Group justify="flex-end" gap="xs">
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button type="submit" variant="filled" disabled={folder === null || name.trim() === ''}>
            {t('start.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
