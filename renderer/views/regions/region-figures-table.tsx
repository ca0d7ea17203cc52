import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { RegionFigures } from '#core/contract/regions.ts'
import { go } from '#renderer/data/route.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { LinkButton } from '#renderer/ui/inspector.tsx'
import { useMatrixChoices } from '../matrices/question.tsx'
import { regionFigureRows, type RegionFigureRow } from './region-figure-rows.ts'

/** The same figures of every region's mix; each column leads to the matrix that they were counted in. */
export function RegionFiguresTable({ regions }: { readonly regions: readonly RegionFigures[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { choices, change } = useMatrixChoices()
  const told = ({ value, of, words }: RegionFigureRow, region: RegionFigures): ReactNode => {
    const found = value(region)
    if (words !== undefined) return words(region)
    if (typeof found !== 'number') return found ?? '–'
    const whole = of?.(region)
    if (whole === undefined) return format.number(found)
    if (whole === 0) return '–'
    return (
      <>
        {format.number(found)} <span className="faint">{format.share(found / whole)}</span>
      </>
    )
  }
  return (
    <section aria-labelledby="regions-frame">
      <h2 id="regions-frame">{t('regions.frame')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('regions.figure')}</th>
            {regions.map(({ region }) => (
              <th key={region} scope="col" className="regions-number">
                <LinkButton
                  onClick={() => {
                    change({ filter: { ...choices.filter, regions: [region] }, universe: null, pair: null })
                    go('/matrices/matrix')
                  }}
                >
                  {region}
                </LinkButton>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {regionFigureRows(format).map((row) => (
            <tr key={row.key}>
              <th scope="row">{t(`regions.figures.${row.key}`)}</th>
              {regions.map((one) => (
                <td key={one.region} className="regions-number">
                  {told(row, one)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small-line">{t('regions.frame_explained')}</p>
    </section>
  )
}
