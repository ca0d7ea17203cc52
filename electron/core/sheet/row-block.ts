import type { CellValue, SheetRow } from './cells.ts'

/**
 * Rows of a sheet packed column by column: what the reader holds of a large sheet, and what the project keeps of a delivered one. `head`
 * travels as JSON, `body` holds little-endian numbers; both are deflated together, see `raw-rows.ts` in workbook/.
 */
export interface RowBlock {
  readonly head: RowBlockHead
  /** Row numbers where they have gaps (Uint32), formats of each row (Uint16, see `formats`), then each column by its kind. */
  readonly body: Uint8Array
}

export interface RowBlockHead {
  readonly count: number
  /** The first row's number; null where the numbers have gaps and stand in the body. */
  readonly first: number | null
  readonly columns: readonly ColumnKind[]
  /** Texts of the block, each once; a cell holds the place of its text from 1 on, 0 where it is blank. */
  readonly texts: readonly string[]
  /** Different `SheetRow.formats`; a row holds the place of its own from 1 on, 0 where it has none. */
  readonly formats: readonly (readonly number[])[]
}

/**
 * none: all blank · texts: Uint16 · whole and cents: Int32, of a number or of its hundredfold · numbers: Float64, NaN for blank ·
 * mixed: a tag a cell (Uint8), then Float64 of numbers and places of texts.
 */
export type ColumnKind = 'none' | 'texts' | 'whole' | 'cents' | 'numbers' | 'mixed'

const blank = 0
const no = 1
const yes = 2
const numeric = 3
const textual = 4

const noInteger = -2_147_483_648
const largestInteger = 2_147_483_647

/**
 * Rows, cells and texts a block holds at most; the last row may pass them by its own length. Few enough rows that their texts and records, which
 * live as long as a batch is under way, mostly die young.
 */
const mostRows = 1000
const mostCells = 200_000
const mostTexts = 48_000

interface OpenColumn {
  tags: Uint8Array
  values: Float64Array
  /** Cells of the block by tag. */
  texts: number
  numbers: number
  booleans: number
}

/** Fills one block after another. Cells of a row come between two calls of `endRow`, in any order; of two in one place the later counts. */
export interface RowBlockWriter {
  /** Rows in the block. */
  readonly count: number
  /** Counts the blocks: places of texts hold only as long as it stays the same. */
  readonly block: number
  /** The block wants to be taken. */
  readonly full: boolean
  number(column: number, value: number, format: number): void
  boolean(column: number, value: boolean): void
  /** `place` as `textPlace` gave it for this block; `format` for texts that are an error. */
  text(column: number, place: number, format: number): void
  /** Place of a text; the caller asks once for each text, or it stands there twice. */
  textPlace(text: string): number
  /** Ends a row and answers its length; 0 where it holds nothing: then it is no row. */
  endRow(row: number): number
  /** The block so far; the writer goes on with an empty one. */
  take(): RowBlock
}

function sameFormats(a: readonly number[] | undefined, b: Int32Array, length: number): boolean {
  if (a?.length !== length) return false
  for (let index = 0; index < length; index++) if (a[index] !== b[index]) return false
  return true
}

