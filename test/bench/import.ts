import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { monitoringSheet } from './read-sheet.ts'

/** A whole import of a 100,000-row, 20-column xlsx, bytes to committed rows, against SheetJS's bare parse of the same file. */

const measured = z.object({ rows: z.number(), seconds: z.number(), megabytes: z.number(), waited: z.number().default(0) })
type Measured = z.infer<typeof measured>

function measure(program: string, file: string): Measured {
  const path = fileURLToPath(new URL(program, import.meta.url))
  const run = spawnSync(process.execPath, ['--max-old-space-size=4096', path, file], { encoding: 'utf8' })
  if (run.status !== 0) throw new Error(`${program}: ${run.stderr}`)
  return measured.parse(JSON.parse(run.stdout))
}

/** Prints the ratio in one line: the better of `repeats` runs of each side, taken in turn. */
export function reportImport(rows = 100_000, repeats = 2): void {
  const folder = mkdtempSync(join(tmpdir(), 'manumix-bench-'))
  try {
    const file = join(folder, 'operations.xlsx')
    writeFileSync(file, monitoringSheet(rows))
    const runs = Array.from({ length: repeats }, () => ({ ours: measure('import-ours.ts', file), bare: measure('read-sheetjs.ts', file) }))
    const best = (list: readonly Measured[]): Measured => list.reduce((a, b) => (b.seconds < a.seconds ? b : a))
    const ours = best(runs.map((run) => run.ours))
    const bare = best(runs.map((run) => run.bare))
    if (ours.rows !== rows) throw new Error(`imported ${ours.rows} of ${rows} rows`)
    console.log(
      `import xlsx: ratio ${(ours.seconds / bare.seconds).toFixed(2)} of SheetJS's bare parse, ${(ours.megabytes / bare.megabytes).toFixed(2)} of its memory ` +
        `(${ours.seconds.toFixed(2)} s ${ours.megabytes.toFixed(0)} MB in two processes; ${bare.seconds.toFixed(2)} s ${bare.megabytes.toFixed(0)} MB); ` +
        `a query waited ${ours.waited.toFixed(0)} ms at most`,
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) reportImport()
