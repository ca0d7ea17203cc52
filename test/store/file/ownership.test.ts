import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { afterEach, describe, expect, it } from 'vitest'
import type { Topic } from '#core/model/vocabulary.ts'
import { hasHotJournal } from '#store/file/header.ts'
import { markerPath } from '#store/file/ownership.ts'
import { smallProject, temporaryFolder } from './small-project.ts'
import { change, contents, look, open } from './small-schema.ts'

const running: ChildProcess[] = []
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
})

/** Starts the other program and gives a way to talk with it. */
async function otherProgram(task: 'hold' | 'import' | 'commit', path: string) {
  const child = spawn(process.execPath, [`${import.meta.dirname}/other-process.ts`, task, path, 'Bea on PC-2'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  running.push(child)
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const hear = async (): Promise<unknown> => JSON.parse((await lines.next()).value as string)
  return {
    first: await hear(),
    tell: (word: string) => {
      child.stdin.write(`${word}\n`)
      return hear()
    },
    kill: async () => {
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
  }
}

const asOwner = (changes: object, path: string): void => {
  const marker = JSON.parse(readFileSync(markerPath(path), 'utf8')) as object
  writeFileSync(markerPath(path), JSON.stringify({ ...marker, session: 'another', who: 'Bea on PC-2', ...changes }))
}

describe('one writer', () => {
  it('a second program reads, is told who writes, and sees what the first one commits', async () => {
    const path = smallProject()
    const mine = open(path, { owner: 'Anna on PC-1' })
    const other = await otherProgram('hold', path)
    expect(other.first).toEqual({ access: 'read', owner: 'Anna on PC-1' })
    mine.close()
    await other.tell('close')
  })

  it('hears that the owner has written, and that it let go', async () => {
    const path = smallProject()
    const other = await otherProgram('hold', path)
    const heard: (readonly Topic[])[] = []
    const mine = open(path, { onChange: (topics) => heard.push(topics) })
    expect(mine.access).toEqual({ kind: 'read', reason: 'in_use', owner: 'Bea on PC-2' })
    expect(() => mine.command('tag', {}, (db) => change(db, 'DELETE FROM book'))).toThrow(expect.objectContaining({ code: 'read_only' }))

    await other.tell('write')
    expect(mine.read((db) => look(db, 'SELECT count(*) AS n FROM word'))).toEqual([{ n: 1 }])
    await expect.poll(() => heard.flat(), { timeout: 5000 }).toContain('operations')
    heard.length = 0
    await other.tell('close')
    await expect.poll(() => heard, { timeout: 5000 }).toContainEqual(['project'])
    expect(mine.access).toMatchObject({ kind: 'read', owner: null })
    mine.close()
  })

  it('an owner that was killed is noticed, and its marker taken over', async () => {
    const path = smallProject()
    const other = await otherProgram('hold', path)
    expect(other.first).toMatchObject({ access: 'write' })
    await other.kill()
    expect(existsSync(markerPath(path))).toBe(true)
    const mine = open(path)
    expect(mine.access.kind).toBe('write')
    mine.command('tag', {}, (db) => change(db, "INSERT INTO word VALUES ('a', 1)"))
    mine.close()
    expect(existsSync(markerPath(path))).toBe(false)
  })

  it('killed in the middle of an import, the file opens in the state before', async () => {
    const path = smallProject()
    const calm = open(path, { readOnly: true })
    const before = calm.read(contents)
    calm.close()
    const other = await otherProgram('import', path)
    const reader = open(path)
    expect(reader.access).toMatchObject({ kind: 'read', reason: 'in_use' })
    expect(reader.read(contents)).toEqual(before)
    await other.kill()
    expect(reader.read(contents)).toEqual(before)
    reader.close()
    const mine = open(path)
    expect(mine.access.kind).toBe('write')
    expect(mine.read(contents)).toEqual(before)
    expect(mine.checkNow()).toEqual([])
    mine.close()
  })

  it('killed while pages were being written, the file is restored by whoever opens it next, also only to read', async () => {
    for (const readOnly of [false, true]) {
      const path = smallProject()
      const calm = open(path, { readOnly: true })
      const before = calm.read(contents)
      calm.close()
      const other = await otherProgram('commit', path)
      await other.kill()
      expect(hasHotJournal(path)).toBe(true)
      const mine = open(path, { readOnly })
      expect(mine.read(contents)).toEqual(before)
      expect(mine.checkNow()).toEqual([])
      mine.close()
      expect(hasHotJournal(path)).toBe(false)
    }
  })

  it('where nobody may restore it, the file is refused as interrupted and nothing is deleted', async () => {
    const path = smallProject()
    const other = await otherProgram('commit', path)
    await other.kill()
    chmodSync(path, 0o444)
    expect(() => open(path)).toThrow(expect.objectContaining({ code: 'interrupted' }))
    expect(hasHotJournal(path)).toBe(true)
    chmodSync(path, 0o644)
    open(path).close()
  })

  it('the owner checks and copies the file while it is open, and a second program keeps reading', async () => {
    const path = smallProject()
    const mine = open(path)
    const other = await otherProgram('hold', path)
    expect(mine.checkNow()).toEqual([])
    const copy = `${temporaryFolder()}/copy.manumix`
    mine.copyTo(copy, false)
    mine.command('tag', {}, (db) => change(db, "INSERT INTO word VALUES ('a', 1)"))
    const copied = open(copy)
    expect(copied.read((db) => look(db, 'SELECT * FROM word'))).toEqual([])
    copied.close()
    mine.close()
    await other.tell('close')
  })

  it('a marker of another computer counts until nobody has renewed it for ten minutes', () => {
    const path = smallProject()
    open(path).close()
    const mine = open(path)
    asOwner({ host: 'far-away' }, path)
    const second = open(path)
    expect(second.access).toMatchObject({ kind: 'read', owner: 'Bea on PC-2' })
    second.close()
    const long = new Date(Date.now() - 11 * 60_000)
    utimesSync(markerPath(path), long, long)
    const third = open(path)
    expect(third.access.kind).toBe('write')
    third.close()
    mine.close()
  })

  it('a reused process id is not taken for the owner', () => {
    const path = smallProject()
    const mine = open(path)
    asOwner({ pid: process.ppid, processStart: '1' }, path)
    const second = open(path)
    expect(second.access.kind).toBe(process.platform === 'linux' ? 'write' : 'read')
    second.close()
    mine.close()
  })

  it('who was replaced while asleep writes nothing more and says so', () => {
    const path = smallProject()
    const mine = open(path)
    mine.command('tag', {}, (db) => change(db, "INSERT INTO word VALUES ('a', 1)"))
    asOwner({}, path)
    expect(() => mine.command('tag', {}, (db) => change(db, 'DELETE FROM word'))).toThrow(
      expect.objectContaining({ code: 'in_use', facts: { owner: 'Bea on PC-2' } }),
    )
    expect(mine.access).toMatchObject({ kind: 'read', reason: 'in_use', owner: 'Bea on PC-2' })
    expect(mine.undoable).toBeNull()
    expect(mine.read((db) => look(db, 'SELECT text FROM word'))).toEqual([{ text: 'a' }])
    mine.close()
    expect(existsSync(markerPath(path))).toBe(true)
  })
})
