import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { JudgedAgreementAnswer } from '#core/contract/judging.ts'
import type { JudgingScale } from '#core/judging/settings.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { VirtualTable, type Column, type Sort } from '#renderer/ui/virtual-table.tsx'
import { useAnswerWords } from './use-answer-words.ts'

type Cell = JudgedAgreementAnswer['cells'][number]
type Named = ReadonlyMap<number, { readonly code: string; readonly name: string }>

/** The cells, those that agree least first; a coefficient does not exist for one cell, so its spread and share stand for it. */
export function AgreementCells({
  scale,
  cells,
  instruments,
  selected,
  onOpen,
}: {
  readonly scale: JudgingScale
  readonly cells: readonly Cell[]
  readonly instruments: Named
  readonly selected: { readonly from: number; readonly to: number } | null
  readonly onOpen: (cell: Cell) => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const words = useAnswerWords(scale)
  const [sort, setSort] = useState<Sort>({ key: 'share', descending: false })
  const rows = useMemo(() => {
    const place = (cell: Cell): number => {
      if (sort.key === 'raters') return cell.raters
      if (sort.key === 'median') return cell.median ?? -9
      if (sort.key === 'spread') return cell.spread ?? -1
      return cell.share ?? 2
    }
    const turn = sort.descending ? -1 : 1
    return cells.toSorted((a, b) => turn * (place(a) - place(b)) || (b.spread ?? 0) - (a.spread ?? 0))
  }, [cells, sort])
  const scored: readonly Column<Cell>[] = [
    {
      key: 'median',
      label: t('rounds.file.median'),
      width: '6rem',
      number: true,
      sortable: true,
      cell: (cell) => (cell.median === null ? '–' : words.figure(cell.median)),
    },
    {
      key: 'spread',
      label: t('rounds.file.range'),
      width: '10rem',
      number: true,
      sortable: true,
      cell: (cell) => (cell.spread === null ? '–' : format.number(cell.spread, 2)),
    },
  ]
  const columns: readonly Column<Cell>[] = [
    { key: 'from', label: t('judgements.column.from'), width: 'minmax(6rem, 1fr)', cell: ({ from }) => instruments.get(from)?.code ?? '' },
    { key: 'to', label: t('judgements.column.to'), width: 'minmax(6rem, 1fr)', cell: ({ to }) => instruments.get(to)?.code ?? '' },
    {
      key: 'raters',
      label: t('rounds.file.raters'),
      width: '6rem',
      number: true,
      sortable: true,
      cell: (cell) => format.number(cell.raters),
    },
    ...(scale === 'relations' ? [] : scored),
    {
      key: 'share',
      label: t(scale === 'relations' ? 'agree.column.same' : 'agree.column.near'),
      width: '11rem',
      number: true,
      sortable: true,
      cell: (cell) => (cell.share === null ? '–' : format.share(cell.share)),
    },
  ]
  return (
    <div className="agree-cells">
      <VirtualTable
        label={t('agree.cells_title')}
        columns={columns}
        count={rows.length}
        rowAt={(index) => rows[index]}
        sort={sort}
        onSort={setSort}
        selected={(cell) => cell.from === selected?.from && cell.to === selected.to}
        onOpen={onOpen}
      />
    </div>
  )
}
