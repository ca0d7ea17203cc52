import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { createEngine } from '#engine/engine.ts'
import { spawnReader } from '#workbook/spawn-node.ts'

/**
 * A whole import, bytes to committed rows, as the engine does it; then, where a second file is given, that compared with it, bytes to plan.
 * Prints seconds, memory of engine and reader together, and the longest a query waited.
 */

const [file = '', second = null] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'manumix-bench-'))

/**
 * Largest memory so far of this process and its children, in megabytes, the files they share (Node itself) counted once: an upper bound of
 * what both held at one time. 0 where the system does not tell.
 */
function megabytes(): number {
  try {
    const children = readdirSync(`/proc/${process.pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${process.pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
    )
    const told = (pid: string, what: string): number =>
      Number(new RegExp(`^${what}:\\s+(\\d+)`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
    return children.reduce((sum, pid) => sum + told(pid, 'VmHWM') - told(pid, 'RssFile'), told('self', 'VmHWM'))
  } catch {
    return 0
  }
}

interface Watched {
  readonly seconds: number
  readonly megabytes: number
  /** Milliseconds. */
  readonly waited: number
}

/** Milliseconds between two questions. */
const pause = 20

/** Does the work and measures it; queries are asked for all the while, and memory is looked at. */
async function watched(work: () => Promise<void>): Promise<Watched> {
  let peak = 0
  let waited = 0
  let looked = 0
  const over = new AbortController()
  const watch = (async () => {
    while (!over.signal.aborted) {
      const asked = performance.now()
      await client.project.state()
      // the answer comes at once; what counts is how late this turn is. Asked more often, the questions themselves would take some of the time.
      await new Promise((done) => setTimeout(done, pause))
      waited = Math.max(waited, performance.now() - asked - pause)
      if (asked - looked > 200) {
        peak = Math.max(peak, megabytes())
        looked = performance.now()
      }
    }
  })()
  const begun = performance.now()
  await work()
  const seconds = (performance.now() - begun) / 1000
  over.abort()
  await watch
  return { seconds, megabytes: peak, waited }
}

/** How long it takes to say what a second delivery would change, as `manumix compare` does. */
async function compared(path: string) {
  let changed = 0
  const { seconds, waited } = await watched(async () => {
    const { reading } = await client.sheets.read({ file: door.grant(path).token })
    for await (const step of await client.sheets.plan({ reading, selections: [{ sheet: 0, choices: {} }], review: false }))
      if (step.kind === 'plan') changed = step.plan.operations.changed
  })
  return { comparing: seconds, changed, waitedComparing: waited }
}

const { router, door } = createEngine({
  spawnReader,
  userFolder: join(folder, 'user'),
  resources: resolve(import.meta.dirname, '../../resources'),
  who: 'bench',
  listsRecent: false,
})
const client = createRouterClient(router)
try {
  await client.project.create({ file: door.grant(join(folder, 'bench.manumix')).token, name: 'Bench' })
  let rows = 0
  let held = ''
  const first = await watched(async () => {
    const { reading } = await client.sheets.read({ file: door.grant(file).token })
    for await (const step of await client.sheets.import({ reading, selections: [{ sheet: 0, choices: {} }] }))
      if (step.kind === 'done') rows = step.sheets[0]?.imported ?? 0
    held = reading
  })
  await client.sheets.close({ reading: held })
  console.log(JSON.stringify({ rows, ...first, ...(second === null ? {} : await compared(second)) }))
} finally {
  await door.close()
  rmSync(folder, { recursive: true, force: true })
}
