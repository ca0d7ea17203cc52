import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createRouterClient } from '@orpc/server'
import type { z } from 'zod'
import type { layoutChoices } from '#core/contract/sheets.ts'
import { createEngine } from '#engine/engine.ts'
import { createReaderPool, type ReaderPool } from './reader-pool.ts'

/**
 * Reads and imports every spreadsheet of ../shared/corpus (odd, broken, encrypted, hostile ones) through the engine: every file has to end in
 * rows or in a refusal with a code, within 20 seconds and a gibibyte of the reader's memory, and a file that is refused leaves the project
 * as it was. Run alone with `node test/real/corpus.ts [--verbose]`.
 */

const verbose = process.argv.includes('--verbose')
const spreadsheet = /\.(?:xlsx|xlsm|xltm|xlsb|xls|ods|fods|csv|tsv)$/i

const mostSeconds = 20
const mostMegabytes = 1024

/** How a file ended. `escaped` must not be: neither rows nor a clear message, or a project that is not as it should be. */
type Ending = 'list' | 'imported' | 'no_rows' | 'refused' | 'limit' | 'escaped'

interface Outcome {
  readonly file: string
  readonly ending: Ending
  readonly says: string
  readonly seconds: number
  /** Why an xlsx was left to SheetJS. */
  readonly fallback: string | null
}

const columns = { '0': 'operation', '1': 'beneficiary' } as const

type Choices = z.infer<typeof layoutChoices>

/** Refusals that a limit on time or memory leads to. */
const limits = new Set(['reader_crashed', 'reader_timeout'])

function refusalCode(error: unknown): string | null {
  const data = error instanceof Error && 'data' in error ? error.data : null
  return typeof data === 'object' && data !== null && 'code' in data ? String(data.code) : null
}

