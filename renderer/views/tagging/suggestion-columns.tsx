import { Button } from '@mantine/core'
import { IconCheck, IconX, type Icon } from '@tabler/icons-react'
import type { TFunction } from 'i18next'
import type { TagSuggestion } from '#core/contract/tagging.ts'
import type { Taxonomy, Term } from '#core/contract/taxonomies.ts'
import { labelIn } from '#core/tagging/label.ts'
import type { Format } from '#renderer/data/use-format.ts'
import type { Column } from '#renderer/ui/virtual-table.tsx'
import { suggestionWords } from './suggestion-words.ts'

/** What the list says of each suggestion, with the two ways to answer it. */
export function suggestionColumns(
  t: TFunction,
  format: Format,
  {
    writable,
    codeOf,
    termOf,
    onAccept,
    onReject,
  }: {
    readonly writable: boolean
    readonly codeOf: (instrument: number) => string
    readonly termOf: (term: number) => { readonly term: Term; readonly taxonomy: Taxonomy } | undefined
    readonly onAccept: (one: TagSuggestion) => void
    readonly onReject: (one: TagSuggestion) => void
  },
): readonly Column<TagSuggestion>[] {
  const labelOf = (one: TagSuggestion) => {
    const found = termOf(one.term)
    return found === undefined ? '' : labelIn(found.term.label, format.language)
  }
  return [
    {
      key: 'instrument',
      label: t('tagging.instrument'),
      width: 'minmax(5rem, 0.5fr)',
      cell: (one) => <strong className="code">{codeOf(one.instrument)}</strong>,
    },
    {
      key: 'term',
      label: t('taxonomies.term'),
      width: 'minmax(12rem, 1.6fr)',
      cell: (one) => <span title={labelOf(one)}>{labelOf(one)}</span>,
    },
    {
      key: 'taxonomy',
      label: t('tagging.taxonomy'),
      width: 'minmax(7rem, 0.9fr)',
      cell: (one) => {
        const found = termOf(one.term)
        return found === undefined ? '' : labelIn(found.taxonomy.label, format.language)
      },
    },
    {
      key: 'why',
      label: t('tagging.why'),
      width: 'minmax(12rem, 2fr)',
      cell: (one) => {
        const words = suggestionWords(one, t, format)
        return <span title={words}>{words}</span>
      },
    },
    {
      key: 'ways',
      label: '',
      width: '5.5rem',
      cell: (one) => (
        <span className="suggestion-ways">
          <Answer icon={IconCheck} label={t('tagging.accept')} disabled={!writable} onClick={() => onAccept(one)} />
          <Answer icon={IconX} label={t('tagging.reject')} disabled={!writable} onClick={() => onReject(one)} />
        </span>
      ),
    },
  ]
}

function Answer({
  icon: Picture,
  label,
  disabled,
  onClick,
}: {
  readonly icon: Icon
  readonly label: string
  readonly disabled: boolean
  readonly onClick: () => void
}) {
  return (
    <Button size="compact-xs" tabIndex={-1} disabled={disabled} aria-label={label} title={label} onClick={onClick}>
      <Picture size={14} stroke={2} aria-hidden />
    </Button>
  )
}
