import { IconMessage2 } from '@tabler/icons-react'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { JudgingScale } from '#core/judging/settings.ts'
import { Mark } from '#renderer/ui/mark.tsx'
import type { Column } from '#renderer/ui/virtual-table.tsx'
import type { Given } from './pair-filter.ts'
import type { OrderedPair, PairInstrument } from './pair-order.ts'
import { ScoreTag } from './score-tag.tsx'

/** Widths in pixels from which relation and confidence have room, and below which names give theirs to the answer. */
const roomy = 860
const narrow = 480

/** Columns of the list of pairs in so many pixels; relation and confidence only where there is room for them, as before the width is known. */
export function pairColumns(t: TFunction, given: Given, scale: JudgingScale, width: number | null): readonly Column<OrderedPair>[] {
  const named = width !== null && width < narrow ? 'minmax(4.5rem, 1fr)' : 'minmax(9rem, 1fr)'
  const judged: readonly Column<OrderedPair>[] = [
    {
      key: 'from',
      label: t('judgements.column.from'),
      width: named,
      sortable: true,
      cell: ({ from }) => <Named one={from} />,
    },
    { key: 'to', label: t('judgements.column.to'), width: named, sortable: true, cell: ({ to }) => <Named one={to} /> },
    {
      key: 'score',
      label: t('judgements.column.score'),
      width: '11rem',
      sortable: true,
      cell: (pair) => {
        const own = given.get(pair.key)
        if (own !== undefined)
          return (
            <span className="judge-answered">
              <ScoreTag scale={scale} kept={own} />
              {own.rationale === null ? null : <NoteMark note={own.rationale} />}
            </span>
          )
        return pair.worthFirst ? (
          <Mark explanation={t('judgements.worth.explained')}>{t('judgements.worth.mark')}</Mark>
        ) : (
          <span className="judge-faint">{t('judgements.not_answered')}</span>
        )
      },
    },
  ]
  if (width !== null && width < roomy) return judged
  const relation: Column<OrderedPair> = {
    key: 'relation',
    label: t('judgements.column.relation'),
    width: '10.5rem',
    cell: ({ key }) => {
      const kept = given.get(key)?.relation ?? null
      return kept === null ? '' : t(`word.relation.${kept}`)
    },
  }
  return [
    ...judged,
    ...(scale === 'relations' ? [] : [relation]),
    {
      key: 'confidence',
      label: t('judgements.column.confidence'),
      width: '6.5rem',
      cell: ({ key }) => {
        const confidence = given.get(key)?.confidence ?? null
        return confidence === null ? '' : t(`word.confidence.${confidence}`)
      },
    },
  ]
}

/** Says that there is a note, and reads it out. */
function NoteMark({ note }: { readonly note: string }) {
  const { t } = useTranslation()
  return (
    <span className="note-mark" title={note}>
      <IconMessage2 size={14} stroke={1.7} aria-hidden />
      <span className="only-read-aloud">
        {t('judgements.note')}: {note}
      </span>
    </span>
  )
}

function Named({ one }: { readonly one: PairInstrument }) {
  return (
    <span title={`${one.code} · ${one.name}`}>
      <strong className="judge-code">{one.code}</strong> {one.name === one.code ? '' : one.name}
    </span>
  )
}
