import { createHash } from 'node:crypto'

/** SHA-256 in hexadecimal over named parts in the order given; floating point numbers in arrays of their own go in as they lie in memory. */
export function inputHash(parts: readonly (readonly [name: string, part: unknown])[]): string {
  const hash = createHash('sha256')
  const add = (part: unknown): void => {
    if (part instanceof Float64Array) hash.update(`[${part.length}]`).update(new Uint8Array(part.buffer, part.byteOffset, part.byteLength))
    else if (Array.isArray(part) && part.some((one) => typeof one === 'object')) {
      hash.update(`(${part.length})`)
      part.forEach(add)
    } else hash.update(JSON.stringify(part) ?? 'null')
    hash.update('\n')
  }
  for (const [name, part] of parts) {
    hash.update(`${name}\n`)
    add(part)
  }
  return hash.digest('hex')
}
