import type { Sheet } from '#core/sheet/cells.ts'
import { hiddenWithin } from './sheet-rows.ts'
import { xmlAttribute } from './xlsx/xml-text.ts'

/**
 * What an OpenDocument sheet hides, filters and locks (OpenDocument 1.3 part 3, 19.761 table:visibility and 19.716 table:protected): SheetJS
 * tells none of it. The text is looked over once, tag by tag.
 */

interface Frame {
  /** First and last, 1-based. */
  readonly hiddenRows: (readonly [from: number, to: number])[]
  /** First and last, 0-based. */
  readonly hiddenColumns: (readonly [from: number, to: number])[]
  /** The first row that a filter hides; 0 where it hides none. */
  firstFiltered: number
  readonly protected: boolean
}

const tag = /<table:(table|table-row|table-column)(?=[\s/>])((?:"[^"]*"|'[^']*'|[^"'>])*)>/g
const most = 1_048_576

function framesIn(content: string): ReadonlyMap<string, Frame> {
  const frames = new Map<string, Frame>()
  let frame: Frame | null = null
  let row = 0
  let column = 0
  for (const [, name, attributes = ''] of content.matchAll(tag)) {
    if (name === 'table') {
      frame = {
        hiddenRows: [],
        hiddenColumns: [],
        firstFiltered: 0,
        protected: xmlAttribute(attributes, 'table:protected') === 'true',
      }
      frames.set(xmlAttribute(attributes, 'table:name') ?? '', frame)
      // SheetJS leaves a name as it is written
      frames.set(/\stable:name="([^"]*)"/.exec(attributes)?.[1] ?? '', frame)
      row = column = 0
      continue
    }
    const visibility = xmlAttribute(attributes, 'table:visibility')
    const hidden = visibility === 'collapse' || visibility === 'filter'
    const isRow = name === 'table-row'
    const repeated = Number(xmlAttribute(attributes, isRow ? 'table:number-rows-repeated' : 'table:number-columns-repeated') ?? 1)
    const count = repeated >= 1 ? Math.min(repeated, most) : 1
    if (isRow) {
      if (hidden) frame?.hiddenRows.push([row + 1, row + count])
      if (visibility === 'filter' && frame?.firstFiltered === 0) frame.firstFiltered = row + 1
      row += count
    } else {
      if (hidden) frame?.hiddenColumns.push([column, column + count - 1])
      column += count
    }
  }
  return frames
}

function within(ranges: readonly (readonly [from: number, to: number])[], last: number): number[] {
  return ranges.flatMap(([from, to]) => Array.from({ length: Math.max(0, Math.min(to, last) - from + 1) }, (_, index) => from + index))
}

/** The sheets with what `content` (content.xml, or a flat document) says of what they hide. */
export function withOdsFrames(sheets: readonly Sheet[], content: string): readonly Sheet[] {
  if (!content.includes('table:visibility') && !content.includes('table:protected')) return sheets
  const frames = framesIn(content)
  return sheets.map((sheet) => {
    const frame = frames.get(sheet.name)
    if (frame === undefined) return sheet
    const lastRow = sheet.rows.at(-1)?.row ?? 0
    const rows = within(frame.hiddenRows, lastRow)
    const hidden = hiddenWithin(sheet.rows, sheet.width, rows, within(frame.hiddenColumns, sheet.width - 1))
    return { ...sheet, ...hidden, filtered: frame.firstFiltered > 0 && frame.firstFiltered <= lastRow, protected: frame.protected }
  })
}
