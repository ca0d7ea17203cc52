import { CloseButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Difference, PlanRow } from '#core/contract/sheets.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { ColumnHeads } from '#renderer/ui/column-heads.tsx'
import { LinkButton } from '#renderer/ui/inspector.tsx'
import { Mark } from '#renderer/ui/mark.tsx'
import { cellAddress } from '../matrices/cell-address.ts'
import { fieldValueText } from '../field-value.ts'

type Jump = (sheet: number, row: number, column: string | null) => void

/** One changed operation, field by field: before and after, each with the cell that it stands in. */
export function ChangeDetails({ row, onJump, onClose }: { readonly row: PlanRow; readonly onJump: Jump; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <section className="grid-card change-details" aria-label={t('sheets.compare.details')}>
      <div className="change-details-head">
        <h3>
          {row.code === null ? null : <span className="code">{row.code} </span>}
          {row.title ?? t('palette.untitled')}
        </h3>
        <CloseButton size="sm" aria-label={t('ui.close')} onClick={onClose} />
      </div>
      <table className="plain-table">
        <ColumnHeads
          heads={[{ label: t('sheets.compare.field') }, { label: t('sheets.compare.before') }, { label: t('sheets.compare.after') }]}
        />
        <tbody>
          {row.differences.map((one) => (
            <tr key={one.field}>
              <th scope="row">
                {t(`fields.${one.field}`)}{' '}
                {one.corrected === null ? null : (
                  <Mark
                    explanation={t('sheets.compare.corrected_explained', {
                      value: fieldValueText(one.field, one.corrected.value, one.currencyBefore, format),
                    })}
                  >
                    {t('corrections.mark')}
                  </Mark>
                )}
              </th>
              <td>
                {fieldValueText(one.field, one.before, one.currencyBefore, format)} <Cell cell={one.beforeCell} onJump={onJump} />
              </td>
              <td>
                {fieldValueText(one.field, one.after, one.currencyAfter, format)} <Cell cell={one.afterCell} onJump={onJump} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The way to a cell: of a delivered sheet, or of the file that is looked at. */
function Cell({ cell, onJump }: { readonly cell: Difference['beforeCell']; readonly onJump: Jump }) {
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
