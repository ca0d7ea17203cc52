import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { spawnSync } from 'node:child_process'
import { z } from 'zod'

/** Real lists imported through the command line, as a user would, with the figures that the issue states. */

const program = resolve(import.meta.dirname, '../..')
const answer = z.object({
  totals: z.object({ operations: z.number(), organisations: z.number(), instruments: z.number(), participations: z.number() }),
  files: z.array(
    z.object({ sheets: z.array(z.object({ imported: z.number(), updated: z.number(), unchanged: z.number(), skipped: z.number() })) }),
  ),
})

function manumix(...words: string[]): { readonly code: number | null; readonly out: string; readonly err: string } {
  const run = spawnSync(process.execPath, ['electron/cli/main.ts', ...words], { cwd: program, encoding: 'utf8', maxBuffer: 1 << 28 })
  return { code: run.status, out: run.stdout, err: run.stderr }
}

function imported(project: string, ...words: string[]): z.infer<typeof answer> {
  const run = manumix('import', project, ...words, '--json')
  if (run.code !== 0) throw new Error(run.err || run.out)
  return answer.parse(JSON.parse(run.out))
}

/** Imports of `data` that must come out as counted by hand. Prints a line each. */
export function checkImports(data: string): { readonly passed: number; readonly failed: number } {
  const folder = mkdtempSync(join(tmpdir(), 'manumix-real-'))
  let passed = 0
  let failed = 0
  const check = (name: string, found: unknown, expected: unknown): void => {
    const good = JSON.stringify(found) === JSON.stringify(expected)
    if (good) passed++
    else failed++
    console.log(`${good ? 'ok  ' : 'FAIL'} ${name}: ${JSON.stringify(found)}${good ? '' : ` for ${JSON.stringify(expected)}`}`)
  }
  const attempt = (name: string, work: () => void): void => {
    try {
      work()
    } catch (error) {
      failed++
      console.log(`FAIL ${name}: ${error instanceof Error ? error.message.trim().split('\n')[0] : String(error)}`)
    }
  }
  const fresh = (name: string): string => {
    const project = join(folder, `${name}.manumix`)
    manumix('new', project)
    return project
  }
  try {
    attempt('Lithuania 2007-2013', () => {
      const { totals } = imported(fresh('lt'), join(data, 'LT-2007-2013__contracts.xls'))
      check('Lithuania 2007-2013: operations and measures', [totals.operations, totals.instruments], [8306, 203])
    })
    attempt('Lithuania, June and October 2016', () => {
      const project = fresh('lt-applications')
      const june = imported(project, join(data, 'LT-Paraiškų_informacija_20160616.xls'))
      check('Lithuania June 2016: operations', june.totals.operations, 1509)
      const october = imported(project, join(data, 'LT-2014-2020__Paraiškų_informacija_20161030.csv'))
      const [sheet] = october.files.flatMap(({ sheets }) => sheets)
      check('Lithuania October 2016: every row new, changed or the same', sheet && sheet.imported + sheet.updated + sheet.unchanged, 2471)
      check('Lithuania October 2016: known operations are not doubled', october.totals.operations, 1509 + (sheet?.imported ?? 0))
    })
    for (const file of [
      'UK-Wales_2014_2020__Final_Report_Approvedprojects_2014-2020_Wales.xlsx',
      'UK-Wales_2014_2020__Wales_2014_2020.csv',
      'UK-Wales_2014_2020__Wales_2014_2020_modified.ods',
    ])
      attempt(file, () => {
        const refused = manumix('import', fresh(`${file}-refused`), join(data, file), '--json')
        check(
          `${file}: refused without an instrument, naming --instrument`,
          [refused.code, refused.err.includes('--instrument')],
          [1, true],
        )
        const { totals } = imported(fresh(file), join(data, file), '--instrument', 'ERDF')
        check(`${file}: operations`, totals.operations, 145)
      })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return { passed, failed }
}
