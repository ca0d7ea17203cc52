import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { go } from '#renderer/data/route.ts'
import { LinkButton, Section } from '#renderer/ui/inspector.tsx'
import { EvaluationLines } from './evaluation-lines.tsx'
import { wordText } from './evaluation-text.ts'

/** The evaluations that an instrument is part of, those of the whole mix among them. */
export function EvaluationsOf({ instrument }: { readonly instrument: number }) {
  const { t } = useTranslation()
  const { queries } = useEngine()
  const list = useQuery(queries.evaluations.list.queryOptions())
  if (list.data === undefined) return null
  const own = list.data.filter((one) => one.wholeMix || one.instruments.includes(instrument))
  return (
    <Section
      title={t('evaluations.of_instrument', { count: own.length })}
      action={<LinkButton onClick={() => go('/instruments/evaluations')}>{t('evaluations.to_all')}</LinkButton>}
    >
      {own.length === 0 ? (
        <p className="faint">{t('evaluations.none_of_instrument')}</p>
      ) : (
        <EvaluationLines
          evaluations={own}
          also={(one) => one.criteria.map((criterion) => wordText(t, 'criterion', criterion)).join(', ') || null}
        />
      )}
    </Section>
  )
}
