import { screen, type BrowserWindow, type Rectangle } from 'electron'
import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'

const stateShape = z.object({
  bounds: z.object({ x: z.number().int(), y: z.number().int(), width: z.number().int(), height: z.number().int() }),
  maximized: z.boolean(),
})
type WindowState = z.infer<typeof stateShape>

export const smallestWindow = { width: 1024, height: 680 } as const

/** Where the last window stood, or null where that is unknown or on a screen that is gone. */
export function readWindowState(file: string): WindowState | null {
  try {
    const state = stateShape.parse(JSON.parse(readFileSync(file, 'utf8')))
    return screen.getAllDisplays().some((display) => holds(display.workArea, state.bounds)) ? state : null
  } catch {
    return null
  }
}

/** Writes down where the window stands whenever it closes. */
export function keepWindowState(window: BrowserWindow, file: string): void {
  window.on('close', () => {
    const state: WindowState = { bounds: window.getNormalBounds(), maximized: window.isMaximized() }
    try {
      writeFileSync(file, JSON.stringify(state))
    } catch {
      // A full or read-only disk must not keep a window from closing.
    }
  })
}

/** True where enough of the title bar is inside the area to take hold of it. */
function holds(area: Rectangle, bounds: Rectangle): boolean {
  const left = Math.max(area.x, bounds.x)
  const right = Math.min(area.x + area.width, bounds.x + bounds.width)
  return right - left >= 200 && bounds.y >= area.y && bounds.y <= area.y + area.height - 100
}
