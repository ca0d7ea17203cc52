import type { Workbook } from '#core/sheet/cells.ts'
import { createRecordParser, type RecordParser } from './csv-records.ts'
import { detectDelimiter } from './delimiter.ts'
import { generalFormat } from './number-formats.ts'
import { createRowCollector, type CellBudget } from './sheet-rows.ts'

/** Reads a csv text that comes in pieces; its values stay texts. */
export interface CsvReader {
  readonly push: (piece: string) => void
  /** Waits until the rows so far are packed. */
  readonly packed: () => Promise<void>
  /** After the last piece. @throws {WorkbookError} `too_large`. */
  readonly finish: () => Workbook
}

/** So much of a text is looked at to find its delimiter. */
const headLength = 600_000

function baseName(fileName: string): string {
  return fileName.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '') || fileName
}

/** DOS programs end a text with Ctrl-Z. */
function withoutEndMark(text: string): string {
  let end = text.length
  while (text.charCodeAt(end - 1) === 26) end--
  return text.slice(0, end)
}

export function createCsvReader(encoding: string, fileName: string, budget: CellBudget): CsvReader {
  const collector = createRowCollector(budget)
  let delimiter: string | null = null
  let parser: RecordParser | null = null
  let head = ''

  const begin = (): RecordParser => {
    delimiter = detectDelimiter(head) ?? '\t'
    const hinted = /^sep=.(?:\r|\n|$)/i.test(head)
    parser = createRecordParser(delimiter, (record, cells) => {
      if (!hinted || record > 1) collector.add(record, cells, [])
    })
    parser.push(head)
    head = ''
    return parser
  }
  /** An end mark may be the last of the text: it waits for what follows. */
  let marks = ''

  return {
    push(piece) {
      const text = marks + piece
      const plain = withoutEndMark(text)
      marks = text.slice(plain.length)
      if (parser) parser.push(plain)
      else {
        head += plain
        if (head.length >= headLength) begin()
      }
    },
    packed: collector.packed,
    finish() {
      ;(parser ?? begin()).end()
      const sheet = {
        name: baseName(fileName),
        hidden: false,
        ...collector.finish(),
        formats: [generalFormat],
        merges: [],
        hiddenRows: [],
        hiddenColumns: [],
        filtered: false,
        protected: false,
        date1904: false,
      }
      return { format: 'csv', encoding, delimiter, fallback: null, sheets: [sheet] }
    },
  }
}
