import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { LensAttractors, LensReading, LensStructure } from '#core/contract/lenses.ts'
import type { LensName } from '#core/lens/lens-values.ts'
import type { Drawing } from '#renderer/charts/drawing.ts'
import { influencePlane, planeMeans, type PlaneEntry, quadrantOf } from '#renderer/charts/influence-plane.ts'
import { scenarioDots, scenariosOnPage } from '#renderer/charts/scenario-dots.ts'
import { structureLevels } from '#renderer/charts/structure-levels.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import type { Tokens } from '#renderer/theme/tokens.ts'
import { codedName } from '#renderer/ui/coded-name.tsx'
import type { Size } from '#renderer/ui/use-size.ts'
import { scenarioRows, weightWords } from './scenario-lines.ts'
import { circlesOf, linkRows } from './structure-lines.ts'
import type { RankInterval, Uncertainty } from './use-uncertainty.ts'

/** Draws what a lens shows: the plane, the consistent scenarios, or the levels. */
export function useLensPicture({
  reading,
  lens,
  entries,
  structure,
  attractors,
  page,
  chosen,
  intervals,
  figure,
}: {
  readonly reading: LensReading | undefined
  readonly lens: LensName
  readonly entries: readonly PlaneEntry[] | null
  readonly structure: LensStructure | undefined
  readonly attractors: LensAttractors | null
  /** Which page of the scenarios, 0 the first. */
  readonly page: number
  readonly chosen: ReadonlySet<number>
  readonly intervals: Uncertainty['intervals']
  readonly figure: (lens: LensName, value: number) => string
}): (size: Size, tokens: Tokens) => Drawing {
  const { t } = useTranslation()
  const format = useFormat()
  return useCallback(
    (size: Size, tokens: Tokens): Drawing => {
      if (reading === undefined) return { ...size, layers: {}, targets: [] }
      const { instruments, lenses } = reading
      const rankSaid = (id: number): readonly string[] => {
        const rank = reading.ranks.find(({ instrument }) => instrument === id)?.by[lens] ?? null
        if (rank === null) return []
        const interval: RankInterval | undefined = intervals.get(lens)?.get(id)
        const words = t('lenses.said.rank', { rank: format.number(rank, 1), of: instruments.length })
        return interval === undefined
          ? [words]
          : [words, t('lenses.said.interval', { low: format.number(interval.low, 1), high: format.number(interval.high, 1) })]
      }
      if (entries !== null) {
        const means = planeMeans(entries)
        const quadrant = (of: 'driving' | 'relay' | 'autonomous' | 'result') => t(`lenses.quadrant.${of}`)
        return influencePlane(entries, {
          ...size,
          tokens,
          chosen,
          words: {
            influence: t(`lenses.axis.influence.${lens}`),
            dependence: t(`lenses.axis.dependence.${lens}`),
            quadrant: {
              driving: quadrant('driving'),
              relay: quadrant('relay'),
              autonomous: quadrant('autonomous'),
              result: quadrant('result'),
            },
            figure: (value) => figure(lens, value),
            mean: (value) => t('lenses.mean', { value: figure(lens, value) }),
            said: (at) => {
              const [instrument, entry] = [instruments[at], entries[at]]
              if (instrument === undefined || entry === undefined) return []
              return [
                codedName(instrument),
                t('lenses.said.gives', { value: figure(lens, entry.influence) }),
                t('lenses.said.receives', { value: figure(lens, entry.dependence) }),
                quadrant(quadrantOf(entry, means)),
                ...rankSaid(instrument.id),
              ]
            },
          },
        })
      }
      if (lens === 'ism') {
        const { levels, driving, dependence } = lenses.ism
        const position = new Map(instruments.map(({ id }, at) => [id, at]))
        const links = linkRows(reading, structure).filter(({ kind }) => kind === 'leads_on')
        return structureLevels(
          {
            levels,
            entries: instruments,
            links: links.map(({ from, to, score }) => ({ from: position.get(from) ?? 0, to: position.get(to) ?? 0, score })),
            circles: circlesOf(reading, structure),
          },
          {
            ...size,
            tokens,
            chosen,
            words: {
              level: (level) =>
                t(
                  levels.length === 1 || (level > 0 && level < levels.length - 1)
                    ? 'lenses.level'
                    : level === 0
                      ? 'lenses.level_end'
                      : 'lenses.level_driving',
                  {
                    number: level + 1,
                  },
                ),
              said: (at) => {
                const instrument = instruments[at]
                if (instrument === undefined) return []
                return [
                  codedName(instrument),
                  t('lenses.said.reaches', { reaches: driving[at], reached: dependence[at] }),
                  ...rankSaid(instrument.id),
                ]
              },
              linkSaid: (at) => {
                const link = links[at]
                return link === undefined
                  ? []
                  : [`${link.fromCode} → ${link.toCode}`, t('lenses.said.link', { score: format.score(link.score) })]
              },
            },
          },
        )
      }
      const rows = scenarioRows(reading, attractors)
      const first = page * scenariosOnPage
      if (rows.length === 0) return { ...size, layers: {}, targets: [] }
      return scenarioDots(
        rows.slice(first, first + scenariosOnPage).map((row) => ({
          states: row.states,
          figures: [format.score(row.consistency), format.score(row.totalImpact), weightWords(row.weight, format)],
        })),
        {
          ...size,
          first,
          tokens,
          codes: instruments.map(({ code }) => code),
          headings: [t('lenses.table.consistency'), t('lenses.table.totalImpact'), t('lenses.table.weight')],
          chosen: new Set(instruments.flatMap(({ id }, at) => (chosen.has(id) ? [at] : []))),
          words: {
            state: (state) => t(`packages.state.${state}`),
            said: (at) => {
              const row = rows[at]
              if (row === undefined) return []
              return [
                t('lenses.said.scenario', { number: row.place }),
                ...([2, 1, 0] as const).flatMap((state) =>
                  row.codes(state) === '' ? [] : [`${t(`packages.state.${state}`)}: ${row.codes(state)}`],
                ),
                `${t('lenses.table.consistency')} ${format.score(row.consistency)}, ${t('lenses.table.totalImpact')} ${format.score(row.totalImpact)}`,
                ...(row.weight === null ? [] : [`${t('lenses.table.weight')} ${weightWords(row.weight, format)}`]),
              ]
            },
          },
        },
      )
    },
    [reading, lens, entries, structure, attractors, page, chosen, intervals, figure, t, format],
  )
}
