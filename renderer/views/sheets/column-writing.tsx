import { Select, type SelectProps } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { columnLetter } from '#core/sheet/cells.ts'
import { dateFields, type DateField, type Layout, type LayoutChoices, moneyFields, type MoneyField } from '#core/sheet/layout.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { ChipPanel } from '#renderer/ui/chip.tsx'
import { withScale, withWriting } from './layout-choices.ts'
import { currencies, dateExamples, decimalExamples, doubtsOfWriting } from './layout-words.ts'

interface ColumnWritingProps {
  readonly layout: Layout
  readonly choices: LayoutChoices
  /** Operations as shown: examples are taken from them. */
  readonly sample: readonly (readonly string[])[]
  readonly onChange: (choices: LayoutChoices) => void
}

const scales = [1, 1_000, 1_000_000, 1_000_000_000]
const orders = ['d.m.Y', 'm/d/Y'] as const

/** How amounts and days of each column are written: asked once for a column, with values of it as examples. */
export function ColumnWriting(props: ColumnWritingProps) {
  const { layout } = props
  const { t } = useTranslation()
  const money = moneyFields.filter((field) => layout.columns[field] !== undefined)
  const dates = dateFields.filter((field) => layout.columns[field] !== undefined)
  if (money.length + dates.length === 0) return null
  const unclear = doubtsOfWriting(layout)
  return (
    <ChipPanel
      width={420}
      unsure={unclear.length > 0}
      label={t('sheets.writing.title')}
      value={unclear.length === 0 ? t('sheets.writing.alike') : t('sheets.writing.unclear', { count: unclear.length })}
    >
      {() => (
        <div className="column-writings">
          <p className="faint">{t('sheets.writing.help')}</p>
          {money.map((field) => (
            <MoneyColumn key={field} field={field} {...props} />
          ))}
          {dates.map((field) => (
            <DateColumn key={field} field={field} {...props} />
          ))}
        </div>
      )}
    </ChipPanel>
  )
}

/** The column's letter and meaning, and up to three of its different values. */
function ColumnHead({ field, layout, sample }: ColumnWritingProps & { readonly field: MoneyField | DateField }) {
  const { t } = useTranslation()
  const column = layout.columns[field] ?? 0
  const examples = [...new Set(sample.map((cells) => cells[column] ?? '').filter((text) => text.trim() !== ''))].slice(0, 3)
  const unclear = doubtsOfWriting(layout).includes(field)
  return (
    <div className="section-head">
      <h3 data-unsure={unclear || undefined}>
        {columnLetter(column)} · {t(`fields.${field}`)}
        {unclear ? '?' : ''}
      </h3>
      <span className="faint">{examples.length === 0 ? t('sheets.writing.no_values') : examples.join(' · ')}</span>
    </div>
  )
}

/** A choice of the panel: always one of them, and its list stays within the panel, which a click elsewhere closes. */
function WritingSelect(props: SelectProps) {
  return <Select size="xs" allowDeselect={false} comboboxProps={{ withinPortal: false }} {...props} />
}

function MoneyColumn(props: ColumnWritingProps & { readonly field: MoneyField }) {
  const { field, layout, choices, onChange } = props
  const { t } = useTranslation()
  const format = useFormat()
  const own = layout.writing?.[field]
  const decimal = own?.decimal ?? layout.decimal
  return (
    <div>
      <ColumnHead {...props} />
      <div className="column-writing">
        <WritingSelect
          label={t('sheets.writing.scale')}
          data={scales.map((scale) => ({
            value: String(scale),
            label: scale === 1 ? t('sheets.writing.as_written') : t('sheets.writing.times', { scale: format.number(scale) }),
          }))}
          value={String(layout.scale[field] ?? 1)}
          onChange={(scale) => onChange(withScale(choices, field, Number(scale ?? 1)))}
        />
        {decimal === null ? null : (
          <WritingSelect
            label={t('sheets.line.numbers')}
            data={(['.', ','] as const).map((mark) => ({ value: mark, label: decimalExamples[mark] }))}
            value={decimal}
            onChange={(mark) => onChange(withWriting(choices, field, { decimal: mark === '.' ? '.' : ',' }))}
          />
        )}
        <WritingSelect
          searchable
          label={t('sheets.line.currency')}
          data={currencies}
          value={own?.currency ?? layout.currency}
          onChange={(currency) => {
            if (currency !== null) onChange(withWriting(choices, field, { currency }))
          }}
        />
      </div>
    </div>
  )
}

function DateColumn(props: ColumnWritingProps & { readonly field: DateField }) {
  const { field, layout, choices, onChange } = props
  const { t } = useTranslation()
  const style = layout.writing?.[field]?.dateStyle ?? layout.dateStyle
  return (
    <div>
      <ColumnHead {...props} />
      <div className="column-writing">
        <WritingSelect
          label={t('sheets.writing.order')}
          data={orders.map((order) => ({
            value: order,
            label: t(order === 'm/d/Y' ? 'sheets.writing.month_first' : 'sheets.writing.day_first', { example: dateExamples[order] }),
          }))}
          value={style === 'm/d/Y' ? 'm/d/Y' : 'd.m.Y'}
          onChange={(order) => onChange(withWriting(choices, field, { dateStyle: order === 'm/d/Y' ? 'm/d/Y' : 'd.m.Y' }))}
        />
      </div>
    </div>
  )
}
