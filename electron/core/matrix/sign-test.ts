/**
 * Sign test: the chance, two-sided and exact, that of `more + less` differences at least so unequal a part goes one way where either is as
 * likely. Ties are left out beforehand. Twice the smaller tail of the binomial with 1/2, at most 1; 1 where there are no differences.
 * Summed as ratios to the middle term like `chanceOfAtLeast`.
 */
export function signTest(more: number, less: number): number {
  const count = more + less
  const fewer = Math.min(more, less)
  const middle = Math.floor(count / 2)
  let total = 1
  let tail = middle <= fewer ? 1 : 0
  let term = 1
  for (let i = middle; i > 0; i--) {
    term *= i / (count - i + 1)
    total += term
    if (i - 1 <= fewer) tail += term
  }
  term = 1
  for (let i = middle; i < count; i++) {
    term *= (count - i) / (i + 1)
    total += term
  }
  return Math.min(1, (2 * tail) / total)
}
