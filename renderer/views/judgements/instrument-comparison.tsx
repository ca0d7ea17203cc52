import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { InstrumentProfile, InstrumentRow } from '#core/contract/instruments.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { InventedMark } from '#renderer/ui/mark.tsx'
import { TrlRange } from './trl-range.tsx'

interface Line {
  readonly key: string
  /** Profile fields that the line shows: where one is invented, it is marked. */
  readonly fields: readonly (keyof InstrumentProfile)[]
  readonly show: (one: InstrumentRow) => ReactNode
}

/** The two instruments' profiles side by side, so that one need not leave the question to know what is asked about. */
export function InstrumentComparison({ from, to }: { readonly from: InstrumentRow; readonly to: InstrumentRow }) {
  const { t } = useTranslation()
  const format = useFormat()
  const both = [from, to]
  const lines: readonly Line[] = [
    { key: 'objective', fields: ['objective'], show: (one) => one.objective },
    { key: 'target_groups', fields: ['targetGroups'], show: (one) => one.targetGroups },
    {
      key: 'trl',
      fields: ['trlFrom', 'trlTo'],
      show: ({ trlFrom, trlTo }) => (trlFrom === null && trlTo === null ? null : <TrlRange from={trlFrom} to={trlTo} />),
    },
    {
      key: 'budget',
      fields: ['budget'],
      show: ({ budget, budgetCurrency }) => (budget === null ? null : format.money({ amount: budget, currency: budgetCurrency })),
    },
    {
      key: 'programme',
      fields: ['programme', 'region', 'level'],
      show: ({ programme, region, level }) =>
        [programme, region, level === null ? null : t(`word.level.${level}`)].filter((part) => part !== null).join(' · '),
    },
    { key: 'managing_body', fields: ['managingBody'], show: (one) => one.managingBody },
    {
      key: 'time',
      fields: ['launch', 'end'],
      show: ({ launch, end }) =>
        launch === null && end === null ? null : `${launch === null ? '…' : format.date(launch)} – ${end === null ? '' : format.date(end)}`,
    },
    {
      key: 'tags',
      fields: [],
      show: ({ tags }) =>
        tags.length === 0 ? null : (
          <ul className="compare-tags">
            {tags.map((tag) => (
              <li key={tag.term}>{tag.label}</li>
            ))}
          </ul>
        ),
    },
  ]
  const told = lines
    .map((line) => ({ ...line, cells: both.map((one) => line.show(one)) }))
    .filter(({ cells }) => cells.some((cell) => cell !== null && cell !== ''))
  return (
    <table className="compare" aria-label={t('judgements.compare.label')}>
      <thead>
        <tr>
          <td />
          {both.map((one, index) => (
            <th key={one.id} scope="col">
              <span className="judge-faint">{t(index === 0 ? 'judgements.compare.gives' : 'judgements.compare.receives')}</span>
              {one.name} <span className="judge-faint">{one.code === one.name ? '' : one.code}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {told.map(({ key, fields, cells }) => (
          <tr key={key}>
            <th scope="row">{t(`judgements.compare.${key}`)}</th>
            {both.map((one, index) => (
              <td key={one.id}>
                {cells[index] === null || cells[index] === '' ? <span className="judge-faint">–</span> : cells[index]}{' '}
                {cells[index] !== null && fields.some((field) => one.inventedFields.includes(field)) ? <InventedMark /> : null}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
