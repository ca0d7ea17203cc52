import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { chromium, type BrowserContext } from 'playwright-core'
import type { RunningProgram, StartOptions } from './program.ts'
import { watch } from './watch.ts'

const program = resolve(import.meta.dirname, '../..')
const browserPath = process.env['MANUMIX_CHROMIUM'] ?? '/usr/bin/chromium'

export function whyNoChromium(): string | null {
  return existsSync(browserPath)
    ? null
    : `No Chromium at ${browserPath}: install Debian's package chromium, or name one in MANUMIX_CHROMIUM`
}

/** The program in a browser, with what only a test of the browser host needs. */
export interface ChromiumProgram extends RunningProgram {
  readonly context: BrowserContext
  /** The one-time address, used up by the page. */
  readonly url: string
}

/** Starts the browser host as `npm start` does without a display, and Chromium on the address that it prints. */
export async function startInChromium(options: StartOptions & { readonly userFolder: string }): Promise<ChromiumProgram> {
  const host = spawn(process.execPath, [join(import.meta.dirname, 'serve.ts'), JSON.stringify(options)], {
    cwd: program,
    env: { ...process.env, MANUMIX_USER_FOLDER: options.userFolder },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((done) => host.once('exit', () => done()))
  const url = await new Promise<string>((done, fail) => {
    createInterface(host.stdout).once('line', done)
    host.once('exit', (code) => fail(new Error(`the browser host ended with ${code}`)))
  })
  const profile = await mkdtemp(join(tmpdir(), 'workbench-profile-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath,
    headless: true,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    acceptDownloads: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  const page = context.pages()[0] ?? (await context.newPage())
  const own = new URL(url).origin
  const seen = watch(page)
  const foreign: string[] = []
  context.on('request', (request) => {
    const address = request.url()
    if (!/^(blob|data):/.test(address) && new URL(address).origin !== own) foreign.push(address)
  })
  page.on('websocket', (socket) => {
    if (new URL(socket.url()).host !== new URL(url).host) foreign.push(socket.url())
  })
  await page.goto(url)
  await page.waitForSelector('#root > :not(style)')
  return {
    page,
    context,
    url,
    foreign,
    complaints: seen,
    choose: async (paths, act) => {
      const asked = page.waitForEvent('filechooser')
      await act()
      await (await asked).setFiles([...paths])
    },
    killEngine: async () => {
      host.kill('SIGKILL')
      await ended
    },
    close: async () => {
      await context.close()
      host.kill('SIGTERM')
      await ended
      await rm(profile, { recursive: true, force: true })
    },
  }
}
