import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { monitoringSheet } from './read-sheet.ts'

/** Reading of a 100,000-row, 20-column xlsx against SheetJS's bare parse, each side in a process of its own that does nothing else. */

const measured = z.object({ rows: z.number(), seconds: z.number(), megabytes: z.number() })
type Measured = z.infer<typeof measured>

interface ReadRatio {
  readonly ours: Measured
  readonly sheetJs: Measured
  /** Ours divided by SheetJS's; wall time from bytes to rows, and the largest resident memory of the process. */
  readonly time: number
  readonly memory: number
}

function measure(side: 'ours' | 'sheetjs', file: string): Measured {
  const program = fileURLToPath(new URL(`read-${side}.ts`, import.meta.url))
  const run = spawnSync(process.execPath, ['--max-old-space-size=4096', program, file], { encoding: 'utf8' })
  if (run.status !== 0) throw new Error(`${side}: ${run.stderr}`)
  return measured.parse(JSON.parse(run.stdout))
}

/** The better of `repeats` runs of each side, taken in turn so that a busy machine hits both. */
function benchRead(rows = 100_000, repeats = 2): ReadRatio {
  const folder = mkdtempSync(join(tmpdir(), 'manumix-bench-'))
  try {
    const file = join(folder, 'operations.xlsx')
    writeFileSync(file, monitoringSheet(rows))
    const runs = Array.from({ length: repeats }, () => ({ ours: measure('ours', file), sheetJs: measure('sheetjs', file) }))
    const best = (list: readonly Measured[]): Measured => list.reduce((a, b) => (b.seconds < a.seconds ? b : a))
    const ours = best(runs.map((run) => run.ours))
    const sheetJs = best(runs.map((run) => run.sheetJs))
    if (ours.rows !== rows + 1 || sheetJs.rows !== rows + 1) throw new Error(`rows: ${ours.rows} and ${sheetJs.rows}`)
    return { ours, sheetJs, time: ours.seconds / sheetJs.seconds, memory: ours.megabytes / sheetJs.megabytes }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function words({ seconds, megabytes }: Measured): string {
  return `${seconds.toFixed(2)} s ${megabytes.toFixed(0)} MB`
}

/** Prints the ratio in one line. */
export function reportRead(): void {
  const { ours, sheetJs, time, memory } = benchRead()
  console.log(
    `read xlsx: ratio ${time.toFixed(2)} of SheetJS's time, ${memory.toFixed(2)} of its memory (${words(ours)}; ${words(sheetJs)})`,
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) reportRead()
