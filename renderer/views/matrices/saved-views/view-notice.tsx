import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { SavedView } from '#core/contract/saved-views.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useFormat } from '#renderer/data/use-format.ts'
import { useWritable } from '#renderer/data/use-project.ts'
import { ErrorNote, Note } from '#renderer/ui/note.tsx'
import type { SeenPlace } from '../../seen/seen-views.ts'
import { useMatrixChoices } from '../question.tsx'
import { shownView } from './shown-view.ts'

/** What is not as it was when the open view was saved; nothing where all of it is, or where no view is open. */
export function ViewNotice({ place }: { readonly place: SeenPlace }) {
  const { queries } = useEngine()
  const { choices } = useMatrixChoices()
  const view = useQuery(queries.savedViews.list.queryOptions()).data?.find(({ id }) => id === choices.view)
  return view === undefined ? null : <OpenViewNotice view={view} place={place} />
}

function OpenViewNotice({ view, place }: { readonly view: SavedView; readonly place: SeenPlace }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { queries } = useEngine()
  const writable = useWritable()
  const { choices, change, shownInstead } = useMatrixChoices()
  const changed = useQuery(queries.savedViews.changed.queryOptions({ input: { id: view.id } }))
  const replace = useMutation(queries.savedViews.replace.mutationOptions())
  const parts = changed.data?.parts ?? []
  const unknown = changed.data?.parts === null
  const gone = [...view.gone.instruments, ...view.gone.terms, ...view.gone.taxonomies]
  if (parts.length === 0 && !unknown && gone.length === 0 && !changed.isError) return null
  return (
    <div className="views-notice">
      <Note
        actions={
          <>
            <Button
              disabled={!writable}
              loading={replace.isPending}
              onClick={() => replace.mutate({ ...shownView(place, choices, shownInstead()), id: view.id })}
            >
              {t('saved_views.replace')}
            </Button>
            <Button onClick={() => change({ view: null })}>{t('saved_views.leave')}</Button>
          </>
        }
      >
        {parts.length === 0 ? null : (
          <p>
            {t('saved_views.changed_since', {
              name: view.name,
              date: format.date(view.savedAt),
              parts: parts.map((part) => t(`saved_views.part.${part}`)).join(', '),
            })}
          </p>
        )}
        {unknown ? <p>{t('saved_views.not_known', { name: view.name })}</p> : null}
        {gone.length === 0 ? null : <p>{t('saved_views.gone', { name: view.name, gone: gone.join(', ') })}</p>}
        <ErrorNote error={changed.error ?? replace.error} />
      </Note>
    </div>
  )
}
