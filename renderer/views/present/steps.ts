import type { InteractionMatrix } from '#core/contract/matrices.ts'
import { pairRows, type PairRow } from '../matrices/pair-rows.ts'

/** Most cells a presentation steps through. */
const most = 24

function strength(row: PairRow): number {
  const judged = row.score === null ? 0 : Math.abs(row.score)
  const observed = row.lift === null || row.q >= 0.05 ? 0 : Math.min(3, Math.log2(row.lift))
  return judged + Math.max(0, observed)
}

/** The cells worth telling: first where judgement and evidence disagree, then the strongest. */
export function presentationSteps(matrix: InteractionMatrix): readonly PairRow[] {
  const rows = pairRows(matrix)
  const clashing = rows.filter((row) => row.disagree).toSorted((a, b) => strength(b) - strength(a))
  const strongest = rows.filter((row) => !row.disagree && strength(row) >= 1).toSorted((a, b) => strength(b) - strength(a))
  return [...clashing.slice(0, most / 2), ...strongest].slice(0, most)
}
