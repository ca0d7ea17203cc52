import { moneyAmounts } from '#core/sheet/amount-currency.ts'
import { moneyFields, type MoneyField } from '#core/sheet/layout.ts'
import type { SheetTotals, SheetIssue } from '#core/sheet/records.ts'
import type { Layout } from '#core/sheet/layout.ts'

export interface MoneyTotal {
  readonly field: MoneyField
  /** Null where the sheet names none. */
  readonly currency: string | null
  readonly amount: number
  /** Against the sheet's own total row; null where it has none. */
  readonly stated: 'equal' | 'different' | null
}

interface CountedSheet {
  readonly layout: Layout
  readonly totals: SheetTotals
  readonly issues: readonly SheetIssue[]
}

/** Sums of every money field, one entry a field and currency: different currencies are never added. */
export function moneyTotals(sheets: readonly CountedSheet[]): readonly MoneyTotal[] {
  const totals = new Map<string, MoneyTotal>()
  for (const { layout, totals: counted, issues } of sheets) {
    for (const { field, currency, amount } of moneyAmounts(counted, layout.currency)) {
      const key = `${field} ${currency ?? ''}`
      const before = totals.get(key)
      const stated = statedTotal(layout, issues, field)
      totals.set(key, {
        field,
        currency,
        amount: (before?.amount ?? 0) + amount,
        stated:
          before === undefined || before.stated === stated
            ? stated
            : before.stated === 'different' || stated === 'different'
              ? 'different'
              : null,
      })
    }
  }
  return [...totals.values()].sort((a, b) => moneyFields.indexOf(a.field) - moneyFields.indexOf(b.field))
}

/** The one amount to show beside the counts: the whole cost, else the first there is; one entry a currency. */
export function mainTotals(sheets: readonly CountedSheet[]): readonly MoneyTotal[] {
  const all = moneyTotals(sheets)
  const field = all[0]?.field
  return all.filter((total) => total.field === field)
}

function statedTotal(layout: Layout, issues: readonly SheetIssue[], field: MoneyField): 'equal' | 'different' | null {
  if (issues.some((issue) => issue.code === 'stated_total_differs' && (issue.field === null || issue.field === field))) return 'different'
  return layout.skippedRows.some((row) => row.reason === 'total') ? 'equal' : null
}
