import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { bringUpToDate, type ShippedTaxonomy } from '#store/commands/shipped-taxonomies.ts'
import { readHandle, writeHandle } from '#store/file/handles.ts'
import { migrate } from '#store/file/migrate.ts'
import { migrations } from '#store/migrations/migrations.ts'
import { listTaxonomies } from '#store/queries/taxonomies.ts'

/** A project of schema 2 with a shipped and an own taxonomy in groups, and a tag. */
function olderProject() {
  const connection = new Database(':memory:')
  connection.pragma('foreign_keys = ON')
  migrate(
    connection,
    migrations.filter(({ version }) => version <= 2),
  )
  connection.exec(`
    INSERT INTO project (id, name, created_at) VALUES (1, 'Older', '2025-01-01');
    INSERT INTO instrument (id, code, name) VALUES (1, 'IR2', 'IR2');
    INSERT INTO taxonomy (id, key, label, shipped) VALUES (1, 'stip', '{"en":"Instruments"}', 1), (2, 'own-2', '{"en":"Own"}', 0);
    INSERT INTO term (id, taxonomy_id, position, code, label, "group") VALUES
      (1, 1, 0, 'P1', '{"en":"Plans"}', '{"en":"Governance","it":"Governo"}'),
      (2, 1, 1, 'P2', '{"en":"Grants"}', '{"en":"Money"}'),
      (3, 1, 2, 'P3', '{"en":"Loans"}', '{"en":"Money"}'),
      (4, 1, 3, 'P9', '{"en":"Given up"}', NULL),
      (5, 1, 4, 'P8', '{"en":"Given up, but carried"}', NULL),
      (6, 2, 0, '', '{"en":"Cars"}', '{"en":"Mobility"}'),
      (7, 2, 1, '', '{"en":"Food"}', NULL);
    INSERT INTO tag (instrument_id, term_id, weight, author, evidence) VALUES (1, 2, 0.5, 'anna', 'the call'), (1, 5, 1, 'anna', NULL);`)
  return connection
}

const shipped: readonly ShippedTaxonomy[] = [
  {
    key: 'stip',
    label: { en: 'Policy instruments', it: 'Strumenti' },
    source: 'A source',
    terms: [
      { code: 'G1', label: { en: 'Governance', it: 'Governance' }, parent: null },
      { code: 'P1', label: { en: 'Plans' }, parent: 'G1' },
      { code: 'G2', label: { en: 'Money' }, parent: null },
      { code: 'P3', label: { en: 'Loans and credits' }, parent: 'G2' },
      { code: 'P2', label: { en: 'Grants' }, parent: 'G2' },
      { code: 'P4', label: { en: 'Equity' }, parent: 'G2' },
    ],
  },
  { key: 'new', label: { en: 'New' }, source: null, terms: [{ code: 'N', label: { en: 'N' }, parent: null }] },
]

const shape = (connection: Database.Database) =>
  listTaxonomies(readHandle(connection)).map(({ key, terms }) => [
    key,
    terms.map(({ code, label, depth, instruments }) => `${'>'.repeat(depth)}${code} ${label.en} ${instruments}`),
  ])

it('a group of terms becomes the term above them, and tags stay', () => {
  const connection = olderProject()
  migrate(connection, migrations)
  expect(shape(connection)).toEqual([
    ['stip', [' Governance 0', '>P1 Plans 0', ' Money 0', '>P2 Grants 1', '>P3 Loans 0', 'P9 Given up 0', 'P8 Given up, but carried 1']],
    ['own-2', [' Mobility 0', '> Cars 0', ' Food 0']],
  ])
  expect(connection.prepare('SELECT tagged_at, evidence, document FROM tag').all()).toEqual([
    { tagged_at: null, evidence: 'the call', document: null },
    { tagged_at: null, evidence: null, document: null },
  ])
})

it('shipped taxonomies of an older project become those of the program: terms keep their rows and tags, own ones are left alone', () => {
  const connection = olderProject()
  migrate(connection, migrations)
  const bring = () => connection.transaction(() => bringUpToDate(writeHandle(connection), shipped)).immediate()
  bring()
  expect(shape(connection)).toEqual([
    [
      'stip',
      [
        'G1 Governance 0',
        '>P1 Plans 0',
        'G2 Money 0',
        '>P3 Loans and credits 0',
        '>P2 Grants 1',
        '>P4 Equity 0',
        'P8 Given up, but carried 1',
      ],
    ],
    ['new', ['N N 0']],
    ['own-2', [' Mobility 0', '> Cars 0', ' Food 0']],
  ])
  expect(connection.prepare('SELECT id, term_id, weight, author, evidence FROM tag').all()).toEqual([
    { id: 1, term_id: 2, weight: 0.5, author: 'anna', evidence: 'the call' },
    { id: 2, term_id: 5, weight: 1, author: 'anna', evidence: null },
  ])
  const changes = connection.prepare<[], number>('SELECT total_changes()').pluck().get()
  bring()
  expect(connection.prepare<[], number>('SELECT total_changes()').pluck().get()).toBe(changes)
})
