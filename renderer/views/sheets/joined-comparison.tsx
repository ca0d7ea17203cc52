import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type GoneChoice, type ImportPlan, type JoinedPlanKind, joinedPlanKinds, type JoinedPlanRow } from '#core/contract/sheets.ts'
import type { JoinedField } from '#core/plan/joined-differences.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useFormat } from '#renderer/data/use-format.ts'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { ChipRow } from '#renderer/ui/page.tsx'
import { Segmented } from '#renderer/ui/segmented.tsx'
import { VirtualTable } from '#renderer/ui/virtual-table.tsx'
import { joinedFieldLabel } from '../field-value.ts'
import { fittingColumns, useListRoom } from '../fitting-columns.ts'
import { useListPages } from '../organisations/use-list-pages.ts'
import { ChangeDetails, type Jump } from './change-details.tsx'
import { ComparisonFilter, useTypedSearch } from './comparison-filter.tsx'
import { shownJoinedDifference } from './difference-line.tsx'
import { goneChoiceOf } from './gone-choice.ts'
import { GoneDecision } from './gone-decision.tsx'
import type { Selections } from './import-queue.ts'
import { joinedComparisonColumns } from './joined-comparison-columns.tsx'
import { useOpenedRow } from './use-opened-row.ts'
import './comparison.css'

type JoinedList = ImportPlan['joinedLists'][number]

/** The rows of a list of partners, payments or indicators beside the delivery before: new, changed field by field, unchanged, gone. */
export function JoinedComparison({
  question,
  plan,
  joined,
  gone,
  onGone,
  onJump,
}: {
  readonly question: { readonly reading: string; readonly selections: Selections }
  readonly plan: ImportPlan
  readonly joined: JoinedList
  /** Null where the user decided nothing yet. */
  readonly gone: GoneChoice | null
  readonly onGone: (choice: GoneChoice) => void
  readonly onJump: Jump
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const { client, queries } = useEngine()
  const counts: Readonly<Record<JoinedPlanKind, number>> = {
    new: joined.new,
    changed: joined.changed,
    unchanged: joined.unchanged,
    gone: joined.list?.gone ?? 0,
  }
  const [kind, setKind] = useState<JoinedPlanKind>((['changed', 'gone', 'new'] as const).find((one) => counts[one] > 0) ?? 'unchanged')
  const { typed, setTyped, search } = useTypedSearch()
  const [field, setField] = useState<JoinedField | null>(null)
  const { opened, open, close } = useOpenedRow<JoinedPlanRow>(onJump)
  const { sheet } = joined
  const of = joined.kind === 'operations' ? 'participations' : joined.kind
  const choice = goneChoiceOf(gone, plan)
  const ask = useCallback(
    (offset: number, limit: number) => {
      const input = { ...question, sheet, kind, search, offset, limit, ...(field === null ? {} : { field }) }
      return {
        queryKey: [...queries.sheets.planJoinedRows.queryKey({ input }), plan.joinedLists],
        queryFn: ({ signal }: { readonly signal: AbortSignal }) => client.sheets.planJoinedRows(input, { signal }),
      }
    },
    [client, queries, question, sheet, kind, search, field, plan.joinedLists],
  )
  const list = useListPages<JoinedPlanRow>(ask)
  const { room, rem } = useListRoom(true)
  const columns = useMemo(
    () => fittingColumns(joinedComparisonColumns(t, format, { of, kind, field, choice, onGone }), ['since'], room, rem),
    [t, format, of, kind, field, choice, onGone, room, rem],
  )
  const show = (next: JoinedPlanKind, only: JoinedField | null) => {
    setKind(next)
    setField(only)
    close()
  }
  const before = joined.list?.before ?? null
  return (
    <div className="comparison">
      <div className="compared-by">
        <p>
          {joined.list === null
            ? null
            : before === null
              ? t('sheets.compare.rows_with_list', { count: joined.list.known })
              : t('sheets.compare.rows_with', { file: before.file, day: format.date(before.importedAt), count: joined.list.known })}{' '}
          {t(`sheets.compare.rows_found_by.${of}`)}
        </p>
      </div>
      <ChipRow>
        <Segmented
          label={t(`sheets.figure.${of}`)}
          segments={joinedPlanKinds
            .filter((one) => one === 'new' || joined.list !== null || counts[one] > 0)
            .map((one) => ({ value: one, label: `${t(`sheets.compare.kind.${one}`)} ${format.number(counts[one])}` }))}
          value={kind}
          onChange={(next) => show(next, null)}
        />
        {counts[kind] === 0 ? null : (
          <ComparisonFilter
            label={t(`sheets.compare.search_rows.${of}`)}
            typed={typed}
            onType={setTyped}
            fields={kind === 'changed' ? joined.changedFields.map((one) => ({ ...one, label: joinedFieldLabel(t, one.field) })) : []}
            chosen={field}
            onChoose={(next) => show(kind, next)}
          />
        )}
      </ChipRow>
      {kind === 'gone' && counts.gone > 0 ? <GoneDecision choice={choice} plan={plan} onChoose={onGone} /> : null}
      <ErrorNote error={list.error} onRetry={list.again} />
      {counts[kind] === 0 ? (
        <p className="faint">{t(`sheets.compare.nothing_rows.${kind}`)}</p>
      ) : (
        <VirtualTable
          label={`${t(`sheets.figure.${of}`)}: ${t(`sheets.compare.kind.${kind}`)}`}
          columns={columns}
          count={list.total ?? 0}
          rowAt={list.rowAt}
          onRange={list.onRange}
          selected={(row) => opened !== null && row.id === opened.id}
          onOpen={open}
          foot={list.total === 0 ? t('sheets.compare.none') : t(`sheets.compare.foot.${kind}`)}
        />
      )}
      {opened === null ? null : (
        <ChangeDetails
          code={opened.code}
          title={opened.name ?? (opened.date === null ? t('palette.untitled') : format.date(opened.date))}
          differences={opened.differences.map((one) => shownJoinedDifference(t, format, one))}
          onJump={onJump}
          onClose={close}
        />
      )}
    </div>
  )
}
