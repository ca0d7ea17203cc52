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
import type { FigureKind } from './figure-inspector.tsx'
import type { SetPackage } from './use-package.ts'

/** The five criteria of the Better Regulation guidelines, in the order of a fitness check. */
const criteria = [
  'effectiveness',
  'efficiency',
  'relevance',
  'coherence',
  'eu_added_value',
] as const satisfies readonly EvaluationCriterion[]

/** What is known, and where it comes from: a figure of the package, or an address in the program. */
interface Known {
  readonly says: string
  readonly from: FigureKind | `/${string}`
}

/** The package as the answers to a fitness check: what is known under each criterion, and what the data of the project cannot answer. */
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
            {knownOf(criterion, shown, t, format).map(({ says, from }) => (
              <li key={says}>
                <LinkButton
                  onClick={() => {
                    if (isAddress(from)) go(from)
                    else onOpen(from)
                  }}
                >
                  {says}
                </LinkButton>
              </li>
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

function isAddress(from: Known['from']): from is `/${string}` {
  return from.startsWith('/')
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
): readonly Known[] {
  const on = figures.on.flatMap((at) => instruments.find(({ id }) => id === material.instruments[at]!.id) ?? [])
  const codes = (ats: readonly number[]) => ats.map((at) => material.instruments[at]!.code).join(', ')
  switch (criterion) {
    case 'effectiveness':
      return [
        {
          says: t('packages.fitness.effectiveness.objectives', {
            count: on.filter(({ objective }) => objective !== null).length,
            all: on.length,
          }),
          from: '/instruments/completeness',
        },
        {
          says: t('packages.fitness.effectiveness.operations', { count: on.reduce((sum, { operations }) => sum + operations, 0) }),
          from: '/instruments',
        },
        { says: t('packages.fitness.effectiveness.synergy', { value: format.score(figures.netSynergy) }), from: 'synergy' },
      ]
    case 'efficiency':
      return [
        { says: t('packages.fitness.efficiency.budget', { budget: format.moneyList(figures.budget) }), from: 'budget' },
        {
          says: t('packages.fitness.efficiency.grants', { grants: format.moneyList(sumByCurrency(on.flatMap(({ grant }) => grant))) }),
          from: '/instruments',
        },
        ...(figures.withoutBudget.length === 0
          ? []
          : [{ says: t('packages.fitness.efficiency.without', { codes: codes(figures.withoutBudget) }), from: 'budget' as const }]),
      ]
    case 'relevance':
      return [
        {
          says:
            material.terms.length === 0
              ? t('packages.fitness.relevance.no_terms')
              : t('packages.fitness.relevance.covered', { count: figures.covered.length, all: material.terms.length }),
          from: 'coverage',
        },
        {
          says: t('packages.fitness.relevance.groups', {
            count: on.filter(({ targetGroups }) => targetGroups !== null).length,
            all: on.length,
          }),
          from: '/instruments/completeness',
        },
      ]
    case 'coherence':
      return [
        { says: t('packages.fitness.coherence.contradictions', { count: figures.contradictions.length }), from: 'contradictions' },
        { says: t('packages.fitness.coherence.missing', { count: figures.missing.length }), from: 'missing' },
        {
          says:
            figures.against.length === 0
              ? t('packages.fitness.coherence.consistent')
              : t('packages.fitness.coherence.against', { codes: codes(figures.against) }),
          from: 'against',
        },
        {
          says: t('packages.fitness.coherence.scored', { count: figures.pairs - figures.notScored, all: figures.pairs }),
          from: '/matrices/matrix',
        },
      ]
    case 'eu_added_value': {
      const eu = sumByCurrency(on.flatMap(({ budgets }) => budgets.filter(({ source, year }) => source === 'eu' && year === null)))
      return [
        {
          says: t('packages.fitness.eu_added_value.financed', {
            count: on.filter(({ levelFinanced }) => levelFinanced.includes('eu')).length,
            all: on.length,
          }),
          from: '/instruments/completeness',
        },
        { says: t('packages.fitness.eu_added_value.money', { money: format.moneyList(eu) }), from: '/instruments' },
      ]
    }
  }
}
