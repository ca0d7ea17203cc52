import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listFile, manyRows } from '../engine/list-file.ts'
import { refused, someEngine, temporaryFolder } from '../engine/some-engine.ts'
import { manumix, start } from './manumix.ts'

/** A project with three operations, and the command line held in the middle of importing thirty thousand more. */
async function inTheMiddle() {
  const folder = temporaryFolder()
  await manumix(folder, 'new', 'Mix.manumix')
  listFile(manyRows(3, 3), 'first.csv', folder)
  listFile(manyRows(30_000, 900), 'many.csv', folder)
  await manumix(folder, 'import', 'Mix.manumix', 'first.csv', '--instrument', 'A')
  const path = join(folder, 'Mix.manumix')
  const child = start(folder, ['import', 'Mix.manumix', 'many.csv', '--instrument', 'B'])
  await expect.poll(() => existsSync(`${path}-journal`), { timeout: 20_000, interval: 5 }).toBe(true)
  await new Promise((turn) => {
    setTimeout(turn, 150)
  })
  child.kill('SIGSTOP')
  expect(existsSync(`${path}-journal`)).toBe(true)
  return { path, child }
}

describe('the command line in the middle of an import', () => {
  it('killed without a word leaves the project as it was', async () => {
    const { path, child } = await inTheMiddle()
    child.kill('SIGKILL')
    await once(child, 'close')
    const { client, door } = someEngine()
    await client.project.open({ file: door.grant(path).token })
    expect((await client.project.state()).project).toMatchObject({
      access: 'write',
      counts: { operations: 3, deliveries: 1 },
      problems: [],
    })
    await client.project.rename({ name: 'goes on' })
  })

  it('told to stop ends as refused and leaves the project as it was, without a marker', async () => {
    const { path, child } = await inTheMiddle()
    child.kill('SIGTERM')
    child.kill('SIGCONT')
    const [code] = (await once(child, 'close')) as [number | null]
    expect(code).toBe(1)
    const { client, door } = someEngine()
    expect(door.check(path)).toMatchObject({ ok: true, counts: { operation: 3 } })
    await client.project.open({ file: door.grant(path).token })
    expect((await client.project.state()).project?.access).toBe('write')
  })

  it('is noticed by the window, which reads the state before and cannot write', async () => {
    const { path, child } = await inTheMiddle()
    const { client, door } = someEngine()
    await client.project.open({ file: door.grant(path).token })
    expect((await client.project.state()).project).toMatchObject({ access: 'read', readOnlyReason: 'in_use', counts: { operations: 3 } })
    await expect(client.project.rename({ name: 'x' })).rejects.toEqual(refused('read_only', { reason: 'in_use' }))
    child.kill('SIGCONT')
    await once(child, 'close')
    expect((await client.project.state()).project?.counts.operations).toBe(30_003)
  })
})
