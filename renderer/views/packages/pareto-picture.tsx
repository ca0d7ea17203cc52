import { useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Chart } from '#renderer/charts/chart.tsx'
import { packageFront, placePoints } from '#renderer/charts/package-front.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { useTokens } from '#renderer/theme/use-tokens.ts'
import { Note } from '#renderer/ui/note.tsx'
import { useSize } from '#renderer/ui/use-size.ts'
import type { ListedPackage } from './consistent-list.tsx'

const height = 300

/** Budget against net synergy with coverage as size; pressing a point sets that package. The table below says the same. */
export function ParetoPicture({
  packages,
  terms,
  currency,
  selected,
  onChoose,
}: {
  readonly packages: readonly ListedPackage[]
  readonly terms: number
  readonly currency: string | null
  readonly selected: string
  readonly onChoose: (one: ListedPackage) => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const tokens = useTokens()
  const place = useRef<HTMLDivElement>(null)
  const width = useSize(place)?.width ?? 0
  const points = useMemo(
    () =>
      packages.map(({ budget, netSynergy, coverage, front, digits }) => ({
        budget: budget ?? 0,
        netSynergy,
        coverage: terms === 0 ? 0 : coverage / terms,
        front,
        selected: digits === selected,
      })),
    [packages, terms, selected],
  )
  const option = useMemo(
    () =>
      packageFront({
        points,
        width,
        height,
        tokens,
        words: {
          budget: t('packages.list.budget', { currency: currency ?? '' }),
          synergy: t('packages.figure.synergy'),
          amount: format.shortAmount,
          score: format.score,
        },
      }),
    [points, width, tokens, t, format, currency],
  )
  if (packages.every(({ budget }) => budget === null)) return <Note>{t('packages.front.no_budget')}</Note>
  const choose = (x: number, y: number) => {
    const { places } = placePoints({ points, width, height })
    const near = places
      .map((one, at) => ({ at, far: Math.hypot(one.x - x, one.y - y) - one.radius - (points[at]!.front ? 1 : 0) }))
      .toSorted((a, b) => a.far - b.far)[0]
    if (near !== undefined && near.far < 8) onChoose(packages[near.at]!)
  }
  return (
    <figure className="package-front">
      <div
        ref={place}
        role="presentation"
        onClick={(event) => {
          const box = event.currentTarget.getBoundingClientRect()
          choose(event.clientX - box.left, event.clientY - box.top)
        }}
      >
        {width > 10 ? <Chart option={option} width={width} height={height} /> : <div style={{ height }} />}
      </div>
      <figcaption className="package-quiet">
        {t('packages.front.caption', { count: packages.filter(({ front }) => front).length, all: packages.length })}
      </figcaption>
    </figure>
  )
}
