import { TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { GoneChoice, GoneRow, ImportPlan } from '#core/contract/sheets.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { go } from '#renderer/data/route.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { ChipRow } from '#renderer/ui/page.tsx'
import { VirtualTable } from '#renderer/ui/virtual-table.tsx'
import { cellAddress } from '../matrices/cell-address.ts'
import { useListPages } from '../organisations/use-list-pages.ts'
import { goneChoiceOf } from './gone-choice.ts'
import { GoneDecision } from './gone-decision.tsx'
import { fittingColumns, useListRoom } from '../fitting-columns.ts'
import { goneRowColumns } from './gone-row-columns.tsx'
import type { Selections } from './import-queue.ts'
import './comparison.css'

type JoinedList = ImportPlan['joinedLists'][number]

/** Rows that a list of partners, payments or indicators does not hold any more, with the decision on each. */
export function GoneRows({
  question,
  plan,
  joined,
  gone,
  onGone,
}: {
  readonly question: { readonly reading: string; readonly selections: Selections }
  readonly plan: ImportPlan
  readonly joined: JoinedList
  /** Null where the user decided nothing yet. */
  readonly gone: GoneChoice | null
  readonly onGone: (choice: GoneChoice) => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const { client, queries } = useEngine()
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed.trim(), 200)
  const { sheet } = joined
  const kind = joined.kind === 'operations' ? 'participations' : joined.kind
  const choice = goneChoiceOf(gone, plan)
  const ask = useCallback(
    (offset: number, limit: number) => {
      const input = { ...question, sheet, search, offset, limit }
      return {
        queryKey: [...queries.sheets.planGoneRows.queryKey({ input }), plan.joinedLists],
        queryFn: ({ signal }: { readonly signal: AbortSignal }) => client.sheets.planGoneRows(input, { signal }),
      }
    },
    [client, queries, question, sheet, search, plan.joinedLists],
  )
  const list = useListPages<GoneRow>(ask)
  const { room, rem } = useListRoom(true)
  const columns = useMemo(
    () => fittingColumns(goneRowColumns(t, format, kind, { choice, onGone }), ['since'], room, rem),
    [t, format, kind, choice, onGone, room, rem],
  )
  return (
    <div className="comparison">
      <GoneDecision choice={choice} plan={plan} onChoose={onGone} />
      <ChipRow>
        <TextInput
          className="list-search"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          placeholder={t('sheets.compare.search_rows')}
          aria-label={t('sheets.compare.search_rows')}
          leftSection={<IconSearch size={15} stroke={1.7} aria-hidden />}
          maxLength={200}
          size="xs"
        />
      </ChipRow>
      <ErrorNote error={list.error} onRetry={list.again} />
      <VirtualTable
        label={t('sheets.compare.gone_of', { kind: t(`word.listKind.${kind}`) })}
        columns={columns}
        count={list.total ?? 0}
        rowAt={list.rowAt}
        onRange={list.onRange}
        onOpen={(row) => go(cellAddress(row.place.sheet, row.place.row, null).slice(1))}
        foot={list.total === 0 ? t('sheets.compare.none') : t('sheets.compare.foot.gone')}
      />
    </div>
  )
}
