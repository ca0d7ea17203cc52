import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { InstrumentRow } from '#core/contract/instruments.ts'
import type { Tag } from '#core/contract/taxonomies.ts'
import { labelIn } from '#core/tagging/label.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { useRowWindow } from '#renderer/ui/use-row-window.ts'
import { TermLabel } from '../taxonomies/term-label.tsx'
import type { TermRow } from '../taxonomies/term-rows.ts'
import { weightOfKey } from './carried-terms.tsx'
import { hasEvidence } from './tag-evidence.tsx'

/** A term on one or several instruments. */
export interface GridPlace {
  readonly instruments: readonly number[]
  readonly term: number
}

const rowHeight = 30
const headHeight = 40

/**
 * Terms by instruments. Arrow keys move, Space puts or takes off, digits weigh, Enter opens the tag, letters search; with Shift Space takes every
 * instrument, a digit and Enter those that carry the term. Left of the first instrument left and right close and open a branch.
 */
export function TagGrid({
  box,
  rows,
  instruments,
  foot,
  onTurn,
  onPut,
  onTake,
  onOpen,
  onType,
}: {
  readonly box: RefObject<HTMLDivElement | null>
  readonly rows: readonly TermRow[]
  readonly instruments: readonly InstrumentRow[]
  readonly foot: string
  readonly onTurn: (term: number) => void
  /** Without a weight: 1 on those that do not carry it. */
  readonly onPut: (instruments: readonly number[], term: number, weight?: number) => void
  readonly onTake: (instruments: readonly number[], term: number) => void
  readonly onOpen: (place: GridPlace) => void
  readonly onType: (letter: string) => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const { language } = format
  const scroll = useRef<HTMLDivElement>(null)
  const { first, end, scrollTo } = useRowWindow(scroll, rows.length, rowHeight, headHeight)
  const [at, setAt] = useState({ row: 0, column: 0 })
  const place = { row: Math.max(0, Math.min(at.row, rows.length - 1)), column: Math.min(at.column, instruments.length - 1) }
  const carrying = instruments.map((one) => new Map(one.tags.map((tag) => [tag.term, tag])))
  const carried = (term: number) => instruments.filter((_, index) => carrying[index]?.has(term) === true).map((one) => one.id)
  const moved = useRef(false)
  useEffect(() => {
    if (!moved.current) return
    moved.current = false
    const cell = box.current?.querySelector<HTMLElement>('[tabindex="0"]')
    cell?.focus({ preventScroll: true })
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })
  const move = (row: number, column: number) => {
    const next = { row: Math.max(0, Math.min(rows.length - 1, row)), column: Math.max(0, Math.min(instruments.length - 1, column)) }
    scrollTo(next.row)
    moved.current = true
    setAt(next)
  }
  const press = (event: KeyboardEvent, { term, below }: TermRow, row: number, column: number) => {
    const instrument = instruments[column]
    if (instrument === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    const page = Math.max(1, Math.floor((scroll.current?.clientHeight ?? 300) / rowHeight) - 2)
    const steps: Readonly<Record<string, readonly [number, number]>> = {
      ArrowDown: [row + 1, column],
      ArrowUp: [row - 1, column],
      ArrowRight: [row, column + 1],
      ArrowLeft: [row, column - 1],
      PageDown: [row + page, column],
      PageUp: [row - page, column],
      Home: [row, 0],
      End: [row, instruments.length - 1],
    }
    const step = steps[event.key]
    const weight = weightOfKey(event)
    const those = carried(term.id)
    const has = carrying[column]?.has(term.id) === true
    const missing = instruments.filter((_, index) => carrying[index]?.has(term.id) !== true).map((one) => one.id)
    if (event.key === 'ArrowLeft' && column === 0 && below === 'open') onTurn(term.id)
    else if (event.key === 'ArrowRight' && below === 'closed') onTurn(term.id)
    else if (step !== undefined) move(step[0], step[1])
    else if (event.key === ' ' && event.shiftKey) {
      if (missing.length === 0)
        onTake(
          instruments.map((one) => one.id),
          term.id,
        )
      else onPut(missing, term.id)
    } else if (event.key === ' ') {
      if (has) onTake([instrument.id], term.id)
      else onPut([instrument.id], term.id)
    } else if (weight !== null && event.shiftKey) onPut(those, term.id, weight)
    else if (weight !== null) onPut([instrument.id], term.id, weight)
    else if ((event.key === 'Delete' || event.key === 'Backspace') && has) onTake([instrument.id], term.id)
    else if (event.key === 'Enter' && event.shiftKey && those.length > 0) onOpen({ instruments: those, term: term.id })
    else if (event.key === 'Enter' && has) onOpen({ instruments: [instrument.id], term: term.id })
    else if (/^[\p{L}/]$/u.test(event.key)) onType(event.key === '/' ? '' : event.key)
    else return
    event.preventDefault()
  }
  const template = `minmax(16rem, 1fr) repeat(${instruments.length}, 4.25rem)`
  return (
    <div className="grid-table tag-grid" ref={box}>
      <div className="grid-table-scroll" ref={scroll}>
        <table
          className="grid-table-inner"
          aria-label={t('tagging.title')}
          aria-rowcount={rows.length + 1}
          aria-colcount={instruments.length + 1}
        >
          <thead>
            <tr className="grid-table-row grid-table-head" aria-rowindex={1} style={{ gridTemplateColumns: template, height: headHeight }}>
              <th scope="col" className="tag-grid-term">
                {t('taxonomies.term')}
              </th>
              {instruments.map((one) => (
                <th key={one.id} scope="col" className="tag-grid-head" title={one.name}>
                  {one.code}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="grid-table-body" style={{ height: rows.length * rowHeight }}>
            {rows.slice(first, end).map((row, offset) => {
              const index = first + offset
              return (
                <tr
                  key={row.term.id}
                  className="grid-table-row"
                  aria-rowindex={index + 2}
                  style={{ gridTemplateColumns: template, height: rowHeight, transform: `translateY(${index * rowHeight}px)` }}
                >
                  <th scope="row" className="tag-grid-term">
                    <TermLabel row={row} onTurn={() => onTurn(row.term.id)} />
                  </th>
                  {instruments.map((one, column) => {
                    const tag = carrying[column]?.get(row.term.id)
                    return (
                      <td
                        key={one.id}
                        className="tag-cell"
                        data-on={tag !== undefined || undefined}
                        tabIndex={index === place.row && column === place.column ? 0 : -1}
                        aria-label={`${labelIn(row.term.label, language)}, ${one.code}: ${cellWords(tag)}`}
                        onFocus={() => {
                          if (index !== at.row || column !== at.column) setAt({ row: index, column })
                        }}
                        onClick={(event) => event.currentTarget.focus()}
                        onDoubleClick={(event) => {
                          if (tag === undefined) onPut([one.id], row.term.id)
                          else onOpen({ instruments: event.shiftKey ? carried(row.term.id) : [one.id], term: row.term.id })
                        }}
                        onKeyDown={(event) => press(event, row, index, column)}
                      >
                        <Weight tag={tag} />
                      </td>
                    )
                  })}
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      <div className="grid-table-foot">{foot}</div>
    </div>
  )

  function cellWords(tag: Tag | undefined): string {
    return tag === undefined ? t('tagging.not_on') : t('tagging.on', { weight: format.number(tag.weight, 2) })
  }
}

/** How those a tag is, as a bar and a number; a mark where it rests on something. */
function Weight({ tag }: { readonly tag: Tag | undefined }) {
  const format = useFormat()
  if (tag === undefined) return null
  return (
    <>
      <span className="tag-weight" style={{ width: `${Math.max(8, tag.weight * 100)}%` }} />
      <span className="tag-number">
        {format.number(tag.weight, 2)}
        {hasEvidence(tag) ? '*' : ''}
      </span>
    </>
  )
}
