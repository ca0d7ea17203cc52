import type { ConsensusRule } from './consensus.ts'
import type { JudgingScale } from './settings.ts'

/** One condition of a rule: its words are `rounds.rule.KEY`, with `value` as a share or a number. */
export interface RulePart {
  readonly key: 'share' | 'relations' | 'spread' | 'opposites' | 'stop'
  readonly share?: number
  readonly number?: number
}

/** A rule condition by condition, as it is printed wherever its result stands. */
export function ruleParts(scale: JudgingScale, { share, steps, spread, noStrongOpposites, stop }: ConsensusRule): readonly RulePart[] {
  const end: RulePart = { key: 'stop', share: stop }
  if (scale === 'relations') return [{ key: 'relations', share }, end]
  return [
    { key: 'share', share, number: steps },
    { key: 'spread', number: spread },
    ...(noStrongOpposites && scale === 'impact' ? [{ key: 'opposites' } as const] : []),
    end,
  ]
}
