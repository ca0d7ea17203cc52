import { useViewportSize } from '@mantine/hooks'
import type { Column } from '#renderer/ui/virtual-table.tsx'

/** Least width of a track in rem: of `8rem` and of `minmax(12rem, 2fr)`. */
function leastWidth(track: string): number {
  return Number(/([\d.]+)rem/.exec(track)?.[1] ?? 8)
}

/** The columns that fit into a width in px; those named in `spare` go first, in that order, until the rest fits. */
export function fittingColumns<Row>(
  columns: readonly Column<Row>[],
  spare: readonly string[],
  room: number,
  rem: number,
): readonly Column<Row>[] {
  let kept = columns
  for (const key of spare) {
    if (kept.reduce((sum, column) => sum + leastWidth(column.width), 0) * rem <= room) break
    kept = kept.filter((column) => column.key !== key)
  }
  return kept
}

/** Rail and margins of a place, in rem, and the panel beside it. */
const besides = 5.25 + 3.25

/** Width in px that a list has beside rail and, if it is open, panel. */
export function useListRoom(panel: boolean): { readonly room: number; readonly rem: number } {
  const { width } = useViewportSize()
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
  const known = width === 0 ? window.innerWidth : width
  const panelWidth = panel ? (known <= 78 * rem ? 20.5 : 23.25) : 0
  return { room: known - (besides + panelWidth) * rem, rem }
}
