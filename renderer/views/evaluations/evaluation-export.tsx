import { useTranslation } from 'react-i18next'
import type { EvaluationViewBy } from '#core/contract/evaluations.ts'
import type { EvaluationState } from '#core/model/vocabulary.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useFormat } from '#renderer/data/use-format.ts'
import { ExportMenu } from '#renderer/ui/export-menu.tsx'

const formats = ['xlsx', 'csv', 'svg', 'png'] as const

/** Gives the inventory out: both matrices and the list as a workbook, or the matrix shown as a text table or a picture. */
export function EvaluationExport({ by, states }: { readonly by: EvaluationViewBy; readonly states: readonly EvaluationState[] }) {
  const { t } = useTranslation()
  const { language } = useFormat()
  const { client } = useEngine()
  return (
    <ExportMenu<'xlsx' | 'csv' | 'svg'>
      id="export-evaluations"
      formats={formats}
      label={(format) => t(`evaluations.export.${format}`)}
      ask={(format) => client.evaluations.export({ by, states: [...states], format, language })}
    />
  )
}
