import { CloseButton } from '@mantine/core'
import type { TFunction } from 'i18next'
import type { Taxonomy } from '#core/contract/instruments.ts'
import type { Format } from '#renderer/data/use-format.ts'
import type { Column } from '#renderer/ui/virtual-table.tsx'
import { labelIn } from './tag-terms.ts'

type Term = Taxonomy['terms'][number]

/** What the list says of each term; own ones can be removed. */
export function termColumns(
  t: TFunction,
  format: Format,
  {
    grouped,
    editable,
    onRemove,
  }: {
    readonly grouped: boolean
    readonly editable: boolean
    readonly onRemove: (term: Term) => void
  },
): readonly Column<Term>[] {
  return [
    { key: 'code', label: t('taxonomies.code'), width: 'minmax(4.5rem, 0.5fr)', cell: (term) => term.code },
    { key: 'label', label: t('taxonomies.term'), width: 'minmax(12rem, 3fr)', cell: (term) => labelIn(term.label, format.language) },
    ...(grouped
      ? [
          {
            key: 'group',
            label: t('taxonomies.group'),
            width: 'minmax(8rem, 1.6fr)',
            cell: (term: Term) => (term.group === null ? '' : labelIn(term.group, format.language)),
          },
        ]
      : []),
    {
      key: 'used',
      label: t('taxonomies.used'),
      width: '6rem',
      number: true,
      cell: (term) => (term.instruments === 0 ? '–' : format.number(term.instruments)),
    },
    ...(editable
      ? [
          {
            key: 'remove',
            label: '',
            width: '2.75rem',
            cell: (term: Term) => (
              <CloseButton
                size="xs"
                aria-label={`${t('taxonomies.remove_term')}: ${labelIn(term.label, format.language)}`}
                onClick={(event) => {
                  event.stopPropagation()
                  onRemove(term)
                }}
              />
            ),
          },
        ]
      : []),
  ]
}
