import { giver, receiver } from '../matrix-file/cross-impact.ts'
import type { CrossImpacts } from './cross-impact.ts'
import type { Influences } from './direct.ts'

/** What an instrument can be in a package, in the order of its states. */
export const instrumentStates = ['off', 'as is', 'reinforced'] as const

/** Scores of instruments as impacts of states on states: the impact is the score times what giver and receiver count in their states. */
export function impactsOfScores({ size, cells }: Influences): CrossImpacts {
  const count = instrumentStates.length
  const impacts = new Float64Array((size * count) ** 2)
  for (let from = 0; from < size; from++)
    for (let to = 0; to < size; to++)
      for (const [give, u] of giver.entries())
        for (const [receive, v] of receiver.entries())
          if (from !== to) impacts[(from * count + give) * size * count + to * count + receive] = cells[from * size + to]! * u * v || 0
  return { states: Array.from({ length: size }, () => count), cells: impacts }
}
