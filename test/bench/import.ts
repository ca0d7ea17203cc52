import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { bundleImport } from './bundle.ts'
import { monitoringCsv, monitoringSheet } from './read-sheet.ts'

/**
 * Whole imports of 20 columns, bytes to committed rows: 100,000 rows of xlsx against SheetJS's bare parse of the same file (as it is, and
 * without all that can be left out), with a second delivery compared afterwards; memory at 500,000 rows of xlsx, and at 100,000 and 500,000 rows of csv.
 */

const measured = z.object({
  rows: z.number(),
  seconds: z.number(),
  megabytes: z.number(),
  waited: z.number().default(0),
  comparing: z.number().default(0),
  changed: z.number().default(0),
})
type Measured = z.infer<typeof measured>

/** As the programs are started (package.json). */
const engineFlags = ['--max-semi-space-size=4', '--heap-growing-percent=60']

const sheetJs = fileURLToPath(new URL('read-sheetjs.ts', import.meta.url))

function measure(folder: string, program: string, files: readonly string[], flags: readonly string[]): Measured {
  const env = { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') }
  const run = spawnSync(process.execPath, [...flags, program, ...files], { encoding: 'utf8', env })
  if (run.status !== 0) throw new Error(`${program}: ${run.stderr}`)
  return measured.parse(JSON.parse(run.stdout))
}

async function withFolder(work: (folder: string, bundled: string) => void): Promise<void> {
  const bundled = await bundleImport()
  const folder = mkdtempSync(join(tmpdir(), 'manumix-bench-'))
  try {
    // so that what the first run compiles is not counted
    const warm = join(folder, 'warm.xlsx')
    writeFileSync(warm, monitoringSheet(100))
    measure(folder, bundled, [warm], engineFlags)
    work(folder, bundled)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const best = (list: readonly Measured[], by: 'seconds' | 'comparing' = 'seconds'): Measured =>
  list.reduce((a, b) => (b[by] < a[by] ? b : a))

const words = ({ seconds, megabytes }: Measured): string => `${seconds.toFixed(2)} s ${megabytes.toFixed(0)} MB`

/** Prints the ratios: the better of `repeats` runs of each side, taken in turn. */
function reportRatios(folder: string, bundled: string, rows: number, repeats: number): void {
  const [first, second] = [join(folder, 'operations.xlsx'), join(folder, 'second.xlsx')]
  writeFileSync(first, monitoringSheet(rows))
  writeFileSync(second, monitoringSheet(rows, 2))
  const runs = Array.from({ length: repeats }, () => ({
    ours: measure(folder, bundled, [first, second], engineFlags),
    plain: measure(folder, sheetJs, [first, 'plain'], ['--max-old-space-size=4096']),
    lean: measure(folder, sheetJs, [first, 'lean'], ['--max-old-space-size=4096']),
  }))
  const all = runs.map((run) => run.ours)
  const ours = best(all)
  const [plain, lean] = [best(runs.map((run) => run.plain)), best(runs.map((run) => run.lean))]
  if (ours.rows !== rows) throw new Error(`imported ${ours.rows} of ${rows} rows`)
  if (ours.changed < rows / 60) throw new Error(`${ours.changed} changes found`)
  console.log(
    `import xlsx: ratio ${(ours.seconds / plain.seconds).toFixed(2)} of SheetJS's bare parse, ${(ours.seconds / lean.seconds).toFixed(2)} of its leanest ` +
      `(${words(ours)} in two processes; ${words(plain)}; ${words(lean)}); ` +
      `a query waited ${Math.min(...all.map(({ waited }) => waited)).toFixed(0)} ms at most`,
  )
  const { comparing, seconds } = best(all, 'comparing')
  console.log(
    `compare xlsx: ratio ${(comparing / seconds).toFixed(2)} of its first import (${comparing.toFixed(2)} s; ${seconds.toFixed(2)} s)`,
  )
}

function reportMemory(folder: string, bundled: string): void {
  const files = [
    ['xlsx', 500_000, monitoringSheet],
    ['csv', 100_000, monitoringCsv],
    ['csv', 500_000, monitoringCsv],
  ] as const
  for (const [ending, rows, make] of files) {
    const file = join(folder, `operations-${rows}.${ending}`)
    writeFileSync(file, make(rows))
    const { seconds, megabytes, rows: imported } = measure(folder, bundled, [file], engineFlags)
    if (imported !== rows) throw new Error(`imported ${imported} of ${rows} rows`)
    console.log(`import ${ending} of ${rows} rows: ${megabytes.toFixed(0)} MB in two processes at most (${seconds.toFixed(1)} s)`)
    rmSync(file)
  }
}

/** Prints a line a measurement. */
export async function reportImport(rows = 100_000, repeats = 2): Promise<void> {
  await withFolder((folder, bundled) => {
    reportRatios(folder, bundled, rows, repeats)
    reportMemory(folder, bundled)
  })
}

if (import.meta.main) await reportImport()
