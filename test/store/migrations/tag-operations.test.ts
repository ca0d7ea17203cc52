import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { readHandle } from '#store/file/handles.ts'
import { migrate } from '#store/file/migrate.ts'
import { migrations } from '#store/migrations/migrations.ts'
import { hasAllKinds } from '#store/merge/edit-keeper.ts'
import { kindsOf, mergedTables } from '#store/merge/merged-tables.ts'

it('a tag of schema 3 names the operation that it rests on for other copies, and its edits are to say so', () => {
  const connection = new Database(':memory:')
  migrate(
    connection,
    migrations.filter(({ version }) => version <= 3),
  )
  connection.exec(`
    INSERT INTO project (id, name, created_at) VALUES (1, 'Older', '2025-01-01');
    INSERT INTO instrument (id, code, name) VALUES (1, 'IR2', 'IR2');
    INSERT INTO taxonomy (id, key, label, shipped) VALUES (1, 'own', '{"en":"Own"}', 0);
    INSERT INTO term (id, taxonomy_id, position, code, label) VALUES (1, 1, 0, '', '{"en":"A"}'), (2, 1, 1, '', '{"en":"B"}'), (3, 1, 2, '', '{"en":"C"}');
    INSERT INTO delivery (id, file, sha256, bytes, imported_at, imported_by, invented) VALUES (1, 'list', '${'0'.repeat(64)}', 1, '', '', 0);
    INSERT INTO delivered_sheet (id, delivery_id, position, name, profile, layout, issues, totals, formats, date1904, frame)
      VALUES (1, 1, 0, 'list', '', '{}', '[]', '{}', '[]', 0, '{}');
    INSERT INTO source (id, key, variant, headings) VALUES (1, 'list', 1, '[]');
    INSERT INTO operation (id, source_id, key, ordinal, sheet_id, row, instrument_id) VALUES (1, 1, 'c:A-1', 1, 1, 2, 1), (2, 1, 't:abc', 1, 1, 3, 1);
    INSERT INTO tag (instrument_id, term_id, weight, author, operation_id) VALUES (1, 1, 1, 'anna', 1), (1, 2, 1, 'anna', 2), (1, 3, 1, 'anna', NULL);`)
  const db = readHandle(connection)
  connection.prepare('UPDATE project SET edited_kinds = ?').run(kindsOf(mergedTables(db)).join(' '))
  migrate(connection, migrations)
  const uuid = (id: number) => connection.prepare('SELECT lower(hex(uuid)) FROM operation WHERE id = ?').pluck().get(id)
  expect(connection.prepare('SELECT operation_uuid, operation_key FROM tag ORDER BY term_id').raw().all()).toEqual([
    [uuid(1), 'c:A-1'],
    [uuid(2), null],
    [null, null],
  ])
  expect(hasAllKinds(db, mergedTables(db))).toBe(false)
})
