import { useCallback, type RefObject } from 'react'
import { useBoxView } from './use-box-view.ts'

export interface RowWindow {
  readonly first: number
  /** One past the last row to draw. */
  readonly end: number
  readonly scrollTo: (index: number, align?: 'near' | 'centre') => void
}

const overscan = 12

/** Which rows of equal height a scrolled box shows, with a few more above and below; `head` is the height of what sticks on top. */
export function useRowWindow(box: RefObject<HTMLElement | null>, count: number, rowHeight: number, head = 0): RowWindow {
  const { top: seen, height } = useBoxView(box)
  const scrollTo = useCallback(
    (index: number, align: 'near' | 'centre' = 'near') => {
      const element = box.current
      if (element === null) return
      const top = index * rowHeight
      const space = element.clientHeight - head
      if (align === 'centre') element.scrollTo({ top: top - (space - rowHeight) / 2 })
      else if (top < element.scrollTop) element.scrollTo({ top })
      else if (top + rowHeight > element.scrollTop + space) element.scrollTo({ top: top + rowHeight - space })
    },
    [box, rowHeight, head],
  )
  const first = Math.max(0, Math.min(count, Math.floor(seen / rowHeight) - overscan))
  const end = Math.min(count, Math.ceil((seen + height) / rowHeight) + overscan)
  return { first, end, scrollTo }
}
