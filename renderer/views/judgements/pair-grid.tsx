import { IconGridDots } from '@tabler/icons-react'
import { useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { answerIn } from '#core/judging/answer.ts'
import type { JudgingScale } from '#core/judging/settings.ts'
import { EmptyPlace } from '#renderer/ui/empty-place.tsx'
import type { Given } from './pair-filter.ts'
import { gridStep, type GridPlace } from './grid-step.ts'
import { pairKey, type OrderedPair, type PairInstrument } from './pair-order.ts'
import { answerColours } from './score-tag.tsx'
import { useAnswerWords } from './use-answer-words.ts'
import '#renderer/ui/score-table.css'
import './pair-grid.css'

/** So many instruments fit a grid whose cells can still be read and hit. */
const most = 40

/** All pairs at a glance: rows affect columns. Arrow keys walk, Enter opens. */
export function PairGrid({
  instruments,
  pairs,
  given,
  scale,
  rater,
  onOpen,
}: {
  readonly instruments: readonly PairInstrument[]
  readonly pairs: readonly OrderedPair[]
  readonly given: Given
  readonly scale: JudgingScale
  readonly rater: string
  readonly onOpen: (pair: OrderedPair) => void
}) {
  const { t } = useTranslation()
  const words = useAnswerWords(scale)
  const table = useRef<HTMLTableElement>(null)
  const [focus, setFocus] = useState<GridPlace>({ row: 0, column: 1 })
  if (instruments.length > most || instruments.length < 2) {
    return (
      <EmptyPlace
        icon={IconGridDots}
        title={t('judgements.grid.unfit_title')}
        text={t(instruments.length > most ? 'judgements.grid.too_many' : 'judgements.grid.too_few', { most, count: instruments.length })}
      />
    )
  }
  const byKey = new Map(pairs.map((pair) => [pair.key, pair]))
  const at = { row: Math.min(focus.row, instruments.length - 1), column: Math.min(focus.column, instruments.length - 1) }
  const walk = (event: KeyboardEvent, place: GridPlace) => {
    const next = gridStep(event.key, place, instruments.length)
    if (next === null) return
    event.preventDefault()
    setFocus(next)
    table.current?.querySelector<HTMLElement>(`[data-cell="${next.row}-${next.column}"]`)?.focus()
  }
  const said = (from: PairInstrument, to: PairInstrument): string => {
    const own = given.get(pairKey(from.id, to.id))
    const what = own === undefined ? t('judgements.not_answered') : words.whole(answerIn(scale, own))
    const note = own?.rationale ?? null
    return `${from.code} → ${to.code}: ${what}${note === null ? '' : `\n${t('judgements.note')}: ${note}`}`
  }
  return (
    <div className="pair-grid score-table">
      <table ref={table} aria-label={t('judgements.grid.label', { rater })}>
        <thead>
          <tr>
            <td className="score-table-corner">{t('judgements.grid.corner')}</td>
            {instruments.map((to) => (
              <th key={to.id} scope="col" title={to.name}>
                <span>{to.code}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {instruments.map((from, row) => (
            <tr key={from.id}>
              <th scope="row" title={from.name}>
                <span className="pair-grid-name">{from.name}</span> <strong>{from.code}</strong>
              </th>
              {instruments.map((to, column) => {
                const pair = byKey.get(pairKey(from.id, to.id))
                if (pair === undefined) {
                  return (
                    <td key={to.id} className="pair-grid-self">
                      <span className="only-read-aloud">{from.code}</span>
                    </td>
                  )
                }
                const own = given.get(pair.key)
                const answer = own === undefined ? undefined : answerIn(scale, own)
                return (
                  <td key={to.id}>
                    <button
                      type="button"
                      data-cell={`${row}-${column}`}
                      data-note={(own?.rationale ?? null) !== null || undefined}
                      data-open={own === undefined || undefined}
                      data-first={(own === undefined && pair.worthFirst) || undefined}
                      aria-label={said(from, to)}
                      title={said(from, to)}
                      tabIndex={row === at.row && column === at.column ? 0 : -1}
                      style={answer === undefined || answer === null ? undefined : answerColours(answer)}
                      onFocus={() => setFocus({ row, column })}
                      onKeyDown={(event) => walk(event, { row, column })}
                      onClick={() => onOpen(pair)}
                    >
                      {answer === undefined ? '' : answer === null ? '×' : words.figure(answer) || words.name(answer).slice(0, 2)}
                    </button>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="score-table-legend">
        <span>
          <i data-open data-first /> {t('judgements.worth.mark')}
        </span>
        <span>
          <i data-open /> {t('judgements.not_answered')}
        </span>
        <span>× {t('judgements.cannot')}</span>
        <span>
          <i data-note /> {t('judgements.with_note')}
        </span>
      </p>
    </div>
  )
}
