import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { refused, someEngine, temporaryFolder } from './some-engine.ts'

describe('a project', () => {
  it('is made, shown and remembered', async () => {
    const { client, newProject } = someEngine()
    expect(await client.project.state()).toEqual({ project: null })
    const path = await newProject('Piemonte 2014-2020')
    expect((await client.project.state()).project).toMatchObject({
      name: 'Piemonte 2014-2020',
      file: 'Mix.manumix',
      folder: dirname(path),
      access: 'write',
      readOnlyReason: null,
      owner: null,
      demo: false,
      undo: null,
      redo: null,
      busy: null,
      problems: [],
    })
    expect(await client.project.recent()).toMatchObject([
      { name: 'Piemonte 2014-2020', file: 'Mix.manumix', token: expect.any(String) as string },
    ])
  })

  it('is not made over a file that is there, unless the dialog asked', async () => {
    const { client, door, newProject } = someEngine()
    const path = await newProject('first')
    await client.project.close()
    await expect(client.project.create({ file: door.grant(path).token, name: 'second' })).rejects.toEqual(refused('file_exists'))
    await client.project.create({ file: door.grant(path, { replace: true }).token, name: 'second' })
    expect((await client.project.state()).project?.name).toBe('second')
  })

  it('is renamed, and that is undone, redone and kept in the history', async () => {
    const { client, newProject } = someEngine()
    await newProject('first')
    await client.project.rename({ name: ' second ' })
    const name = async () => (await client.project.state()).project?.name
    expect(await name()).toBe('second')
    await client.project.undo()
    expect(await name()).toBe('first')
    expect((await client.project.state()).project).toMatchObject({ undo: null, redo: 'rename_project' })
    await client.project.redo()
    expect(await name()).toBe('second')
    const entries = await client.project.history({})
    expect(entries.map(({ command, who }) => [command, who])).toEqual([
      ['redo', 'test@here'],
      ['undo', 'test@here'],
      ['rename_project', 'test@here'],
    ])
    expect(await client.project.history({ before: entries[1]!.id, limit: 1 })).toMatchObject([
      { command: 'rename_project', facts: { name: 'second' } },
    ])
    await expect(client.project.redo()).rejects.toEqual(refused('nothing_to_redo'))
  })

  it('masks natural persons until somebody chooses otherwise, which the history keeps', async () => {
    const { client, newProject } = someEngine()
    await newProject()
    const persons = async () => (await client.project.state()).project?.persons
    expect(await persons()).toBe('masked')
    await client.project.choosePersons({ persons: 'shown' })
    expect(await persons()).toBe('shown')
    expect(await client.project.history({})).toMatchObject([{ command: 'show_persons', who: 'test@here' }])
    await client.project.choosePersons({ persons: 'shown' })
    expect(await client.project.history({})).toHaveLength(1)
    await client.project.undo()
    expect(await persons()).toBe('masked')
  })

  it('signs with the name that the user gave', async () => {
    const { client, newProject } = someEngine()
    await client.preferences.set({ userName: 'Anna' })
    await newProject()
    await client.project.rename({ name: 'other' })
    expect(await client.project.history({})).toMatchObject([{ who: 'Anna' }])
  })

  it('is copied while it is open', async () => {
    const { client, door, newProject } = someEngine()
    await newProject('first')
    const copy = join(temporaryFolder(), 'copy.manumix')
    await client.project.copy({ file: door.grant(copy).token, word: 'Natural person' })
    await client.project.rename({ name: 'second' })
    await client.project.open({ file: door.grant(copy).token })
    expect((await client.project.state()).project).toMatchObject({ name: 'first', file: 'copy.manumix' })
    expect(door.check(copy)).toMatchObject({ ok: true, problems: [] })
  })

  it('stays open where another cannot be opened', async () => {
    const { client, door, newProject } = someEngine()
    const path = await newProject('first')
    const text = join(dirname(path), 'text.manumix')
    writeFileSync(text, 'hello')
    await expect(client.project.open({ file: door.grant(text).token })).rejects.toEqual(refused('not_a_project', { kind: 'other' }))
    expect((await client.project.state()).project?.name).toBe('first')
    await expect(client.project.open({ file: 'a token nobody gave' })).rejects.toEqual(refused('unknown_file'))
  })

  it('is opened read-only by choice and where its file is, and then refuses every command with the reason', async () => {
    const { client, door, newProject } = someEngine()
    const path = await newProject()
    const { token } = door.grant(path)
    await client.project.open({ file: token, readOnly: true })
    expect((await client.project.state()).project).toMatchObject({ access: 'read', readOnlyReason: 'chosen' })
    await expect(client.project.rename({ name: 'x' })).rejects.toEqual(refused('read_only', { reason: 'chosen' }))
    chmodSync(path, 0o444)
    await client.project.open({ file: token })
    await expect(client.project.rename({ name: 'x' })).rejects.toEqual(refused('read_only', { reason: 'file_read_only' }))
    chmodSync(path, 0o644)
    await client.project.open({ file: token })
    await client.project.rename({ name: 'x' })
  })

  it('open in another engine is read live, with the name of who writes', async () => {
    const first = someEngine()
    const second = someEngine()
    const path = await first.newProject('first')
    await second.client.project.open({ file: second.door.grant(path).token })
    expect((await second.client.project.state()).project).toMatchObject({ access: 'read', readOnlyReason: 'in_use', owner: 'test@here' })
    await first.client.project.rename({ name: 'second' })
    expect((await second.client.project.state()).project?.name).toBe('second')
    await expect(second.client.project.rename({ name: 'x' })).rejects.toEqual(
      refused('read_only', { reason: 'in_use', owner: 'test@here' }),
    )
  })

  it('closes, and every question then says so', async () => {
    const { client, newProject } = someEngine()
    const path = await newProject()
    await client.project.close()
    expect(existsSync(join(dirname(path), `.~lock.${basename(path)}#`))).toBe(false)
    await expect(client.instruments.list()).rejects.toEqual(refused('no_project'))
    await expect(client.project.undo()).rejects.toEqual(refused('no_project'))
  })
})

