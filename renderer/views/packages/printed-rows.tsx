import { useTranslation } from 'react-i18next'
import type { Column } from '#renderer/ui/virtual-table.tsx'

const most = 20

/** Rows of a list as they stand on paper, where a list that scrolls would be cut: the first ones, and how many are left out. */
export function PrintedRows<Row>({
  columns,
  rows,
  keyOf,
}: {
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
}) {
  const { t } = useTranslation()
  return (
    <div className="package-printed">
      <table className="package-table">
        <thead>
          <tr>
            {columns.map(({ key, label }) => (
              <th key={key} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, most).map((row, at) => (
            <tr key={keyOf(row)}>
              {columns.map(({ key, cell }) => (
                <td key={key}>{cell(row, at)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > most ? <p className="package-quiet">{t('packages.printed.left_out', { count: rows.length - most })}</p> : null}
    </div>
  )
}
