import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { _electron, type ElectronApplication } from 'playwright-core'
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

export async function startInElectron(
  options: StartOptions & { readonly userFolder: string; readonly executable?: string },
): Promise<ElectronProgram> {
  const app = await _electron.launch({
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
  })
  const page = await app.firstWindow()
  const complaints = watch(page)
  await page.waitForSelector('#root > :not(style)')
  // Whatever the network layer really sends; what the program refuses never comes so far.
  await app.evaluate(({ session }) => {
    const sent: string[] = []
    session.defaultSession.webRequest.onSendHeaders((request) => {
      if (!/^(app|blob|data|devtools):/.test(request.url)) sent.push(request.url)
    })
    Object.assign(globalThis, { sentAddresses: sent })
  })
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

/** Addresses that the network layer really sent since the start. */
export function sentAddresses(app: ElectronApplication): Promise<readonly string[]> {
  return app.evaluate(() => (globalThis as unknown as { sentAddresses: string[] }).sentAddresses)
}

function withoutUndefined(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined))
}
