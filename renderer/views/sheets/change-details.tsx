import { CloseButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ColumnHeads } from '#renderer/ui/column-heads.tsx'
import { LinkButton } from '#renderer/ui/inspector.tsx'
import { cellAddress } from '../matrices/cell-address.ts'
import type { ShownDifference } from './difference-line.tsx'

/** Leads to a cell of the file that is looked at; without a column to its row. */
export type Jump = (sheet: number, row: number, column: string | null) => void

/** One changed row, field by field: before and after, each with the cell that it stands in. */
export function ChangeDetails({
  code,
  title,
  differences,
  onJump,
  onClose,
}: {
  readonly code: string | null
  readonly title: string
  readonly differences: readonly ShownDifference[]
  readonly onJump: Jump
  readonly onClose: () => void
}) {
  const { t } = useTranslation()
  return (
    <section className="grid-card change-details" aria-label={t('sheets.compare.details')}>
      <div className="change-details-head">
        <h3>
          {code === null ? null : <span className="code">{code} </span>}
          {title}
        </h3>
        <CloseButton size="sm" aria-label={t('ui.close')} onClick={onClose} />
      </div>
      <table className="plain-table">
        <ColumnHeads
          heads={[{ label: t('sheets.compare.field') }, { label: t('sheets.compare.before') }, { label: t('sheets.compare.after') }]}
        />
        <tbody>
          {differences.map(({ key, label, mark, before, after, beforeCell, afterCell }) => (
            <tr key={key}>
              <th scope="row">
                {label} {mark}
              </th>
              <td>
                {before} <Cell cell={beforeCell} onJump={onJump} />
              </td>
              <td>
                {after} <Cell cell={afterCell} onJump={onJump} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The way to a cell: of a delivered sheet, or of the file that is looked at. */
function Cell({ cell, onJump }: { readonly cell: ShownDifference['beforeCell']; readonly onJump: Jump }) {
  if (cell === null || cell.column === null) return null
  const { delivered, sheet, row, column } = cell
  const name = `${column}${row}`
  return (
    <span className="faint">
      {delivered ? (
        <a href={cellAddress(sheet, row, column)}>{name}</a>
      ) : (
        <LinkButton onClick={() => onJump(sheet, row, column)}>{name}</LinkButton>
      )}
    </span>
  )
}
