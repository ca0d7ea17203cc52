import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { go } from '#renderer/data/route.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { LinkButton, Section } from '#renderer/ui/inspector.tsx'
import { timeText, wordText } from './evaluation-text.ts'

/** The evaluations that an instrument is part of, those of the whole mix among them. */
export function EvaluationsOf({ instrument }: { readonly instrument: number }) {
  const { t } = useTranslation()
  const format = useFormat()
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
        <ul className="evaluation-lines">
          {own.map((one) => (
            <li key={one.id}>
              <LinkButton onClick={() => go(`/instruments/evaluations/${one.id}`)}>{one.title}</LinkButton>
              <div className="small-line">
                {[
                  t(`evaluations.state.${one.state}`),
                  timeText(t, format, one),
                  one.wholeMix ? t('evaluations.whole_mix') : null,
                  one.criteria.map((criterion) => wordText(t, 'criterion', criterion)).join(', ') || null,
                ]
                  .filter((part) => part !== null)
                  .join(' · ')}
              </div>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
