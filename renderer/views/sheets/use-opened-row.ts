import { useState } from 'react'
import type { JoinedPlanRow, PlanRow } from '#core/contract/sheets.ts'
import { go } from '#renderer/data/route.ts'
import { cellAddress } from '../matrices/cell-address.ts'
import type { Jump } from './change-details.tsx'

/** The compared row that is opened beneath its list: a changed one. Of the others the way leads to where they stand. */
export function useOpenedRow<Row extends PlanRow | JoinedPlanRow>(onJump: Jump) {
  const [opened, setOpened] = useState<Row | null>(null)
  const open = (row: Row) => {
    const { differences, place } = row
    if (differences.length > 0) setOpened(row)
    else if (place.delivered) go(cellAddress(place.sheet, place.row, null).slice(1))
    else onJump(place.sheet, place.row, null)
  }
  return { opened, open, close: () => setOpened(null) }
}
