import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { costOf } from '#core/package/figures.ts'
import { go } from '#renderer/data/route.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { useProject } from '#renderer/data/use-project.ts'
import { ColumnHeads } from '#renderer/ui/column-heads.tsx'
import { LinkButton } from '#renderer/ui/inspector.tsx'
import { InventedMark } from '#renderer/ui/mark.tsx'
import { useAggregationWords } from '../matrices/aggregation-words.ts'
import { useMatrixChoices } from '../matrices/question.tsx'
import type { FigureKind } from './figure-inspector.tsx'
import { criteria, knownOf } from './fitness-known.ts'
import type { Known } from './known.ts'
import { type FitnessMaterial, useFitness } from './use-fitness.ts'
import type { SetPackage } from './use-package.ts'

/** The package as a fitness check: what is checked, and under each criterion what is known and what the data of the project cannot answer. */
export function FitnessView({
  shown,
  onOpen,
}: {
  readonly shown: SetPackage
  /** Shows what a figure is made of. */
  readonly onOpen: (kind: FigureKind) => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const project = useProject()
  const material = useFitness(shown)
  return (
    <article className="package-fitness">
      <header>
        <h2>{t('packages.fitness.title', { name: project?.name ?? '' })}</h2>
        <p className="package-quiet">{t('packages.fitness.intro')}</p>
      </header>
      <section>
        <h3>{t('packages.fitness.scope')}</h3>
        <Scope material={material} />
        <p className="package-quiet">
          <RestsOn material={material} /> {project?.demo === true ? <InventedMark /> : null}
        </p>
      </section>
      {criteria.map((criterion) => (
        <section key={criterion}>
          <h3>{t(`packages.fitness.${criterion}.title`)}</h3>
          <p className="package-question">{t(`packages.fitness.${criterion}.question`)}</p>
          <KnownList list={knownOf(criterion, material, t, format)} onOpen={onOpen} />
          <p className="package-unknown">
            <strong>{t('packages.fitness.cannot')}</strong> {t(`packages.fitness.${criterion}.cannot`)}
          </p>
        </section>
      ))}
    </article>
  )
}

/** Each instrument with what the package makes of it, its objective and what it has done so far. */
function Scope({ material: { shown } }: { readonly material: FitnessMaterial }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <table className="plain-table">
      <ColumnHeads
        heads={[
          { label: t('packages.fitness.instrument') },
          { label: t('packages.state.label') },
          { label: t('packages.file.budget'), isNumber: true },
          { label: t('packages.fitness.operations'), isNumber: true },
          { label: t('packages.fitness.grants'), isNumber: true },
        ]}
      />
      <tbody>
        {shown.material.instruments.map(({ id, code, name, budget }, at) => {
          const state = shown.states[at]!
          const row = shown.instruments.find((one) => one.id === id)
          return (
            <tr key={id}>
              <th scope="row">
                <LinkButton onClick={() => go(`/instruments/${id}/profile`)}>{code}</LinkButton> {name}
                {row?.objective == null ? null : <div className="small-line">{row.objective}</div>}
              </th>
              <td>{t(`packages.state.${state}`)}</td>
              <td className="is-number">
                {budget === null || state === 0
                  ? '–'
                  : format.money({ ...budget, amount: budget.amount * costOf(state, shown.question.numbers) })}
              </td>
              <td className="is-number">{format.number(row?.operations ?? 0)}</td>
              <td className="is-number">{row === undefined || row.grant.length === 0 ? '–' : format.moneyList(row.grant)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** Whose judgements and which data. */
function RestsOn({ material: { shown, observed, on } }: { readonly material: FitnessMaterial }) {
  const { t } = useTranslation()
  const years = on.flatMap(({ firstYear, lastYear }) => [firstYear, lastYear].filter((year) => year !== null))
  const aggregation = useAggregationWords()
  const { shownRound } = shown.judging
  return [
    observed === undefined ? null : t('packages.fitness.raters', { count: observed.raters }),
    aggregation(shown.judging.aggregation),
    shownRound === null ? null : t('packages.fitness.round', { round: shownRound }),
    years.length === 0 ? null : t('packages.fitness.years', { from: Math.min(...years), to: Math.max(...years) }),
  ]
    .filter((part) => part !== null)
    .join(' · ')
}

function KnownList({ list, onOpen }: { readonly list: readonly Known[]; readonly onOpen: (kind: FigureKind) => void }) {
  const { t } = useTranslation()
  const { change } = useMatrixChoices()
  const line = ({ says, source }: Known): ReactNode => (
    <LinkButton
      onClick={() => {
        if (typeof source === 'object') change({ pair: source })
        else if (isAddress(source)) go(source)
        else onOpen(source)
      }}
    >
      {says}
    </LinkButton>
  )
  return (
    <ul>
      {list.map((known) => (
        <li key={known.says}>
          {line(known)}
          {known.parts === undefined || known.parts.length === 0 ? null : (
            <ul>
              {known.parts.map((part) => (
                <li key={part.says}>{line(part)}</li>
              ))}
              {known.more === undefined || known.more === 0 ? null : <li>{t('packages.fitness.more', { count: known.more })}</li>}
            </ul>
          )}
        </li>
      ))}
    </ul>
  )
}

function isAddress(source: FigureKind | `/${string}`): source is `/${string}` {
  return source.startsWith('/')
}
