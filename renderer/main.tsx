// First: they hold for everything that the other modules do while they are loaded.
import './data/page-rules.ts'
import { createRoot } from 'react-dom/client'
import type { ShellBridge } from '#core/page/bridge.ts'
import { App } from './app.tsx'
import { browserHost } from './data/browser-host.ts'
import { electronHost } from './data/electron-host.ts'

declare global {
  interface Window {
    /** Only in Electron: what the preload hands over. */
    readonly workbenchShell?: ShellBridge<File>
  }
}

const host = window.workbenchShell === undefined ? browserHost() : electronHost(window.workbenchShell)
const place = document.getElementById('root')
if (place === null) throw new Error('index.html has no place for the page')
createRoot(place).render(<App host={host} />)
