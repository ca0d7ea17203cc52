import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Field } from '#core/sheet/layout.ts'
import type { IssueCode } from '#core/sheet/records.ts'
import { cannotBeRead, isMoneyField, type RowMark } from './row-marks.ts'

interface SheetRowProps {
  readonly row: number
  readonly rowIndex: number
  readonly rowText: string
  readonly top: number
  readonly height: number
  readonly cells: readonly string[] | undefined
  readonly mark: RowMark
  readonly firstColumn: number
  readonly lastColumn: number
  /** Left edges of the columns, in px from the first. */
  readonly edges: readonly number[]
  readonly numberWidth: number
  readonly gridId: string
  /** Column of the cursor where it is in this row, -1 for the row number. */
  readonly cursorColumn: number | null
  readonly fieldOf: (column: number) => Field | undefined
  readonly issuesAt: (row: number, column: number) => readonly IssueCode[]
  readonly hasMenu: boolean
}

/** One row of the sheet with what it was taken for. */
export const SheetRowLine = memo(function SheetRowLine(props: SheetRowProps) {
  const { row, rowIndex, rowText, top, height, cells, mark, firstColumn, lastColumn, edges, numberWidth, gridId, cursorColumn } = props
  const { fieldOf, issuesAt, hasMenu } = props
  const { t } = useTranslation()
  const tag = mark.kind === 'skipped' && mark.reason !== 'blank' ? t(`skip.${mark.reason}`) : null
  const firstFilled = cells?.findIndex((cell) => cell !== '') ?? -1
  const alone = (mark.kind === 'skipped' || mark.kind === 'outside') && cells?.filter((cell) => cell !== '').length === 1
  const shown = Array.from({ length: Math.max(0, lastColumn - firstColumn + 1) }, (_, offset) => firstColumn + offset)
  return (
    <tr
      className="sheet-row"
      data-kind={mark.kind}
      data-alone={alone || undefined}
      aria-rowindex={rowIndex}
      style={{ transform: `translateY(${top}px)`, height }}
    >
      <th
        scope="row"
        id={`${gridId}-${row}--1`}
        className="sheet-number"
        style={{ width: numberWidth }}
        data-row={row}
        data-column={-1}
        data-cursor={cursorColumn === -1 || undefined}
        data-menu={hasMenu || undefined}
      >
        {rowText}
        {tag === null ? null : <span className="only-read-aloud"> {tag}</span>}
        {mark.kind === 'header' ? <span className="only-read-aloud"> {t('sheets.grid.heading')}</span> : null}
      </th>
      {shown.map((column) => {
        const text = cells?.[column] ?? ''
        const field = fieldOf(column)
        const issues = mark.kind === 'operation' ? issuesAt(row, column) : []
        const unreadable = mark.kind === 'operation' && cannotBeRead(field, text)
        const words = issues.map((code) => t(`issues.${code}.title`))
        const said = words.length > 0 ? words.join(', ') : unreadable ? t('sheets.grid.unreadable') : null
        const left = edges[column] ?? 0
        return (
          <td
            key={column}
            id={`${gridId}-${row}-${column}`}
            className="sheet-cell"
            aria-colindex={column + 2}
            data-row={row}
            data-column={column}
            data-cursor={cursorColumn === column || undefined}
            data-bad={said !== null || undefined}
            data-number={(mark.kind !== 'header' && isMoneyField(field)) || undefined}
            data-alone={(alone && column === firstFilled) || undefined}
            title={said === null ? text : `${text} · ${said}`}
            style={{ left: left + numberWidth, width: (edges[column + 1] ?? left) - left }}
          >
            <span className="sheet-text">{text}</span>
            {tag !== null && column === Math.max(0, firstFilled) ? <span className="sheet-tag">{tag}</span> : null}
            {said === null ? null : <span className="only-read-aloud"> {said}</span>}
          </td>
        )
      })}
    </tr>
  )
})
