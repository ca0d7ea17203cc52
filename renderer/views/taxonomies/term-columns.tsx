import { CloseButton } from '@mantine/core'
import type { TFunction } from 'i18next'
import type { Term } from '#core/contract/taxonomies.ts'
import { labelIn } from '#core/tagging/label.ts'
import type { Format } from '#renderer/data/use-format.ts'
import type { Column } from '#renderer/ui/virtual-table.tsx'
import { TermLabel } from './term-label.tsx'
import type { TermRow } from './term-rows.ts'

/** What the list says of each term; own ones can be removed. */
export function termColumns(
  t: TFunction,
  format: Format,
  {
    editable,
    onTurn,
    onRemove,
  }: {
    readonly editable: boolean
    readonly onTurn: (term: number) => void
    readonly onRemove: (term: Term) => void
  },
): readonly Column<TermRow>[] {
  return [
    {
      key: 'label',
      label: t('taxonomies.term'),
      width: 'minmax(12rem, 1fr)',
      cell: (row) => <TermLabel row={row} onTurn={() => onTurn(row.term.id)} />,
    },
    { key: 'code', label: t('taxonomies.code'), width: '9rem', cell: ({ term }) => <span className="term-code">{term.code}</span> },
    {
      key: 'used',
      label: t('taxonomies.used'),
      width: '6rem',
      number: true,
      cell: ({ term }) => (term.instruments === 0 ? '–' : format.number(term.instruments)),
    },
    ...(editable
      ? [
          {
            key: 'remove',
            label: '',
            width: '2.75rem',
            cell: ({ term }: TermRow) => (
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
