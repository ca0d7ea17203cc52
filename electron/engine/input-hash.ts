import { createHash } from 'node:crypto'

/** SHA-256 in hexadecimal over named parts in the order given; long lists of numbers go in as they lie in memory. */
export function inputHash(parts: readonly (readonly [name: string, part: unknown])[]): string {
  const hash = createHash('sha256')
  for (const [name, part] of parts) {
    hash.update(`\n${name}\n`)
    if (isNumbers(part)) hash.update(new Uint8Array(Float64Array.from(part).buffer))
    else hash.update(JSON.stringify(part) ?? 'null')
  }
  return hash.digest('hex')
}

function isNumbers(part: unknown): part is readonly number[] {
  return Array.isArray(part) && part.length > 1000 && typeof part[0] === 'number'
}