describe('what changed', () => {
  it('is told to everyone who listens, until they stop', async () => {
    const { client, newProject } = someEngine()
    await newProject()
    const stop = new AbortController()
    const heard: string[][] = []
    const listening = (async () => {
      for await (const { topics } of await client.project.changes(undefined, { signal: stop.signal })) heard.push(topics)
    })()
    await new Promise((turn) => {
      setTimeout(turn, 20)
    })
    await client.project.rename({ name: 'second' })
    await client.project.undo()
    await expect.poll(() => heard).toEqual([['project'], ['project']])
    stop.abort()
    await expect(listening).rejects.toThrow()
  })
})

describe('what the user set', () => {
  it('is kept where the file lacks some of it or holds what this version does not know', async () => {
    const folder = temporaryFolder()
    const kept = (text: string) => {
      writeFileSync(join(folder, 'preferences.json'), text)
      return someEngine(folder).client.preferences.get()
    }
    expect(await kept('{"language":"it"}')).toEqual({ language: 'it', theme: 'system', userName: '' })
    expect(await kept('{"language":"it","theme":"sepia","userName":"Anna"}')).toEqual({ language: 'it', theme: 'system', userName: 'Anna' })
  })

  it('is kept, each by itself, and spoilt settings are no reason not to start', async () => {
    const folder = temporaryFolder()
    const { client } = someEngine(folder)
    expect(await client.preferences.get()).toEqual({ language: null, theme: 'system', userName: '' })
    await client.preferences.set({ language: 'it' })
    await client.preferences.set({ theme: 'dark' })
    expect(await someEngine(folder).client.preferences.get()).toEqual({ language: 'it', theme: 'dark', userName: '' })
    writeFileSync(join(folder, 'preferences.json'), '{"language":')
    expect(await client.preferences.get()).toMatchObject({ language: null })
    await client.preferences.set({ language: 'en' })
    expect(JSON.parse(readFileSync(join(folder, 'preferences.json'), 'utf8'))).toMatchObject({ language: 'en' })
  })

  it('includes recent projects, which say when their file is gone and can be forgotten', async () => {
    const { client, newProject } = someEngine()
    const path = await newProject()
    await client.project.close()
    rmSync(path)
    const [gone] = await client.project.recent()
    expect(gone).toMatchObject({ file: 'Mix.manumix', token: null })
    await client.project.forgetRecent({ file: gone!.file, folder: gone!.folder })
    expect(await client.project.recent()).toEqual([])
  })
})

describe('an input that is not valid', () => {
  it('is refused with the field it stands in', async () => {
    const { client, newProject } = someEngine()
    await newProject()
    await expect(client.project.rename({ name: '' })).rejects.toEqual(refused('invalid', { field: 'name' }))
  })
})
