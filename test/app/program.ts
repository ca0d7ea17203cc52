import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe } from 'vitest'
import type { Page } from 'playwright-core'
import { startInChromium, whyNoChromium } from './chromium.ts'
import { startInElectron, whyNoElectron } from './electron.ts'

export interface StartOptions {
  /** Project to open at the start. */
  readonly project?: string
  readonly readOnly?: boolean
  readonly demo?: boolean
  /** Where preferences and recent projects are; a fresh folder where left out. */
  readonly userFolder?: string
  /** Browser host only: folders whose projects can be opened. */
  readonly folders?: readonly string[]
}

/** The program while it runs, the same to tests whatever shows it. */
export interface RunningProgram {
  readonly page: Page
  /** Every address that left the page for another machine or program; must stay empty. */
  readonly foreign: readonly string[]
  /** What the page complained of: errors in the console and uncaught ones. */
  readonly complaints: readonly string[]
  /** Does `act`, which asks for files, and answers the host's dialog with these paths. */
  choose(paths: readonly string[], act: () => Promise<void>): Promise<void>
  /** Ends the engine as a crash would. */
  killEngine(): Promise<void>
  close(): Promise<void>
}

export interface Host {
  readonly name: 'Chromium' | 'Electron'
  start(options?: StartOptions): Promise<RunningProgram>
}

export const chromium = { name: 'Chromium', start: (options: StartOptions = {}) => withFolder(options, startInChromium) } satisfies Host
export const electron = { name: 'Electron', start: (options: StartOptions = {}) => withFolder(options, startInElectron) } satisfies Host

async function withFolder<Running extends RunningProgram>(
  options: StartOptions,
  start: (options: StartOptions & { readonly userFolder: string }) => Promise<Running>,
): Promise<Running> {
  const made = options.userFolder === undefined ? await mkdtemp(join(tmpdir(), 'workbench-user-')) : null
  const running = await start({ ...options, userFolder: options.userFolder ?? made ?? '' })
  return {
    ...running,
    close: async () => {
      await running.close()
      if (made !== null) await rm(made, { recursive: true, force: true })
    },
  }
}

const electronMissing = whyNoElectron()
/** Left out only where the environment says so; otherwise a machine without Electron fails, and says why. */
export const electronLeftOut = process.env['MANUMIX_NO_ELECTRON'] === '1'

/** The same tests in both hosts. */
export function inBothHosts(name: string, tests: (host: Host) => void): void {
  inChromium(name, () => tests(chromium))
  inElectron(name, () => tests(electron))
}

export function inChromium(name: string, tests: () => void): void {
  describe(`${name} (Chromium)`, () => {
    beforeAll(() => {
      const missing = whyNoChromium()
      if (missing !== null) throw new Error(missing)
    })
    tests()
  })
}

export function inElectron(name: string, tests: () => void): void {
  if (electronLeftOut) {
    process.stderr.write(`${name}: not tried in Electron (MANUMIX_NO_ELECTRON=1)\n`)
    return
  }
  describe(`${name} (Electron)`, () => {
    beforeAll(() => {
      if (electronMissing !== null) throw new Error(electronMissing)
    })
    tests()
  })
}
