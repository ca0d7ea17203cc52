import { useTranslation } from 'react-i18next'
import type { Drawing } from '#renderer/charts/drawing.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { asLanguage } from '#renderer/data/i18n.ts'
import { useProject } from '#renderer/data/use-project.ts'
import type { Tokens } from '#renderer/theme/tokens.ts'
import { ExportMenu } from '#renderer/ui/export-menu.tsx'
import { useMatrixChoices } from '../matrices/question.tsx'
import type { Size } from '#renderer/ui/use-size.ts'
import { pictureFile } from './picture-file.ts'

export interface ExportedTable {
  readonly name: string
  readonly rows: (string | number | null)[][]
}

const formats = ['xlsx', 'csv', 'svg', 'png'] as const

/** Gives out what a view shows: its table as workbook or text, its picture at print size. */
export function SeenExport({
  what,
  title,
  sentence,
  tables,
  draw,
  disabled,
  settings,
  note,
  inputs,
}: {
  /** Becomes part of the file's name. */
  readonly what: string
  readonly title: string
  readonly sentence: string
  readonly tables: () => ExportedTable[]
  readonly draw: (size: Size, tokens: Tokens) => Drawing
  readonly disabled: boolean
  /** What was chosen in this view alone, label and value. */
  readonly settings?: readonly (readonly [string, string | number])[]
  /** How the picture is read and what it leaves out. */
  readonly note?: string
  /** Digest of what it was made from; the file says what was asked only with it. */
  readonly inputs?: string | undefined
}) {
  const { t, i18n } = useTranslation()
  const { client } = useEngine()
  const { question } = useMatrixChoices()
  const name = useProject()?.name ?? ''
  return (
    <ExportMenu<'xlsx' | 'csv' | 'svg'>
      id="export"
      formats={formats}
      label={(format) => t(`matrices.export.${format}`)}
      disabled={disabled}
      ask={async (format) => {
        const language = asLanguage(i18n.language)
        const asked = inputs === undefined ? undefined : { question, inputs }
        if (format === 'svg') {
          const made = asked === undefined ? [] : [(await client.views.foot({ asked, language })).line]
          const foot = note === undefined || note === '' ? made : [note, ...made]
          return pictureFile(`${name}-${what}`, { title, sentence, foot, draw })
        }
        const about = {
          name: t('seen.about'),
          rows: [
            [t('seen.view_named'), title],
            [t('seen.says'), sentence],
            ...(note ? [[t('seen.read'), note]] : []),
            ...(settings ?? []).map((row) => [...row]),
          ],
          ...(asked === undefined ? {} : { asked }),
        }
        return await client.views.table({ what, tables: tables(), about, format, language })
      }}
    />
  )
}
