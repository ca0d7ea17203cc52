import { once } from 'node:events'
import type { Refusal } from '#core/contract/refusal.ts'
import { openWriting } from '#store/file/connection.ts'
import { storeFailure } from '#store/file/failures.ts'
import { type WriteDb, writeHandle } from '#store/file/handles.ts'
import { hasHotJournal } from '#store/file/header.ts'
import { change, look, open } from './small-schema.ts'

/** A second program on the same file: `hold` opens it and stays, `import` stops in the middle of an import,
 * `commit` when part of a transaction stands in the file, `overfill` writes more than the disk takes; what it has to say stands on one line
 * each. */
const [task, path, who] = process.argv.slice(2) as [string, string, string]
const say = (words: unknown): boolean => process.stdout.write(`${JSON.stringify(words)}\n`)

const fill = (db: WriteDb): void => {
  for (let shelf = 0; shelf < 20_000; shelf++) change(db, `INSERT INTO shelf (name, cover) VALUES ('new ${shelf}', randomblob(500))`)
  say('in the middle')
}

try {
  if (task === 'commit') {
    const connection = openWriting(path)
    connection.pragma('cache_size = 10')
    connection.exec('BEGIN IMMEDIATE')
    change(writeHandle(connection), 'DELETE FROM book')
    fill(writeHandle(connection))
    process.stdin.on('data', () => connection.close())
    await once(process, 'exit')
  }
  const project = open(path, { owner: who })
  if (task === 'overfill') {
    const books = (): unknown => project.read((db) => look(db, 'SELECT count(*) AS n FROM book')[0]?.n)
    const megabyte = (db: WriteDb): void => change(db, `INSERT INTO book (shelf, title) VALUES (1, '${'m'.repeat(1024 * 1024)}')`)
    const long = project.begin('import')
    try {
      for (;;) {
        await long.makeRoom()
        megabyte(long.db)
      }
    } catch (error) {
      long.rollback()
      say({ refused: (storeFailure(error) as Refusal).code, books: books(), journal: hasHotJournal(path) })
    }
    try {
      project.command('tag', {}, (db) => {
        for (;;) megabyte(db)
      })
    } catch (error) {
      say({ refused: (error as Refusal).code, books: books(), journal: hasHotJournal(path) })
    }
    project.command('tag', {}, (db) => change(db, "INSERT INTO word VALUES ('goes on', 1)"))
    project.close()
    process.exit()
  }
  if (task === 'import') {
    const long = project.begin('import')
    fill(long.db)
  } else say({ access: project.access.kind, owner: project.access.kind === 'read' ? project.access.owner : null })
  process.stdin.on('data', (line) => {
    for (const word of line.toString().split('\n').filter(Boolean)) {
      if (word === 'write') project.command('tag', {}, (db) => change(db, `INSERT INTO word VALUES ('${Date.now()}', 1)`))
      if (word === 'close') project.close()
      say(`${word} done`)
      if (word === 'close') process.exit()
    }
  })
} catch (error) {
  say({ refused: error instanceof Error ? error.message : String(error) })
}
