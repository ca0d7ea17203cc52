import type { Sheet } from '#core/sheet/cells.ts'
import { createFormatList } from '../number-formats.ts'
import { createRowCollector, filterHides, hiddenWithin, type CellBudget } from '../sheet-rows.ts'
import { WorkbookError } from '../workbook-error.ts'
import { cellType, columnOf, type CellType } from './cell-bytes.ts'
import { isoSerial } from './iso-date.ts'
import { numberIn } from './number-bytes.ts'
import { Odd } from './odd.ts'
import { itemText } from './shared-strings.ts'
import { filterIn, hiddenColumnsIn, isProtectedIn, mergesIn } from './sheet-frame.ts'
import { behind, isSpace, nextTag, tagEnd } from './tag-bytes.ts'
import { checkRoot, xmlAttribute, xmlText, xmlTrue } from './xml-text.ts'

/**
 * Scanner of one worksheet part. It looks at bytes and makes strings of values only; XML comes in pieces of any size, and rows leave it
 * whole. Measured against SheetJS in test/bench/read.ts.
 */

export interface WorksheetContext {
  readonly strings: readonly string[]
  /** Number format code by cell style. */
  readonly styleFormats: readonly string[]
  readonly date1904: boolean
  readonly budget: CellBudget
}

type WorksheetRows = Pick<Sheet, 'rows' | 'width' | 'formats' | 'merges' | 'hiddenRows' | 'hiddenColumns' | 'filtered' | 'protected'>

export interface WorksheetScanner {
  /** Takes the next piece of the part. @throws {Odd} where SheetJS has to read it. */
  readonly push: (piece: Buffer) => void
  /** Waits until the rows so far are packed. */
  readonly packed: () => Promise<void>
  /** After the last piece. @throws {Odd} */
  readonly finish: () => WorksheetRows
}

const greater = 62
const slash = 47
const rowEnd = Buffer.from('</row>')
const dataStart = Buffer.from('<sheetData')
const dataEnd = Buffer.from('</sheetData>')

const lastRow = 1_048_576
const columnLimit = 16_384

/** No row, and nothing before the first, is longer than this; what comes behind the data is looked at no further. */
const longestStretch = 64 * 1024 * 1024

