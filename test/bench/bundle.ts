import { join, resolve } from 'node:path'
import { build } from 'vite'

const program = resolve(import.meta.dirname, '../..')

/**
 * Bundles the measured import as the built program is bundled (the engine in one file, the reader beside it), and answers where it lies:
 * from the sources each process would hold some thirty megabytes of modules more than what users start.
 */
export async function bundleImport(): Promise<string> {
  // within the project, so that what stays outside the bundle is found
  const folder = join(program, 'out', 'bench')
  await build({
    root: program,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: true,
      target: 'node24',
      rolldownOptions: {
        input: { import: join(program, 'test/bench/import-ours.ts'), reader: join(program, 'electron/workbook/process.ts') },
      },
    },
  })
  return join(folder, 'import.js')
}
