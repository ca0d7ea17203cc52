import type { InteractionMatrix } from '#core/contract/matrices.ts'
import { interactionMatrix } from '#core/matrix/interaction-matrix.ts'
import { packParticipation } from '#core/matrix/overlap-counts.ts'
import { plainJudging } from '../core/judging/plain-judging.ts'

/** Numbers from 0 to 1 that are the same in every run. */
function numbers(seed: number): () => number {
  let state = seed
  return () => (state = (state * 1664525 + 1013904223) >>> 0) / 2 ** 32
}

/** An invented matrix of `count` instruments in three programmes, made by the engine's own function. */
export function inventedMatrix(count: number, judged = true): InteractionMatrix {
  const random = numbers(7)
  const instruments = Array.from({ length: count }, (_, slot) => ({
    id: slot + 1,
    slot,
    code: `I${slot + 1}`,
    name: `<b>Instrument</b> ${slot + 1}`,
    programme: `Programme ${slot % 3}`,
    region: null,
    level: null,
    budget: null,
    operations: 10,
    grant: [],
    firstYear: 2016,
    lastYear: 2020,
    tags: [],
  }))
  const participations = Array.from({ length: count * 40 }, () =>
    packParticipation(1 + Math.floor(random() * count * 12), Math.floor(random() ** 2 * count)),
  )
  const assessments = judged
    ? instruments.flatMap((from) =>
        instruments
          .filter((to) => to.id !== from.id && random() < 0.8)
          .flatMap((to) => [1, 2].map((rater) => ({ from: from.id, to: to.id, rater, score: Math.floor(random() * 7) - 3 }))),
      )
    : []
  return interactionMatrix(
    { instruments, participations, assessments, judging: plainJudging, terms: [] },
    { filter: {}, order: { by: 'programme' } },
  )
}
