import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { IconFileImport, IconUsersGroup } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Rater } from '#core/contract/judgements.ts'
import type { Action } from '#renderer/actions/action.ts'
import { useOfferActions } from '#renderer/actions/screen-actions.tsx'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { go } from '#renderer/data/route.ts'
import { useProject } from '#renderer/data/use-project.ts'
import { LinkButton } from '#renderer/ui/inspector.tsx'
import { Note } from '#renderer/ui/note.tsx'

export const collectAddress = '/judgements/collect'
export const peersAddress = '/judgements/peers'

/** To where files of raters and copies are taken back; not in a scoring file, which is sent back itself. */
export function CollectButton() {
  const { t } = useTranslation()
  const project = useProject()
  const offered = project !== null && project !== undefined && project.scoringRater === null && project.access === 'write'
  const actions = useMemo<readonly Action[]>(
    () => [{ id: 'collect-files', group: 'edit', label: t('collect.title'), enabled: offered, run: () => go(collectAddress) }],
    [t, offered],
  )
  useOfferActions(actions)
  if (!offered) return null
  return (
    <Button size="xs" leftSection={<IconFileImport size={15} stroke={1.7} aria-hidden />} onClick={() => go(collectAddress)}>
      {t('collect.title')}
    </Button>
  )
}

/** To what reviewing regions see differently; shown where there are such raters. */
export function PeersButton({ raters }: { readonly raters: readonly Rater[] }) {
  const { t } = useTranslation()
  if (raters.every(({ peer }) => peer === null)) return null
  return (
    <Button size="xs" leftSection={<IconUsersGroup size={15} stroke={1.7} aria-hidden />} onClick={() => go(peersAddress)}>
      {t('peers.title')}
    </Button>
  )
}

/** What copies said differently and nobody has chosen yet; of one instrument, by its code, where that is given. */
export function OpenConflictsNote({ instrument }: { readonly instrument?: string }) {
  const { t } = useTranslation()
  const { queries } = useEngine()
  const { data } = useQuery(queries.merge.conflicts.queryOptions())
  const open = data?.filter(
    ({ about }) => instrument === undefined || about.some(({ table, name }) => table === 'instrument' && name === instrument),
  )
  if (open === undefined || open.length === 0) return null
  return (
    <div className="judge-notes">
      <Note actions={<LinkButton onClick={() => go(collectAddress)}>{t('collect.look')}</LinkButton>}>
        {t('collect.open', { count: open.length })}
      </Note>
    </div>
  )
}

/** In a scoring file: what becomes of it. */
export function ScoringFileNote() {
  const { t } = useTranslation()
  const scoring = (useProject()?.scoringRater ?? null) !== null
  if (!scoring) return null
  return (
    <div className="judge-notes">
      <Note>{t('collect.send_back')}</Note>
    </div>
  )
}
