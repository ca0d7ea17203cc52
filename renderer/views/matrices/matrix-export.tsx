import { useTranslation } from 'react-i18next'
import type { MatrixQuestion } from '#core/contract/matrices.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { asLanguage } from '#renderer/data/i18n.ts'
import { ExportMenu } from '#renderer/ui/export-menu.tsx'
import { useExportWords } from './export-words.ts'

const formats = ['xlsx', 'csv', 'svg', 'png'] as const

/** Gives the matrix out as a workbook, a text table or a picture. */
export function MatrixExport({
  what,
  taxonomy,
  branches = false,
  question,
  disabled,
}: {
  readonly what: 'interaction' | 'coverage'
  readonly taxonomy?: number | undefined
  /** Coverage by the top of the taxonomy only. */
  readonly branches?: boolean
  readonly question: MatrixQuestion
  readonly disabled: boolean
}) {
  const { t, i18n } = useTranslation()
  const { client } = useEngine()
  const words = useExportWords()
  return (
    <ExportMenu<'xlsx' | 'csv' | 'svg'>
      id="export"
      formats={formats}
      label={(format) => t(`matrices.export.${format}`)}
      disabled={disabled}
      ask={(format) =>
        client.matrices.export({
          what,
          ...(taxonomy === undefined ? {} : { taxonomy }),
          branches,
          question,
          format,
          words,
          language: asLanguage(i18n.language),
        })
      }
    />
  )
}
