import { createHash } from 'node:crypto'
import type { Sheet } from '#core/sheet/cells.ts'

/** For each sheet the first one before it that holds the same values row by row, wherever they stand; null where there is none. */
export function repeatedSheets(sheets: readonly Sheet[]): readonly (number | null)[] {
  const digests = new Map<number, string>()
  const digestOf = (at: number): string => {
    let digest = digests.get(at)
    if (digest === undefined) digests.set(at, (digest = valuesDigest(sheets[at]!)))
    return digest
  }
  return sheets.map((sheet, at) => {
    if (sheet.rows.length === 0) return null
    const alike = sheets.findIndex(
      (other, place) =>
        place < at && other.rows.length === sheet.rows.length && other.width === sheet.width && digestOf(place) === digestOf(at),
    )
    return alike < 0 ? null : alike
  })
}

function valuesDigest({ rows }: Sheet): string {
  const hash = createHash('sha256')
  for (const { values } of rows) hash.update(`${JSON.stringify(values)}\n`)
  return hash.digest('hex')
}