/** Ends reader processes that hold more than they may; V8's own limit knows only of its heap. Answers how to stop. */
function watchMemory(): () => void {
  const look = (): void => {
    try {
      for (const task of readdirSync('/proc/self/task'))
        for (const child of readFileSync(`/proc/self/task/${task}/children`, 'utf8').split(' ').filter(Boolean)) {
          const held = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${child}/status`, 'utf8'))?.[1]
          if (Number(held ?? 0) > mostMegabytes * 1024) process.kill(Number(child), 'SIGKILL')
        }
    } catch {
      // no such system, or the process has just ended
    }
  }
  const timer = setInterval(look, 100)
  return () => clearInterval(timer)
}

/** One engine with a project of its own that takes file after file. */
async function worker(folder: string, place: string, pool: ReaderPool) {
  mkdirSync(place)
  const { router, door } = createEngine({
    spawnReader: pool.spawn,
    userFolder: join(place, 'user'),
    resources: resolve(import.meta.dirname, '../../resources'),
    who: 'corpus',
    listsRecent: false,
  })
  const client = createRouterClient(router)
  const project = join(place, 'corpus.manumix')
  await client.project.create({ file: door.grant(project).token, name: 'Corpus' })
  const counts = async (): Promise<string> => JSON.stringify((await client.project.state()).project?.counts ?? null)
  const operations = async (): Promise<number> => (await client.project.state()).project?.counts.operations ?? -1

  const importFile = async (file: string, signal: AbortSignal): Promise<Pick<Outcome, 'ending' | 'says' | 'fallback'>> => {
    const read = await client.sheets.read({ file: door.grant(join(folder, file)).token }, { signal })
    const fallback = read.fallback ?? null
    // a list of its own for each file, so that none is compared with those before it
    const instrument = { kind: 'chosen', code: file.slice(0, 100), name: null } as const
    try {
      const lists: { sheet: number; choices: Choices }[] = []
      let found = 0
      for (const { index } of read.sheets) {
        const ask = async (choices: Choices) =>
          (await client.sheets.layout({ reading: read.reading, sheet: index, choices }, { signal })).layout
        const layout = await ask({})
        if (layout.isList) found++
        // hardly any is a list: the others are taken for one, so that odd cells pass through the whole import
        const forced = { ...(layout.isList ? {} : { columns }), ...(layout.instrument.kind === 'none' ? { instrument } : {}) }
        if ((await ask(forced)).dataRows > 0) lists.push({ sheet: index, choices: forced })
      }
      if (lists.length === 0) return { ending: 'no_rows', says: `${read.sheets.length} sheets`, fallback }
      const before = await operations()
      let imported = 0
      for await (const event of await client.sheets.import({ reading: read.reading, selections: lists }, { signal }))
        if (event.kind === 'done') imported = event.sheets.reduce((sum, sheet) => sum + sheet.imported, 0)
      const grown = (await operations()) - before
      if (grown !== imported) return { ending: 'escaped', says: `${imported} imported, ${grown} there`, fallback }
      return { ending: found > 0 ? 'list' : 'imported', says: `${imported} operations`, fallback }
    } finally {
      await client.sheets.close({ reading: read.reading })
    }
  }

  return {
    async take(file: string): Promise<Outcome> {
      const before = await counts()
      const from = performance.now()
      const done = (one: Pick<Outcome, 'ending' | 'says' | 'fallback'>): Outcome => ({
        ...one,
        file,
        seconds: (performance.now() - from) / 1000,
      })
      const signal = AbortSignal.timeout(mostSeconds * 1000)
      try {
        return done(await importFile(file, signal))
      } catch (error) {
        const code = signal.aborted ? 'reader_timeout' : refusalCode(error)
        if (code === null) return done({ ending: 'escaped', says: String(error), fallback: null })
        if ((await counts()) !== before) return done({ ending: 'escaped', says: `${code}, but the project changed`, fallback: null })
        return done({ ending: limits.has(code) ? 'limit' : 'refused', says: code, fallback: null })
      }
    },
    /** Problems of the project after all files. */
    async end(): Promise<readonly string[]> {
      const { problems } = door.check(project)
      await door.close()
      return problems
    },
  }
}

function counted(list: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([one, count]) => `${count} ${one}`)
    .join(', ')
}

/** Imports all spreadsheets of `folder` and prints how many ended how. */
export async function checkCorpus(folder: string): Promise<{ readonly passed: number; readonly failed: number }> {
  const files = readdirSync(folder).filter((file) => spreadsheet.test(file))
  if (files.length === 0) throw new Error(`no spreadsheets in ${folder}`)
  const place = mkdtempSync(join(tmpdir(), 'manumix-corpus-'))
  const pool = createReaderPool(mostMegabytes)
  const stopWatching = watchMemory()
  const outcomes: Outcome[] = []
  const problems: string[] = []
  try {
    const waiting = [...files]
    await Promise.all(
      Array.from({ length: Math.max(1, Math.min(2, cpus().length)) }, async (_, index) => {
        const one = await worker(folder, join(place, String(index)), pool)
        for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) outcomes.push(await one.take(file))
        problems.push(...(await one.end()))
      }),
    )
  } finally {
    stopWatching()
    pool.close()
    rmSync(place, { recursive: true, force: true })
  }

  // taking the import back and ending the process come after the limit, and a busy machine takes its time for them
  const late = outcomes.filter(({ seconds }) => seconds > 2 * mostSeconds)
  const escaped = outcomes.filter(({ ending }) => ending === 'escaped')
  for (const { file, ending, says, seconds } of outcomes.toSorted((a, b) => (a.file < b.file ? -1 : 1)))
    if (
      ending === 'escaped' ||
      ending === 'limit' ||
      seconds > mostSeconds ||
      (verbose && (ending === 'refused' || ending === 'no_rows' || seconds > 2))
    )
      console.log(`${ending} ${says} ${seconds.toFixed(1)} s ${file}`)
  for (const problem of problems) console.log(`project: ${problem}`)
  const of = (ending: Ending): readonly Outcome[] => outcomes.filter((outcome) => outcome.ending === ending)
  const rows = (ending: Ending): string =>
    `${of(ending).length} (${of(ending).reduce((sum, { says }) => sum + Number.parseInt(says, 10), 0)} operations)`
  console.log(
    `corpus: ${files.length} files; imported ${rows('list')} with a list, ${rows('imported')} taken for one; ${of('no_rows').length} read and without rows`,
  )
  console.log(`corpus: ${of('refused').length} refused: ${counted(of('refused').map(({ says }) => says))}`)
  console.log(
    `corpus: ${of('limit').length} ended by a limit; ${escaped.length} neither; longest ${Math.max(...outcomes.map(({ seconds }) => seconds)).toFixed(1)} s`,
  )
  console.log(`corpus: left to SheetJS: ${counted(outcomes.flatMap(({ fallback }) => fallback ?? []))}`)
  const failed = escaped.length + late.length + problems.length
  return { passed: outcomes.length - escaped.length - late.length, failed }
}

if (import.meta.main) {
  const { failed } = await checkCorpus(resolve(import.meta.dirname, '../../../shared/corpus'))
  if (failed > 0) process.exitCode = 1
}
