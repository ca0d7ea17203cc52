import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import type { RunningProgram, StartOptions } from './program.ts'
import { watch } from './watch.ts'

const program = resolve(import.meta.dirname, '../..')

/** Electron's executable: the one that the environment names, else the one that was downloaded. */
export function electronPath(): string {
  const modules = join(program, 'node_modules/electron')
  const named = join(modules, 'path.txt')
  const name = existsSync(named) ? readFileSync(named, 'utf8').trim() : 'electron'
  return join(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(modules, 'dist'), name)
}

export function whyNoElectron(): string | null {
  if (!existsSync(electronPath())) return `No Electron at ${electronPath()}: MANUMIX_NO_ELECTRON=1 leaves its tests out`
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'])
    return 'No display for Electron: run under xvfb-run, or MANUMIX_NO_ELECTRON=1 leaves its tests out'
  return null
}

/** The program in Electron, with what only a test of the shell needs. */
export interface ElectronProgram extends RunningProgram {
  readonly app: ElectronApplication
}

export async function startInElectron(options: Start): Promise<ElectronProgram> {
  const { app, page, complaints } = await openWindow(options)
  const foreign: string[] = []
  page.on('request', (request) => {
    if (!/^(app|blob|data):/.test(request.url())) foreign.push(request.url())
  })
  return {
    app,
    page,
    foreign,
    complaints,
    choose: async (paths, act) => {
      await app.evaluate(({ dialog }, chosen) => {
        dialog.showOpenDialog = async () => ({ canceled: chosen.length === 0, filePaths: [...chosen] })
        dialog.showSaveDialog = async () => ({ canceled: chosen.length === 0, filePath: chosen[0] ?? '' })
      }, paths)
      await act()
    },
    killEngine: async () => {
      await app.evaluate(({ app: shell }) => {
        const engine = shell.getAppMetrics().find((process) => process.name === 'Workbench engine')
        if (engine !== undefined) process.kill(engine.pid, 'SIGKILL')
      })
    },
    close: () => app.close(),
  }
}

type Start = StartOptions & { readonly userFolder: string; readonly executable?: string }

interface OpenWindow {
  readonly app: ElectronApplication
  readonly page: Page
  readonly complaints: readonly string[]
}

/**
 * Starts until the page shows and the driver answers. Now and then Electron crashes or falls silent while the debugger attaches itself
 * (a few times in a hundred starts; never in eighty without one): then the start is made again, and said.
 */
async function openWindow(options: Start, attempts = 3): Promise<OpenWindow> {
  const app = await launch(options).catch((error: unknown) => {
    if (attempts === 1) throw error
    return null
  })
  const opened = app === null ? null : await takeHold(app)
  if (opened !== null) return opened
  process.stderr.write('The driver lost its line to Electron; starting again\n')
  app?.process().kill('SIGKILL')
  if (attempts === 1) throw new Error('the driver lost its line to Electron three times')
  return openWindow(options, attempts - 1)
}

function launch(options: Start): Promise<ElectronApplication> {
  return _electron.launch({
    executablePath: options.executable ?? electronPath(),
    args: [
      '.',
      '--lang=en-GB',
      ...(options.demo === true ? ['--demo'] : []),
      ...(options.readOnly === true ? ['--read-only'] : []),
      ...(options.project === undefined ? [] : [options.project]),
    ],
    cwd: program,
    env: { ...withoutUndefined(process.env), MANUMIX_USER_FOLDER: options.userFolder },
    timeout: 20_000,
  })
}

/** The window once its page shows; null where Electron's main process does not answer the driver. */
async function takeHold(app: ElectronApplication): Promise<OpenWindow | null> {
  const page = await app.firstWindow()
  const complaints = watch(page)
  await page.waitForSelector('#root > :not(style)')
  // Whatever the network layer really sends; what the program refuses never comes so far.
  const listening = app.evaluate(({ session }) => {
    const sent: string[] = []
    session.defaultSession.webRequest.onSendHeaders((request) => {
      if (!/^(app|blob|data|devtools):/.test(request.url)) sent.push(request.url)
    })
    Object.assign(globalThis, { sentAddresses: sent })
    return true
  })
  const silent = new Promise<false>((done) => setTimeout(() => done(false), 10_000).unref())
  return (await Promise.race([listening, silent])) ? { app, page, complaints } : null
}

/** Addresses that the network layer really sent since the start. */
export function sentAddresses(app: ElectronApplication): Promise<readonly string[]> {
  return app.evaluate(() => (globalThis as unknown as { sentAddresses: string[] }).sentAddresses)
}

function withoutUndefined(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined))
}
