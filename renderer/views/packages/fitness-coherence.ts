import type { TFunction } from 'i18next'
import { packageStates } from '#core/package/states.ts'
import type { Format } from '#renderer/data/use-format.ts'
import { type Known, withParts } from './known.ts'
import type { FitnessMaterial } from './use-fitness.ts'

/** How the instruments that are on work together: by what experts judged, and by the organisations that they share. */
export function coherence({ shown, observed, on }: FitnessMaterial, t: TFunction, format: Format): readonly Known[] {
  const { figures, material, states } = shown
  const code = (at: number): string => material.instruments[at]!.code
  const pair = (from: number, to: number) => ({ from: material.instruments[from]!.id, to: material.instruments[to]!.id })
  const size = material.instruments.length
  const raters = (one: { readonly raters: number; readonly of: number }) => t('packages.raters', { raters: one.raters, of: one.of })
  const synergies = figures.on
    .flatMap((from) => figures.on.map((to) => ({ from, to, score: material.score[from * size + to] ?? 0 })))
    .filter(({ from, to, score }) => from !== to && score > 0)
    .toSorted((a, b) => b.score - a.score)
  return [
    withParts(
      t('packages.fitness.coherence.synergies', { count: synergies.length }),
      'synergy',
      synergies.map(({ from, to, score }) => ({
        says: `${code(from)} → ${code(to)}: ${t('packages.scored', { score: format.score(score) })}`,
        source: pair(from, to),
      })),
    ),
    withParts(
      t('packages.fitness.coherence.contradictions', { count: figures.contradictions.length }),
      'contradictions',
      figures.contradictions.map(({ from, to, score, named }) => ({
        says: [
          `${code(from)} → ${code(to)}:`,
          [
            score === null ? null : t('packages.scored', { score: format.score(score) }),
            named === null ? null : `${t(`packages.relation.${named.relation}`)} (${raters(named)})`,
          ]
            .filter((part) => part !== null)
            .join(' · '),
        ].join(' '),
        source: pair(from, to),
      })),
    ),
    withParts(
      t('packages.fitness.coherence.missing', { count: figures.missing.length }),
      'missing',
      figures.missing.map((one) => ({
        says: `${t('packages.needs', { by: code(one.to), needed: code(one.from) })} · ${raters(one)}`,
        source: pair(one.from, one.to),
      })),
    ),
    withParts(
      t('packages.fitness.coherence.against', { count: figures.against.length }),
      'against',
      figures.against.map((at) => {
        const { ofState, consistency } = figures.balances[at]!
        const better = packageStates.toSorted((a, b) => ofState[b] - ofState[a])[0]!
        return {
          says: `${code(at)} ${t(`packages.state.${states[at]!}`)}: ${t('packages.balance.against', {
            state: t(`packages.state.${better}`),
            value: format.score(-consistency),
          })}`,
          source: 'against',
        }
      }),
    ),
    {
      says: t('packages.fitness.coherence.scored', { count: figures.pairs - figures.notScored, all: figures.pairs }),
      source: '/matrices/matrix',
    },
    ...(observed === undefined || on.length < 2 ? [] : [overlaps(observed, t, format)]),
  ]
}

/** Pairs with organisations in common, most first. */
function overlaps(
  { instruments, organisations, shared, lift, q }: NonNullable<FitnessMaterial['observed']>,
  t: TFunction,
  format: Format,
): Known {
  const size = instruments.length
  const pairs = instruments
    .flatMap((one, from) =>
      instruments.slice(from + 1).map((other, offset) => {
        const at = from * size + from + 1 + offset
        return { one, other, shared: shared[at] ?? 0, lift: lift[at] ?? null, q: q[at] ?? 1 }
      }),
    )
    .filter((pair) => pair.shared > 0)
    .toSorted((a, b) => b.shared - a.shared)
  return withParts(
    organisations === 0
      ? t('packages.fitness.coherence.no_organisations')
      : t('packages.fitness.coherence.overlaps', { count: pairs.length, all: (size * (size - 1)) / 2 }),
    '/matrices/matrix',
    pairs.map(({ one, other, ...pair }) => ({
      says: [
        t('packages.fitness.coherence.shared', { one: one.code, other: other.code, count: pair.shared }),
        pair.lift === null ? null : t('packages.fitness.coherence.lift', { lift: format.number(pair.lift, 1) }),
        format.probabilityStatement('q', pair.q),
      ]
        .filter((part) => part !== null)
        .join(' · '),
      source: { from: one.id, to: other.id },
    })),
  )
}
