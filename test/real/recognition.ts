import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { detectFiles } from '../../electron/cli/detect.ts'
import { createRecordReader } from '#core/sheet/read-records.ts'
import { recognise } from '#core/sheet/recognise.ts'
import { readWorkbook } from '#workbook/read.ts'

/**
 * Recognition of real lists against what a careful reader found in them: the data folder's own scorer, read by `detect`'s answer, and
 * the figures of the Lithuanian contracts. Run alone with `node test/real/recognition.ts`.
 */

/** Share of sheets with header, rows and core columns all right that must be reached, in per cent; just under what was reached. */
const floor = 97

const spreadsheet = /\.(?:xlsx|xls|ods|csv)$/i

interface Scores {
  readonly allRight: number
  readonly falseLists: number
  readonly silentlyWrong: number
}

function scoresIn(text: string): Scores {
  const last = /all of header, rows, core \d+\/\d+ \((\d+) %\)\s+false lists (\d+)\/\d+\s+silently wrong sums (\d+)/.exec(text)
  if (!last) throw new Error(`the scorer said nothing: ${text.slice(-500)}`)
  return { allRight: Number(last[1]), falseLists: Number(last[2]), silentlyWrong: Number(last[3]) }
}

/** Detects every list of `data` and prints the scorer's line for each sheet and its totals. */
async function score(data: string): Promise<Scores> {
  const folder = mkdtempSync(join(tmpdir(), 'manumix-recognition-'))
  try {
    const files = readdirSync(data).filter((file) => spreadsheet.test(file))
    const answer = join(folder, 'detected.json')
    writeFileSync(answer, JSON.stringify(await detectFiles(files.map((file) => join(data, file)))))
    const scorer = spawnSync(process.execPath, [join(data, 'score.mjs'), data, '--read', answer], { encoding: 'utf8', maxBuffer: 1 << 26 })
    console.log(scorer.stdout.trim())
    return scoresIn(scorer.stdout)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

interface ContractFigures {
  readonly operations: number
  readonly measures: number
  readonly applicants: number
  /** Applicants in two measures or more. */
  readonly inSeveral: number
}

function contractFigures(path: string): ContractFigures {
  const workbook = readWorkbook(readFileSync(path), path)
  const [sheet] = workbook.sheets
  if (!sheet) throw new Error('no sheet')
  const layout = recognise(sheet, { fileName: path, format: workbook.format })
  const read = createRecordReader(sheet, layout)
  const measures = new Map<string, Set<string>>()
  const all = new Set<string>()
  let operations = 0
  for (const row of sheet.rows) {
    const record = read(row)
    if (!record) continue
    operations++
    if (record.instrumentCode !== null) all.add(record.instrumentCode)
    if (record.beneficiary === null || record.instrumentCode === null) continue
    const of = measures.get(record.beneficiary)
    if (of) of.add(record.instrumentCode)
    else measures.set(record.beneficiary, new Set([record.instrumentCode]))
  }
  const inSeveral = [...measures.values()].filter((of) => of.size >= 2).length
  return { operations, measures: all.size, applicants: measures.size, inSeveral }
}

/** Prints a line a sheet and the totals; counts what must hold. */
export async function checkRecognition(data: string): Promise<{ readonly passed: number; readonly failed: number }> {
  let passed = 0
  let failed = 0
  const check = (name: string, good: boolean, found: string): void => {
    if (good) passed++
    else failed++
    console.log(`${good ? 'ok  ' : 'FAIL'} ${name}: ${found}`)
  }
  const scores = await score(data)
  check(`header, rows and core columns right on at least ${floor} % of the sheets`, scores.allRight >= floor, `${scores.allRight} %`)
  check('no sum silently wrong', scores.silentlyWrong === 0, String(scores.silentlyWrong))
  check('no sheet taken for a list that is none', scores.falseLists === 0, String(scores.falseLists))
  const lithuania = contractFigures(join(data, 'LT-2007-2013__contracts.xls'))
  const wanted: ContractFigures = { operations: 8306, measures: 203, applicants: 2779, inSeveral: 827 }
  check('Lithuania 2007-2013', JSON.stringify(lithuania) === JSON.stringify(wanted), JSON.stringify(lithuania))
  return { passed, failed }
}

if (import.meta.main) {
  const { failed } = await checkRecognition(resolve(import.meta.dirname, '../../../shared/data'))
  process.exitCode = failed === 0 ? 0 : 1
}
