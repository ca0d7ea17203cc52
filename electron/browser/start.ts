import { resolve } from 'node:path'
import { ensureBuilt } from './build.ts'
import { tryElectron } from './electron-start.ts'
import { serve } from './serve.ts'
import { terminalWording } from './terminal-words.ts'

/** `npm start [-- [--read-only] FILE.manumix]`: the workbench in Electron, else in the browser; without a file, on the demo. */

const program = resolve(import.meta.dirname, '../..')
const say = terminalWording()
const tell = (key: string, facts: Readonly<Record<string, string>> = {}): boolean =>
  process.stderr.write(`${say(`browser.${key}`, facts)}\n`)

const args = process.argv.slice(2)
const file = args.find((argument) => !argument.startsWith('-'))
const project = file === undefined ? null : resolve(file)
const readOnly = args.includes('--read-only')

await ensureBuilt(program, () => tell('building'))
const wanted = project === null ? ['--demo'] : [...(readOnly ? ['--read-only'] : []), project]
const attempt = await tryElectron(program, wanted, () => tell('downloading'))
if (attempt.kind === 'shown') process.exitCode = await attempt.exitCode
else {
  tell(`noWindow.${attempt.reason}`, { detail: attempt.detail })
  await serve({ demo: project === null, readOnly, ...(project === null ? {} : { project }) })
}
