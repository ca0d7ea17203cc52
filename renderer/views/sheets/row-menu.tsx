import { Menu } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Layout } from '#core/sheet/layout.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import type { RowMark } from './row-marks.ts'

/** What can be settled about one row by hand. */
export type RowDecision = 'header' | 'only_header' | 'no_header' | 'first' | 'last' | 'skip' | 'skip_like' | 'operation'

/** The decisions that make sense for a row, in the order of the menu; the key that does the same is part of each. */
export function rowDecisions(mark: RowMark, row: number, layout: Layout): readonly RowDecision[] {
  const decisions: RowDecision[] = []
  if (mark.kind === 'operation') decisions.push('skip', 'skip_like')
  else if (mark.kind !== 'header') decisions.push('operation')
  if (mark.kind === 'header') {
    if (layout.headerRows.length > 1) decisions.push('only_header', 'no_header')
  } else decisions.push('only_header', ...(layout.headerRows.length > 0 ? (['header'] as const) : []))
  if (mark.kind !== 'header') {
    if (row !== layout.firstDataRow) decisions.push('first')
    if (row !== layout.lastDataRow) decisions.push('last')
  }
  return decisions
}

/** Letters of the keyboard for the decisions, as the menu shows them. */
const decisionKeys: Record<RowDecision, string | null> = {
  skip: 'Delete',
  skip_like: null,
  operation: 'Insert',
  only_header: 'H',
  header: null,
  no_header: null,
  first: 'F',
  last: 'L',
}

/** The decision a pressed key stands for in a row, null for none. */
export function decisionOfKey(key: string, decisions: readonly RowDecision[]): RowDecision | null {
  const pressed = key === 'Backspace' ? 'Delete' : key === '+' ? 'Insert' : key
  return decisions.find((decision) => decisionKeys[decision]?.toLowerCase() === pressed.toLowerCase()) ?? null
}

/** The menu of a row at a place of the window. */
export function RowMenu({
  row,
  at,
  decisions,
  onDecide,
  onClose,
}: {
  readonly row: number
  readonly at: { readonly x: number; readonly y: number }
  readonly decisions: readonly RowDecision[]
  readonly onDecide: (decision: RowDecision) => void
  readonly onClose: () => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <Menu opened onClose={onClose} position="right-start" offset={4} returnFocus withinPortal width={250}>
      <Menu.Target>
        <span style={{ position: 'fixed', left: at.x, top: at.y, width: 1, height: 1 }} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('sheets.row.label', { row: format.number(row) })}</Menu.Label>
        {decisions.map((decision) => {
          const key = decisionKeys[decision]
          return (
            <Menu.Item
              key={decision}
              rightSection={key === null ? null : <span className="key">{t(`sheets.keys.${key}`)}</span>}
              onClick={() => onDecide(decision)}
            >
              {t(`sheets.row.${decision}`)}
            </Menu.Item>
          )
        })}
      </Menu.Dropdown>
    </Menu>
  )
}
