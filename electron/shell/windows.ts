import { BrowserWindow, MessageChannelMain, nativeTheme } from 'electron'
import { join } from 'node:path'
import type { ShellRequest } from '#core/page/bridge.ts'
import { shellChannels } from '#core/page/bridge.ts'
import type { FileGrant } from '#core/page/host-files.ts'
import { startEngine, type EngineProcess } from './engine.ts'
import type { EngineSettings } from './engine-messages.ts'
import { lockPage, pagePreferences } from './lockdown.ts'
import { pageAddress } from './page-address.ts'
import { keepWindowState, readWindowState, smallestWindow } from './window-state.ts'

/** A window with its own engine: two windows hold two projects, and one that breaks leaves the other. */
export interface Workbench {
  readonly window: BrowserWindow
  /** Gives the page a port to the engine, which is started anew where it has ended. */
  connectPage(): void
  /** A token for a path the user chose; `replace` where the dialog asked whether the file there may be overwritten. */
  grant(path: string, replace?: boolean): Promise<FileGrant>
  /** Tells the page; waits where it is not listening yet. */
  ask(request: ShellRequest): void
  /** The page listens from now on. */
  pageListens(): void
}

interface WindowOptions {
  readonly engine: EngineSettings
  readonly stateFile: string
  readonly icon: string
}

const workbenches = new Map<number, Workbench>()

/** The workbench a message came from, by the id of its web contents. */
export function workbenchOf(contentsId: number): Workbench | undefined {
  return workbenches.get(contentsId)
}

export function openWorkbench(options: WindowOptions): Workbench {
  const state = readWindowState(options.stateFile)
  // The engine starts while the window is being made.
  let engine: EngineProcess = startEngine(options.engine)
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    ...state?.bounds,
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#16181d' : '#ffffff',
    icon: options.icon,
    webPreferences: { ...pagePreferences, preload: join(import.meta.dirname, '../preload/preload.cjs') },
  })
  const contentsId = window.webContents.id
  lockPage(window.webContents)
  keepWindowState(window, options.stateFile)
  if (state?.maximized === true) window.maximize()
  window.once('ready-to-show', () => window.show())

  const waiting: ShellRequest[] = []
  let listening = false
  window.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) listening = false
  })
  closeWithEngine(window, () => engine)
  comeBack(window)
  window.once('closed', () => workbenches.delete(contentsId))

  const workbench: Workbench = {
    window,
    connectPage: () => {
      if (!engine.running()) engine = startEngine(options.engine)
      const { port1, port2 } = new MessageChannelMain()
      engine.handPort(port1)
      window.webContents.postMessage(shellChannels.port, null, [port2])
    },
    grant: (path, replace = false) => engine.grant(path, replace),
    ask: (request) => {
      if (listening) window.webContents.send(shellChannels.request, request)
      else waiting.push(request)
    },
    pageListens: () => {
      listening = true
      for (const request of waiting.splice(0)) window.webContents.send(shellChannels.request, request)
    },
  }
  workbenches.set(contentsId, workbench)
  void window.loadURL(pageAddress)
  return workbench
}

/** A page that crashed is shown again, its project still open in the engine; one that crashes at once again stays away. */
function comeBack(window: BrowserWindow): void {
  let last = 0
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    const again = Date.now() - last < 10_000
    last = Date.now()
    if (reason !== 'clean-exit' && !again) void window.loadURL(pageAddress)
  })
}

/** A window goes when its engine has closed the project file. */
function closeWithEngine(window: BrowserWindow, engine: () => EngineProcess): void {
  window.on('close', (event) => {
    if (!engine().running()) return
    event.preventDefault()
    window.hide()
    void closeAfter(engine().close(), window)
  })
}

async function closeAfter(engineClosed: Promise<void>, window: BrowserWindow): Promise<void> {
  await engineClosed
  window.close()
}
