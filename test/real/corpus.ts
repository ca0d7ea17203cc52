import { readdirSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openReader, type SheetReader } from '#workbook/client.ts'
import { spawnReader } from '#workbook/spawn-node.ts'
import { WorkbookError, type WorkbookErrorCode } from '#workbook/workbook-error.ts'

/**
 * Reads every spreadsheet of ../shared/corpus (odd, broken, encrypted, hostile ones) in reader processes, several after another in
 * each: every file has to end as a workbook or as a refusal with a code. Run alone with
 * `node test/real/corpus.ts [--verbose]`.
 */

const verbose = process.argv.includes('--verbose')

const spreadsheet = /\.(?:xlsx|xlsm|xltm|xlsb|xls|ods|fods|csv|tsv)$/i

/** Ends of a process that were reported as such; anything else that escapes is a mistake of ours. */
const crashes: ReadonlySet<WorkbookErrorCode> = new Set(['reader_crashed', 'reader_timeout'])

interface Outcome {
  readonly file: string
  readonly kind: 'read' | 'refused' | 'crashed' | 'escaped'
  readonly says: string
  readonly seconds: number
}

function start(): SheetReader {
  return openReader(() => spawnReader({ maxHeapMegabytes: 1024 }), { openTimeout: 15_000, callTimeout: 15_000 })
}

async function tryFile(reader: SheetReader, folder: string, file: string): Promise<Omit<Outcome, 'seconds'>> {
  try {
    const opened = await reader.open(join(folder, file))
    for (const index of opened.sheets.keys()) await reader.window(index, 1, 50)
    return { file, kind: 'read', says: `${opened.format} ${opened.sheets.map((sheet) => sheet.rowCount).join(' ')}` }
  } catch (error) {
    if (!(error instanceof WorkbookError)) return { file, kind: 'escaped', says: String(error) }
    const says = `${error.code} ${JSON.stringify(error.data)}`
    return { file, kind: crashes.has(error.code) ? 'crashed' : 'refused', says }
  }
}

/** Takes files from the common list until there are none, in one process after another. */
async function work(folder: string, files: string[], outcomes: Outcome[]): Promise<void> {
  let reader = start()
  for (let file = files.pop(); file !== undefined; file = files.pop()) {
    const from = performance.now()
    const outcome = await tryFile(reader, folder, file)
    outcomes.push({ ...outcome, seconds: (performance.now() - from) / 1000 })
    // a process that is gone without having said so would show here
    if (reader.alive() === (outcome.kind === 'crashed')) outcomes.push({ file, kind: 'escaped', says: 'process', seconds: 0 })
    if (!reader.alive()) reader = start()
  }
  reader.close()
}

/** Reads all spreadsheets of `folder`. A file counts as failed where anything but a workbook or a refusal came of it. */
export async function checkCorpus(folder: string): Promise<{ readonly passed: number; readonly failed: number }> {
  // a reader that cannot even start would "crash" on every file
  const probe = start()
  await probe.open(fileURLToPath(new URL('../../package.json', import.meta.url)))
  probe.close()

  const files = readdirSync(folder).filter((file) => spreadsheet.test(file))
  if (files.length === 0) throw new Error(`no spreadsheets in ${folder}`)
  const outcomes: Outcome[] = []
  const waiting = [...files]
  await Promise.all(Array.from({ length: Math.max(1, Math.min(2, cpus().length)) }, () => work(folder, waiting, outcomes)))

  const count = (kind: Outcome['kind']): number => outcomes.filter((outcome) => outcome.kind === kind).length
  for (const { file, kind, says, seconds } of outcomes.toSorted((a, b) => (a.file < b.file ? -1 : 1)))
    if (kind === 'escaped' || (verbose && (kind !== 'read' || seconds > 2))) console.log(`${kind} ${says} ${seconds.toFixed(1)} s ${file}`)
  console.log(`corpus: ${count('read')} read, ${count('refused')} refused, ${count('crashed')} crashed`)
  return { passed: outcomes.length - count('escaped'), failed: count('escaped') }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { failed } = await checkCorpus(fileURLToPath(new URL('../../../shared/corpus/', import.meta.url)))
  if (failed > 0) process.exitCode = 1
}
