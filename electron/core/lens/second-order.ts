import { directInfluence, type Influences } from './direct.ts'

/** By thing, in the order of the matrix. */
export interface SecondOrder {
  readonly first: readonly number[]
  readonly second: readonly number[]
  readonly total: readonly number[]
}

/**
 * Net influence with what the influenced pass on (Weitz, Carlsen, Nilsson and Skånberg, Sustainability Science 13, 2018): first is the row sum,
 * second half of the sum of each influence times the first of what it influences, paths back to the beginning included.
 */
export function secondOrder(influences: Influences): SecondOrder {
  const { size, cells } = influences
  const first = directInfluence(influences).influence
  const second = first.map((_, from) => {
    let sum = 0
    for (let to = 0; to < size; to++) sum += cells[from * size + to]! * first[to]!
    return sum / 2
  })
  return { first, second, total: first.map((value, at) => value + second[at]!) }
}
