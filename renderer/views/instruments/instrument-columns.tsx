import { Checkbox } from '@mantine/core'
import type { TFunction } from 'i18next'
import type { InstrumentRow } from '#core/contract/instruments.ts'
import { completeness } from '#core/instrument/completeness.ts'
import { labelIn } from '#core/tagging/label.ts'
import { widthOfCode } from '#renderer/charts/matrix-layout.ts'
import type { Format } from '#renderer/data/use-format.ts'
import type { Column } from '#renderer/ui/virtual-table.tsx'
import { CompletenessBar } from './completeness-bar.tsx'
import { InferredMark } from './inferred-mark.tsx'
import type { Choice } from './chosen-rows.ts'

interface Choosing {
  readonly choice: Choice
  readonly allChosen: boolean
  readonly onToggle: (id: number, range: boolean) => void
  readonly onAll: () => void
}

const narrowestCode = 5.5
const widestCode = 10

/** What the list says of each instrument; `codes` make the column of codes as wide as they need. */
export function instrumentColumns(
  t: TFunction,
  format: Format,
  choosing: Choosing,
  codes: readonly string[],
): readonly Column<InstrumentRow>[] {
  // Beside the text, the padding of a cell.
  const longest = Math.max(0, ...codes.map(widthOfCode)) / 15 + 1.5
  const codeWidth = Math.min(widestCode, Math.max(narrowestCode, longest))
  return [
    {
      key: 'choose',
      label: '',
      width: '2.25rem',
      cell: (row) => (
        <Checkbox
          size="xs"
          tabIndex={-1}
          checked={choosing.choice.ids.has(row.id)}
          aria-label={t('instruments.choose_one', { code: row.code })}
          onClick={(event) => {
            event.stopPropagation()
            choosing.onToggle(row.id, event.shiftKey)
          }}
          onChange={() => undefined}
        />
      ),
    },
    {
      key: 'code',
      label: t('instruments.field.code'),
      width: `minmax(${codeWidth.toFixed(1)}rem, 0.7fr)`,
      sortable: true,
      cell: (row) => <strong className="code">{row.code}</strong>,
    },
    { key: 'name', label: t('instruments.field.name'), width: 'minmax(12rem, 2.2fr)', sortable: true, cell: (row) => row.name },
    {
      key: 'programme',
      label: t('instruments.field.programme'),
      width: 'minmax(7rem, 1fr)',
      sortable: true,
      cell: (row) => row.programme ?? '–',
    },
    {
      key: 'region',
      label: t('instruments.field.region'),
      width: 'minmax(5.5rem, 0.7fr)',
      sortable: true,
      cell: (row) => row.region ?? '–',
    },
    {
      key: 'trl',
      label: t('instruments.field.trl'),
      width: '4.5rem',
      cell: (row) => {
        const known = [...new Set([row.trlFrom, row.trlTo].filter((one) => one !== null))]
        return known.length === 0 ? '–' : known.join('–')
      },
    },
    {
      key: 'budget',
      label: t('instruments.field.budget'),
      width: '9rem',
      number: true,
      sortable: true,
      cell: (row) =>
        row.budget === null ? (
          '–'
        ) : (
          <span className="cell-marked">
            <span title={format.money({ amount: row.budget, currency: row.budgetCurrency })}>
              {[format.shortAmount(row.budget), row.budgetCurrency].filter((part) => part !== null).join(' ')}
            </span>
            {row.inventedFields.includes('budget') ? <InferredMark /> : null}
          </span>
        ),
    },
    {
      key: 'profile',
      label: t('instruments.profile'),
      width: '8.75rem',
      number: true,
      sortable: true,
      cell: (row) => <CompletenessBar {...completeness(row)} />,
    },
    {
      key: 'operations',
      label: t('instruments.operations'),
      width: '6.5rem',
      number: true,
      sortable: true,
      cell: (row) => format.number(row.operations),
    },
    {
      key: 'organisations',
      label: t('instruments.organisations'),
      width: '7.5rem',
      number: true,
      sortable: true,
      cell: (row) => format.number(row.organisations),
    },
    {
      key: 'tags',
      label: t('instruments.tags'),
      width: 'minmax(5rem, 1fr)',
      cell: (row) => (row.tags.length === 0 ? '–' : row.tags.map((tag) => labelIn(tag.label, format.language)).join(', ')),
    },
  ]
}
