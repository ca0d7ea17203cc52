import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { CommandName } from '#core/model/commands.ts'
import { startProject } from '#store/commands/project.ts'
import { bringUpToDate } from '#store/commands/shipped-taxonomies.ts'
import { all, first, type ReadDb, type WriteDb } from '#store/file/handles.ts'
import { createProject, openProject } from '#store/file/open.ts'
import type { ProjectFile } from '#store/file/project-file.ts'
import { migrations } from '#store/migrations/migrations.ts'
import { temporaryFolder } from '../file/small-project.ts'

/** A project file of the newest schema with a shipped taxonomy, and what `fill` writes. */
export function newFile(fill: (db: WriteDb) => void = () => undefined): string {
  const path = join(temporaryFolder(), 'mix.manumix')
  createProject(path, {
    migrations,
    replace: false,
    fill: (db) => {
      startProject(db, { name: 'Mix', demo: false })
      bringUpToDate(db, [{ key: 'trl', label: { en: 'TRL' }, source: null, terms: [{ code: '1', label: { en: 'One' }, parent: null }] }])
      fill(db)
    },
  })
  return path
}

export function open(path: string, who: string): ProjectFile {
  return openProject(path, { migrations, who: () => who, owner: who, readOnly: false, onChange: () => undefined })
}

/** The same file for somebody else. */
export function copyOf(path: string): string {
  const copy = join(temporaryFolder(), 'copy.manumix')
  copyFileSync(path, copy)
  return copy
}

/** Opens, does one command and closes. */
export function inFile<T>(path: string, who: string, name: CommandName, work: (db: WriteDb) => T): T {
  const file = open(path, who)
  try {
    return file.command(name, {}, work)
  } finally {
    file.close()
  }
}

export function idOf(db: ReadDb, table: 'instrument' | 'rater' | 'term' | 'taxonomy', column: string, value: string): number {
  return first(db, sql<{ id: number }>`SELECT id FROM ${sql.table(table)} WHERE ${sql.ref(column)} = ${value}`)!.id
}

/** What the file says, without row ids: two files that say the same give the same. */
export function said(db: ReadDb): unknown {
  return {
    instruments: all(
      db,
      sql`SELECT hex(uuid) AS uuid, code, name, programme, objective, trl_from, trl_to, minimum_project FROM instrument ORDER BY 1`,
    ),
    changes: all(
      db,
      sql`SELECT hex(instrument.uuid) AS uuid, since, before, after, note FROM instrument_change JOIN instrument ON instrument.id = instrument_id ORDER BY 1, 2`,
    ),
    raters: all(db, sql`SELECT hex(uuid) AS uuid, name, organisation FROM rater ORDER BY 1`),
    taxonomies: all(db, sql`SELECT hex(uuid) AS uuid, label FROM taxonomy WHERE shipped = 0 ORDER BY 1`),
    terms: all(
      db,
      sql`SELECT hex(term.uuid) AS uuid, code, term.label FROM term JOIN taxonomy ON taxonomy.id = taxonomy_id WHERE shipped = 0 ORDER BY 1`,
    ),
    tags: all(
      db,
      sql`SELECT hex(instrument.uuid) AS uuid, term.code, weight, evidence
        FROM tag JOIN instrument ON instrument.id = instrument_id JOIN term ON term.id = term_id ORDER BY 1, 2`,
    ),
    assessments: all(
      db,
      sql`SELECT rater.name, a.code AS a, b.code AS b, score, assessment.rationale FROM assessment JOIN rater ON rater.id = rater_id
        JOIN instrument AS a ON a.id = from_id JOIN instrument AS b ON b.id = to_id ORDER BY 1, 2, 3`,
    ),
  }
}
