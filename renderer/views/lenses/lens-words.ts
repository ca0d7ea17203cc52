import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { LensAttractors, LensOptions, LensReading, LensStructure } from '#core/contract/lenses.ts'
import type { LensName } from '#core/lens/lens-values.ts'
import { planeMeans, type PlaneEntry, quadrantOf, quadrants } from '#renderer/charts/influence-plane.ts'
import { mostLinksDrawn } from '#renderer/charts/structure-levels.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { useAggregationWords } from '../matrices/aggregation-words.ts'
import { scenarioRows } from './scenario-lines.ts'

/** Codes are listed up to so many; more are counted. */
const mostListed = 5

/** How a lens's figures are written: MICMAC's as shares of all paths, DEMATEL's with two decimals, sums with one. */
function useLensFigure(signed: boolean): (lens: LensName, value: number) => string {
  const format = useFormat()
  return useMemo(
    () => (lens, value) => {
      if (lens === 'micmac') return format.share(value, 1)
      if (lens === 'dematel' || lens === 'crossImpact') return format.fixed(value, 2)
      if (lens === 'ism' || !signed) return format.number(value, 1)
      return format.score(value)
    },
    [format, signed],
  )
}

/** How many links lead on. */
function leading(structure: LensStructure | undefined): number {
  return structure?.links.filter(({ kind }) => kind === 'leads_on').length ?? 0
}