export function createRowBlockWriter(): RowBlockWriter {
  const columns: OpenColumn[] = []
  let count = 0
  let block = 0
  let cells = 0
  let width = 0
  let length = 0
  let rows = new Float64Array(64)
  let formatOfRow = new Uint16Array(64)
  let rowFormats = new Int32Array(64)
  let formatted = false
  let texts: string[] = []
  let formats: number[][] = []
  let lastFormats = 0
  let formatPlaces = new Map<string, number>()

  /** The column with room for the open row. */
  const columnAt = (column: number): OpenColumn => {
    while (columns.length <= column)
      columns.push({ tags: new Uint8Array(0), values: new Float64Array(0), texts: 0, numbers: 0, booleans: 0 })
    const open = columns[column]!
    if (open.tags.length <= count) {
      const room = Math.max(64, 2 * count)
      const [tags, values] = [new Uint8Array(room), new Float64Array(room)]
      tags.set(open.tags)
      values.set(open.values)
      open.tags = tags
      open.values = values
    }
    return open
  }

  const placeFormat = (column: number, format: number): void => {
    if (column >= rowFormats.length) {
      const wider = new Int32Array(2 * column)
      wider.set(rowFormats)
      rowFormats = wider
    }
    rowFormats[column] = format
    if (format !== 0) formatted = true
  }

  const put = (column: number, tag: number, value: number, format: number): OpenColumn => {
    const open = columns[column] !== undefined && columns[column].tags.length > count ? columns[column] : columnAt(column)
    open.tags[count] = tag
    open.values[count] = value
    if (format !== 0 || formatted) placeFormat(column, format)
    if (column >= length) length = column + 1
    return open
  }

  const formatsOfRow = (): number => {
    if (!formatted) return 0
    if (sameFormats(formats[lastFormats - 1], rowFormats, length)) return lastFormats
    const own = [...rowFormats.subarray(0, length)]
    const key = own.join(' ')
    const known = formatPlaces.get(key)
    lastFormats = known ?? formats.push(own)
    if (known === undefined) formatPlaces.set(key, lastFormats)
    return lastFormats
  }

  return {
    get count() {
      return count
    },
    get block() {
      return block
    },
    get full() {
      return count >= mostRows || cells >= mostCells || texts.length >= mostTexts
    },
    number(column, value, format) {
      put(column, numeric, value, format).numbers++
    },
    boolean(column, value) {
      put(column, value ? yes : no, 0, 0).booleans++
    },
    text(column, place, format) {
      put(column, textual, place, format).texts++
    },
    textPlace: (text) => texts.push(text),
    endRow(row) {
      const ended = length
      if (ended === 0) return 0
      if (count >= rows.length) {
        const [moreRows, moreFormats] = [new Float64Array(2 * count), new Uint16Array(2 * count)]
        moreRows.set(rows)
        moreFormats.set(formatOfRow)
        rows = moreRows
        formatOfRow = moreFormats
      }
      rows[count] = row
      formatOfRow[count] = formatsOfRow()
      if (formatted) rowFormats.fill(0, 0, ended)
      formatted = false
      if (ended > width) width = ended
      cells += ended
      count++
      length = 0
      return ended
    },
    take() {
      const parts: Uint8Array[] = []
      const add = (numbers: Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array): void =>
        void parts.push(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength))
      const first = rows[0] ?? 1
      const gaps = rows.subarray(0, count).some((row, index) => row !== first + index)
      if (gaps) add(Uint32Array.from(rows.subarray(0, count)))
      if (formats.length > 0) add(formatOfRow.subarray(0, count))
      const kinds = columns.slice(0, width).map((column) => packColumn(column, count, add))
      const taken = { head: { count, first: gaps ? null : first, columns: kinds, texts, formats }, body: joined(parts) }
      for (const column of columns) {
        column.tags.fill(blank)
        column.texts = column.numbers = column.booleans = 0
      }
      // one wide block should not be paid for by all that follow
      if (columns.length > 256) columns.length = 0
      count = cells = width = length = lastFormats = 0
      block++
      texts = []
      formats = []
      formatPlaces = new Map()
      return taken
    },
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.byteLength
  }
  return whole
}

function packColumn(
  { tags, values, texts, numbers, booleans }: OpenColumn,
  count: number,
  add: (numbers: Uint8Array | Uint16Array | Int32Array | Float64Array) => void,
): ColumnKind {
  if (texts + numbers + booleans === 0) return 'none'
  if (numbers + booleans === 0) {
    const places = new Uint16Array(count)
    for (let row = 0; row < count; row++) if (tags[row] === textual) places[row] = values[row]!
    add(places)
    return 'texts'
  }
  if (texts + booleans === 0) {
    const whole = integers(tags, values, count, 1)
    const scaled = whole ?? integers(tags, values, count, 100)
    if (scaled) {
      add(scaled)
      return whole ? 'whole' : 'cents'
    }
    const plain = new Float64Array(count)
    for (let row = 0; row < count; row++) plain[row] = tags[row] === numeric ? values[row]! : Number.NaN
    add(plain)
    return 'numbers'
  }
  // a column has room only up to its last cell
  const ofRows = new Uint8Array(count)
  ofRows.set(tags.subarray(0, count))
  add(ofRows)
  const plain = new Float64Array(count)
  for (let row = 0; row < count; row++) if (tags[row] === numeric || tags[row] === textual) plain[row] = values[row]!
  add(plain)
  return 'mixed'
}

