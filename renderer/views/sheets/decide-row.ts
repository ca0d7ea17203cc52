import type { Layout, LayoutChoices } from '#core/sheet/layout.ts'
import { withFirstRow, withHeaderRow, withHeaderRows, withLastRow, withRows } from './layout-choices.ts'
import type { RowDecision } from './row-menu.tsx'

/** The choices after a decision about one row. */
export function decided(choices: LayoutChoices, layout: Layout, row: number, decision: RowDecision): LayoutChoices {
  switch (decision) {
    case 'skip':
      return withRows(choices, [row], 'skip')
    case 'operation':
      return withRows(choices, [row], 'operation')
    case 'header':
      return withHeaderRow(choices, layout, row, true)
    case 'no_header':
      return withHeaderRow(choices, layout, row, false)
    case 'only_header':
      return withHeaderRows(choices, [row])
    case 'first':
      return withFirstRow(choices, row)
    case 'last':
      return withLastRow(choices, row)
  }
}