/** What the lenses say of a mix, in the language of the screen. */
export function useLensWords({
  reading,
  lens,
  options,
  entries,
  structure,
  attractors,
}: {
  readonly reading: LensReading | undefined
  readonly lens: LensName
  readonly options: LensOptions
  readonly entries: readonly PlaneEntry[] | null
  readonly structure: LensStructure | undefined
  readonly attractors: LensAttractors | null
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const aggregationWords = useAggregationWords()
  const figure = useLensFigure(reading?.signed ?? false)
  return useMemo(() => {
    if (reading === undefined) return { figure, sentence: '', read: '', rest: '', refused: null }
    const { instruments, lenses, ranks, agreement, rests } = reading
    const code = (id: number) => instruments.find((one) => one.id === id)?.code ?? ''
    const list = (codes: readonly string[]) =>
      codes.length <= mostListed ? codes.join(', ') : t('lenses.sentence.instruments', { count: codes.length })
    const listed = (numbers: readonly string[]) =>
      numbers.length <= mostListed ? numbers.join(', ') : `${numbers.slice(0, mostListed).join(', ')}, …`
    const refused =
      lens === 'dematel' && lenses.dematel.refused !== null
        ? t('refusal.relations_without_end')
        : lens === 'crossImpact' && lenses.crossImpact.refused !== null
          ? t(`lenses.refused.${lenses.crossImpact.refused}`)
          : null
    const lowest = Math.min(...ranks.map(({ by }) => by[lens] ?? Number.POSITIVE_INFINITY))
    const firsts = ranks.filter(({ by }) => by[lens] === lowest).map(({ instrument }) => code(instrument))
    const first =
      firsts.length === 0 || firsts.length === instruments.length
        ? []
        : [
            t(firsts.length > 1 ? 'lenses.sentence.firsts' : 'lenses.sentence.first', {
              codes: list(firsts),
              lens: t(`lenses.name.${lens}`),
            }),
          ]
    const corners = () => {
      if (entries === null) return []
      const means = planeMeans(entries)
      return quadrants.flatMap((quadrant) => {
        const inside = entries.filter((entry) => quadrantOf(entry, means) === quadrant).map((entry) => entry.code)
        return inside.length === 0 ? [] : [`${t(`lenses.quadrant.${quadrant}`)}: ${list(inside)}.`]
      })
    }
    const settles = () => {
      if (lens !== 'micmac') return []
      const { k, stableFrom, period, endsAt, netStays } = lenses.micmac
      return [
        stableFrom !== null
          ? t('lenses.sentence.stable', { power: stableFrom })
          : period !== null
            ? t('lenses.sentence.cycle', { period, power: k })
            : endsAt !== null
              ? t('lenses.sentence.ends', { power: endsAt })
              : t('lenses.sentence.unsettled', { power: k }),
        ...(reading.signed && !netStays && endsAt === null ? [t('lenses.sentence.net_turns', { power: k })] : []),
      ]
    }
    const told = () => {
      if (lens === 'crossImpact' && lenses.crossImpact.refused === null) {
        const { count, searched } = lenses.crossImpact
        const rows = scenarioRows(reading, attractors)
        const best = rows[0]
        const most = Math.max(0, ...rows.map(({ weight }) => weight ?? 0))
        const heaviest = rows.filter(({ weight }) => weight === most).map(({ place }) => format.number(place))
        const restless = attractors === null ? 0 : attractors.cycles.reduce((sum, { weight }) => sum + weight, 0) / attractors.starts
        return [
          t('lenses.sentence.scenarios', { count, searched }),
          ...(best === undefined
            ? []
            : [
                t('lenses.sentence.best', {
                  reinforced: best.codes(2) === '' ? t('lenses.sentence.nothing') : list(best.codes(2).split(', ')),
                  impact: format.score(best.totalImpact),
                }),
              ]),
          ...(most === 0
            ? []
            : [t('lenses.sentence.heaviest', { count: heaviest.length, numbers: listed(heaviest), share: format.share(most, 1) })]),
          ...(restless === 0 ? [] : [t('lenses.sentence.restless', { share: format.share(restless, 1) })]),
        ]
      }
      if (lens === 'ism') {
        const { levels } = lenses.ism
        const named = (level: readonly number[] | undefined) => list((level ?? []).map((at) => instruments[at]?.code ?? ''))
        return levels.length < 2
          ? [t('lenses.sentence.one_level')]
          : [
              ...(structure === undefined ? [] : [t('lenses.sentence.links', { count: leading(structure), all: structure.links.length })]),
              t('lenses.sentence.levels', { count: levels.length, drivers: named(levels.at(-1)), ends: named(levels[0]) }),
            ]
      }
      return []
    }
    const sentence = [
      ...first,
      ...told(),
      ...corners(),
      ...settles(),
      ...(agreement.W === null ? [] : [t('lenses.sentence.agree', { count: agreement.lenses, w: format.fixed(agreement.W, 2) })]),
    ].join(' ')
    const method =
      lens === 'dematel'
        ? [t('lenses.rests.normalisation', { rule: t(`lenses.normalisation.${options.normalisation}`) })]
        : lens === 'ism'
          ? [options.cut === undefined ? t('lenses.rests.cut_any') : t('lenses.rests.cut', { cut: format.number(options.cut, 2) })]
          : lens === 'crossImpact'
            ? [t('lenses.rests.tolerance', { tolerance: format.number(options.tolerance, 2) })]
            : []
    const rest = [
      t('lenses.rests.scores', {
        scale: t(`judging.scale.${rests.scale}`),
        method: aggregationWords(rests.aggregation),
        count: rests.raters,
      }),
      t('lenses.rests.pairs', { judged: rests.judged, count: rests.pairs, empty: rests.empty }),
      ...(rests.potentials === 0 ? [] : [t('lenses.rests.potentials', { count: rests.potentials, value: options.potential })]),
      ...(rests.shownRound === null ? [] : [t('lenses.rests.round', { round: rests.shownRound })]),
      ...method,
    ].join(' ')
    const read = [
      t(`lenses.explained.${lens}`) + '.',
      ...(entries === null ? [t(`lenses.read.${lens === 'ism' ? 'ism' : 'crossImpact'}`)] : [t('lenses.read.plane')]),
      ...(entries !== null && reading.signed ? [t('lenses.read.signed')] : []),
      ...(entries?.some(({ before }) => before !== null) === true ? [t('lenses.read.arrows')] : []),
      ...(lens === 'ism' && leading(structure) > mostLinksDrawn ? [t('lenses.read.strongest_links', { count: mostLinksDrawn })] : []),
      ...(lens === 'secondOrder' ? [t('lenses.read.second_order')] : []),
    ].join(' ')
    return { figure, sentence, read, rest, refused }
  }, [reading, lens, options, entries, structure, attractors, figure, t, format, aggregationWords])
}
