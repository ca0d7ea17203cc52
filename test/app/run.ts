import { resolve } from 'node:path'
import { startVitest } from 'vitest/node'
import { ensureBuilt } from '../../electron/browser/build.ts'

/** Builds the program where it is stale, then drives it in Chromium and in Electron, one window at a time. Arguments choose test files. */

const program = resolve(import.meta.dirname, '../..')
await ensureBuilt(program, () => process.stdout.write('building\n'))
await startVitest('test', process.argv.slice(2), {
  root: program,
  config: false,
  watch: false,
  include: ['test/app/**/*.test.ts'],
  fileParallelism: false,
  testTimeout: 60_000,
  hookTimeout: 60_000,
  reporters: ['default', 'json'],
  outputFile: { json: 'out/test-results/app.json' },
})
