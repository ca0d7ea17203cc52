import { useTranslation } from 'react-i18next'
import type { PairDetail } from '#core/contract/matrices.ts'

/** Of the shared organisations: who had the first instrument first, both in one year, or the second first. */
export function SequenceBar({
  sequence,
  from,
  to,
}: {
  readonly sequence: PairDetail['sequence']
  readonly from: string
  readonly to: string
}) {
  const { t } = useTranslation()
  const parts = [
    {
      key: 'from',
      count: sequence.fromFirst,
      colour: 'var(--ramp-5)',
      label: t('matrices.sequence.first', { code: from, count: sequence.fromFirst }),
    },
    { key: 'same', count: sequence.sameYear, colour: 'var(--same-year)', label: t('matrices.sequence.same', { count: sequence.sameYear }) },
    {
      key: 'to',
      count: sequence.toFirst,
      colour: 'var(--ramp-2)',
      label: t('matrices.sequence.first', { code: to, count: sequence.toFirst }),
    },
  ]
  const known = parts.filter((part) => part.count > 0)
  return (
    <>
      {known.length === 0 ? null : (
        <div className="sequence" aria-hidden>
          {known.map((part) => (
            <span key={part.key} style={{ flexGrow: part.count, background: part.colour }} />
          ))}
        </div>
      )}
      <div className="sequence-words">
        {parts.map((part) => (
          <span key={part.key}>
            <i style={{ background: part.colour }} aria-hidden />
            {part.label}
          </span>
        ))}
        {sequence.unknown === 0 ? null : <span>{t('matrices.sequence.unknown', { count: sequence.unknown })}</span>}
      </div>
    </>
  )
}
