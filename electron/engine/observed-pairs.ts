import type { InteractionMatrix, MatrixQuestion, ObservedPairs } from '#core/contract/matrices.ts'
import { carriedPairs } from '#store/queries/carried-pairs.ts'
import { scoringRater } from '#store/queries/merge.ts'
import type { Session } from './session.ts'

/** What the data show of all pairs of the mix. A scoring file has no data of its own, only what came along with it. */
export function observedPairs(session: Session, interaction: (question: MatrixQuestion) => InteractionMatrix): ObservedPairs | null {
  const project = session.project()
  if (project.read(scoringRater) !== null) return project.read(carriedPairs)
  const { instruments, shared, expected, lift, q, universe } = interaction({ filter: {}, order: { by: 'code' } })
  if (universe.computed === 0) return null
  return { instruments: instruments.map(({ id }) => ({ id })), shared, expected, lift, q, takenAt: null }
}
