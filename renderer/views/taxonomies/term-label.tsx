import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { labelIn } from '#core/tagging/label.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import type { TermRow } from './term-rows.ts'

/** A term in its tree: as far in as it is deep, with a way to open and close what is below it. */
export function TermLabel({ row, onTurn }: { readonly row: TermRow; readonly onTurn: () => void }) {
  const { t } = useTranslation()
  const { language } = useFormat()
  const { term, below, found } = row
  const Arrow = below === 'closed' ? IconChevronRight : IconChevronDown
  const label = labelIn(term.label, language)
  return (
    <span className="term-label" style={{ paddingInlineStart: `${term.depth * 1.25}rem` }} data-aside={!found || undefined}>
      {below === 'none' ? (
        <span className="term-turn" />
      ) : (
        <button
          type="button"
          tabIndex={-1}
          className="term-turn"
          aria-expanded={below === 'open'}
          aria-label={t(below === 'open' ? 'taxonomies.close_branch' : 'taxonomies.open_branch', { label })}
          onClick={(event) => {
            event.stopPropagation()
            onTurn()
          }}
        >
          <Arrow size={14} stroke={2} aria-hidden />
        </button>
      )}
      <span className={below === 'none' ? 'term-text' : 'term-text term-above'} title={label}>
        {label}
      </span>
    </span>
  )
}
