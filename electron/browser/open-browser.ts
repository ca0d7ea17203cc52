import { spawn } from 'node:child_process'

/**
 * Opens an address in the user's browser. Where there is none, nothing happens: the address has been printed. Other users of the
 * machine might read it off the process list, but it admits only the first who comes.
 */
export function openBrowser(address: string): void {
  const [program, ...args] = command(address)
  if (program === undefined) return
  const child = spawn(program, args, { stdio: 'ignore', detached: true })
  child.once('error', () => undefined)
  child.unref()
}

function command(address: string): readonly string[] {
  if (process.platform === 'darwin') return ['open', address]
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', address]
  return hasDisplay() ? ['xdg-open', address] : []
}

/** True where a window can be shown. */
export function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
}
