import type { Sheet } from '#core/sheet/cells.ts'
import { textDigest } from '#core/plan/text-digest.ts'

/** Rows with fewer values are titles and notes. */
const fewestValues = 3
/** Of its rows so many stand in the other one too, and the other way round; a heading or a date more or less does not matter. */
const enoughInCommon = 0.95

/** For each sheet the first one before it that holds the same rows, wherever they stand; null where there is none. */
export function repeatedSheets(sheets: readonly Sheet[]): readonly (number | null)[] {
  const digests = new Map<number, ReadonlySet<number>>()
  const digestsOf = (at: number): ReadonlySet<number> => {
    let held = digests.get(at)
    if (held === undefined) digests.set(at, (held = rowDigests(sheets[at]!)))
    return held
  }
  return sheets.map(({ rows: { length } }, at) => {
    const alike = sheets.findIndex(
      (other, place) =>
        place < at && Math.abs(other.rows.length - length) <= 10 + length / 20 && holdTheSame(digestsOf(place), digestsOf(at)),
    )
    return alike < 0 ? null : alike
  })
}

function holdTheSame(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  let common = 0
  for (const digest of a) if (b.has(digest)) common++
  return common > 1 && common >= enoughInCommon * Math.max(a.size, b.size)
}

function rowDigests({ rows }: Sheet): ReadonlySet<number> {
  const digests = new Set<number>()
  for (const { values } of rows) {
    const filled = values.filter((value) => value !== null)
    if (filled.length >= fewestValues) digests.add(textDigest(JSON.stringify(filled)))
  }
  return digests
}
