import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Drawing } from '#renderer/charts/drawing.ts'
import { packageFront } from '#renderer/charts/package-front.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import type { Tokens } from '#renderer/theme/tokens.ts'
import { useTokens } from '#renderer/theme/use-tokens.ts'
import { Note } from '#renderer/ui/note.tsx'
import type { Size } from '#renderer/ui/use-size.ts'
import { Stage } from '../seen/stage.tsx'
import type { Listed } from './listed.ts'

/** Above, numbers would lie on one another. */
const mostNumbered = 30

/** Budget against net synergy with coverage as size, and what is said of it; null where no budget is stated to draw it by. */
export function useFrontPicture({ packages, material, currencies, frontOfAll, current }: Listed): {
  readonly draw: (size: Size, tokens: Tokens) => Drawing
  readonly caption: string
} | null {
  const { t } = useTranslation()
  const format = useFormat()
  const terms = material.terms.length
  const [currency, ...others] = currencies.map((one) => one ?? '?')
  // Made when it is drawn: a search lists a thousand packages anew four times a second.
  const draw = useCallback(
    (size: Size, tokens: Tokens) => {
      const few = packages.filter((one) => one.front).length <= mostNumbered
      const unlisted = current === null || packages.includes(current) ? [] : [current]
      const points = [...packages, ...unlisted].map(({ budget, netSynergy, coverage, front, digits, rank }) => ({
        key: digits,
        budget: budget ?? 0,
        netSynergy,
        coverage: terms === 0 ? 0 : coverage / terms,
        front,
        selected: digits === current?.digits,
        label: front && few && rank !== null ? format.number(rank) : null,
        lines: [
          rank !== null ? t('packages.compare.rank', { rank }) : t(front ? 'packages.front.unlisted' : 'packages.front.set'),
          `${t('packages.figure.synergy')}: ${format.score(netSynergy)}`,
          `${t('packages.list.budget', { currency })}: ${budget === null ? '–' : format.shortAmount(budget)}`,
          ...(terms === 0 ? [] : [`${t('packages.figure.coverage')}: ${t('ui.of', { done: coverage, total: terms })}`]),
          ...([2, 1, 0] as const).flatMap((state) => {
            const codes = material.instruments.filter((_, at) => digits[at] === String(state)).map(({ code }) => code)
            return codes.length === 0 ? [] : [`${t(`packages.state.${state}`)}: ${codes.join(', ')}`]
          }),
        ],
      }))
      return packageFront({
        ...size,
        points,
        tokens,
        words: {
          budget: t('packages.list.budget', { currency }),
          synergy: t('packages.figure.synergy'),
          amount: format.shortAmount,
          score: format.score,
        },
      })
    },
    [packages, material, terms, current, currency, t, format],
  )
  if (packages.every(({ budget }) => budget === null)) return null
  const fronts = packages.filter(({ front }) => front).length
  const unstated = material.instruments.filter(({ budget }) => budget === null).length
  const caption = [
    t(frontOfAll ? 'packages.front.of_all' : 'packages.front.of_listed', { count: fronts }),
    fronts > 0 && fronts <= mostNumbered ? t('packages.front.numbered') : null,
    t('packages.front.drawn', { currency }),
    current === null ? null : t('packages.front.ring'),
    others.length === 0 ? null : t('packages.front.others', { others: others.join(', ') }),
    unstated === 0 ? null : t('packages.front.unstated', { count: unstated }),
  ]
  return { draw, caption: caption.filter((part) => part !== null).join(' ') }
}

/** The front as a picture; opening a point sets that package. The table below says the same. */
export function ParetoPicture({ listed, onChoose }: { readonly listed: Listed; readonly onChoose: (digits: string) => void }) {
  const { t } = useTranslation()
  const tokens = useTokens()
  const picture = useFrontPicture(listed)
  const draw = picture?.draw
  const drawn = useMemo(() => (draw === undefined ? null : (size: Size) => draw(size, tokens)), [draw, tokens])
  if (picture === null || drawn === null) return <Note>{t('packages.front.no_budget')}</Note>
  return (
    <figure className="package-front">
      <Stage label={t('packages.front.keys')} draw={drawn} onOpen={onChoose} />
      <figcaption className="package-quiet">{picture.caption}</figcaption>
    </figure>
  )
}
