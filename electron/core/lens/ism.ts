import type { Influences } from './direct.ts'

export interface InterpretiveStructure {
  /** 1 where the row reaches the column over any path, itself always. */
  readonly reachability: readonly (readonly (0 | 1)[])[]
  /** Positions, the first level (what everything leads to) first. */
  readonly levels: readonly (readonly number[])[]
  /** How many each reaches, and by how many it is reached, itself included. */
  readonly driving: readonly number[]
  readonly dependence: readonly number[]
}

/**
 * Interpretive structural modelling (Warfield 1974): a cell whose strength reaches the cut-off is a link (left out: any that is not 0); reachability is
 * its closure (Warshall); a level holds what reaches nothing but what also reaches it, then it is taken away and the next is looked for.
 */
export function interpretiveStructure({ size, cells }: Influences, cutOff = Number.MIN_VALUE): InterpretiveStructure {
  const reach = new Uint8Array(size * size)
  for (let at = 0; at < reach.length; at++) reach[at] = at % (size + 1) === 0 || Math.abs(cells[at]!) >= cutOff ? 1 : 0
  for (let over = 0; over < size; over++)
    for (let from = 0; from < size; from++)
      if (reach[from * size + over] === 1) for (let to = 0; to < size; to++) reach[from * size + to]! |= reach[over * size + to]!
  const all = Array.from({ length: size }, (_, at) => at)
  const levels: number[][] = []
  for (let rest = all; rest.length > 0;) {
    const level = rest.filter((from) => rest.every((to) => reach[from * size + to] === 0 || reach[to * size + from] === 1))
    levels.push(level)
    rest = rest.filter((at) => !level.includes(at))
  }
  return {
    reachability: all.map((from) => all.map((to) => (reach[from * size + to] === 1 ? 1 : 0))),
    levels,
    driving: all.map((from) => all.reduce((sum, to) => sum + reach[from * size + to]!, 0)),
    dependence: all.map((to) => all.reduce((sum, from) => sum + reach[from * size + to]!, 0)),
  }
}
