import { useQuery, keepPreviousData } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useFormat } from '#renderer/data/use-format.ts'
import { LinkButton, Section } from '#renderer/ui/inspector.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'

const step = 50

/** The operations of an organisation, newest first; each leads to its values and their cells. */
export function OperationList({
  organisation,
  total,
  onOpen,
}: {
  readonly organisation: number
  readonly total: number
  readonly onOpen: (id: number) => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const { queries } = useEngine()
  const [limit, setLimit] = useState(step)
  const list = useQuery({
    ...queries.operations.list.queryOptions({ input: { organisation, sort: 'start', descending: true, limit } }),
    placeholderData: keepPreviousData,
  })
  const rows = list.data?.rows ?? []
  return (
    <Section title={t('operations.count', { count: list.data?.total ?? total })}>
      <ErrorNote error={list.error} onRetry={() => void list.refetch()} />
      <table className="plain-table">
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td>
                <button type="button" className="link link-quiet" onClick={() => onOpen(row.id)}>
                  {row.title ?? row.code ?? t('palette.untitled')}
                </button>
                <div className="small-line">
                  {[row.instrument?.code ?? null, row.code, row.start === null ? null : format.date(row.start)]
                    .filter((part) => part !== null)
                    .join(' · ')}
                </div>
              </td>
              <td className="is-number">{row.grant === null ? '–' : format.money(row.grant)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {(list.data?.total ?? 0) > rows.length && limit < 500 ? (
        <LinkButton onClick={() => setLimit(Math.min(500, limit * 3))}>{t('operations.more')}</LinkButton>
      ) : null}
    </Section>
  )
}
