import type { TFunction } from 'i18next'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { InstrumentProfile, InstrumentRow } from '#core/contract/instruments.ts'
import { labelIn } from '#core/tagging/label.ts'
import { go } from '#renderer/data/route.ts'
import { useFormat, type Format } from '#renderer/data/use-format.ts'
import { LinkButton } from '#renderer/ui/inspector.tsx'
import { Mark } from '#renderer/ui/mark.tsx'
import { TrlTold } from './trl-told.tsx'

interface Line {
  readonly label: string
  /** Profile fields that the line shows: where one is invented, it is marked. */
  readonly fields: readonly (keyof InstrumentProfile)[]
  readonly show: (one: InstrumentRow) => ReactNode
}

function profileLines(t: TFunction, format: Format): readonly Line[] {
  return [
    { label: t('instruments.field.objective'), fields: ['objective'], show: (one) => one.objective },
    { label: t('instruments.field.targetGroups'), fields: ['targetGroups'], show: (one) => one.targetGroups },
    {
      label: t('instruments.field.trl'),
      fields: ['trlFrom', 'trlTo'],
      show: ({ trlFrom, trlTo }) => (trlFrom === null && trlTo === null ? null : <TrlTold from={trlFrom} to={trlTo} />),
    },
    {
      label: t('instruments.field.budget'),
      fields: ['budget'],
      show: ({ budget, budgetCurrency }) => (budget === null ? null : format.money({ amount: budget, currency: budgetCurrency })),
    },
    {
      label: t('instruments.field.programme'),
      fields: ['programme', 'region', 'level'],
      show: ({ programme, region, level }) =>
        [programme, region, level === null ? null : t(`word.level.${level}`)].filter((part) => part !== null).join(' · ') || null,
    },
    { label: t('instruments.field.managingBody'), fields: ['managingBody'], show: (one) => one.managingBody },
    { label: t('judgements.compare.time'), fields: ['launch', 'end'], show: ({ launch, end }) => timeText(launch, end, t, format) },
    { label: t('instruments.tags'), fields: [], show: ({ tags }) => (tags.length === 0 ? null : <Tags tags={tags} />) },
  ]
}

function timeText(launch: string | null, end: string | null, t: TFunction, format: Format): string | null {
  if (launch === null) return end === null ? null : t('judgements.compare.until', { end: format.date(end) })
  if (end === null) return t('judgements.compare.since', { launch: format.date(launch) })
  return t('judgements.compare.from_to', { from: format.date(launch), to: format.date(end) })
}

/** The two instruments' profiles side by side, so that one need not leave the question to know what is asked about. */
export function InstrumentComparison({ from, to }: { readonly from: InstrumentRow; readonly to: InstrumentRow }) {
  const { t } = useTranslation()
  const format = useFormat()
  const told = profileLines(t, format)
    .map((line) => ({ line, cells: [from, to].map((one) => ({ one, content: line.show(one) ?? null })) }))
    .filter(({ cells }) => cells.some(({ content }) => content !== null))
  if (told.length === 0) {
    return (
      <p className="compare-none">
        {t('judgements.compare.none')} <LinkButton onClick={() => go('/instruments')}>{t('judgements.compare.describe')}</LinkButton>
      </p>
    )
  }
  const whole = new Set([from, to].filter((one) => isInventedWhole(one, told)).map((one) => one.id))
  return (
    <table className="compare">
      <thead>
        <tr>
          <th scope="col">
            <span className="only-read-aloud">{t('judgements.compare.label')}</span>
          </th>
          <Head one={from} words={t('judgements.compare.gives')} invented={whole.has(from.id)} />
          <Head one={to} words={t('judgements.compare.receives')} invented={whole.has(to.id)} />
        </tr>
      </thead>
      <tbody>
        {told.map(({ line, cells }) => (
          <tr key={line.label}>
            <th scope="row">{line.label}</th>
            {cells.map(({ one, content }) => (
              <td key={one.id}>
                {content ?? <span className="judge-faint">–</span>}{' '}
                {content !== null && !whole.has(one.id) && isInvented(one, line) ? <Inferred /> : null}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function isInvented({ inventedFields }: InstrumentRow, { fields }: Line): boolean {
  return fields.some((field) => inventedFields.includes(field))
}

/** True where one mark at the name says it for all: every line with a field of the profile is invented. */
function isInventedWhole(one: InstrumentRow, told: readonly { readonly line: Line }[]): boolean {
  const shown = told.filter(({ line }) => line.fields.length > 0 && line.show(one) !== null)
  return shown.length > 1 && shown.every(({ line }) => isInvented(one, line))
}

function Head({ one, words, invented }: { readonly one: InstrumentRow; readonly words: string; readonly invented: boolean }) {
  return (
    <th scope="col">
      <span className="judge-faint">{words}</span>
      {one.name} <span className="judge-faint">{one.code === one.name ? '' : one.code}</span> {invented ? <Inferred /> : null}
    </th>
  )
}

function Inferred() {
  const { t } = useTranslation()
  return <Mark explanation={t('instruments.inferred_explained')}>{t('instruments.inferred')}</Mark>
}

function Tags({ tags }: { readonly tags: InstrumentRow['tags'] }) {
  const { language } = useFormat()
  return (
    <ul className="compare-tags">
      {tags.map((tag) => (
        <li key={tag.term}>{labelIn(tag.label, language)}</li>
      ))}
    </ul>
  )
}
