import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { createEngine } from '#engine/engine.ts'
import { spawnReader } from '#workbook/spawn-node.ts'

/** A whole import, bytes to committed rows, as the engine does it. Prints seconds, memory of engine and reader together, and the longest a query waited. */

const [file = ''] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'manumix-bench-'))

/** Memory of this process and its children now, in megabytes, shared pages counted once (PSS); 0 where the system does not tell. */
function megabytes(): number {
  try {
    const children = readdirSync(`/proc/${process.pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${process.pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
    )
    const resident = (pid: string | number): number =>
      Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) / 1024
    return [process.pid, ...children].reduce<number>((sum, pid) => sum + resident(pid), 0)
  } catch {
    return 0
  }
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
  let peak = 0
  let waited = 0
  let looked = 0
  const over = new AbortController()
  const watch = (async () => {
    while (!over.signal.aborted) {
      const asked = performance.now()
      await client.project.state()
      // the answer comes at once; what counts is how late this turn is
      await new Promise((done) => setTimeout(done, 5))
      waited = Math.max(waited, performance.now() - asked - 5)
      // looking costs a few milliseconds itself
      if (asked - looked > 200) {
        peak = Math.max(peak, megabytes())
        looked = performance.now()
      }
    }
  })()
  const begun = performance.now()
  const reading = await client.sheets.read({ file: door.grant(file).token })
  let rows = 0
  for await (const step of await client.sheets.import({ reading: reading.reading, selections: [{ sheet: 0, choices: {} }] }))
    if (step.kind === 'done') rows = step.sheets[0]?.imported ?? 0
  const seconds = (performance.now() - begun) / 1000
  over.abort()
  await watch
  console.log(JSON.stringify({ rows, seconds, megabytes: peak, waited }))
} finally {
  await door.close()
  rmSync(folder, { recursive: true, force: true })
}
