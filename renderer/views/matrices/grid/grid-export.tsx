import { useTranslation } from 'react-i18next'
import type { GridQuestion } from '#core/contract/grids.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { ExportMenu } from '#renderer/ui/export-menu.tsx'

const formats = ['xlsx', 'csv', 'svg', 'png'] as const

/** Gives a matrix of any kind out as a workbook, a text table or a picture. */
export function GridExport({ question, disabled }: { readonly question: GridQuestion; readonly disabled: boolean }) {
  const { t } = useTranslation()
  const { client } = useEngine()
  return (
    <ExportMenu
      id="export"
      formats={formats}
      label={(format) => t(`matrices.export.${format}`)}
      disabled={disabled}
      ask={(format) => client.matrices.gridExport({ question, format })}
    />
  )
}
