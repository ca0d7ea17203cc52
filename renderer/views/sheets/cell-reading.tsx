import { useTranslation } from 'react-i18next'
import { columnLetter } from '#core/sheet/cells.ts'
import type { Field } from '#core/sheet/layout.ts'
import type { IssueCode } from '#core/sheet/records.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import type { GridCursor } from './grid-cursor.ts'
import { cannotBeRead, type RowMark } from './row-marks.ts'

/** The whole text of the cell under the cursor, and what is said about it: the line below the sheet. */
export function CellReading({
  cursor,
  cells,
  mark,
  fieldOf,
  issuesAt,
}: {
  readonly cursor: GridCursor
  readonly cells: readonly string[] | undefined
  readonly mark: RowMark
  readonly fieldOf: (column: number) => Field | undefined
  readonly issuesAt: (row: number, column: number) => readonly IssueCode[]
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const { row, column } = cursor
  if (row === 0) return <div className="sheet-reading">{t('sheets.grid.meaning_help')}</div>
  if (column < 0) {
    const words = mark.kind === 'skipped' ? t(`skip.${mark.reason}`) : t(`sheets.mark.${mark.kind}`)
    return (
      <div className="sheet-reading">
        <strong>{t('sheets.row.label', { row: format.number(row) })}</strong>
        <span>{words}</span>
        <span>{t('sheets.grid.row_help')}</span>
      </div>
    )
  }
  const text = cells?.[column] ?? ''
  const field = fieldOf(column)
  const issues = mark.kind === 'operation' ? issuesAt(row, column) : []
  const unreadable = mark.kind === 'operation' && issues.length === 0 && cannotBeRead(field, text)
  return (
    <div className="sheet-reading">
      <strong>
        {columnLetter(column)}
        {row}
      </strong>
      {field === undefined ? null : <span>{t(`fields.${field}`)}</span>}
      <span className="sheet-reading-text">{text === '' ? t('sheets.grid.blank') : text}</span>
      {issues.map((code) => (
        <span key={code} data-bad>
          {t(`issues.${code}.title`)}
        </span>
      ))}
      {unreadable ? <span data-bad>{t('sheets.grid.unreadable')}</span> : null}
    </div>
  )
}
