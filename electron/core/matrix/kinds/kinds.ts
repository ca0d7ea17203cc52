import { Refusal } from '../../contract/refusal.ts'
import type { MatrixKind } from '../matrix-kind.ts'
import { claim } from './claim.ts'
import { criteria } from './criteria.ts'
import { differenceKind } from './difference.ts'
import { indicators } from './indicators.ts'
import { judged } from './judged.ts'
import { levels } from './levels.ts'
import { money } from './money.ts'
import { observed } from './observed.ts'
import { permuted } from './permuted.ts'
import { regions } from './regions.ts'
import { regionTerms } from './region-terms.ts'
import { sequence } from './sequence.ts'
import { tagged } from './tagged.ts'
import { terms } from './terms.ts'

/** Every kind of matrix in the order of the chooser: a file and a line here make one. */
export const matrixKinds: readonly MatrixKind[] = [
  judged,
  observed,
  permuted,
  money,
  sequence,
  tagged,
  terms,
  indicators,
  levels,
  criteria,
  regions,
  regionTerms,
  claim,
  differenceKind(kindNamed),
]

/** Refuses `invalid` {field: kind}. */
export function kindNamed(name: string): MatrixKind {
  const kind = matrixKinds.find((one) => one.name === name)
  if (kind === undefined) throw new Refusal('invalid', { field: 'kind' })
  return kind
}
