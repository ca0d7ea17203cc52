import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { inElectron } from './program.ts'

const program = resolve(import.meta.dirname, '../..')

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workbench-start-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

interface Launch {
  /** Whole lines so far. */
  readonly out: () => readonly string[]
  readonly said: () => string
  /** Waits until the condition holds, for at most 40 seconds. */
  until(holds: () => boolean | Promise<boolean>): Promise<void>
  stop(): Promise<number | null>
}

/** `npm start` without npm, which prints lines of its own. */
function launch(environment: Readonly<Record<string, string>>, without: readonly string[] = []): Launch {
  const temporary = join(folder, 'temporary')
  const env = {
    ...process.env,
    LANG: 'en_GB.UTF-8',
    LC_ALL: '',
    MANUMIX_USER_FOLDER: join(folder, 'user'),
    TMPDIR: temporary,
    ...environment,
  }
  const child = spawn(process.execPath, ['electron/browser/start.ts'], {
    cwd: program,
    env: Object.fromEntries(Object.entries(env).filter(([name]) => !without.includes(name))),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let out = ''
  let said = ''
  child.stdout.on('data', (part: Buffer) => (out += part.toString()))
  child.stderr.on('data', (part: Buffer) => (said += part.toString()))
  const ended = new Promise<number | null>((done) => child.once('exit', done))
  return {
    out: () => out.split('\n').slice(0, -1),
    said: () => said,
    until: async (holds) => {
      for (let waited = 0; !(await holds()); waited += 100) {
        if (waited > 40_000 || child.exitCode !== null) throw new Error(`it did not happen: ${out}${said}`)
        await new Promise((later) => setTimeout(later, 100))
      }
    },
    stop: () => {
      child.kill('SIGTERM')
      return ended
    },
  }
}

/** A stand-in for Electron's runtime that does what a broken one does. */
async function runtime(script: string): Promise<Record<string, string>> {
  const place = join(folder, 'runtime')
  await mkdir(place)
  await writeFile(join(place, 'electron'), `#!/bin/sh\n${script}\n`)
  await chmod(join(place, 'electron'), 0o755)
  return { ELECTRON_OVERRIDE_DIST_PATH: place, DISPLAY: process.env['DISPLAY'] ?? ':99' }
}

/** What is said once it is served: one line of reason, and the address alone on the first line of standard output. */
async function served(launched: Launch): Promise<string> {
  await launched.until(() => launched.out().length > 0)
  expect(launched.out()[0]).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43}$/)
  const reasons = launched
    .said()
    .split('\n')
    .filter((line) => line.startsWith('No window'))
  expect(reasons).toHaveLength(1)
  return reasons[0] ?? ''
}

beforeEach(() => mkdir(join(folder, 'temporary')))

describe('npm start, where no window can be shown', () => {
  test('says that there is no display, serves, and leaves nothing behind when it is told to stop', async () => {
    const launched = launch({}, ['DISPLAY', 'WAYLAND_DISPLAY'])
    expect(await served(launched)).toContain('no display')
    const answer = await fetch(launched.out()[0] ?? '', { redirect: 'manual' })
    expect(answer.status).toBe(303)
    expect(await launched.stop()).toBe(0)
    expect(await readdir(join(folder, 'temporary'))).toEqual([])
  })

  test('says what Electron said when it ends at once', async () => {
    const launched = launch(await runtime('echo "error while loading shared libraries: libnss3.so" >&2; exit 127'))
    expect(await served(launched)).toContain('libnss3.so')
    await launched.stop()
  })

  test('waits no longer than twenty seconds for a window', async () => {
    const launched = launch(await runtime('exec sleep 100'))
    expect(await served(launched)).toContain('20 seconds')
    await launched.stop()
  })
})

inElectron('npm start', () => {
  test('opens the demo project in a window', async () => {
    const launched = launch({})
    await launched.until(() => existsSync(join(folder, 'user/workbench/demo.manumix')))
    expect(launched.out()).toEqual([])
    expect(launched.said()).not.toContain('No window')
    await launched.stop()
  })
})
