import { randomBytes } from 'node:crypto'

const atOnce = 1024

/** Random UUIDs (RFC 9562, version 4) as 16 bytes, drawn in bulk: one call of the system's generator for a thousand. */
export function uuidSource(): () => Uint8Array {
  let pool = new Uint8Array(0)
  let at = 0
  return () => {
    if (at === pool.length) {
      pool = randomBytes(atOnce * 16)
      at = 0
    }
    const uuid = pool.subarray(at, at + 16)
    at += 16
    uuid[6] = (uuid[6]! & 0x0f) | 0x40
    uuid[8] = (uuid[8]! & 0x3f) | 0x80
    return uuid
  }
}
