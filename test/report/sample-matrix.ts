import type { InteractionMatrix, MatrixQuestion } from '#core/contract/matrices.ts'
import type { InstrumentFacts } from '#core/matrix/instrument-facts.ts'
import { interactionMatrix } from '#core/matrix/interaction-matrix.ts'
import type { GivenScore } from '#core/matrix/judged.ts'
import { plainJudging } from '../core/judging/plain-judging.ts'
import { packParticipation } from '#core/matrix/overlap-counts.ts'

/** Numbers from 0 to 1, the same at every run. */
function seededNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** An invented mix: instruments of three programmes, firms that stay near their own, three raters. */
export function sampleMatrix(
  size: number,
  order: MatrixQuestion['order'] = { by: 'programme' },
  code = (at: number) => `I${at + 1}`,
): InteractionMatrix {
  const random = seededNumbers(11)
  const programmes = ['Research and innovation', 'Competitiveness', 'Low carbon']
  const instruments: InstrumentFacts[] = Array.from({ length: size }, (_, at) => ({
    id: at + 1,
    slot: at,
    code: code(at),
    name: `Invented instrument number ${at + 1}`,
    programme: programmes[Math.floor((at * 3) / size)]!,
    region: 'Piemonte',
    level: 'regional',
    budget: { amount: 1_000_000 * (at + 1), currency: 'EUR' },
    operations: 10 + at,
    grant: [{ amount: 250_000.5 * (at + 1), currency: 'EUR' }],
    firstYear: 2014,
    lastYear: 2020,
    tags: [],
  }))
  const participations: number[] = []
  for (let firm = 1; firm <= size * 60; firm++) {
    const home = Math.floor(random() * size)
    for (let step = 0; step < 4; step++)
      if (random() < 0.6)
        participations.push(packParticipation(firm, Math.min(size - 1, Math.max(0, home + Math.round((random() - 0.5) * 8)))))
  }
  const assessments: GivenScore[] = []
  for (let from = 1; from <= size; from++)
    for (let to = 1; to <= size; to++) {
      if (random() < 0.07) continue
      const centre = Math.abs(from - to) < 4 ? 1 : 0
      for (let rater = 1; rater <= 3; rater++)
        assessments.push({ from, to, rater, score: Math.max(-3, Math.min(3, centre + Math.round((random() + random() - 1) * 3.2))) })
    }
  return interactionMatrix({ instruments, participations, assessments, judging: plainJudging, terms: [] }, { filter: {}, order })
}
