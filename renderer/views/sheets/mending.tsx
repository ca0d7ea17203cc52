import { Button, NativeSelect } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { columnIndex } from '#core/sheet/cells.ts'
import type { Layout, LayoutChoices } from '#core/sheet/layout.ts'
import type { IssueCode, SheetIssue } from '#core/sheet/records.ts'
import { parseAmount } from '#core/sheet/numbers.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useFormat } from '#renderer/data/use-format.ts'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { sentChoices, withColumn, withCurrency, withDateStyle, withDecimal, withRows, withWriting } from './layout-choices.ts'
import { currencies, dateExamples, decimalExamples } from './layout-words.ts'

/** A sheet of a file that is looked at, whose choices an issue can change. */
export interface MendedSheet {
  readonly reading: string
  readonly sheet: number
  readonly layout: Layout
  readonly choices: LayoutChoices
  readonly onChange: (choices: LayoutChoices) => void
}

const Mended = createContext<(sheet: number) => MendedSheet | null>(() => null)

/** Lets the issues beneath be mended. */
export const MendingProvider = Mended.Provider

/** The sheet whose issues are shown, by its index; null where nothing can be changed. */
export function useMended(): (sheet: number) => MendedSheet | null {
  return useContext(Mended)
}

const rowIssues: ReadonlySet<IssueCode> = new Set<IssueCode>(['duplicate_rows', 'hidden_rows', 'negative_amount', 'absurd_amount'])
const columnIssues: ReadonlySet<IssueCode> = new Set<IssueCode>(['column_unclear', 'heading_contradicts_values', 'hidden_columns'])

/** What can be done about an issue at once; nothing where only the managing body can help. */
export function Mend({
  issue,
  mended,
  onJump,
}: {
  readonly issue: SheetIssue
  readonly mended: MendedSheet
  readonly onJump: (row: number, column: string | null) => void
}): ReactNode {
  const { code } = issue
  if (code === 'decimal_unclear' || code === 'decimal_by_place') return <ChooseDecimal issue={issue} {...mended} />
  if (code === 'date_order_unclear' || code === 'unreadable_date') return <ChooseDates {...mended} />
  if (code === 'currency_unclear') return <ChooseCurrency {...mended} />
  if (columnIssues.has(code)) return <ChooseMeaning issue={issue} mended={mended} onJump={onJump} />
  if (rowIssues.has(code)) return <TakeOut issue={issue} mended={mended} />
  return null
}

/** Of one column where the issue is of one; with what its first text is either way. */
function ChooseDecimal({ issue, layout, choices, onChange }: MendedSheet & { readonly issue: SheetIssue }) {
  const format = useFormat()
  const { field } = issue
  const chosen = field === null ? choices.decimal : choices.writing?.[field]?.decimal
  const held = (field === null ? undefined : layout.writing?.[field]?.decimal) ?? layout.decimal
  const [written = ''] = issue.examples[0]?.value.split(' · ') ?? []
  return (['.', ','] as const).map((decimal) => {
    const amount = parseAmount(written, decimal)
    return (
      <Button
        key={decimal}
        size="compact-xs"
        variant={chosen === decimal ? 'light' : 'default'}
        disabled={held === decimal && chosen === decimal}
        onClick={() => onChange(field === null ? withDecimal(choices, decimal) : withWriting(choices, field, { decimal }))}
      >
        {amount === null ? decimalExamples[decimal] : `${written} = ${format.number(amount, 3)}`}
      </Button>
    )
  })
}

function ChooseDates({ layout, choices, onChange }: MendedSheet) {
  return (['d/m/Y', 'm/d/Y', 'Y-m-d'] as const).map((style) => (
    <Button
      key={style}
      size="compact-xs"
      variant={layout.dateStyle === style ? 'light' : 'default'}
      onClick={() => onChange(withDateStyle(choices, style))}
    >
      {dateExamples[style]}
    </Button>
  ))
}

function ChooseCurrency({ layout, choices, onChange }: MendedSheet) {
  const { t } = useTranslation()
  return (
    <NativeSelect
      size="xs"
      aria-label={t('sheets.mend.currency')}
      value={choices.currency ?? ''}
      data={[{ value: '', label: layout.currency === null ? t('sheets.mend.currency') : `${layout.currency} ?` }, ...currencies]}
      onChange={(event) => {
        if (event.currentTarget.value !== '') onChange(withCurrency(choices, event.currentTarget.value))
      }}
    />
  )
}

function ChooseMeaning({
  issue,
  mended: { layout, choices, onChange },
  onJump,
}: {
  readonly issue: SheetIssue
  readonly mended: MendedSheet
  readonly onJump: (row: number, column: string | null) => void
}) {
  const { t } = useTranslation()
  const columns = issue.examples.flatMap(({ column }) => column ?? [])
  return columns.map((column) => (
    <span key={column} className="report-mend">
      <Button size="compact-xs" onClick={() => onJump(layout.headerRows.at(-1) ?? layout.firstDataRow, column)}>
        {t('sheets.mend.meaning', { column })}
      </Button>
      <Button size="compact-xs" onClick={() => onChange(withColumn(choices, layout, columnIndex(column), null))}>
        {t('sheets.mend.leave_column', { column })}
      </Button>
    </span>
  ))
}

function TakeOut({ issue, mended }: { readonly issue: SheetIssue; readonly mended: MendedSheet }) {
  const { t } = useTranslation()
  const { client } = useEngine()
  const { reading, sheet, choices, onChange } = mended
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => {
      const { code, field } = issue
      const cells = await client.sheets.issueCells({ reading, sheet, choices: sentChoices(choices), code, field })
      onChange(withRows(choices, [...new Set(cells.map(({ row }) => row))], 'skip'))
    },
  })
  return (
    <>
      <ErrorNote error={error} />
      <Button size="compact-xs" loading={isPending} onClick={() => mutate()}>
        {t('sheets.mend.take_out', { count: issue.count })}
      </Button>
    </>
  )
}
