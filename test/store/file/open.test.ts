import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { checkProject } from '#store/file/check.ts'
import { script } from '#store/file/handles.ts'
import { createProject } from '#store/file/open.ts'
import { smallProject, temporaryFolder } from './small-project.ts'
import { change, contents, fillShelf, look, open, secondMigration, smallMigrations } from './small-schema.ts'

const refused = (code: string, facts = {}) =>
  expect.objectContaining({ name: 'Refusal', code, facts: expect.objectContaining(facts) as unknown })

function file(bytes: string | Buffer): string {
  const path = join(temporaryFolder(), 'some.manumix')
  writeFileSync(path, bytes)
  return path
}

function overwrite(path: string, at: number, bytes: Buffer): void {
  const handle = openSync(path, 'r+')
  writeSync(handle, bytes, 0, bytes.length, at)
  closeSync(handle)
}

describe('a file that is no project', () => {
  it('is refused in plain words and left as it is', () => {
    const sqlite = join(temporaryFolder(), 'other.db')
    new Database(sqlite).exec('CREATE TABLE theirs (a)').close()
    for (const [path, problem] of [
      [file(''), refused('empty_file')],
      [file('a,b,c\n1,2,3\n'), refused('not_a_project', { kind: 'other' })],
      [file('SQLite format 3\0'), refused('not_a_project', { kind: 'other' })],
      [file(Buffer.alloc(5000)), refused('not_a_project', { kind: 'other' })],
      [sqlite, refused('not_a_project', { kind: 'sqlite' })],
    ] as const) {
      const before = readFileSync(path)
      expect(() => open(path)).toThrow(problem)
      expect(readFileSync(path)).toEqual(before)
      expect(readdirSync(dirname(path))).toHaveLength(1)
    }
    expect(() => open(join(temporaryFolder(), 'none.manumix'))).toThrow(refused('file_missing'))
    expect(() => open(temporaryFolder())).toThrow(refused('not_a_project'))
  })

  it('of a newer program is refused with both versions', () => {
    const path = smallProject()
    overwrite(path, 60, Buffer.from([0, 0, 0, 9]))
    expect(() => open(path)).toThrow(refused('newer_version', { version: 9, known: 1 }))
  })
})

/** A project of several pages a table. */
function large(): string {
  const path = smallProject()
  const project = open(path)
  project.command('assess', {}, (db) => {
    for (let book = 0; book < 5000; book++) change(db, `INSERT INTO book (shelf, title) VALUES (1, 'title number ${book}')`)
  })
  project.close()
  return path
}

describe('a damaged project', () => {
  it('is refused where pages are spoilt, wherever they are, without hang or crash', () => {
    const clean = readFileSync(large())
    const pages = clean.length / 4096
    for (let page = 0; page < pages; page++) {
      const path = file(clean)
      overwrite(path, page * 4096 + (page === 0 ? 100 : 0), Buffer.alloc(600, 0xa5))
      expect(() => open(path), `page ${page + 1}`).toThrow(refused('corrupt'))
      expect(readdirSync(dirname(path))).toEqual(['some.manumix'])
    }
  })

  it('is refused where its end is missing', () => {
    const path = large()
    truncateSync(path, 3 * 4096)
    expect(() => open(path)).toThrow(refused('corrupt'))
  })

  it('can still be looked at by choice, and says what is wrong', () => {
    const path = large()
    const { size } = statSync(path)
    overwrite(path, size - 4096, Buffer.alloc(600, 0xa5))
    const project = open(path, { readOnly: true })
    expect(project.problems?.length).toBeGreaterThan(0)
    expect(project.read((db) => look(db, 'SELECT name FROM shelf'))).toEqual([{ name: 'oak' }])
    project.close()
    expect(checkProject(path, 1, true)).toMatchObject({ ok: false, schema: 1 })
  })

  it('gives rows without their parents away', () => {
    const path = smallProject()
    const tool = new Database(path)
    tool.pragma('foreign_keys = OFF')
    tool.exec('DELETE FROM shelf').close()
    expect(() => open(path)).toThrow(refused('corrupt', { problem: 'foreign key: book 1 -> shelf' }))
  })
})

