import { CloseButton } from '@mantine/core'
import type { KeyboardEvent, RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { Taxonomy } from '#core/contract/taxonomies.ts'
import { labelIn } from '#core/tagging/label.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { LinkButton } from '#renderer/ui/inspector.tsx'
import type { CarriedTerm } from './tag-terms.ts'

/** The tags there are, by taxonomy; on several instruments each says on how many. Arrow keys walk, Delete takes off. */
export function CarriedTerms({
  list,
  carried,
  taxonomies,
  of,
  writable,
  onPut,
  onTake,
  onLeave,
}: {
  readonly list: RefObject<HTMLUListElement | null>
  readonly carried: readonly CarriedTerm[]
  readonly taxonomies: readonly Taxonomy[]
  /** Instruments chosen. */
  readonly of: number
  readonly writable: boolean
  readonly onPut: (term: number) => void
  readonly onTake: (term: number) => void
  /** The keyboard left the list upwards, or its last term is gone. */
  readonly onLeave: () => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  if (carried.length === 0) return <p className="faint carried-none">{t('instruments.tag.none')}</p>
  const walk = (event: KeyboardEvent<HTMLElement>, index: number, term: number) => {
    const move = event.key === 'ArrowDown' || event.key === 'ArrowRight' ? 1 : event.key === 'ArrowUp' || event.key === 'ArrowLeft' ? -1 : 0
    const items = [...(list.current?.querySelectorAll<HTMLElement>('[data-term]') ?? [])]
    if (move !== 0) {
      event.preventDefault()
      const next = items[index + move]
      if (next === undefined && move < 0) onLeave()
      else next?.focus()
    } else if (writable && (event.key === 'Delete' || event.key === 'Backspace')) {
      event.preventDefault()
      const neighbour = items[index + 1] ?? items[index - 1]
      if (neighbour === undefined) onLeave()
      else neighbour.focus()
      onTake(term)
    } else if (writable && event.key === 'Enter') {
      event.preventDefault()
      onPut(term)
    }
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
                title={[
                  t('instruments.tag.author', { author: one.tag.author }),
                  one.tag.weight === 1 ? null : t('instruments.tag.weight', { weight: format.number(one.tag.weight, 2) }),
                  one.tag.evidence.excerpt,
                ]
                  .filter((part) => part !== null)
                  .join(' · ')}
                onKeyDown={(event) => walk(event, index, one.term)}
              >
                {one.label}
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
          </li>
        )
      })}
    </ul>
  )
}
