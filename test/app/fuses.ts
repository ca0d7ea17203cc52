import { chmodSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Places on Electron's fuse wire (electronjs.org/docs/latest/tutorial/fuses). */
const runAsNode = 0
const nodeOptions = 2

/**
 * A runtime whose fuses stand as in a packaged program: it cannot be used as a plain Node. The fuse that lets a debugger in stays,
 * since the test drives the window by it. Answers the path of the executable.
 */
export function runtimeWithFusesOff(executable: string, folder: string): string {
  mkdirSync(folder)
  for (const name of readdirSync(dirname(executable)))
    if (name !== basename(executable)) symlinkSync(join(dirname(executable), name), join(folder, name))
  const bytes = readFileSync(executable)
  // The sentinel of the wire; then version 1, the number of fuses and a byte each.
  const wire = bytes.indexOf('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX') + 32
  if (wire < 32 || bytes[wire] !== 1) throw new Error('no fuse wire in this Electron')
  for (const fuse of [runAsNode, nodeOptions]) bytes[wire + 2 + fuse] = '0'.charCodeAt(0)
  const changed = join(folder, basename(executable))
  writeFileSync(changed, bytes)
  chmodSync(changed, 0o755)
  return changed
}
