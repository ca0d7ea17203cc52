import { utils, write, type CellObject, type WorkSheet } from 'xlsx'

export interface SheetToWrite {
  readonly name: string
  readonly rows: readonly (readonly (string | number | null)[])[]
  /** Width of each column in characters. */
  readonly widths?: readonly number[]
}

/** A cell holds no more; spreadsheet programs call a longer one damaged. */
const longestText = 32_767
const longestName = 31

/** Halves of characters would make the file's XML unreadable. */
function wellFormed(text: string): string {
  return text.replaceAll(/\p{Surrogate}/gu, '\ufffd')
}

/** A name no spreadsheet program refuses, different from those taken (case does not count). */
function sheetName(wanted: string, taken: ReadonlySet<string>): string {
  const cleaned = wellFormed(wanted)
    .replaceAll(/[\\/?*:[\]\p{Cc}]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[' ]+|[' ]+$/g, '')
  // Excel keeps "History" for itself
  const base = cleaned === '' ? 'Sheet' : cleaned.toLowerCase() === 'history' ? `${cleaned} 1` : cleaned
  for (let count = 1; ; count++) {
    const suffix = count === 1 ? '' : ` (${count})`
    // by characters, so that none is cut in half
    let name = ''
    for (const character of base) {
      if (name.length + character.length + suffix.length > longestName) break
      name += character
    }
    name = name.replaceAll(/[' ]+$/g, '') + suffix
    if (!taken.has(name.toLowerCase())) return name
  }
}

function cellOf(value: string | number | null): CellObject | null {
  if (typeof value === 'number') return Number.isFinite(value) ? { t: 'n', v: value } : null
  if (value === null || value === '') return null
  const text = wellFormed(value)
  return { t: 's', v: text.length > longestText ? `${wellFormed(text.slice(0, longestText - 1))}…` : text }
}

function worksheetOf({ rows, widths }: SheetToWrite): WorkSheet {
  const sheet = utils.aoa_to_sheet(
    rows.map((row) => row.map(cellOf)),
    { dense: true },
  )
  if (widths !== undefined) sheet['!cols'] = widths.map((wch) => ({ wch }))
  return sheet
}

/**
 * An xlsx file. Texts stay texts, whatever they begin with: "=1+1" is shown, never reckoned. Numbers that are none (NaN, infinite)
 * and empty texts become empty cells; texts beyond 32,767 characters are cut and end in "…". Sheet names are made acceptable.
 */
export function writeWorkbook(sheets: readonly SheetToWrite[]): Uint8Array {
  const book = utils.book_new()
  const taken = new Set<string>()
  for (const sheet of sheets) {
    const name = sheetName(sheet.name, taken)
    taken.add(name.toLowerCase())
    utils.book_append_sheet(book, worksheetOf(sheet), name)
  }
  const bytes: ArrayBuffer = write(book, { type: 'array', bookType: 'xlsx', compression: true, bookSST: true })
  return new Uint8Array(bytes)
}
