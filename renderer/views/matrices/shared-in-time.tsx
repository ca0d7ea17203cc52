import { NativeSelect } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SequenceOrder } from '#core/contract/matrices.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useFormat } from '#renderer/data/use-format.ts'
import { Loading } from '#renderer/ui/busy.tsx'
import { Section } from '#renderer/ui/inspector.tsx'
import { InventedMark, KindMark } from '#renderer/ui/mark.tsx'
import { MoreButton } from '#renderer/ui/more-button.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import type { Depth, PairInstrument } from './pair-inspector.tsx'
import { useMatrixChoices } from './question.tsx'

const pageSize = 100

/** The shared organisations with the date of their first operation in each, all or of one order, and how long both ran together. */
export function SharedInTime({
  from,
  to,
  of: begun,
  onEnter,
}: {
  readonly from: PairInstrument
  readonly to: PairInstrument
  readonly of: SequenceOrder | null
  readonly onEnter: (depth: Depth) => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const { queries } = useEngine()
  const { question } = useMatrixChoices()
  const [order, setOrder] = useState<SequenceOrder | 'all'>(begun ?? 'all')
  const of = order === 'all' ? {} : { of: order }
  const pages = useInfiniteQuery(
    queries.matrices.sharedInTime.infiniteOptions({
      input: (offset: number) => ({ ...question, ...of, from: from.id, to: to.id, offset, limit: pageSize }),
      initialPageParam: 0,
      getNextPageParam: ({ total }, all) => (all.length * pageSize < total ? all.length * pageSize : null),
    }),
  )
  const rows = pages.data?.pages.flatMap((page) => page.rows) ?? []
  const date = (value: string | null) => (value === null ? '–' : format.date(value))
  const allInvented = rows.length > 0 && rows.every((row) => row.organisation.invented)
  const choices: readonly { readonly value: SequenceOrder | 'all'; readonly label: string }[] = [
    { value: 'all', label: t('pair_evidence.dated.all') },
    { value: 'from_first', label: t('pair_evidence.dated.first', { code: from.code }) },
    { value: 'same_year', label: t('pair_evidence.dated.same') },
    { value: 'to_first', label: t('pair_evidence.dated.first', { code: to.code }) },
    { value: 'unknown', label: t('pair_evidence.dated.unknown') },
  ]
  return (
    <Section title={t('pair_evidence.dated.title')}>
      <NativeSelect
        label={t('pair_evidence.dated.order')}
        value={order}
        mb="sm"
        onChange={(event) => setOrder(choices.find(({ value }) => value === event.currentTarget.value)?.value ?? 'all')}
        data={choices}
      />
      {pages.isError ? (
        <ErrorNote error={pages.error} onRetry={() => void pages.refetch()} />
      ) : pages.data === undefined ? (
        <Loading />
      ) : rows.length === 0 ? (
        <p className="inspector-text figures-note">{t('pair_evidence.dated.none')}</p>
      ) : (
        <table className="plain-table dated-table">
          <thead>
            <tr>
              <th scope="col">{t(allInvented ? 'matrices.organisations_invented' : 'matrices.organisation')}</th>
              <th scope="col" className="is-number">
                {from.code}
              </th>
              <th scope="col" className="is-number">
                {to.code}
              </th>
              <th scope="col" className="is-number">
                {t('pair_evidence.dated.days')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ organisation, ...row }) => (
              <tr key={organisation.id}>
                <td>
                  <button
                    type="button"
                    className="link link-quiet"
                    onClick={() => onEnter({ ...organisation, kind: 'organisation', person: organisation.kind === 'person' })}
                  >
                    {organisation.name}
                  </button>{' '}
                  {organisation.invented && !allInvented ? <InventedMark /> : null}
                  <KindMark kind={organisation.kind} />
                </td>
                <td className="is-number">{date(row.from)}</td>
                <td className="is-number">{date(row.to)}</td>
                <td className="is-number">{row.commonDays === null ? '–' : format.number(row.commonDays)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <MoreButton pages={pages} />
    </Section>
  )
}
