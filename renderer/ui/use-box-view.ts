import { useEffect, useState, type RefObject } from 'react'

export interface BoxView {
  readonly top: number
  readonly left: number
  readonly width: number
  readonly height: number
}

/** Scroll positions are rounded down to this, so that a screen is drawn anew only when another row or column comes in. */
const step = 24

/** Which part of a scrolled box is seen, followed as it scrolls and as the window changes. */
export function useBoxView(box: RefObject<HTMLElement | null>): BoxView {
  const [view, setView] = useState<BoxView>({ top: 0, left: 0, width: 900, height: 800 })
  useEffect(() => {
    const element = box.current
    if (element === null) return
    const look = () => {
      const next = {
        top: Math.floor(element.scrollTop / step) * step,
        left: Math.floor(element.scrollLeft / step) * step,
        width: element.clientWidth,
        height: element.clientHeight,
      }
      setView((old) =>
        old.top === next.top && old.left === next.left && old.width === next.width && old.height === next.height ? old : next,
      )
    }
    look()
    const sizes = new ResizeObserver(look)
    sizes.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      sizes.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [box])
  return view
}
