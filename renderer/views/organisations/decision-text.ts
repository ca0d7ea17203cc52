import type { TFunction } from 'i18next'
import type { DecisionRow, WaitingDecision } from '#core/contract/identity.ts'

/** A decision in one sentence. */
export function decisionText(t: TFunction, { kind, a, b, group, places }: DecisionRow): string {
  const named = b !== null && places.length > 0 ? `${b.name} (${places.join(', ')})` : (b?.name ?? null)
  return namedText(t, { kind, a: a.name, b: named, group: group?.name ?? null })
}

/** The same of one that is known by names only. */
export function namedText(t: TFunction, { kind, a, b, group }: Pick<WaitingDecision, 'kind' | 'a' | 'b' | 'group'>): string {
  return t(`identity.decision.${kind}`, { a, b: b ?? '', group: group ?? '' })
}

/** Its effect in a few words. */
export function effectText(t: TFunction, { effect: { organisations, participations, pairsChanged } }: DecisionRow): string {
  const parts = [
    organisations === 0
      ? null
      : t(organisations < 0 ? 'identity.effect.fewer' : 'identity.effect.more', { count: Math.abs(organisations) }),
    participations === 0 ? null : t('identity.effect.participations', { count: participations }),
    pairsChanged === 0 ? null : t('identity.effect.pairs', { count: pairsChanged }),
  ].filter((part) => part !== null)
  return parts.length === 0 ? '–' : parts.join(' · ')
}
