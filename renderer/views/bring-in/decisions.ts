import type { AnswerRule, FileMatrix } from '#core/contract/matrix-files.ts'
import type { InstrumentRow } from '#core/contract/instruments.ts'
import type { Assessment } from '#core/contract/judgements.ts'
import type { JudgingScale } from '#core/judging/settings.ts'
import { judgedPart, type JudgedPart } from '#core/matrix-file/judged-part.ts'
import { type LabelMatch, matchLabels } from '#core/matrix-file/match-labels.ts'
import {
  compareAnswers,
  type LabelTarget,
  type LeftOutCell,
  type PotentialChoice,
  sameTargets,
  takeCells,
  type TakenCell,
} from '#core/matrix-file/take-matrix.ts'

type Known = Pick<InstrumentRow, 'id' | 'code' | 'name'>

/** What the user decides of one matrix. */
export interface Decisions {
  readonly turned: boolean
  /** By label, where the user chose; left out: as it was found by code or name. */
  readonly chosen: ReadonlyMap<number, LabelTarget>
  readonly rounding: boolean
  readonly potential: PotentialChoice
  readonly answers: AnswerRule
}

export const firstDecisions: Decisions = { turned: false, chosen: new Map(), rounding: false, potential: 'out', answers: 'keep' }

/** A matrix with what is decided of it, and what would come of that. */
export interface DecidedMatrix {
  readonly part: JudgedPart
  readonly scale: JudgingScale
  readonly matches: readonly (LabelMatch | null)[]
  /** Null: to be decided. */
  readonly targets: readonly (LabelTarget | null)[]
  /** Labels whose instrument another label has too. */
  readonly twice: readonly number[]
  readonly open: number
  readonly taken: readonly TakenCell[]
  readonly leftOut: readonly LeftOutCell[]
  readonly fresh: number
  readonly same: number
  readonly different: ReturnType<typeof compareAnswers>['different']
  /** How many judgements would be written. */
  readonly written: number
}

/** The label as a new instrument: a code is not longer than 100 characters. */
export function newInstrument(part: JudgedPart, label: number): LabelTarget {
  const text = part.matrix.labels[label]!
  return { kind: 'new', code: text.slice(0, 100), name: (part.names[label] ?? text).slice(0, 500) }
}

export function decide(
  matrix: FileMatrix,
  decisions: Decisions,
  instruments: readonly Known[],
  given: readonly Assessment[],
  scale: JudgingScale,
): DecidedMatrix {
  const part = judgedPart(matrix)
  const known = new Set(instruments.map(({ id }) => id))
  const matches = matchLabels(
    part.matrix.labels.map((text, at) => ({ text, name: part.names[at] ?? null })),
    instruments,
  )
  const targets = matches.map((match, at): LabelTarget | null => {
    const chosen = decisions.chosen.get(at)
    if (chosen !== undefined && (chosen.kind !== 'instrument' || known.has(chosen.id))) return chosen
    return match === null || match.by === 'similar' ? null : { kind: 'instrument', id: match.instrument }
  })
  const { taken, leftOut } = takeCells(part.matrix, { ...decisions, targets }, scale)
  const before = new Map(given.map((one) => [`${one.from}-${one.to}`, one]))
  const idOf = (label: number): number | null => (targets[label]?.kind === 'instrument' ? targets[label].id : null)
  const { fresh, same, different } = compareAnswers(taken, ({ from, to }) => {
    const one = before.get(`${idOf(from)}-${idOf(to)}`)
    return (
      one && {
        score: one.score,
        potential: one.potential,
        told: one.rationale !== null || one.relation !== null || one.confidence !== null,
      }
    )
  })
  return {
    part,
    scale,
    matches,
    targets,
    twice: sameTargets(targets),
    open: targets.filter((target) => target === null).length,
    taken,
    leftOut,
    fresh: fresh.length,
    same: same.length,
    different,
    written: fresh.length + (decisions.answers === 'replace' ? different.length : 0),
  }
}
