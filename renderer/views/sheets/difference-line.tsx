import type { TFunction } from 'i18next'
import type { ReactNode } from 'react'
import type { Difference, JoinedDifference } from '#core/contract/sheets.ts'
import type { Format } from '#renderer/data/use-format.ts'
import { Mark } from '#renderer/ui/mark.tsx'
import { fieldValueText, joinedFieldLabel, joinedValueText } from '../field-value.ts'

/** A field that differs, as it is read. */
export interface ShownDifference {
  readonly key: string
  readonly label: string
  readonly before: string
  readonly after: string
  readonly beforeCell: Difference['beforeCell']
  readonly afterCell: Difference['afterCell']
  readonly mark: ReactNode
}

/** Of an operation; what is corrected by hand is marked. */
export function shownDifference(t: TFunction, format: Format, one: Difference): ShownDifference {
  return {
    key: one.field,
    label: t(`fields.${one.field}`),
    before: fieldValueText(one.field, one.before, one.currencyBefore, format),
    after: fieldValueText(one.field, one.after, one.currencyAfter, format),
    beforeCell: one.beforeCell,
    afterCell: one.afterCell,
    mark:
      one.corrected === null ? null : (
        <Mark
          explanation={t('sheets.compare.corrected_explained', {
            value: fieldValueText(one.field, one.corrected.value, one.currencyBefore, format),
          })}
        >
          {t('corrections.mark')}
        </Mark>
      ),
  }
}

/** Of a row of partners, payments or indicators. */
export function shownJoinedDifference(t: TFunction, format: Format, one: JoinedDifference): ShownDifference {
  return {
    key: `${one.field} ${one.year ?? ''} ${one.beforeCell?.column ?? ''} ${one.afterCell?.column ?? ''}`,
    label: joinedFieldLabel(t, one.field, one.year),
    before: joinedValueText(one.field, one.before, one.currencyBefore, format),
    after: joinedValueText(one.field, one.after, one.currencyAfter, format),
    beforeCell: one.beforeCell,
    afterCell: one.afterCell,
    mark: null,
  }
}

/** Differences in one line, as many as fit. */
export function DifferenceLine({ differences }: { readonly differences: readonly ShownDifference[] }) {
  return (
    <span className="difference-line">
      {differences.map(({ key, label, before, after }) => (
        <span key={key} className="difference">
          <span className="difference-field">{label}</span> <span className="difference-before">{before}</span>
          {' → '}
          <strong>{after}</strong>
        </span>
      ))}
    </span>
  )
}
