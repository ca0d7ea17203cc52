import { CloseButton } from '@mantine/core'
import { useState, type KeyboardEvent, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { Taxonomy } from '#core/contract/taxonomies.ts'
import { labelIn } from '#core/tagging/label.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { LinkButton } from '#renderer/ui/inspector.tsx'
import { TagEditor } from './tag-editor.tsx'
import { TagAuthor, TagEvidence } from './tag-evidence.tsx'
import type { CarriedTerm } from './tag-terms.ts'

/**
 * The tags there are, by taxonomy, with weight, author and what they rest on; on several instruments each says on how many. Arrow keys walk,
 * Enter opens those that carry it, + puts it on the others, digits weigh, Delete takes off.
 */
export function CarriedTerms({
  list,
  carried,
  taxonomies,
  instruments,
  writable,
  onPut,
  onWeigh,
  onTake,
  onLeave,
}: {
  readonly list: RefObject<HTMLUListElement | null>
  readonly carried: readonly CarriedTerm[]
  readonly taxonomies: readonly Taxonomy[]
  /** Ids of the instruments chosen. */
  readonly instruments: readonly number[]
  readonly writable: boolean
  readonly onPut: (term: number) => void
  readonly onWeigh: (term: number, weight: number) => void
  readonly onTake: (term: number) => void
  /** The keyboard left the list upwards, or its last term is gone. */
  readonly onLeave: () => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const [opened, setOpened] = useState<number | null>(null)
  const of = instruments.length
  const [only] = of === 1 ? instruments : []
  if (carried.length === 0) return <p className="faint carried-none">{t('instruments.tag.none')}</p>
  const focusTerm = (term: number) =>
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-term="${term}"]`)?.focus())
  const walk = (event: KeyboardEvent<HTMLElement>, index: number, one: CarriedTerm) => {
    const move = event.key === 'ArrowDown' || event.key === 'ArrowRight' ? 1 : event.key === 'ArrowUp' || event.key === 'ArrowLeft' ? -1 : 0
    const items = [...(list.current?.querySelectorAll<HTMLElement>('[data-term]') ?? [])]
    const weight = weightOfKey(event)
    if (move !== 0) {
      const next = items[index + move]
      if (next === undefined && move < 0) onLeave()
      else next?.focus()
    } else if (writable && (event.key === 'Delete' || event.key === 'Backspace')) {
      const neighbour = items[index + 1] ?? items[index - 1]
      if (neighbour === undefined) onLeave()
      else neighbour.focus()
      onTake(one.term)
    } else if (writable && weight !== null) onWeigh(one.term, weight)
    else if (event.key === '+' && one.on < of && writable) onPut(one.term)
    else if (event.key === 'Enter' && writable) setOpened(opened === one.term ? null : one.term)
    else return
    event.preventDefault()
  }
  return (
    <ul className="carried" ref={list} aria-label={t('instruments.tag.title')}>
      {carried.map((one, index) => {
        const taxonomy = taxonomies.find((known) => known.id === one.taxonomy)
        const before = carried[index - 1]
        const partly = one.on < of
        return (
          <li key={one.term}>
            {taxonomy !== undefined && before?.taxonomy !== one.taxonomy ? (
              <span className="carried-taxonomy">{labelIn(taxonomy.label, format.language)}</span>
            ) : null}
            <span className="carried-term" data-partly={partly || undefined}>
              <button
                type="button"
                data-term={one.term}
                className="carried-label"
                aria-expanded={writable ? opened === one.term : undefined}
                onClick={() => {
                  if (writable) setOpened(opened === one.term ? null : one.term)
                }}
                onKeyDown={(event) => walk(event, index, one)}
              >
                {one.label}
                {of > 1 || one.tags[0]!.tag.weight !== 1 ? <span className="carried-on">{weightText(one)}</span> : null}
                {of > 1 ? (
                  <span className="carried-on">
                    {partly ? t('instruments.tag.on_some', { on: one.on, of }) : t('instruments.tag.on_all', { count: of })}
                  </span>
                ) : null}
              </button>
              {partly && writable ? <LinkButton onClick={() => onPut(one.term)}>{t('instruments.tag.put_rest')}</LinkButton> : null}
              {writable ? (
                <CloseButton
                  size="xs"
                  tabIndex={-1}
                  aria-label={t('instruments.tag.remove', { term: one.label })}
                  onClick={() => onTake(one.term)}
                />
              ) : null}
            </span>
            {only === undefined ? null : (
              <span className="carried-about">
                <TagEvidence tag={one.tags[0]!.tag} />
                <TagAuthor tag={one.tags[0]!.tag} />
              </span>
            )}
            {opened === one.term ? (
              <TagEditor
                tags={one.tags}
                onClose={() => {
                  setOpened(null)
                  focusTerm(one.term)
                }}
              />
            ) : null}
          </li>
        )
      })}
    </ul>
  )

  function weightText({ tags }: CarriedTerm): string {
    const weights = tags.map(({ tag }) => tag.weight)
    const [low, high] = [Math.min(...weights), Math.max(...weights)]
    if (low === high) return t('instruments.tag.weight', { weight: format.number(low, 2) })
    return t('tags_several.weights', { low: format.number(low, 2), high: format.number(high, 2) })
  }
}

/** The weight that a digit stands for, also where Shift makes another sign of it: 1 to 9 are tenths, 0 is the whole; null for every other key. */
export function weightOfKey({
  key,
  code,
  shiftKey,
  ctrlKey,
  metaKey,
  altKey,
}: Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>): number | null {
  if (ctrlKey || metaKey || altKey) return null
  const digit = /^\d$/.test(key) ? key : shiftKey ? /^Digit(\d)$/.exec(code)?.[1] : undefined
  if (digit === undefined) return null
  return digit === '0' ? 1 : Number(digit) / 10
}
