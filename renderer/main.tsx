import { createRoot } from 'react-dom/client'
import { config } from 'zod'
import type { ShellBridge } from '#core/page/bridge.ts'
import { App } from './app.tsx'
import { browserHost } from './data/browser-host.ts'
import { electronHost } from './data/electron-host.ts'
import { holdToText } from './data/trusted-types.ts'

declare global {
  interface Window {
    /** Only in Electron: what the preload hands over. */
    readonly workbenchShell?: ShellBridge<File>
  }
}

holdToText(window)
// The page's policy allows no code from texts; without this zod would try it, and the refusal would stand in the console.
config({ jitless: true })
const host = window.workbenchShell === undefined ? browserHost() : electronHost(window.workbenchShell)
const place = document.getElementById('root')
if (place === null) throw new Error('index.html has no place for the page')
createRoot(place).render(<App host={host} />)