/** The numbers times `scale` as integers; null where one is none, or would not come back the same. */
function integers(tags: Uint8Array, values: Float64Array, count: number, scale: 1 | 100): Int32Array | null {
  const scaled = new Int32Array(count)
  for (let row = 0; row < count; row++) {
    if (tags[row] !== numeric) {
      scaled[row] = noInteger
      continue
    }
    const value = values[row]!
    const integer = Math.round(value * scale)
    if (integer > largestInteger || integer <= noInteger || integer / scale !== value) return null
    scaled[row] = integer
  }
  return scaled
}

/** Numbers of the rows of a block, without a look at its columns. */
export function rowNumbersOf({ head: { count, first }, body }: RowBlock): Uint32Array {
  if (first !== null) return Uint32Array.from({ length: count }, (_, place) => first + place)
  const numbers = new Uint32Array(count)
  new Uint8Array(numbers.buffer).set(body.subarray(0, 4 * count))
  return numbers
}

/** Looks into a block. */
export interface RowBlockReader {
  readonly count: number
  /** Number, values and formats of the row at a place (from 0 on), as in `SheetRow`. */
  rowAt(place: number): number
  valuesAt(place: number): CellValue[]
  formatsAt(place: number): readonly number[] | undefined
}

export function readRowBlock({ head, body }: RowBlock): RowBlockReader {
  const { count, first, texts, formats } = head
  let at = 0
  /** A copy, because numbers must not stand at odd places (and Node's buffers give no copy when sliced). */
  const next = (bytes: number): ArrayBuffer => {
    const part = new Uint8Array(bytes * count)
    part.set(body.subarray(at, at + part.length))
    at += part.length
    return part.buffer
  }
  const rows = first === null ? new Uint32Array(next(4)) : null
  const formatOfRow = formats.length > 0 ? new Uint16Array(next(2)) : null
  const columns = head.columns.map((kind) => {
    switch (kind) {
      case 'none':
        return { kind, numbers: new Uint8Array(0), tags: null }
      case 'texts':
        return { kind, numbers: new Uint16Array(next(2)), tags: null }
      case 'whole':
      case 'cents':
        return { kind, numbers: new Int32Array(next(4)), tags: null }
      case 'numbers':
        return { kind, numbers: new Float64Array(next(8)), tags: null }
      case 'mixed': {
        const tags = new Uint8Array(next(1))
        return { kind, numbers: new Float64Array(next(8)), tags }
      }
    }
  })

  const valueAt = (column: number, place: number): CellValue => {
    const { kind, numbers, tags } = columns[column]!
    if (kind === 'none') return null
    const number = numbers[place]!
    switch (kind) {
      case 'texts':
        return number === 0 ? null : texts[number - 1]!
      case 'whole':
        return number === noInteger ? null : number
      case 'cents':
        return number === noInteger ? null : number / 100
      case 'numbers':
        return Number.isNaN(number) ? null : number
      case 'mixed': {
        const tag = tags![place]!
        if (tag === blank) return null
        if (tag === textual) return texts[number - 1]!
        return tag === numeric ? number : tag === yes
      }
    }
  }

  return {
    count,
    rowAt: (place) => (rows ? rows[place]! : first! + place),
    valuesAt(place) {
      let length = columns.length
      let last: CellValue = null
      while (length > 0 && (last = valueAt(length - 1, place)) === null) length--
      const values: CellValue[] = []
      for (let column = 0; column < length - 1; column++) values.push(valueAt(column, place))
      if (length > 0) values.push(last)
      return values
    },
    formatsAt(place) {
      const own = formatOfRow?.[place] ?? 0
      return own === 0 ? undefined : formats[own - 1]
    },
  }
}

/** The rows of a block, unpacked. */
export function rowsOfBlock(block: RowBlock): readonly SheetRow[] {
  const reader = readRowBlock(block)
  return Array.from({ length: reader.count }, (_, place) => {
    const [row, values, formats] = [reader.rowAt(place), reader.valuesAt(place), reader.formatsAt(place)]
    return formats === undefined ? { row, values } : { row, values, formats }
  })
}
