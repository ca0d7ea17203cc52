import { useTranslation } from 'react-i18next'
import type { EvaluationRow } from '#core/contract/evaluations.ts'
import { go } from '#renderer/data/route.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { LinkButton } from '#renderer/ui/inspector.tsx'
import { timeText } from './evaluation-text.ts'

type Told = Pick<EvaluationRow, 'id' | 'title' | 'state' | 'start' | 'end' | 'wholeMix'>

/** Evaluations with what they are in a line, each leading to its page; `also` adds to the line, `below` stands beneath it. */
export function EvaluationLines<One extends Told>({
  evaluations,
  also,
  below,
}: {
  readonly evaluations: readonly One[]
  readonly also: (one: One) => string | null
  readonly below?: (one: One) => string | null
}) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <ul className="evaluation-lines">
      {evaluations.map((one) => {
        const beneath = below?.(one) ?? null
        return (
          <li key={one.id}>
            <LinkButton onClick={() => go(`/instruments/evaluations/${one.id}`)}>{one.title}</LinkButton>
            <div className="small-line">
              {[t(`evaluations.state.${one.state}`), timeText(t, format, one), also(one), one.wholeMix ? t('evaluations.whole_mix') : null]
                .filter((part) => part !== null)
                .join(' · ')}
            </div>
            {beneath === null ? null : <p>{beneath}</p>}
          </li>
        )
      })}
    </ul>
  )
}
