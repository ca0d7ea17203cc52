import { ActionIcon, Button, Popover } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { IconBookmark, IconPencil, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SavedView } from '#core/contract/saved-views.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useFormat } from '#renderer/data/use-format.ts'
import { useWritable } from '#renderer/data/use-project.ts'
import { Loading } from '#renderer/ui/busy.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import type { SeenPlace } from '../../seen/seen-views.ts'
import { useMatrixChoices } from '../question.tsx'
import { openView } from './shown-view.ts'
import { useViewWords } from './use-view-words.ts'
import { NameViewDialog, RemoveViewDialog } from './view-dialogs.tsx'
import './saved-views.css'

type Asked = { readonly kind: 'save' } | { readonly kind: 'rename' | 'remove'; readonly view: SavedView }

/** The saved views: opens, names and removes one, saves what is on the screen. */
export function ViewsButton({ place }: { readonly place: SeenPlace }) {
  const { t } = useTranslation()
  const { queries } = useEngine()
  const { choices } = useMatrixChoices()
  const [opened, setOpened] = useState(false)
  const [asked, setAsked] = useState<Asked | null>(null)
  const views = useQuery(queries.savedViews.list.queryOptions())
  const open = views.data?.find(({ id }) => id === choices.view)
  const ask = (next: Asked) => {
    setOpened(false)
    setAsked(next)
  }
  return (
    <>
      <Popover opened={opened} onChange={setOpened} position="bottom-end" width={400} trapFocus withinPortal>
        <Popover.Target>
          <Button
            className="views-button"
            leftSection={<IconBookmark size={15} stroke={1.8} aria-hidden />}
            aria-expanded={opened}
            onClick={() => setOpened((was) => !was)}
          >
            {open === undefined ? t('saved_views.button') : t('saved_views.button_open', { name: open.name })}
          </Button>
        </Popover.Target>
        <Popover.Dropdown>
          <div className="chip-panel">
            {views.isError ? (
              <ErrorNote error={views.error} onRetry={() => void views.refetch()} />
            ) : views.data === undefined ? (
              <Loading />
            ) : (
              <ViewList views={views.data} onAsk={ask} onOpened={() => setOpened(false)} />
            )}
          </div>
        </Popover.Dropdown>
      </Popover>
      {asked === null ? null : asked.kind === 'remove' ? (
        <RemoveViewDialog view={asked.view} onClose={() => setAsked(null)} />
      ) : (
        <NameViewDialog view={asked.kind === 'rename' ? asked.view : null} place={place} onClose={() => setAsked(null)} />
      )}
    </>
  )
}

function ViewList({
  views,
  onAsk,
  onOpened,
}: {
  readonly views: readonly SavedView[]
  readonly onAsk: (asked: Asked) => void
  readonly onOpened: () => void
}) {
  const { t } = useTranslation()
  const writable = useWritable()
  return (
    <>
      {views.length === 0 ? (
        <p className="chip-explained">{t('saved_views.empty')}</p>
      ) : (
        <ul className="views-list" aria-label={t('saved_views.list')}>
          {views.map((view) => (
            <ViewEntry key={view.id} view={view} writable={writable} onAsk={onAsk} onOpened={onOpened} />
          ))}
        </ul>
      )}
      <Button disabled={!writable} onClick={() => onAsk({ kind: 'save' })} data-autofocus={views.length === 0 || undefined}>
        {t('saved_views.save')}
      </Button>
      {writable ? null : <p className="chip-explained">{t('saved_views.read_only')}</p>}
    </>
  )
}

function ViewEntry({
  view,
  writable,
  onAsk,
  onOpened,
}: {
  readonly view: SavedView
  readonly writable: boolean
  readonly onAsk: (asked: Asked) => void
  readonly onOpened: () => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const words = useViewWords()
  const { choices, change } = useMatrixChoices()
  return (
    <li>
      <button
        type="button"
        className="views-open"
        aria-current={choices.view === view.id}
        onClick={() => {
          onOpened()
          openView(view, change)
        }}
      >
        <strong>{view.name}</strong>
        <span className="small-line">{words(view)}</span>
        {view.note === null ? null : <span className="views-note">{view.note}</span>}
        <span className="small-line">
          {view.author} · {format.date(view.savedAt)}
        </span>
      </button>
      <ActionIcon
        variant="subtle"
        aria-label={t('saved_views.rename', { name: view.name })}
        disabled={!writable}
        onClick={() => onAsk({ kind: 'rename', view })}
      >
        <IconPencil size={16} stroke={1.7} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        aria-label={t('saved_views.remove', { name: view.name })}
        disabled={!writable}
        onClick={() => onAsk({ kind: 'remove', view })}
      >
        <IconTrash size={16} stroke={1.7} aria-hidden />
      </ActionIcon>
    </li>
  )
}
