import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { GoneChoice, ImportPlan, PlanKind, PlanRow } from '#core/contract/sheets.ts'
import type { ComparedField } from '#core/plan/differences.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useFormat } from '#renderer/data/use-format.ts'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { ChipRow } from '#renderer/ui/page.tsx'
import { VirtualTable } from '#renderer/ui/virtual-table.tsx'
import { useListPages } from '../organisations/use-list-pages.ts'
import { ChangeDetails, type Jump } from './change-details.tsx'
import { fittingColumns, useListRoom } from '../fitting-columns.ts'
import { comparisonColumns } from './comparison-columns.tsx'
import { ComparisonFilter, useTypedSearch } from './comparison-filter.tsx'
import { shownDifference } from './difference-line.tsx'
import { goneChoiceOf, withOther } from './gone-choice.ts'
import { GoneDecision } from './gone-decision.tsx'
import type { Selections } from './import-queue.ts'
import { useOpenedRow } from './use-opened-row.ts'
import './comparison.css'

/** The rows of one kind, asked for page by page: new, changed field by field, unchanged, gone. */
export function Comparison({
  question,
  plan,
  kind,
  gone,
  onGone,
  onJump,
}: {
  readonly question: { readonly reading: string; readonly selections: Selections }
  readonly plan: ImportPlan
  readonly kind: PlanKind
  /** Null where the user decided nothing yet. */
  readonly gone: GoneChoice | null
  readonly onGone: (choice: GoneChoice) => void
  readonly onJump: Jump
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const { client, queries } = useEngine()
  const { typed, setTyped, search } = useTypedSearch()
  const [field, setField] = useState<ComparedField | null>(null)
  const { opened, open, close } = useOpenedRow<PlanRow>(onJump)
  const choice = goneChoiceOf(gone, plan)
  const ask = useCallback(
    (offset: number, limit: number) => {
      const input = { ...question, kind, search, offset, limit, ...(field === null ? {} : { field }) }
      return {
        queryKey: [...queries.sheets.planRows.queryKey({ input }), plan.operations],
        queryFn: ({ signal }: { readonly signal: AbortSignal }) => client.sheets.planRows(input, { signal }),
      }
    },
    [client, queries, question, kind, search, field, plan.operations],
  )
  const list = useListPages<PlanRow>(ask)
  const { room, rem } = useListRoom(true)
  const columns = useMemo(() => {
    const all = comparisonColumns(t, format, kind, field, {
      choice,
      onOther: choice.rule === 'part' ? null : (operation) => onGone(withOther(choice, operation)),
    })
    return fittingColumns(all, ['since', 'beneficiary'], room, rem)
  }, [t, format, kind, field, choice, onGone, room, rem])
  if (plan.operations[kind] === 0) return <p className="faint">{t(`sheets.compare.nothing.${kind}`)}</p>
  return (
    <div className="comparison">
      {kind === 'gone' ? <GoneDecision choice={choice} plan={plan} onChoose={onGone} /> : null}
      <ChipRow>
        <ComparisonFilter
          label={t('sheets.compare.search')}
          typed={typed}
          onType={setTyped}
          fields={
            kind === 'changed'
              ? plan.changedFields.map((one) => ({ field: one.field, label: t(`fields.${one.field}`), rows: one.operations }))
              : []
          }
          chosen={field}
          onChoose={(next) => {
            setField(next)
            close()
          }}
        />
      </ChipRow>
      <ErrorNote error={list.error} onRetry={list.again} />
      <VirtualTable
        label={t(`sheets.compare.kind.${kind}`)}
        columns={columns}
        count={list.total ?? 0}
        rowAt={list.rowAt}
        onRange={list.onRange}
        selected={(row) => opened !== null && row.place.row === opened.place.row && row.place.sheet === opened.place.sheet}
        onOpen={open}
        foot={list.total === 0 ? t('sheets.compare.none') : t(`sheets.compare.foot.${kind}`)}
      />
      {opened === null || kind === 'gone' ? null : (
        <ChangeDetails
          code={opened.code}
          title={opened.title ?? t('palette.untitled')}
          differences={opened.differences.map((one) => shownDifference(t, format, one))}
          onJump={onJump}
          onClose={close}
        />
      )}
    </div>
  )
}
