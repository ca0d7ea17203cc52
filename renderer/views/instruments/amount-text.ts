/** The amount a person typed, with points, commas, blanks or apostrophes between thousands; null for blank, undefined where it is none. */
export function readAmount(text: string): number | null | undefined {
  const plain = text.replaceAll(/[\s'’\u00a0\u202f€£]/g, '')
  if (plain === '') return null
  if (!/^\d[\d.,]*$/.test(plain)) return undefined
  const last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','))
  if (last < 0) return Number(plain)
  const mark = plain[last]
  const other = mark === '.' ? ',' : '.'
  const behind = plain.length - last - 1
  const once = plain.indexOf(mark ?? '') === last
  // One mark with other than three digits behind, or behind the other mark, divides decimals; all else groups thousands.
  const decimals = once && (behind !== 3 || plain.includes(other))
  const whole = (decimals ? plain.slice(0, last) : plain).replaceAll(/[.,]/g, '')
  const value = Number(decimals ? `${whole}.${plain.slice(last + 1)}` : whole)
  return Number.isFinite(value) ? value : undefined
}