describe('a sound project', () => {
  it('passes the check, which counts every table', () => {
    expect(checkProject(smallProject(), 1, true)).toEqual({
      ok: true,
      schema: 1,
      counts: { history: 0, shelf: 1, book: 2, loan: 0, word: 0, mark: 0 },
      problems: [],
    })
  })

  it('is read only where the file or the folder is, and every command is refused with that reason', () => {
    for (const [reason, protect] of [
      ['file_read_only', (path: string) => chmodSync(path, 0o444)],
      ['folder_read_only', (path: string) => chmodSync(dirname(path), 0o555)],
    ] as const) {
      const path = smallProject()
      protect(path)
      const project = open(path)
      expect(project.access).toEqual({ kind: 'read', reason, owner: null })
      expect(project.read((db) => look(db, 'SELECT name FROM shelf'))).toEqual([{ name: 'oak' }])
      expect(() => project.command('tag', {}, (db) => change(db, 'DELETE FROM book'))).toThrow(refused('read_only', { reason }))
      expect(() => project.undo()).toThrow(refused('read_only', { reason }))
      expect(() => project.begin('import')).toThrow(refused('read_only', { reason }))
      project.close()
      expect(readdirSync(dirname(path))).toEqual(['small.manumix'])
      chmodSync(dirname(path), 0o755)
    }
  })

  it('opened read-only by choice leaves no marker and does not keep others from writing', () => {
    const path = smallProject()
    const reader = open(path, { readOnly: true })
    const writer = open(path)
    expect([reader.access.kind, writer.access.kind]).toEqual(['read', 'write'])
    writer.command('tag', {}, (db) => change(db, "INSERT INTO word VALUES ('a', 1)"))
    expect(reader.read((db) => look(db, 'SELECT text FROM word'))).toEqual([{ text: 'a' }])
    writer.close()
    reader.close()
  })

  it('keeps to one file: a file that another tool set to WAL is turned back', () => {
    const path = smallProject()
    const tool = new Database(path)
    tool.pragma('journal_mode = WAL')
    tool.close()
    const project = open(path)
    project.command('tag', {}, (db) => change(db, "INSERT INTO word VALUES ('a', 1)"))
    expect(readdirSync(dirname(path)).filter((name) => name.includes('-wal'))).toEqual([])
    project.close()
  })

  it('a command that fails leaves nothing behind, and a query handle cannot write', () => {
    const project = open(smallProject())
    const before = project.read(contents)
    expect(() =>
      project.command('assess', {}, (db) => {
        change(db, 'DELETE FROM shelf')
        throw new Error('half-way')
      }),
    ).toThrow('half-way')
    expect(project.read(contents)).toEqual(before)
    expect(project.undoable).toBeNull()
    expect(() => project.read((db) => look(db, "INSERT INTO word VALUES ('a', 1) RETURNING text"))).toThrow('a reading handle')
    project.close()
  })
})

describe('a full disk', () => {
  it('refuses the command, leaves the state before, and lets the next one through when there is room again', () => {
    const project = open(smallProject())
    const before = project.read(contents)
    const fill = (limit: number): void =>
      project.command('assess', {}, (db) => {
        script(db, `PRAGMA max_page_count = ${limit}`)
        change(db, 'UPDATE shelf SET cover = zeroblob(500000)')
      })
    expect(() => fill(20)).toThrow(refused('disk_full'))
    expect(project.read(contents)).toEqual(before)
    expect(project.undoable).toBeNull()
    fill(100_000)
    expect(project.undoable).toBe('assess')
    project.undo()
    expect(project.read(contents)).toEqual(before)
    project.close()
  })

  it('that fails in the middle of what is being written leaves nothing of it in the file, which can be read and written at once', () => {
    const path = smallProject()
    // A limit on the size of files stands for the end of the disk; without the signal of that limit, as on a full disk.
    const { stdout } = spawnSync(
      'sh',
      [
        '-c',
        `trap '' XFSZ; ulimit -f 80000; exec "$@"`,
        'sh',
        process.execPath,
        `${import.meta.dirname}/other-process.ts`,
        'overfill',
        path,
        '',
      ],
      { encoding: 'utf8' },
    )
    const said = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown)
    const whole = { refused: 'disk_failed', books: 2, journal: false }
    expect(said).toEqual([whole, whole])
    expect(statSync(path).size).toBeLessThan(1024 * 1024)
    const project = open(path)
    expect(project.read((db) => look(db, 'SELECT text FROM word'))).toEqual([{ text: 'goes on' }])
    project.close()
  })
})

