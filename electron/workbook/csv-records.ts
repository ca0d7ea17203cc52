/**
 * Records of a csv text (RFC 4180) as people write them. A scanner of our own instead of csv-parse: it looks for the next delimiter
 * with `indexOf` (a tenth of the time), keeps the number of every record (blank lines count), and reads on after a stray quote instead of
 * giving up or swallowing the rest of the file.
 */

const quote = 34
const lineFeed = 10
const carriageReturn = 13

/** A quoted cell longer than this, or closed badly after a line break, was no quoted cell: its first quote is part of the text. */
const longestQuotedCell = 200_000

interface QuotedCell {
  readonly text: string
  /** Index of what follows: delimiter, line break or end. */
  readonly end: number
}

/** Reads the quoted cell whose opening quote stands at `start`; null where no quote closes it as it should. */
function readQuoted(text: string, start: number, delimiter: number): QuotedCell | null {
  let parts = ''
  let from = start + 1
  for (;;) {
    const close = text.indexOf('"', from)
    if (close < 0 || close - start > longestQuotedCell) return null
    const next = close + 1 < text.length ? text.charCodeAt(close + 1) : -1
    if (next === quote) {
      parts += text.slice(from, close + 1)
      from = close + 2
      continue
    }
    if (next === -1 || next === delimiter || next === lineFeed || next === carriageReturn) {
      return { text: parts + text.slice(from, close), end: close + 1 }
    }
    // blanks between the closing quote and the delimiter belong to nothing
    let after = close + 1
    while (after < text.length && text.charCodeAt(after) === 32) after++
    const beyond = after < text.length ? text.charCodeAt(after) : -1
    if (beyond === -1 || beyond === delimiter || beyond === lineFeed || beyond === carriageReturn) {
      return { text: parts + text.slice(from, close), end: after }
    }
    // a quote inside a quoted cell that nobody doubled: part of the text
    if (parts.includes('\n') || text.slice(from, close).includes('\n')) return null
    parts += text.slice(from, close + 1)
    from = close + 1
  }
}

/** Takes a csv text in pieces and hands over each record with its number (from 1 on). */
export interface RecordParser {
  readonly push: (piece: string) => void
  /** After the last piece. */
  readonly end: () => void
}

/**
 * `cells` is a new array each time; `visit` answering false ends the reading. Line breaks are CR LF, LF or CR; the last one ends the last
 * record and begins none.
 */
export function createRecordParser(delimiter: string, visit: (record: number, cells: string[]) => boolean | void): RecordParser {
  const mark = delimiter.charCodeAt(0)
  let record = 0
  let waiting = ''
  let enough = 2 * longestQuotedCell
  let over = false

  /** Reads the records of `text` and answers where the first begins that may go on behind its end; no end of a quoted cell is further away. */
  const parse = (text: string, last: boolean): number => {
    const length = text.length
    const sure = last ? Number.POSITIVE_INFINITY : length - longestQuotedCell - 2
    let cells: string[] = []
    let begin = 0
    let at = 0
    while (at < length) {
      const code = text.charCodeAt(at)
      let end = at
      const quoted = code === quote ? readQuoted(text, at, mark) : null
      if (quoted === null) {
        for (; end < length; end++) {
          const next = text.charCodeAt(end)
          if (next === mark || next === lineFeed || next === carriageReturn) break
        }
        cells.push(text.slice(at, end))
      } else {
        cells.push(quoted.text)
        end = quoted.end
      }
      if (end > sure) return begin
      if (end < length && text.charCodeAt(end) === mark) {
        at = end + 1
        if (at < length) continue
        cells.push('')
      } else at = end + (text.charCodeAt(end) === carriageReturn && text.charCodeAt(end + 1) === lineFeed ? 2 : 1)
      record++
      if (visit(record, cells) === false) {
        over = true
        return length
      }
      cells = []
      begin = at
    }
    return length
  }

  return {
    push(piece) {
      if (over) return
      waiting += piece
      // what waits is read again with the next piece: twice as much, so that no text is read more than twice
      if (waiting.length < enough) return
      waiting = waiting.slice(parse(waiting, false))
      enough = 2 * Math.max(waiting.length, longestQuotedCell)
    },
    end() {
      if (!over) parse(waiting, true)
    },
  }
}

/** The same for a whole text. */
export function eachRecord(text: string, delimiter: string, visit: (record: number, cells: string[]) => boolean | void): void {
  const parser = createRecordParser(delimiter, visit)
  parser.push(text)
  parser.end()
}
