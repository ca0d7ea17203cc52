import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { CellValue, Sheet } from '#core/sheet/cells.ts'
import { defaultLimits } from '#workbook/limits.ts'
import { isScanned, openPackage } from '#workbook/package.ts'
import { createCellBudget } from '#workbook/sheet-rows.ts'
import { readWithSheetJs } from '#workbook/sheetjs.ts'
import { createUnzipper } from '#workbook/unzip.ts'
import { WorkbookError } from '#workbook/workbook-error.ts'
import { scanXlsxInPieces } from '#workbook/xlsx/read-xlsx.ts'

/**
 * Reads every xlsx of the given folders by our scanner and by SheetJS: the same cells, or a reason why it was left to SheetJS. In a child
 * process that begins again behind a file that ends it. Run alone with `node test/real/differential.ts`.
 */

/** `formats`: the same cells, but a number format that SheetJS leaves out (of ISO days, of styles it does not find). */
type Verdict = 'same' | 'formats' | 'different' | 'left' | 'refused' | 'ended'

interface Compared {
  readonly file: string
  readonly verdict: Verdict
  readonly says: string
}

const mostSeconds = 60

/** Serial numbers of cells that hold a time as text are a division apart. */
function sameValues(ours: readonly CellValue[], theirs: readonly CellValue[]): boolean {
  return (
    ours.length === theirs.length &&
    ours.every((value, column) => {
      const other = theirs[column]
      return (
        value === other || (typeof value === 'number' && typeof other === 'number' && Math.abs(value - other) <= Math.abs(other) * 1e-15)
      )
    })
  )
}

/** First difference between two sheets; null where there is none. Protection of an xlsx is not told by SheetJS. */
function difference(ours: Sheet, theirs: Sheet): string | null {
  for (const key of ['name', 'hidden', 'width', 'merges', 'hiddenRows', 'hiddenColumns', 'filtered', 'date1904'] as const)
    if (!isDeepStrictEqual(ours[key], theirs[key]))
      return `${key} of "${ours.name}": ${JSON.stringify([ours[key], theirs[key]]).slice(0, 200)}`
  if (ours.rows.length !== theirs.rows.length) return `rows of "${ours.name}": ${ours.rows.length} and ${theirs.rows.length}`
  for (const [place, row] of ours.rows.entries()) {
    const other = theirs.rows[place]!
    const at = `"${ours.name}" row ${row.row}`
    if (row.row !== other.row || !sameValues(row.values, other.values))
      return `${at}: ${JSON.stringify(row.values).slice(0, 300)} and ${other.row} ${JSON.stringify(other.values).slice(0, 300)}`
  }
  return null
}

function formatDifference(ours: Sheet, theirs: Sheet): string | null {
  for (const [place, row] of ours.rows.entries()) {
    const other = theirs.rows[place]!
    for (const column of row.values.keys())
      if (!isDeepStrictEqual(ours.formats[row.formats?.[column] ?? 0], theirs.formats[other.formats?.[column] ?? 0]))
        return `"${ours.name}" row ${row.row}: format of column ${column + 1}: ${ours.formats[row.formats?.[column] ?? 0]?.code} and ${theirs.formats[other.formats?.[column] ?? 0]?.code}`
  }
  return null
}

async function compare(path: string): Promise<Omit<Compared, 'file'>> {
  const bytes = readFileSync(path)
  const budget = () => createCellBudget(defaultLimits.maxCells)
  try {
    const opened = openPackage(bytes, defaultLimits)
    if (!isScanned(opened)) return { verdict: 'refused', says: opened.format }
    const ours = await scanXlsxInPieces(opened.entries, createUnzipper(bytes, defaultLimits.maxUnzippedBytes), budget())
    if ('odd' in ours) return { verdict: 'left', says: ours.odd }
    const theirs = readWithSheetJs(bytes, opened.format, budget())
    if (ours.sheets.length !== theirs.length) return { verdict: 'different', says: `${ours.sheets.length} and ${theirs.length} sheets` }
    const found = ours.sheets.map((sheet, index) => difference(sheet, theirs[index]!)).find((one) => one !== null)
    if (found !== undefined) return { verdict: 'different', says: found }
    const format = ours.sheets.map((sheet, index) => formatDifference(sheet, theirs[index]!)).find((one) => one !== null)
    return format === undefined ? { verdict: 'same', says: '' } : { verdict: 'formats', says: format }
  } catch (error) {
    if (error instanceof WorkbookError) return { verdict: 'refused', says: error.code }
    throw error
  }
}

function packagesIn(folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => /\.xls[xm]$/i.test(file))
      .map((file) => join(folder, file)),
  )
}

function compareInChild(files: readonly string[]): Compared[] {
  const compared: Compared[] = []
  while (compared.length < files.length) {
    const child = spawnSync(
      process.execPath,
      ['--max-old-space-size=2048', import.meta.filename, '--child', ...files.slice(compared.length)],
      {
        encoding: 'utf8',
        timeout: mostSeconds * 1000,
        maxBuffer: 1 << 28,
      },
    )
    const lines = child.stdout.split('\n').filter((line) => line.endsWith('}'))
    for (const line of lines) compared.push(JSON.parse(line) as Compared)
    // a child that was ended before its time is begun again behind the file it was at
    const next = files[compared.length]
    if (next !== undefined) compared.push({ file: basename(next), verdict: 'ended', says: child.signal ?? `exit ${child.status}` })
  }
  return compared
}

/** Prints how many files ended how, and each difference. */
export function checkDifferential(folders: readonly string[]): { readonly passed: number; readonly failed: number } {
  const compared = compareInChild(packagesIn(folders))
  const count = (verdict: Verdict): number => compared.filter((one) => one.verdict === verdict).length
  for (const { file, verdict, says } of compared)
    if (verdict === 'different' || verdict === 'formats' || verdict === 'ended') console.log(`${verdict} ${file}: ${says}`)
  const reasons = compared.filter(({ verdict }) => verdict === 'left').map(({ says }) => says)
  const told = [...new Set(reasons)].map((reason) => `${reasons.filter((one) => one === reason).length} ${reason}`).join(', ')
  console.log(
    `scanner and SheetJS: ${compared.length} xlsx; ${count('same')} the same, ${count('formats')} but for a format, ${count('different')} different, ${reasons.length} left to SheetJS (${told}), ` +
      `${count('refused')} refused, ${count('ended')} ended the process`,
  )
  return { passed: compared.length - count('different'), failed: count('different') }
}

if (import.meta.main) {
  const [flag, ...files] = process.argv.slice(2)
  if (flag === '--child') for (const file of files) console.log(JSON.stringify({ file: basename(file), ...(await compare(file)) }))
  else {
    const shared = resolve(import.meta.dirname, '../../../shared')
    process.exitCode = checkDifferential([join(shared, 'corpus'), join(shared, 'data')]).failed === 0 ? 0 : 1
  }
}
