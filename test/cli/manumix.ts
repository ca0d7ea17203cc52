import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { temporaryFolder } from '../engine/some-engine.ts'

const main = join(import.meta.dirname, '../../electron/cli/main.ts')

export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Starts the command line in a folder, with a user's folder of its own. */
export function start(folder: string, args: readonly string[]): ChildProcess {
  const env = { ...process.env, MANUMIX_USER_FOLDER: temporaryFolder() }
  return spawn(process.execPath, [main, ...args], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
}

/** Runs the command line to its end. */
export async function manumix(folder: string, ...args: readonly string[]): Promise<Ran> {
  const child = start(folder, args)
  let stdout = ''
  let stderr = ''
  child.stdout?.on('data', (chunk) => (stdout += String(chunk)))
  child.stderr?.on('data', (chunk) => (stderr += String(chunk)))
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, stdout, stderr }
}
