/** Digest of several values in order, 53 bits as `textDigest`'s; without a text of all of them in between, which costs more than the digest. */
export interface ValuesDigest {
  text(value: string | null): void
  number(value: number | null): void
  /** The digest of what was added; begins anew. */
  take(): number
}

const bits = new DataView(new ArrayBuffer(8))
const absent = 0x110000
const ended = 0x110001

export function createValuesDigest(): ValuesDigest {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  const mix = (unit: number): void => {
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  return {
    text(value) {
      if (value === null) return mix(absent)
      for (let at = 0; at < value.length; at++) mix(value.charCodeAt(at))
      mix(ended)
    },
    number(value) {
      if (value === null) return mix(absent)
      // zero is zero, whatever its sign
      bits.setFloat64(0, value + 0)
      for (let at = 0; at < 8; at += 2) mix(bits.getUint16(at))
    },
    take() {
      const [a, b] = [high, low]
      high = 0xdeadbeef
      low = 0x41c6ce57
      const up = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
      const down = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(up ^ (up >>> 13), 3266489909)
      return 4294967296 * (2097151 & down) + (up >>> 0)
    },
  }
}
