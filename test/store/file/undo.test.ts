import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commandNames } from '#core/model/commands.ts'
import { smallProject } from './small-project.ts'
import { change, contents, look, open } from './small-schema.ts'

const quoted = (value: string): string => `'${value.replaceAll("'", "''")}'`

describe('undo and redo', () => {
  it('take back a command and do it again, however it changed the rows', () => {
    const project = open(smallProject())
    const before = project.read(contents)
    project.command('update_term', {}, (db) => {
      change(db, "INSERT INTO shelf VALUES (2, 'it''s a \"name\"; --', 0.1, NULL)")
      change(db, "INSERT INTO loan VALUES (1, 'Zoë', 3)")
      change(db, "INSERT INTO word VALUES ('ž', 1)")
      change(db, "UPDATE book SET shelf = 2, title = title || '!' WHERE id = 2")
      change(db, "INSERT OR REPLACE INTO shelf (id, name) VALUES (3, 'oak')")
    })
    const after = project.read(contents)
    project.undo()
    expect(project.read(contents)).toEqual(before)
    project.redo()
    expect(project.read(contents)).toEqual(after)
    project.undo()
    expect(project.read(contents)).toEqual(before)
    project.close()
  })

  it('bring back what a cascade removed, parents and children', () => {
    const project = open(smallProject())
    project.command('add_term', {}, (db) => change(db, "INSERT INTO loan VALUES (2, 'Ann', 7)"))
    const before = project.read(contents)
    project.command('remove_term', {}, (db) => change(db, 'DELETE FROM shelf'))
    expect(project.read((db) => look(db, 'SELECT * FROM loan'))).toEqual([])
    project.undo()
    expect(project.read(contents)).toEqual(before)
    project.close()
  })

  it('name the next step, and a new command ends what could be done again', () => {
    const project = open(smallProject())
    expect([project.undoable, project.redoable]).toEqual([null, null])
    project.command('add_rater', {}, (db) => change(db, "INSERT INTO word VALUES ('a', 1)"))
    project.command('update_rater', {}, (db) => change(db, "INSERT INTO word VALUES ('b', 1)"))
    project.undo()
    expect([project.undoable, project.redoable]).toEqual(['add_rater', 'update_rater'])
    project.command('remove_rater', {}, (db) => change(db, "INSERT INTO word VALUES ('c', 1)"))
    expect([project.undoable, project.redoable]).toEqual(['remove_rater', null])
    expect(() => project.redo()).toThrow(expect.objectContaining({ code: 'nothing_to_redo' }))
    project.close()
  })

  it('leave no step and no history for a command that changed nothing', () => {
    const project = open(smallProject())
    project.command('untag', {}, (db) => change(db, 'DELETE FROM word'))
    expect(project.undoable).toBeNull()
    expect(project.read((db) => look(db, 'SELECT * FROM history'))).toEqual([])
    project.close()
  })

  it('write who did what into the history, undo and redo too, which stays', () => {
    const project = open(smallProject(), { who: () => 'Anna on PC-12' })
    project.command('add_term', { word: 'a' }, (db) => change(db, "INSERT INTO word VALUES ('a', 1)"))
    project.undo()
    project.redo()
    expect(project.read((db) => look(db, 'SELECT who, command, facts FROM history ORDER BY id'))).toEqual([
      { who: 'Anna on PC-12', command: 'add_term', facts: '{"word":"a"}' },
      { who: 'Anna on PC-12', command: 'undo', facts: '{"command":"add_term"}' },
      { who: 'Anna on PC-12', command: 'redo', facts: '{"command":"add_term"}' },
    ])
    project.close()
  })

  it('restore any table after any sequence of commands, all the way back and forth', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 6 }).filter((value) => !value.includes('\0'))
    const statement = fc.oneof(
      fc
        .tuple(text, fc.double({ noNaN: true, noDefaultInfinity: true }))
        .map(([name, weight]) => `INSERT OR REPLACE INTO mark VALUES (${quoted(name)}, ${weight === 0 ? 0 : weight})`),
      text.map((name) => `INSERT OR IGNORE INTO word VALUES (${quoted(name)}, 1)`),
      text.map((name) => `UPDATE OR REPLACE word SET text = text || ${quoted(name)}, count = count + 1`),
      text.map((name) => `INSERT OR REPLACE INTO shelf (name, cover) VALUES (${quoted(name)}, randomblob(5))`),
      text.map((name) => `INSERT INTO book (shelf, title) SELECT max(id), ${quoted(name)} FROM shelf HAVING max(id) IS NOT NULL`),
      text.map((name) => `INSERT OR REPLACE INTO loan SELECT id, ${quoted(name)}, id FROM book`),
      fc.constantFrom(
        'DELETE FROM shelf WHERE id = (SELECT min(id) FROM shelf)',
        'DELETE FROM loan',
        'DELETE FROM mark',
        'UPDATE shelf SET id = id + 100 WHERE id NOT IN (SELECT shelf FROM book)',
      ),
    )
    fc.assert(
      fc.property(fc.array(fc.array(statement, { minLength: 1, maxLength: 4 }), { maxLength: 6 }), (commands) => {
        const project = open(smallProject())
        const states = [project.read(contents)]
        for (const statements of commands) {
          const steps = project.undoable
          project.command(commandNames[states.length % commandNames.length]!, {}, (db) => statements.forEach((each) => change(db, each)))
          if (project.undoable !== steps) states.push(project.read(contents))
        }
        for (const state of states.slice(0, -1).reverse()) {
          project.undo()
          expect(project.read(contents)).toEqual(state)
        }
        for (const state of states.slice(1)) {
          project.redo()
          expect(project.read(contents)).toEqual(state)
        }
        project.close()
      }),
      { numRuns: 60 },
    )
  })
})
