import type { TFunction } from 'i18next'
import { sumByCurrency } from '#core/matrix/money-by-currency.ts'
import type { EvaluationCriterion } from '#core/model/vocabulary.ts'
import { labelIn } from '#core/tagging/label.ts'
import type { Format } from '#renderer/data/use-format.ts'
import { coherence } from './fitness-coherence.ts'
import { type Known, withParts } from './known.ts'
import type { FitnessMaterial } from './use-fitness.ts'

/** The five criteria of the Better Regulation guidelines, in the order of a fitness check. */
export const criteria = [
  'effectiveness',
  'efficiency',
  'relevance',
  'coherence',
  'eu_added_value',
] as const satisfies readonly EvaluationCriterion[]
type FitnessCriterion = (typeof criteria)[number]

/** What the project knows under a criterion of the package that is set. */
export function knownOf(criterion: FitnessCriterion, material: FitnessMaterial, t: TFunction, format: Format): readonly Known[] {
  return [...answers[criterion](material, t, format), evaluated(criterion, material, t, format)]
}

const answers: Record<FitnessCriterion, (material: FitnessMaterial, t: TFunction, format: Format) => readonly Known[]> = {
  effectiveness: ({ on, indicators, shown: { figures } }, t, format) => {
    const count = indicators?.reduce((sum, { total }) => sum + total, 0) ?? 0
    const both = indicators?.flatMap((one) => one.indicators).filter(({ target, achieved }) => target !== null && achieved.length > 0) ?? []
    return [
      {
        says: t('packages.fitness.effectiveness.objectives', {
          count: on.filter(({ objective }) => objective !== null).length,
          all: on.length,
        }),
        source: '/instruments/completeness',
      },
      {
        says: t('packages.fitness.effectiveness.operations', { count: on.reduce((sum, { operations }) => sum + operations, 0) }),
        source: '/instruments',
      },
      withParts(
        t('packages.fitness.effectiveness.indicators', { count, both: both.length }),
        '/instruments',
        on.flatMap(({ id, code }, at): Known[] => {
          const total = indicators?.[at]?.total ?? 0
          return total === 0
            ? []
            : [{ says: t('packages.fitness.effectiveness.indicators_of', { code, count: total }), source: `/instruments/${id}/profile` }]
        }),
      ),
      { says: t('packages.fitness.effectiveness.synergy', { value: format.score(figures.netSynergy) }), source: 'synergy' },
    ]
  },

  efficiency: ({ on, shown: { figures, material } }, t, format) => {
    const grants = sumByCurrency(on.flatMap(({ grant }) => grant))
    const asTheyAre = sumByCurrency(figures.on.flatMap((at) => material.instruments[at]!.budget ?? []))
    const whole = asTheyAre.length === 1 && grants.length === 1 && grants[0]!.currency === asTheyAre[0]!.currency
    const share = whole && figures.withoutBudget.length === 0 ? grants[0]!.amount / asTheyAre[0]!.amount : null
    return [
      { says: t('packages.fitness.efficiency.budget', { budget: format.moneyList(figures.budget) }), source: 'budget' },
      ...(figures.reinforced.length === 0
        ? []
        : [{ says: t('packages.fitness.efficiency.as_they_are', { budget: format.moneyList(asTheyAre) }), source: 'budget' as const }]),
      {
        says:
          share === null
            ? t('packages.fitness.efficiency.grants', { grants: format.moneyList(grants) })
            : t('packages.fitness.efficiency.grants_share', { grants: format.moneyList(grants), share: format.share(share) }),
        source: '/instruments',
      },
      ...(figures.withoutBudget.length === 0
        ? []
        : [
            {
              says: t('packages.fitness.efficiency.without', {
                codes: figures.withoutBudget.map((at) => material.instruments[at]!.code).join(', '),
              }),
              source: 'budget' as const,
            },
          ]),
    ]
  },

  relevance: ({ on, shown: { figures, material } }, t, format) => [
    material.terms.length === 0
      ? { says: t('packages.fitness.relevance.no_terms'), source: 'coverage' }
      : withParts(
          t('packages.fitness.relevance.covered', { count: figures.covered.length, all: material.terms.length }),
          'coverage',
          figures.gaps.map((term) => ({
            says: t('packages.fitness.relevance.gap', { term: labelIn(material.terms[term]!.label, format.language) }),
            source: 'coverage',
          })),
        ),
    {
      says: t('packages.fitness.relevance.groups', {
        count: on.filter(({ targetGroups }) => targetGroups !== null).length,
        all: on.length,
      }),
      source: '/instruments/completeness',
    },
  ],

  coherence,

  eu_added_value: ({ on }, t, format) => {
    const financed = on.filter(({ levelFinanced }) => levelFinanced.includes('eu'))
    const eu = sumByCurrency(on.flatMap(({ budgets }) => budgets.filter(({ source, year }) => source === 'eu' && year === null)))
    return [
      {
        says: t('packages.fitness.eu_added_value.financed', { count: financed.length, all: on.length }),
        source: '/instruments/completeness',
      },
      {
        says:
          eu.length === 0
            ? t('packages.fitness.eu_added_value.no_money')
            : t('packages.fitness.eu_added_value.money', { money: format.moneyList(eu) }),
        source: '/instruments',
      },
    ]
  },
}

function evaluated(criterion: FitnessCriterion, { evaluations }: FitnessMaterial, t: TFunction, format: Format): Known {
  const about = evaluations.filter(({ criteria: asked }) => asked.includes(criterion))
  return withParts(
    t('packages.fitness.evaluated', { count: about.length }),
    '/instruments/evaluations',
    about.map(({ title, evaluator, end, consequence }) => ({
      says: [title, evaluator, end === null ? null : format.date(end), consequence].filter((part) => part !== null).join(' · '),
      source: '/instruments/evaluations',
    })),
  )
}
