import { spawn } from 'node:child_process'
import { mkdir, readdir, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const sources = ['electron', 'renderer', 'resources', 'electron.vite.config.ts', 'package.json', 'package-lock.json']
const stamp = 'out/.built'

/**
 * Builds pages and processes where they are missing or older than their sources. `program` is the folder of package.json;
 * `announce` is called once, only where there is something to do. Rejects with the builder's own words where it fails.
 */
export async function ensureBuilt(program: string, announce: () => void): Promise<void> {
  const begun = new Date()
  const built = await stat(join(program, stamp)).then(
    (facts) => facts.mtimeMs,
    () => 0,
  )
  const changed = Math.max(...(await Promise.all(sources.map((source) => newest(join(program, source))))))
  if (changed < built) return
  announce()
  await runBuilder(program)
  // The stamp bears the time before the build: what changed meanwhile is built again.
  await mkdir(join(program, 'out'), { recursive: true })
  await writeFile(join(program, stamp), '')
  await utimes(join(program, stamp), begun, begun)
}

/** Latest change of a file, or of anything in a folder, in milliseconds; a folder's own change shows that files were removed. */
async function newest(path: string): Promise<number> {
  const facts = await stat(path).catch(() => null)
  if (facts === null) return 0
  if (!facts.isDirectory()) return facts.mtimeMs
  const inside = await Promise.all((await readdir(path)).map((name) => newest(join(path, name))))
  return Math.max(facts.mtimeMs, ...inside)
}

function runBuilder(program: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const builder = spawn(process.execPath, [join(program, 'node_modules/electron-vite/bin/electron-vite.js'), 'build'], {
      cwd: program,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    const hear = (part: Buffer): void => {
      said += part.toString('utf8')
    }
    builder.stdout.on('data', hear)
    builder.stderr.on('data', hear)
    builder.once('error', reject)
    builder.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(said))))
  })
}