export function createWorksheetScanner(context: WorksheetContext): WorksheetScanner {
  const { strings, date1904 } = context
  const collector = createRowCollector(context.budget)
  const list = createFormatList()
  /** Format index by cell style, -1 where not asked for yet. */
  const formatOfStyle = new Int32Array(context.styleFormats.length).fill(-1)
  const hiddenRows: number[] = []
  let hiddenColumns: readonly number[] = []

  let phase: 'head' | 'data' | 'tail' = 'head'
  let rest: Buffer = Buffer.alloc(0)
  const tail: Buffer[] = []
  let tailBytes = 0

  let row = 0
  let column = -1
  let inRow = false

  // of the start tag read last
  let closed = false
  let style = 0
  let type: CellType = 'n'

  function formatOf(styleIndex: number): number {
    const known = formatOfStyle[styleIndex]
    if (known === undefined) return 0
    if (known >= 0) return known
    const index = list.of(context.styleFormats[styleIndex] ?? 'General')
    formatOfStyle[styleIndex] = index
    return index
  }

  const { cells } = collector
  /** Places of shared strings in the open block, and for which block they were found. */
  const sharedPlace = new Uint16Array(strings.length)
  const sharedBlock = new Int32Array(strings.length).fill(-1)

  function placeText(text: string, format: number): void {
    if (text !== '') cells.text(column, cells.textPlace(text), format)
  }

  function placeShared(index: number): void {
    const text = strings[index]
    if (text === undefined) throw new Odd('missing_text')
    if (text === '') return
    if (sharedBlock[index] !== cells.block) {
      sharedBlock[index] = cells.block
      sharedPlace[index] = cells.textPlace(text)
    }
    cells.text(column, sharedPlace[index]!, 0)
  }

  function finishRow(): void {
    collector.endRow(row)
    inRow = false
  }

  /** Reads the attributes of `<row` from `at`; answers where the tag ends. */
  function startRow(bytes: Buffer, at: number, end: number): number {
    const close = tagEnd(bytes, at, end)
    const tag = bytes.toString('latin1', at, close)
    const number = xmlAttribute(tag, 'r')
    row = number === null ? row + 1 : Number.parseInt(number, 10)
    if (!(row >= 1 && row <= lastRow)) throw new Odd('row_number')
    if (xmlTrue(xmlAttribute(tag, 'hidden'))) hiddenRows.push(row)
    column = -1
    inRow = bytes[close - 1] !== slash
    return close + 1
  }

  /** Reads the attributes of `<c` from `at`: column, style and type; answers where the tag ends. */
  function startCell(bytes: Buffer, from: number, end: number): number {
    let at = from
    style = 0
    type = 'n'
    closed = false
    let placed = false
    for (;;) {
      while (isSpace(bytes[at])) at++
      const name = bytes[at]
      if (name === greater) break
      if (name === slash) {
        closed = true
        at++
        continue
      }
      let equals = at
      while (equals < end && bytes[equals] !== 61 && bytes[equals] !== greater) equals++
      let open = equals + 1
      while (isSpace(bytes[open])) open++
      const quote = bytes[open]
      if (quote !== 34 && quote !== 39) throw new Odd('attribute')
      let close = open + 1
      while (close < end && bytes[close] !== quote) close++
      if (close >= end) throw new Odd('open_tag')
      if (equals === at + 1) {
        if (name === 114) {
          column = columnOf(bytes, open + 1, close, row)
          placed = true
        } else if (name === 115) style = numberIn(bytes, open + 1, close)
        else if (name === 116) type = cellType(bytes, open + 1, close)
      }
      at = close + 1
    }
    if (!placed) column++
    if (column >= columnLimit) throw new Odd('column_number')
    return at + 1
  }

  function placeValue(bytes: Buffer, start: number, end: number): void {
    if (start === end) return
    switch (type) {
      case 'n': {
        const number = numberIn(bytes, start, end)
        if (Number.isFinite(number)) cells.number(column, number, formatOf(style))
        return
      }
      case 's':
        placeShared(numberIn(bytes, start, end))
        return
      case 'str':
        placeText(xmlText(bytes.toString('utf8', start, end)), 0)
        return
      case 'b':
        cells.boolean(column, xmlTrue(bytes.toString('latin1', start, end).trim()))
        return
      case 'e':
        placeText(xmlText(bytes.toString('utf8', start, end)), list.error())
        return
      case 'd': {
        const serial = isoSerial(bytes.toString('latin1', start, end), date1904)
        const format = formatOf(style)
        if (serial === null) throw new Odd('date_text')
        cells.number(column, serial, list.formats[format]?.kind === 'date' ? format : list.of('yyyy-mm-dd'))
        return
      }
      case 'inlineStr':
      case 'other':
    }
  }

  /** Reads what stands in the open cell; answers where `</c>` ends. */
  function readCell(bytes: Buffer, from: number, end: number): number {
    let at = from
    let valued = false
    for (;;) {
      const open = nextTag(bytes, at, end)
      const letter = bytes[open + 1]
      const after = bytes[open + 2]
      if (letter === slash && after === 99 && bytes[open + 3] === greater) return open + 4
      if (open >= end) throw new Odd('open_cell')
      const close = tagEnd(bytes, open + 1, end)
      at = close + 1
      if (bytes[close - 1] === slash || letter === slash) continue
      if (letter === 118 && (after === greater || isSpace(after))) {
        const stop = nextTag(bytes, at, end)
        if (bytes[stop + 1] !== slash) throw new Odd('value_with_elements')
        if (!valued) placeValue(bytes, at, stop)
        valued = true
        at = stop
      } else if (letter === 102 && (after === greater || isSpace(after))) {
        at = behind(bytes, '</f>', at, end)
      } else if (letter === 105 && after === 115) {
        const stop = behind(bytes, '</is>', at, end)
        if (type === 'inlineStr') placeText(itemText(bytes.toString('utf8', at, stop - 5)), 0)
        at = stop
      } else if (!(letter === 101 && after === 120)) throw new Odd('element_in_cell')
    }
  }

  /** Reads whole rows, from `start` to `end`. */
  function scan(bytes: Buffer, start: number, end: number): void {
    let at = start
    while (at < end) {
      const open = nextTag(bytes, at, end)
      if (open >= end) return
      const letter = bytes[open + 1]
      const after = bytes[open + 2]
      if (letter === 99 && (isSpace(after) || after === greater || after === slash)) {
        if (!inRow) throw new Odd('cell_outside_row')
        at = startCell(bytes, open + 2, end)
        if (!closed) at = readCell(bytes, at, end)
      } else if (letter === 114 && after === 111 && bytes[open + 3] === 119) {
        if (inRow) throw new Odd('row_in_row')
        at = startRow(bytes, open + 4, end)
      } else if (letter === slash && after === 114) {
        finishRow()
        at = tagEnd(bytes, open, end) + 1
      } else if (letter === 101 && after === 120) {
        at = behind(bytes, '</extLst>', open, end)
      } else throw new Odd('element_among_cells')
    }
  }

  function startTail(from: number): void {
    tail.push(rest.subarray(from, from + longestStretch))
    rest = Buffer.alloc(0)
    phase = 'tail'
  }

  function takeHead(): void {
    const start = rest.indexOf(dataStart)
    if (start < 0) return
    const end = rest.indexOf('>', start)
    if (end < 0) return
    const head = rest.toString('utf8', 0, start)
    checkRoot(head, 'worksheet')
    hiddenColumns = hiddenColumnsIn(head)
    if (rest[end - 1] === slash) {
      startTail(end + 1)
    } else {
      rest = rest.subarray(end + 1)
      phase = 'data'
      takeData()
    }
  }

  function takeData(): void {
    const end = rest.indexOf(dataEnd)
    if (end >= 0) {
      scan(rest, 0, end)
      if (inRow) throw new Odd('open_row')
      startTail(end)
      return
    }
    const last = rest.lastIndexOf(rowEnd)
    if (last < 0) return
    scan(rest, 0, last + rowEnd.length)
    rest = rest.subarray(last + rowEnd.length)
  }

  return {
    push(piece) {
      if (phase === 'tail') {
        if (tailBytes < longestStretch) tail.push(piece)
        tailBytes += piece.length
        return
      }
      rest = rest.length === 0 ? piece : Buffer.concat([rest, piece])
      if (phase === 'head') takeHead()
      else takeData()
      if (rest.length > longestStretch) throw new WorkbookError('too_large', { bytes: rest.length, limit: longestStretch })
    },
    packed: collector.packed,
    finish() {
      if (phase !== 'tail') throw new Odd(phase === 'head' ? 'no_rows' : 'open_rows')
      const behindData = Buffer.concat(tail).toString('latin1')
      const { rows, width } = collector.finish()
      const hidden = hiddenWithin(rows, width, hiddenRows, hiddenColumns)
      return {
        rows,
        width,
        formats: list.formats,
        merges: mergesIn(behindData),
        ...hidden,
        filtered: filterHides(filterIn(behindData), hidden.hiddenRows),
        protected: isProtectedIn(behindData),
      }
    },
  }
}
