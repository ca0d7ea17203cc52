import { useEffect, useState, type RefObject } from 'react'

export interface Size {
  readonly width: number
  readonly height: number
}

/** The inner size of an element in whole pixels, followed as it changes; null before it is known. */
export function useSize(element: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null)
  useEffect(() => {
    const found = element.current
    if (found === null) return
    const watch = new ResizeObserver(() => {
      const width = Math.floor(found.clientWidth)
      const height = Math.floor(found.clientHeight)
      setSize((old) => (old !== null && old.width === width && old.height === height ? old : { width, height }))
    })
    watch.observe(found)
    return () => watch.disconnect()
  }, [element])
  return size
}
