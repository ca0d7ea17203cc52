/**
 * Kendall's tau-b of two lists of ranks or values of the same things (Kendall 1945): (concordant - discordant pairs) over the geometric mean of the
 * pairs that each list tells apart. -1 to 1; null where one of them tells nothing apart.
 */
export function kendallTau(a: readonly number[], b: readonly number[]): number | null {
  let [sum, inA, inB] = [0, 0, 0]
  for (let one = 0; one < a.length; one++)
    for (let other = one + 1; other < a.length; other++) {
      const [left, right] = [Math.sign(a[one]! - a[other]!), Math.sign(b[one]! - b[other]!)]
      sum += left * right
      inA += Math.abs(left)
      inB += Math.abs(right)
    }
  return inA === 0 || inB === 0 ? null : sum / Math.sqrt(inA * inB)
}
