import { useQuery } from '@tanstack/react-query'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { EvaluationRow } from '#core/contract/evaluations.ts'
import { sumByCurrency } from '#core/matrix/money-by-currency.ts'
import type { EvaluationCriterion } from '#core/model/vocabulary.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { go } from '#renderer/data/route.ts'
import { type Format, useFormat } from '#renderer/data/use-format.ts'
import { LinkButton } from '#renderer/ui/inspector.tsx'
import type { SetPackage } from './use-package.ts'

/** The five criteria of the Better Regulation guidelines, in the order of a fitness check. */
const criteria = [
  'effectiveness',
  'efficiency',
  'relevance',
  'coherence',
  'eu_added_value',
] as const satisfies readonly EvaluationCriterion[]

/** The package as the answers to a fitness check: what is known under each criterion, and what the data of the project cannot answer. */
export function FitnessView({ shown }: { readonly shown: SetPackage }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { queries } = useEngine()
  const evaluations = useQuery(queries.evaluations.list.queryOptions()).data ?? []
  return (
    <div className="package-fitness">
      <p className="package-quiet">{t('packages.fitness.intro')}</p>
      {criteria.map((criterion) => (
        <section key={criterion}>
          <h3>{t(`packages.fitness.${criterion}.title`)}</h3>
          <p className="package-question">{t(`packages.fitness.${criterion}.question`)}</p>
          <ul>
            {knownOf(criterion, shown, t, format).map((line) => (
              <li key={line}>{line}</li>
            ))}
            <li>
              <Evaluated shown={shown} evaluations={evaluations} criterion={criterion} />
            </li>
          </ul>
          <p className="package-unknown">
            <strong>{t('packages.fitness.cannot')}</strong> {t(`packages.fitness.${criterion}.cannot`)}
          </p>
        </section>
      ))}
    </div>
  )
}

function Evaluated({
  shown,
  evaluations,
  criterion,
}: {
  readonly shown: SetPackage
  readonly evaluations: readonly EvaluationRow[]
  readonly criterion: (typeof criteria)[number]
}) {
  const { t } = useTranslation()
  const on = new Set(shown.figures.on.map((at) => shown.material.instruments[at]!.id))
  const about = evaluations.filter(
    (one) => one.state === 'done' && one.criteria.includes(criterion) && (one.wholeMix || one.instruments.some((id) => on.has(id))),
  )
  return <LinkButton onClick={() => go('/instruments/evaluations')}>{t('packages.fitness.evaluated', { count: about.length })}</LinkButton>
}

function knownOf(
  criterion: (typeof criteria)[number],
  { figures, material, instruments }: SetPackage,
  t: TFunction,
  format: Format,
): string[] {
  const on = figures.on.flatMap((at) => instruments.find(({ id }) => id === material.instruments[at]!.id) ?? [])
  const codes = (ats: readonly number[]) => ats.map((at) => material.instruments[at]!.code).join(', ')
  switch (criterion) {
    case 'effectiveness':
      return [
        t('packages.fitness.effectiveness.objectives', {
          count: on.filter(({ objective }) => objective !== null).length,
          all: on.length,
        }),
        t('packages.fitness.effectiveness.operations', { count: on.reduce((sum, { operations }) => sum + operations, 0) }),
        t('packages.fitness.effectiveness.synergy', { value: format.score(figures.netSynergy) }),
      ]
    case 'efficiency':
      return [
        t('packages.fitness.efficiency.budget', { budget: format.moneyList(figures.budget) }),
        t('packages.fitness.efficiency.grants', { grants: format.moneyList(sumByCurrency(on.flatMap(({ grant }) => grant))) }),
        ...(figures.withoutBudget.length === 0 ? [] : [t('packages.fitness.efficiency.without', { codes: codes(figures.withoutBudget) })]),
      ]
    case 'relevance':
      return [
        material.terms.length === 0
          ? t('packages.fitness.relevance.no_terms')
          : t('packages.fitness.relevance.covered', { count: figures.covered.length, all: material.terms.length }),
        t('packages.fitness.relevance.groups', {
          count: on.filter(({ targetGroups }) => targetGroups !== null).length,
          all: on.length,
        }),
      ]
    case 'coherence':
      return [
        t('packages.fitness.coherence.contradictions', { count: figures.contradictions.length }),
        t('packages.fitness.coherence.missing', { count: figures.missing.length }),
        figures.against.length === 0
          ? t('packages.fitness.coherence.consistent')
          : t('packages.fitness.coherence.against', { codes: codes(figures.against) }),
        t('packages.fitness.coherence.scored', { count: figures.pairs - figures.notScored, all: figures.pairs }),
      ]
    case 'eu_added_value': {
      const eu = sumByCurrency(on.flatMap(({ budgets }) => budgets.filter(({ source, year }) => source === 'eu' && year === null)))
      return [
        t('packages.fitness.eu_added_value.financed', {
          count: on.filter(({ levelFinanced }) => levelFinanced.includes('eu')).length,
          all: on.length,
        }),
        t('packages.fitness.eu_added_value.money', { money: format.moneyList(eu) }),
      ]
    }
  }
}
