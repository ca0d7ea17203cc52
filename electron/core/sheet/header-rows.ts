import type { Sheet, SheetRow } from './cells.ts'
import { cellText, isBlank } from './cell-text.ts'
import { fold } from './heading-words.ts'
import { bestScore, scoreHeading } from './heading-scores.ts'
import type { Field } from './layout.ts'

/** A header stands within the first rows that hold anything. */
const searched = 80
const named = 0.5
const year = /^(?:19|20)\d\d$/

interface RowWords {
  readonly row: SheetRow
  readonly filled: number
  /** Cells that name a field or a known nothing. */
  readonly hits: number
  readonly fields: ReadonlySet<Field>
  readonly numbers: number
  readonly score: number
}

function wordsOf(row: SheetRow): RowWords {
  let filled = 0
  let hits = 0
  let numbers = 0
  let sum = 0
  const fields = new Set<Field>()
  for (const value of row.values) {
    if (isBlank(value)) continue
    filled++
    const text = cellText(value)
    if (typeof value === 'number' || /^[\d\s.,%€£-]+$/.test(text)) {
      if (!year.test(text)) numbers++
      continue
    }
    const scores = scoreHeading(String(value))
    const best = bestScore(scores)
    if (best < named) continue
    hits++
    sum += best
    let top: Field | null = null
    let most = scores.nothing
    for (const [field, score] of scores.fields)
      if (score > most) {
        top = field
        most = score
      }
    if (top) fields.add(top)
  }
  return { row, filled, hits, fields, numbers, score: sum + fields.size * 0.5 - numbers * 1.5 - (filled - hits) * 0.3 }
}

const isHeading = (words: RowWords): boolean =>
  words.hits >= 2 && words.fields.size >= 2 && words.hits >= words.filled * 0.4 && words.numbers <= words.filled * 0.2

/** Whether a row below the headings is a header itself, of another table or in other words. */
export function readsAsHeader(row: SheetRow): boolean {
  const words = wordsOf(row)
  return isHeading(words) && words.numbers === 0 && words.hits >= 3 && words.fields.size >= 3 && words.hits >= words.filled * 0.7
}

const languageNames = new Set(
  'english englisch anglais deutsch german allemand francais french franzosisch italiano italian italiana espanol spanish nederlands dutch polski polish portugues cesky cestina slovensky slovensko slovenscina hrvatski magyar romana svenska dansk suomi eesti latviesu lietuviu ελληνικα български gaeilge malti en de fr it es nl pl pt'.split(
    ' ',
  ),
)
const isLanguageLabel = (words: RowWords): boolean =>
  words.filled === 1 && languageNames.has(fold(cellText(words.row.values.find((value) => !isBlank(value)))).replace(/[^\p{L}]/gu, ''))

/** How cells are to be read, in a row of its own below the headings: "(EUR)", "in %", "dd.mm.yyyy", "tys. zł". */
const unit =
  /^[([]?(?:in |in den |en |w |v )?(?:eur|euro|euros|€|£|gbp|zł|zl|pln|kč|czk|ft|huf|lei|ron|лв\.?|лева|bgn|kn|hrk|sek|dkk|kr\.?|ltl|lt|lvl|ls|chf|%|(?:t|k|m|mio\.?|mln\.?|tis\.?|tys\.?|tsd\.?|tūkst\.?|ezer|mil\.?|bn) ?(?:€|eur|euro|£|zł|pln|kč|czk|ft|huf|lei|lt)?|[djmrtgaålvhпдмгч]{1,4}([./-])[djmrtgaålvhдмг]{1,4}\1[djmrtgaålvhyдмг]{2,4})[)\]]?$/iu

function isUnits(row: SheetRow): boolean {
  const texts = row.values.filter((value) => !isBlank(value)).map(cellText)
  return texts.length > 0 && texts.every((text) => unit.test(text))
}

/** Whether each heading merged over several columns in the row above has parts of its own here, short and without a number but a year. */
function partsGroups(sheet: Sheet, words: RowWords, above: number): boolean {
  const groups = sheet.merges.filter((merge) => merge.fromRow === above && merge.toRow === above && merge.toColumn > merge.fromColumn)
  const texts = words.row.values.map(cellText)
  return (
    groups.length > 0 &&
    words.numbers === 0 &&
    texts.every((text) => text.length < 60 && (!/\d/.test(text) || year.test(text))) &&
    groups.every(({ fromColumn, toColumn }) => texts.slice(fromColumn, toColumn + 1).filter((text) => text !== '').length >= 2)
  )
}

/** A row of groups above (or of parts below) the headings: texts only, several of them, or one merged over some of the columns. */
function belongs(sheet: Sheet, words: RowWords, width: number, above: boolean): boolean {
  if (words.numbers > 0 || words.filled === 0) return false
  if (isHeading(words) || (!above && isUnits(words.row))) return true
  const spans = sheet.merges.filter((merge) => merge.fromRow === words.row.row && merge.toColumn > merge.fromColumn)
  if (spans.some((merge) => merge.toColumn - merge.fromColumn + 1 > width * 0.7)) return false
  if (above && spans.length === 0 && words.hits < 2) return false
  if (words.hits === 0 || words.hits < words.filled * 0.4 || (words.filled < 2 && spans.length === 0)) return false
  return words.row.values.every((value) => cellText(value).length < (above ? 80 : 200))
}

/** Whether headings head a small table of sums above the list: they name no beneficiary, the best ones do, and figures stand between. */
function headsSummary(rows: readonly RowWords[], at: number, best: number): boolean {
  const [words, list] = [rows[at], rows[best]]
  if (!words || !list || words.fields.has('beneficiary') || !list.fields.has('beneficiary')) return false
  return rows.slice(at + 1, best).some(({ numbers, filled }) => numbers > 0 && numbers < filled)
}

/**
 * The rows that hold the headings, 1-based, and how sure that is. Languages below each other, label rows between them ("English"),
 * rows that part a heading and rows of groups above all belong; rows of numbers under or above the headings do not. Empty where
 * nothing in the first rows names two fields.
 */
export function findHeaderRows(sheet: Sheet): { readonly rows: readonly number[]; readonly score: number } {
  const rows = sheet.rows.slice(0, searched).map(wordsOf)
  const headings = rows.filter(isHeading)
  if (headings.length === 0) return { rows: [], score: 0 }
  const most = Math.max(...headings.map((words) => words.score))
  if (most < 1.2) return { rows: [], score: 0 }
  const best = rows.findIndex((words) => isHeading(words) && words.score === most)
  const start = rows.findIndex((words, at) => isHeading(words) && words.score >= most * 0.6 && !headsSummary(rows, at, best))
  const main = rows[start]
  if (!main) return { rows: [], score: 0 }
  const width = main.row.values.length
  const found = [main.row.row]
  for (let index = start - 1; index >= 0; index--) {
    const words = rows[index]
    // a blank row may part two languages
    if (!words || (found[0] ?? 0) - words.row.row > (isHeading(words) ? 2 : 1) || !belongs(sheet, words, width, true)) break
    found.unshift(words.row.row)
  }
  let pending: number[] = []
  for (let index = start + 1; index < rows.length; index++) {
    const words = rows[index]
    if (!words || words.row.row - (pending.at(-1) ?? found.at(-1) ?? 0) > (isHeading(words) ? 2 : 1)) break
    if (isLanguageLabel(words)) {
      pending.push(words.row.row)
      continue
    }
    if (!belongs(sheet, words, width, false) && !partsGroups(sheet, words, found.at(-1) ?? 0)) break
    found.push(...pending, words.row.row)
    pending = []
  }
  return { rows: found, score: main.score }
}
