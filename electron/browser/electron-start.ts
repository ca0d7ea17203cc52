import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasDisplay } from './open-browser.ts'

/** Why no window could be shown. `detail` is what the failing program said last. */
export interface NoWindow {
  readonly reason: 'no_display' | 'not_downloaded' | 'exited' | 'not_ready'
  readonly detail: string
}

export type Attempt = { readonly kind: 'shown'; readonly exitCode: Promise<number> } | ({ readonly kind: 'failed' } & NoWindow)

const downloadMilliseconds = 60_000
const readyMilliseconds = 20_000

/** Tries to show the window in Electron, whose runtime is downloaded at the first start. */
export async function tryElectron(program: string, args: readonly string[], onDownload: () => void): Promise<Attempt> {
  if (!hasDisplay()) return { kind: 'failed', reason: 'no_display', detail: '' }
  const modules = join(program, 'node_modules/electron')
  if (runtimeOf(modules) === null) {
    onDownload()
    const failure = await download(modules)
    if (failure !== null) return { kind: 'failed', reason: 'not_downloaded', detail: failure }
  }
  const runtime = runtimeOf(modules)
  if (runtime === null) return { kind: 'failed', reason: 'not_downloaded', detail: '' }
  return show(runtime, [program, ...args])
}

/** The runtime's executable; null where it is not there yet. */
function runtimeOf(modules: string): string | null {
  const named = join(modules, 'path.txt')
  const name = existsSync(named) ? readFileSync(named, 'utf8').trim() : null
  const elsewhere = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  if (elsewhere !== undefined) return join(elsewhere, name ?? 'electron')
  const path = name === null ? null : join(modules, 'dist', name)
  return path !== null && existsSync(path) ? path : null
}

/** What the download said where it failed, else null. */
async function download(modules: string): Promise<string | null> {
  const child = spawn(process.execPath, [join(modules, 'install.js')], { stdio: ['ignore', 'ignore', 'pipe'] })
  const end = await endOf(child, downloadMilliseconds)
  return end.exitCode === 0 ? null : errorLine(end.said)
}

async function show(runtime: string, args: readonly string[]): Promise<Attempt> {
  const child = spawn(runtime, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, MANUMIX_LAUNCHER: '1' } })
  const ready = new Promise<'ready'>((resolve) =>
    child.stdout.on('data', (part: Buffer) => {
      if (/^ready$/m.test(part.toString('utf8'))) resolve('ready')
    }),
  )
  const ending = endOf(child, null)
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), readyMilliseconds)
  })
  const first = await Promise.race([ready, ending, late])
  clearTimeout(timer)
  if (first === 'ready') {
    const signals = ['SIGINT', 'SIGTERM'] as const
    for (const signal of signals) process.once(signal, () => child.kill(signal))
    return { kind: 'shown', exitCode: exitCodeOf(ending) }
  }
  if (first !== 'late') return { kind: 'failed', reason: 'exited', detail: errorLine(first.said) }
  child.kill('SIGKILL')
  const { said } = await ending
  return { kind: 'failed', reason: 'not_ready', detail: errorLine(said) }
}

interface End {
  readonly exitCode: number
  /** The end of what it wrote to standard error. */
  readonly said: string
}

async function exitCodeOf(ending: Promise<End>): Promise<number> {
  return (await ending).exitCode
}

/** Waits for a process, which is killed after `milliseconds`. */
function endOf(child: ChildProcess, milliseconds: number | null): Promise<End> {
  let said = ''
  child.stderr?.on('data', (part: Buffer) => {
    said = (said + part.toString('utf8')).slice(-10_000)
  })
  return new Promise((resolve) => {
    const timer = milliseconds === null ? undefined : setTimeout(() => child.kill('SIGKILL'), milliseconds)
    const settle = (exitCode: number): void => {
      clearTimeout(timer)
      resolve({ exitCode, said })
    }
    child.once('error', (error) => {
      said += error.message
      settle(1)
    })
    child.once('close', (exitCode) => settle(exitCode ?? 1))
  })
}

/** The line that tells most: the last that speaks of an error, else the last. */
function errorLine(said: string): string {
  const lines = said.split('\n').filter((line) => line.trim() !== '')
  return (lines.findLast((line) => /error|cannot|fail|missing|not supported/i.test(line) && !/^\s+at /.test(line)) ?? lines.at(-1) ?? '')
    .trim()
    .slice(0, 300)
}
