import { BrowserWindow, app, session } from 'electron'
import { mkdirSync } from 'node:fs'
import { hostname, userInfo } from 'node:os'
import { join } from 'node:path'
import en from '#resources/locales/en.json' with { type: 'json' }
import it from '#resources/locales/it.json' with { type: 'json' }
import { wordingFor } from '#core/page/words.ts'
import type { HostCommand } from '#core/page/host-files.ts'
import { readArguments, type StartArguments } from './arguments.ts'
import { saveDownloads } from './downloads.ts'
import { forbidNetwork, lockSession } from './lockdown.ts'
import { showMenu, showTextMenu } from './menu.ts'
import { answerPages } from './page-messages.ts'
import { registerPageScheme, servePages } from './pages.ts'
import { openWorkbench, workbenchOf, type Workbench } from './windows.ts'

const program = app.getAppPath()

// Tests and portable installations keep everything of the user in a folder of their own.
const ownFolder = process.env['MANUMIX_USER_FOLDER']
if (ownFolder !== undefined) {
  mkdirSync(ownFolder, { recursive: true })
  app.setPath('userData', ownFolder)
}

let say = wordingFor([], { en, it })

if (app.requestSingleInstanceLock(readArguments(process.argv, process.cwd()))) run()
else {
  // The program runs already and has been told; for the launcher that is as good as ready.
  tellLauncher()
  app.quit()
}

function run(): void {
  forbidNetwork()
  registerPageScheme()
  const early: StartArguments[] = []

  app.on('second-instance', (_event, _argv, _folder, asked) => open(asked as StartArguments))
  // macOS hands over double clicks here, even before `ready`.
  app.on('open-file', (event, path) => {
    event.preventDefault()
    const asked: StartArguments = { project: path, readOnly: false, demo: false }
    if (app.isReady()) open(asked)
    else early.push(asked)
  })
  app.on('window-all-closed', () => app.quit())
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) openWindow()
  })

  void begin(early)
}

async function begin(early: StartArguments[]): Promise<void> {
  await app.whenReady()
  say = wordingFor([app.getLocale()], { en, it })
  lockSession(session.defaultSession)
  saveDownloads(session.defaultSession)
  servePages(session.defaultSession, join(program, 'out/renderer'))
  showMenu(say, askWindow)
  answerPages(
    () => say,
    (tag) => {
      say = wordingFor([tag], { en, it })
      showMenu(say, askWindow)
    },
  )
  const first = early.shift() ?? readArguments(process.argv, process.cwd())
  openWindow(first).window.once('show', tellLauncher)
  for (const asked of early) openWindow(asked)
}

/** A second start: a project gets a window of its own, else the window that is there comes to the front. */
function open(asked: StartArguments): void {
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0]
  if (asked.project !== null || window === undefined) {
    openWindow(asked)
    return
  }
  if (window.isMinimized()) window.restore()
  window.focus()
  if (asked.demo) askWindow(window, 'demo')
}

function openWindow(asked?: StartArguments): Workbench {
  const workbench = openWorkbench({
    engine: {
      userFolder: join(app.getPath('userData'), 'workbench'),
      resources: join(program, 'resources'),
      who: `${userInfo().username}@${hostname()}`,
    },
    stateFile: join(app.getPath('userData'), 'window.json'),
    icon: join(program, 'resources/icon.png'),
  })
  showTextMenu(workbench.window.webContents, () => say)
  if (asked?.project) {
    const { project, readOnly } = asked
    void openProject(workbench, project, readOnly)
  } else if (asked?.demo === true) workbench.ask({ kind: 'command', command: 'demo' })
  return workbench
}

async function openProject(workbench: Workbench, path: string, readOnly: boolean): Promise<void> {
  // Null where the engine ended first; the page shows that by itself.
  const file = await workbench.grant(path).catch(() => null)
  if (file !== null) workbench.ask({ kind: 'open', file, readOnly })
}

/** A command of the menu goes to the page of the window in front; without a window, one is opened for it. */
function askWindow(window: BrowserWindow | undefined, command: HostCommand): void {
  const workbench = (window === undefined ? undefined : workbenchOf(window.webContents.id)) ?? openWindow()
  workbench.ask({ kind: 'command', command })
}

/** The launcher waits for this word (electron/browser/start.ts). */
function tellLauncher(): void {
  if (process.env['MANUMIX_LAUNCHER'] !== undefined) process.stdout.write('ready\n')
}
