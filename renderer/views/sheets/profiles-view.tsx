import { Button, FileButton } from '@mantine/core'
import { IconFileImport, IconTemplate } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { largestProfile, type ProfileRow } from '#core/contract/profiles.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { textOf } from '#renderer/data/page-file.ts'
import { refused } from '#renderer/data/refusal.ts'
import { go, useHashQuery } from '#renderer/data/route.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { useWritable } from '#renderer/data/use-project.ts'
import { Loading } from '#renderer/ui/busy.tsx'
import { EmptyPlace } from '#renderer/ui/empty-place.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { Page, PageHeader } from '#renderer/ui/page.tsx'
import { VirtualTable } from '#renderer/ui/virtual-table.tsx'
import { fittingColumns, useListRoom } from '../fitting-columns.ts'
import { profileColumns } from './profile-columns.tsx'
import { ProfileInspector } from './profile-inspector.tsx'
import { RemoveProfileDialog, RenameProfileDialog } from './profile-dialogs.tsx'
import { SheetsTabs } from './sheets-tabs.tsx'

type Ask = { readonly kind: 'rename' | 'remove'; readonly profile: ProfileRow }

/** The profiles that the project keeps: what the sheets of each office look like. */
export function ProfilesView() {
  const { t } = useTranslation()
  const format = useFormat()
  const { client, queries } = useEngine()
  const writable = useWritable()
  const list = useQuery(queries.profiles.list.queryOptions())
  const chosen = useHashQuery().get('profile')
  const [ask, setAsk] = useState<Ask | null>(null)
  const resetFile = useRef<() => void>(null)
  const bringIn = useMutation({
    mutationFn: async (file: File) => {
      const text = await textOf(file, largestProfile)
      if (text === null) throw refused('not_a_profile')
      return client.profiles.import({ text })
    },
    onSuccess: ({ id }) => go(`/sheets/profiles?profile=${id}`, { replace: true }),
    // Else the same file, mended meanwhile, would not count as chosen.
    onSettled: () => resetFile.current?.(),
  })
  const { room, rem } = useListRoom(list.data?.some(({ id }) => id === chosen) === true)
  if (list.isPending)
    return (
      <Page>
        <Loading />
      </Page>
    )
  const rows = list.data ?? []
  const selected = rows.find(({ id }) => id === chosen)
  const button = (
    <FileButton
      accept="application/json,.json"
      resetRef={resetFile}
      onChange={(file) => (file === null ? undefined : bringIn.mutate(file))}
    >
      {(props) => (
        <Button
          {...props}
          leftSection={<IconFileImport size={17} stroke={1.7} aria-hidden />}
          disabled={!writable}
          loading={bringIn.isPending}
          title={writable ? undefined : t('ui.read_only')}
        >
          {t('sheets.profile.bring_in')}
        </Button>
      )}
    </FileButton>
  )
  return (
    <Page
      inspector={
        selected === undefined ? undefined : (
          <ProfileInspector
            profile={selected}
            onClose={() => go('/sheets/profiles', { replace: true })}
            onRename={() => setAsk({ kind: 'rename', profile: selected })}
            onRemove={() => setAsk({ kind: 'remove', profile: selected })}
          />
        )
      }
    >
      <PageHeader title={t('place.sheets')} sub={t('sheets.profile.sub', { count: rows.length })}>
        {button}
      </PageHeader>
      <div className="sheet-tabs">
        <SheetsTabs shown="profiles" />
      </div>
      <div className="list-notes">
        <ErrorNote error={list.error} onRetry={() => void list.refetch()} />
        <ErrorNote error={bringIn.error} />
      </div>
      {rows.length === 0 ? (
        <EmptyPlace icon={IconTemplate} title={t('sheets.profile.empty_title')} text={t('sheets.profile.empty_text')} />
      ) : (
        <VirtualTable
          label={t('sheets.tab.profiles')}
          columns={fittingColumns(profileColumns(t, format), ['headings', 'understood', 'kind', 'last'], room, rem)}
          count={rows.length}
          rowAt={(index) => rows[index]}
          selected={(row) => row.id === chosen}
          onOpen={(row) => go(`/sheets/profiles?profile=${row.id}`, { replace: true })}
        />
      )}
      <div className="list-end" />
      {ask?.kind === 'rename' ? <RenameProfileDialog profile={ask.profile} onClose={() => setAsk(null)} /> : null}
      {ask?.kind === 'remove' ? <RemoveProfileDialog profile={ask.profile} onClose={() => setAsk(null)} /> : null}
    </Page>
  )
}
