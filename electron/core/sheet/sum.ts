/** A sum that keeps what floating point would lose (Neumaier, ZAMM 54, 1974). */
export interface Sum {
  readonly add: (value: number) => void
  readonly total: () => number
}

export function createSum(): Sum {
  let sum = 0
  let lost = 0
  return {
    add(value) {
      const next = sum + value
      lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum
      sum = next
    },
    total: () => sum + lost,
  }
}
