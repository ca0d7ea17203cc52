import { useTranslation } from 'react-i18next'
import type { Evidence } from '#core/matrix/cell-story.ts'
import type { AxisEntry } from '#core/matrix/matrix.ts'
import { labelIn } from '#core/tagging/label.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { CodedName } from '#renderer/ui/coded-name.tsx'
import { LinkButton, Section } from '#renderer/ui/inspector.tsx'
import { InventedMark, KindMark } from '#renderer/ui/mark.tsx'
import { EvaluationLines } from '../../evaluations/evaluation-lines.tsx'
import { cellAddress } from '../cell-address.ts'
import { useMatrixChoices } from '../question.tsx'
import { IndicatorTable } from '../../instruments/indicators.tsx'
import { SourceLine } from '../source-line.tsx'

type Of<K extends Evidence['kind']> = Extract<Evidence, { readonly kind: K }>

/** One piece of what a cell rests on. */
export function EvidenceStory({
  evidence,
  row,
  column,
}: {
  readonly evidence: Evidence
  readonly row: AxisEntry
  readonly column: AxisEntry
}) {
  switch (evidence.kind) {
    case 'pair':
      return <PairWay evidence={evidence} />
    case 'organisations':
      return <Organisations evidence={evidence} row={row} column={column} />
    case 'tags':
      return <Tags evidence={evidence} />
    case 'profiles':
      return <Fields evidence={evidence} />
    case 'evaluations':
      return <Evaluations evidence={evidence} />
    case 'indicators':
      return <Indicators evidence={evidence} />
    case 'operations':
      return <Operations evidence={evidence} />
  }
}

/** A pair has a story of its own, in the picture of judged and observed. */
function PairWay({ evidence: { from, to, pair } }: { readonly evidence: Of<'pair'> }) {
  const { t } = useTranslation()
  const { change } = useMatrixChoices()
  return (
    <Section
      title={t('grid.evidence.pair')}
      action={
        <LinkButton onClick={() => change({ subject: null, pair: { from: from.id, to: to.id } })}>
          {t('grid.evidence.open_pair')}
        </LinkButton>
      }
    >
      <p className="inspector-text">
        {t('matrices.shared', { count: pair.sharedTotal })} · {t('matrices.raters', { count: pair.assessments.length })}
      </p>
    </Section>
  )
}

function Organisations({
  evidence: { evidence },
  row,
  column,
}: {
  readonly evidence: Of<'organisations'>
  readonly row: AxisEntry
  readonly column: AxisEntry
}) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <Section title={t('matrices.shared_title')}>
      {evidence.shared.length === 0 ? (
        <p className="inspector-text">{t('grid.evidence.none_shared')}</p>
      ) : (
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('matrices.organisation')}</th>
              <th scope="col" className="is-number">
                {row.code}
              </th>
              <th scope="col" className="is-number">
                {column.code}
              </th>
            </tr>
          </thead>
          <tbody>
            {evidence.shared.map(({ organisation, from, to }) => (
              <tr key={organisation.id}>
                <td>
                  <a href={`#/organisations/${organisation.id}`}>{organisation.name}</a> {organisation.invented ? <InventedMark /> : null}{' '}
                  <KindMark kind={organisation.kind} />
                </td>
                <td className="is-number">{format.number(from.operations)}</td>
                <td className="is-number">{format.number(to.operations)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {evidence.sources.map((source) => (
        <SourceLine key={source.sheet} source={source} />
      ))}
    </Section>
  )
}

function Tags({ evidence: { tags } }: { readonly evidence: Of<'tags'> }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <Section title={t('grid.evidence.tags', { count: tags.length })}>
      <table className="plain-table">
        <tbody>
          {tags.map(({ instrument, term, label, weight, author, at, evidence }) => (
            <tr key={`${instrument.id}-${term}`}>
              <td>
                <a href={`#/instruments/${instrument.id}`}>
                  <strong>{instrument.code}</strong>
                </a>{' '}
                {labelIn(label, format.language)}
                <div className="small-line">
                  {[author, at === null ? null : format.date(at), evidence.excerpt, evidence.document, evidence.page]
                    .filter((part) => part !== null && part !== '')
                    .join(' · ')}{' '}
                  {evidence.operation?.source == null ? null : (
                    <a href={cellAddress(evidence.operation.source.sheet, evidence.operation.source.row, null)}>
                      {t('matrices.open_sheet')}
                    </a>
                  )}
                </div>
              </td>
              <td className="is-number">{format.fixed(weight, 2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}

function Fields({ evidence: { fields } }: { readonly evidence: Of<'profiles'> }) {
  const { t } = useTranslation()
  const format = useFormat()
  const words = (field: string, value: unknown): string => {
    if (value === null || value === undefined) return '–'
    if (Array.isArray(value)) return value.map((one) => t(`word.level.${String(one)}`)).join(', ')
    if (typeof value === 'object' && 'amount' in value && 'currency' in value)
      return format.money({ amount: Number(value.amount), currency: value.currency === null ? null : String(value.currency) })
    return field === 'level' || field === 'levelDecided' ? t(`word.level.${String(value)}`) : String(value)
  }
  return (
    <Section title={t('grid.evidence.profiles')}>
      <table className="plain-table">
        <tbody>
          {fields.map(({ instrument, field, value, invented }) => (
            <tr key={`${instrument.id}-${field}`}>
              <td>
                <a href={`#/instruments/${instrument.id}`}>
                  <strong>{instrument.code}</strong>
                </a>{' '}
                {t(`grid.field.${field}`)} {invented ? <InventedMark /> : null}
              </td>
              <td className="is-number">{words(field, value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}

function Evaluations({ evidence: { evaluations } }: { readonly evidence: Of<'evaluations'> }) {
  const { t } = useTranslation()
  return (
    <Section title={t('grid.evidence.evaluations', { count: evaluations.length })}>
      <EvaluationLines evaluations={evaluations} also={(one) => one.evaluator} />
    </Section>
  )
}

function Indicators({ evidence: { indicators } }: { readonly evidence: Of<'indicators'> }) {
  const { t } = useTranslation()
  return (
    <Section title={t('grid.evidence.indicators', { count: indicators.length })}>
      <IndicatorTable indicators={indicators} />
    </Section>
  )
}

function Operations({ evidence: { instruments } }: { readonly evidence: Of<'operations'> }) {
  const { t } = useTranslation()
  return (
    <Section title={t('grid.evidence.operations')}>
      {instruments.map(({ id, code, name }) => (
        <p key={id} className="inspector-text">
          <a href={`#/instruments/${id}`}>
            <CodedName code={code} name={name} />
          </a>
        </p>
      ))}
    </Section>
  )
}
