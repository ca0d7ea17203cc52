const powers = Array.from({ length: 23 }, (_, exponent) => 10 ** exponent)

/**
 * The number written in `bytes` from `start` to `end`. Up to 15 digits are put together as an integer and divided by a power of ten:
 * both are exact, so the quotient is the double that `parseFloat` gives. Everything else goes to `parseFloat`; NaN where it is none.
 */
export function numberIn(bytes: Buffer, start: number, end: number): number {
  let at = start
  const negative = bytes[at] === 45
  if (negative) at++
  if (end - at <= 16 && at < end) {
    let digits = 0
    let point = -1
    for (; at < end; at++) {
      const byte = bytes[at] ?? 0
      if (byte >= 48 && byte <= 57) digits = digits * 10 + byte - 48
      else if (byte === 46 && point < 0) point = at
      else break
    }
    const count = end - start - (negative ? 1 : 0) - (point < 0 ? 0 : 1)
    if (at === end && count > 0 && count <= 15) {
      const value = point < 0 ? digits : digits / (powers[end - point - 1] ?? Number.NaN)
      return negative ? -value : value
    }
  }
  return Number.parseFloat(bytes.toString('latin1', start, end))
}
