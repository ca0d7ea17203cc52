import type { Layout, LayoutChoices } from '#core/sheet/layout.ts'
import { patternOf } from '#core/sheet/skip-pattern.ts'
import { withFirstRow, withHeaderRow, withHeaderRows, withLastRow, withRows, withSkip } from './layout-choices.ts'
import type { RowDecision } from './row-menu.tsx'

/** The choices after a decision about one row; `cells` are its texts, which rows like it are known by. */
export function decided(
  choices: LayoutChoices,
  layout: Layout,
  row: number,
  decision: RowDecision,
  cells: readonly string[] = [],
): LayoutChoices {
  switch (decision) {
    case 'skip':
      return withRows(choices, [row], 'skip')
    case 'skip_like': {
      const pattern = patternOf(cells)
      return pattern === null ? withRows(choices, [row], 'skip') : withSkip(choices, pattern)
    }
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
