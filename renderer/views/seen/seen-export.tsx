import { useTranslation } from 'react-i18next'
import type { Drawing } from '#renderer/charts/drawing.ts'
import { drawingSvg } from '#renderer/charts/drawing-svg.ts'
import { font } from '#renderer/charts/shapes.ts'
import { base64Of } from '#renderer/data/download.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { asLanguage } from '#renderer/data/i18n.ts'
import { useProject } from '#renderer/data/use-project.ts'
import { light, type Tokens } from '#renderer/theme/tokens.ts'
import { ExportMenu } from '#renderer/ui/export-menu.tsx'
import type { Size } from '#renderer/ui/use-size.ts'

export interface ExportedTable {
  readonly name: string
  readonly rows: (string | number | null)[][]
}

const formats = ['xlsx', 'csv', 'svg', 'png'] as const

/** A3 across at 120 pixels an inch; a PNG has twice as many. */
const print: Size = { width: 1920, height: 1200 }

function measure(words: string, size: number): number {
  const brush = document.createElement('canvas').getContext('2d')
  if (brush === null) return words.length * size * 0.6
  brush.font = font(size)
  return brush.measureText(words).width
}

/** Gives out what a view shows: its table as workbook or text, its picture at print size. */
export function SeenExport({
  what,
  title,
  sentence,
  tables,
  draw,
  disabled,
}: {
  /** Becomes part of the file's name. */
  readonly what: string
  readonly title: string
  readonly sentence: string
  readonly tables: () => ExportedTable[]
  readonly draw: (size: Size, tokens: Tokens) => Drawing
  readonly disabled: boolean
}) {
  const { t, i18n } = useTranslation()
  const { client } = useEngine()
  const name = useProject()?.name ?? ''
  return (
    <ExportMenu<'xlsx' | 'csv' | 'svg'>
      id="export"
      formats={formats}
      label={(format) => t(`matrices.export.${format}`)}
      disabled={disabled}
      ask={async (format) => {
        if (format === 'svg') {
          const svg = drawingSvg(draw(print, light), {
            title,
            sentence,
            paper: light.panel,
            ink: light.ink,
            inkSoft: light.inkSoft,
            measure,
          })
          return { name: `${name}-${what}.svg`, mime: 'image/svg+xml', base64: base64Of(new TextEncoder().encode(svg)) }
        }
        const about = {
          name: t('seen.about'),
          rows: [
            [t('seen.view_named'), title],
            [t('seen.says'), sentence],
          ],
        }
        return await client.views.table({ what, tables: [...tables(), about], format, language: asLanguage(i18n.language) })
      }}
    />
  )
}
