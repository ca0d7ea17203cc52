import { useTranslation } from 'react-i18next'
import type { PairDetail, SequenceOrder } from '#core/contract/matrices.ts'
import { LinkButton } from '#renderer/ui/inspector.tsx'

/** Of the shared organisations: who had the first instrument first, both in one year, or the second first; each leads to those organisations. */
export function SequenceBar({
  sequence,
  from,
  to,
  onOpen,
}: {
  readonly sequence: PairDetail['sequence']
  readonly from: string
  readonly to: string
  /** Left out where nothing can be opened. */
  readonly onOpen?: (of: SequenceOrder) => void
}) {
  const { t } = useTranslation()
  const parts: readonly { readonly key: SequenceOrder; readonly count: number; readonly colour: string; readonly label: string }[] = [
    {
      key: 'from_first',
      count: sequence.fromFirst,
      colour: 'var(--ramp-5)',
      label: t('matrices.sequence.first', { code: from, count: sequence.fromFirst }),
    },
    {
      key: 'same_year',
      count: sequence.sameYear,
      colour: 'var(--same-year)',
      label: t('matrices.sequence.same', { count: sequence.sameYear }),
    },
    {
      key: 'to_first',
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
        {(known.length === 0 && sequence.unknown > 0 ? [] : parts).map((part) => (
          <span key={part.key}>
            <i style={{ background: part.colour }} aria-hidden />
            {part.count > 0 && onOpen ? <LinkButton onClick={() => onOpen(part.key)}>{part.label}</LinkButton> : part.label}
          </span>
        ))}
        {sequence.unknown === 0 ? null : onOpen ? (
          <LinkButton onClick={() => onOpen('unknown')}>{t('matrices.sequence.unknown', { count: sequence.unknown })}</LinkButton>
        ) : (
          <span>{t('matrices.sequence.unknown', { count: sequence.unknown })}</span>
        )}
      </div>
    </>
  )
}
