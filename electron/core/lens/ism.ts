import type { Influences } from './direct.ts'
import { Reach } from './reach.ts'
import { atOnce, type Sliced } from './slices.ts'

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
 * How a link stands in the structure: `leads_on` links are its skeleton, without which something would no longer be reached; `in_circle` links join
 * what reaches each other anyway; `over_others` links lead where another path leads as well, over something else.
 */
export const linkKinds = ['leads_on', 'in_circle', 'over_others'] as const
type LinkKind = (typeof linkKinds)[number]

export interface StructureLink {
  readonly from: number
  readonly to: number
  readonly score: number
  readonly kind: LinkKind
}

/**
 * Interpretive structural modelling (Warfield 1974): a cell whose strength reaches the cut-off is a link (left out: any that is not 0); reachability is
 * its closure (Warshall); a level holds what reaches nothing but what also reaches it, then it is taken away and the next is looked for.
 */
export function interpretiveStructure(influences: Influences, cutOff?: number): InterpretiveStructure {
  return atOnce(structureInSlices(influences, cutOff))
}

export function* structureInSlices(influences: Influences, cutOff?: number): Sliced<InterpretiveStructure> {
  const { size } = influences
  const reach = reachOf(influences, cutOff)
  const all = Array.from({ length: size }, (_, at) => at)
  const levels: number[][] = []
  for (let rest = all; rest.length > 0;) {
    const level: number[] = []
    for (const from of rest) {
      if (rest.every((to) => !reach.reaches(from, to) || reach.reaches(to, from))) level.push(from)
      yield
    }
    levels.push(level)
    rest = rest.filter((at) => !level.includes(at))
  }
  return {
    reachability: all.map((from) => all.map((to) => (reach.reaches(from, to) ? 1 : 0))),
    levels,
    driving: [...reach.counts],
    dependence: all.map((to) => all.reduce((sum, from) => sum + (reach.reaches(from, to) ? 1 : 0), 0)),
  }
}

/** All links by what they are in the structure: the skeleton is the transitive reduction of what is left when each circle is taken as one. */
export function* structureLinks(influences: Influences, cutOff?: number): Sliced<readonly StructureLink[]> {
  const { size, cells } = influences
  const reach = reachOf(influences, cutOff)
  const links: StructureLink[] = []
  for (let from = 0; from < size; from++) {
    for (let to = 0; to < size; to++)
      if (isLink(influences, from, to, cutOff))
        links.push({ from, to, score: cells[from * size + to]!, kind: kindOf(reach, size, from, to) })
    yield
  }
  return links
}

function kindOf(reach: Reach, size: number, from: number, to: number): LinkKind {
  if (reach.reaches(to, from)) return 'in_circle'
  for (let over = 0; over < size; over++)
    if (reach.reaches(from, over) && reach.reaches(over, to) && !reach.reaches(over, from) && !reach.reaches(to, over)) return 'over_others'
  return 'leads_on'
}

function isLink({ size, cells }: Influences, from: number, to: number, cutOff = Number.MIN_VALUE): boolean {
  return from !== to && Math.abs(cells[from * size + to]!) >= cutOff
}

function reachOf(influences: Influences, cutOff?: number): Reach {
  const { size } = influences
  return new Reach(
    size,
    Uint8Array.from({ length: size * size }, (_, at) => (isLink(influences, Math.floor(at / size), at % size, cutOff) ? 1 : 0)),
  )
}