describe('a long action', () => {
  it('shows queries the state before, refuses other commands as busy, and ends what could be undone', () => {
    const project = open(smallProject())
    project.command('tag', {}, (db) => change(db, "INSERT INTO word VALUES ('a', 1)"))
    const before = project.read(contents)
    const long = project.begin('import')
    for (let book = 0; book < 50_000; book++)
      change(long.db, `INSERT INTO book (shelf, title) VALUES (1, 'a rather long title, number ${book}, that fills pages')`)
    expect(project.read(contents)).toEqual(before)
    expect(project.busy).toBe('import')
    expect(() => project.command('tag', {}, (db) => change(db, 'DELETE FROM word'))).toThrow(refused('busy', { action: 'import' }))
    expect(() => project.undo()).toThrow(refused('busy'))
    long.commit({ file: 'list.xlsx' })
    expect(project.read((db) => look(db, 'SELECT count(*) AS n FROM book'))).toEqual([{ n: 50_002 }])
    expect([project.busy, project.undoable]).toEqual([null, null])
    project.close()
  })

  it.each(['commit', 'rollback'] as const)(
    'that outgrows the memory lets its pages go to the file; queries see the state before, put aside, until the %s',
    async (end) => {
      const path = smallProject()
      const project = open(path)
      const before = project.read(contents)
      const size = statSync(path).size
      const long = project.begin('import')
      for (let book = 0; book < 60; book++)
        change(long.db, `INSERT INTO book (shelf, title) VALUES (1, '${book} ${'m'.repeat(1024 * 1024)}')`)
      await long.makeRoom()
      for (let book = 0; book < 20; book++)
        change(long.db, `INSERT INTO book (shelf, title) VALUES (1, 'more ${book} ${'m'.repeat(1024 * 1024)}')`)
      expect(statSync(path).size).toBeGreaterThan(size + 10 * 1024 * 1024)
      expect(project.read(contents)).toEqual(before)
      if (end === 'commit') long.commit({ file: 'list.xlsx' })
      else long.rollback()
      expect(project.read((db) => look(db, 'SELECT count(*) AS n FROM book'))).toEqual([{ n: end === 'commit' ? 82 : 2 }])
      expect(project.checkNow()).toEqual([])
      project.close()
    },
  )

  it('rolled back, or cut off by closing, leaves the state before', () => {
    const path = smallProject()
    const project = open(path)
    const before = project.read(contents)
    const long = project.begin('import')
    change(long.db, 'DELETE FROM book')
    long.rollback()
    expect(project.read(contents)).toEqual(before)
    change(project.begin('import').db, 'DELETE FROM book')
    project.close()
    const again = open(path)
    expect(again.read(contents)).toEqual(before)
    again.close()
  })
})

describe('an older schema', () => {
  const newer = { migrations: [...smallMigrations, secondMigration] }

  it('is backed up beside the file and migrated', () => {
    const path = smallProject('Mix.manumix')
    const project = open(path, newer)
    expect(project.read((db) => look(db, 'SELECT name, room FROM shelf'))).toEqual([{ name: 'oak', room: null }])
    project.close()
    const backup = join(dirname(path), 'Mix (schema 1).manumix')
    expect(() => open(path)).toThrow(refused('newer_version'))
    const old = open(backup)
    expect(old.read((db) => look(db, 'SELECT title FROM book'))).toEqual([{ title: 'A' }, { title: 'B' }])
    old.close()
  })

  it('that may only be read is read through a migrated copy and stays as it is', () => {
    const path = smallProject()
    const before = readFileSync(path)
    for (const protect of [() => undefined, () => chmodSync(path, 0o444)]) {
      protect()
      const project = open(path, { ...newer, readOnly: true })
      expect(project.read((db) => look(db, 'SELECT name, room FROM shelf'))).toEqual([{ name: 'oak', room: null }])
      project.close()
      expect(readFileSync(path)).toEqual(before)
    }
  })

  it('stays whole where a migration fails', () => {
    const path = smallProject()
    const before = readFileSync(path)
    const failing = {
      version: 2,
      up: () => {
        throw new Error('no way')
      },
    }
    expect(() => open(path, { migrations: [...smallMigrations, failing] })).toThrow('no way')
    expect(readFileSync(path)).toEqual(before)
    expect(existsSync(join(dirname(path), '.~lock.small.manumix#'))).toBe(false)
  })
})

describe('a new file', () => {
  it('takes its name only when it is complete, and never that of another file unasked', () => {
    const path = smallProject()
    const before = readFileSync(path)
    const make = (replace: boolean, fill = fillShelf): void => createProject(path, { migrations: smallMigrations, replace, fill })
    expect(() => make(false)).toThrow(refused('file_exists'))
    expect(() =>
      make(true, () => {
        throw new Error('half-way')
      }),
    ).toThrow('half-way')
    expect(readFileSync(path)).toEqual(before)
    expect(readdirSync(dirname(path))).toEqual(['small.manumix'])
    make(true)
    expect(() => createProject(join(path, 'x', 'y.manumix'), { migrations: smallMigrations, replace: false, fill: fillShelf })).toThrow(
      refused('folder_missing'),
    )
    const owner = open(path)
    expect(() => make(true)).toThrow(refused('in_use'))
    expect(() => owner.copyTo(path, true)).toThrow(refused('file_exists'))
    owner.close()
  })
})
