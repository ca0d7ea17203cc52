import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { IconListCheck } from '@tabler/icons-react'
import { useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { completeness, completenessOfMix, doesNotApply, isBlankPart } from '#core/instrument/completeness.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { go } from '#renderer/data/route.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { Loading } from '#renderer/ui/busy.tsx'
import { EmptyPlace } from '#renderer/ui/empty-place.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { Page, PageHeader } from '#renderer/ui/page.tsx'
import { PrintButton } from '#renderer/ui/print-button.tsx'
import { CompletenessBar } from './completeness-bar.tsx'
import { nextBlankCell, type BlankCell } from './next-blank-cell.ts'
import { InstrumentsTabs } from './instruments-tabs.tsx'
import { profileGroups } from './profile-groups.ts'

/** Which parts of the profiles are filled over the whole mix; every blank cell leads to its field. */
export function CompletenessView() {
  const { t } = useTranslation()
  const format = useFormat()
  const { queries } = useEngine()
  const list = useQuery(queries.instruments.list.queryOptions())
  const instruments = list.data ?? []
  const parts = new Map(completenessOfMix(instruments).map((one) => [one.part, one]))
  const rows = profileGroups.flatMap((group) => group.parts)
  const isBlank = ({ row, column }: BlankCell) => {
    const [part, one] = [rows[row], instruments[column]]
    return part !== undefined && one !== undefined && !doesNotApply(one, part) && isBlankPart(one, part)
  }
  const table = useRef<HTMLTableElement>(null)
  const [held, setHeld] = useState<BlankCell | null>(null)
  // The one cell that Tab reaches: where the keys were last, or the first blank one.
  const stop =
    held !== null && isBlank(held) ? held : nextBlankCell('Home', { row: 0, column: -1 }, rows.length, instruments.length, isBlank)
  const walk = (event: KeyboardEvent, from: BlankCell) => {
    const next = nextBlankCell(event.key, from, rows.length, instruments.length, isBlank)
    if (next === null) return
    event.preventDefault()
    table.current?.querySelector<HTMLElement>(`[data-row="${next.row}"][data-column="${next.column}"]`)?.focus()
  }
  const [filled, of] = instruments.map(completeness).reduce(([sum, all], one) => [sum + one.filled, all + one.of], [0, 0])
  return (
    <Page>
      <PageHeader
        title={t('place.instruments')}
        sub={
          of === 0
            ? undefined
            : t('instruments.completeness.sub', { filled, of, share: format.share(filled / of), count: instruments.length })
        }
      >
        {instruments.length === 0 ? null : <PrintButton />}
      </PageHeader>
      <InstrumentsTabs shown="completeness" />
      <ErrorNote error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending ? <Loading /> : null}
      {list.data?.length === 0 ? (
        <EmptyPlace icon={IconListCheck} title={t('instruments.completeness.empty_title')} text={t('instruments.completeness.empty_text')}>
          <Button onClick={() => go('/instruments')}>{t('instruments.tab.list')}</Button>
        </EmptyPlace>
      ) : null}
      {instruments.length === 0 ? null : (
        <div className="completeness">
          <table ref={table}>
            <thead>
              <tr>
                <th scope="col" className="completeness-part">
                  {t('instruments.completeness.part')}
                </th>
                {instruments.map((one) => (
                  <th key={one.id} scope="col" className="completeness-code" title={one.name}>
                    {one.code}
                  </th>
                ))}
                <th scope="col" className="completeness-total">
                  {t('instruments.completeness.filled')}
                </th>
              </tr>
            </thead>
            <tbody>
              {profileGroups.flatMap(({ key, parts: own }) => [
                <tr key={key} className="completeness-group">
                  <th scope="rowgroup" colSpan={instruments.length + 2}>
                    <span>{t(`instruments.group.${key}`)}</span>
                  </th>
                </tr>,
                ...own.map((part) => {
                  const told = parts.get(part)
                  const row = rows.indexOf(part)
                  return (
                    <tr key={part}>
                      <th scope="row" className="completeness-part">
                        {t(`instruments.part.${part}`)}
                      </th>
                      {instruments.map((one, column) => (
                        <td key={one.id} className="completeness-cell">
                          {doesNotApply(one, part) ? (
                            <span className="faint" title={t('instruments.not_applicable.is')}>
                              –
                            </span>
                          ) : isBlankPart(one, part) ? (
                            <button
                              type="button"
                              className="completeness-blank"
                              data-row={row}
                              data-column={column}
                              tabIndex={stop?.row === row && stop.column === column ? 0 : -1}
                              onFocus={() => setHeld({ row, column })}
                              onKeyDown={(event) => walk(event, { row, column })}
                              aria-label={t('instruments.completeness.blank_of', { part: t(`instruments.part.${part}`), code: one.code })}
                              title={t('instruments.completeness.blank_of', { part: t(`instruments.part.${part}`), code: one.code })}
                              onClick={() => go(`/instruments/${one.id}?field=${part}`)}
                            />
                          ) : (
                            <span className="completeness-full" title={t('instruments.completeness.is_filled')}>
                              <span className="only-read-aloud">{t('instruments.completeness.is_filled')}</span>
                            </span>
                          )}
                        </td>
                      ))}
                      <td className="completeness-total">
                        {told === undefined ? null : <CompletenessBar filled={told.of - told.missing.length} of={told.of} />}
                      </td>
                    </tr>
                  )
                }),
              ])}
            </tbody>
          </table>
        </div>
      )}
      {instruments.length === 0 ? null : <p className="faint completeness-legend">{t('instruments.completeness.legend')}</p>}
      <div className="list-end" />
    </Page>
  )
}
