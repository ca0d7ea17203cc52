import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useFormat } from '#renderer/data/use-format.ts'
import { Loading } from '#renderer/ui/busy.tsx'
import { Section } from '#renderer/ui/inspector.tsx'
import { InventedMark, KindMark } from '#renderer/ui/mark.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import type { Depth, PairInstrument } from './pair-inspector.tsx'

/** One organisation's operations in both instruments; pressing one shows its values and where they were read. */
export function OrganisationStory({
  organisation,
  from,
  to,
  onEnter,
}: {
  readonly organisation: { readonly id: number; readonly name: string; readonly person: boolean; readonly invented: boolean }
  readonly from: PairInstrument
  readonly to: PairInstrument
  readonly onEnter: (depth: Depth) => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const { queries } = useEngine()
  const list = useQuery(
    queries.operations.list.queryOptions({
      input: { organisation: organisation.id, instruments: [from.id, to.id], sort: 'start', limit: 500 },
    }),
  )
  return (
    <>
      <p className="inspector-name">
        <a href={`#/organisations/${organisation.id}`}>{organisation.name}</a> {organisation.invented ? <InventedMark /> : null}{' '}
        {organisation.person ? <KindMark kind="person" /> : null}
      </p>
      {list.isError ? <ErrorNote error={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.isPending ? <Loading /> : null}
      {list.data === undefined
        ? null
        : [from, to].map((instrument) => {
            const rows = list.data.rows.filter((row) => row.instrument?.id === instrument.id)
            return (
              <Section key={instrument.id} title={t('matrices.operations_in', { code: instrument.code, count: rows.length })}>
                <table className="plain-table">
                  <tbody>
                    {rows.map((row) => (
                      <tr key={row.id}>
                        <td>
                          <button type="button" className="link link-quiet" onClick={() => onEnter({ kind: 'operation', id: row.id })}>
                            {row.title ?? row.code ?? t('palette.untitled')}
                          </button>
                          <div className="small-line">
                            {[row.code, row.start === null ? null : format.date(row.start)].filter((part) => part !== null).join(' · ')}
                          </div>
                        </td>
                        <td className="is-number">{row.grant === null ? '–' : format.money(row.grant)}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </Section>
            )
          })}
    </>
  )
}
