import { describe, expect, it } from 'vitest'
import { testProject } from '../project.ts'

describe('the schema', () => {
  const { connection } = testProject()
  const list = <Row>(text: string): Row[] => connection.prepare<[], Row>(text).all()
  const tables = list<{ name: string; strict: number }>(
    "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'",
  )

  it('has only strict tables', () => {
    expect(tables.filter(({ strict }) => strict === 0)).toEqual([])
    expect(tables.length).toBeGreaterThan(20)
  })

  it('says for each foreign key what becomes of the child', () => {
    const silent = tables.flatMap(({ name }) =>
      connection
        .prepare<[string], { on_delete: string; from: string }>('SELECT on_delete, "from" FROM pragma_foreign_key_list(?)')
        .all(name)
        .filter(({ on_delete }) => on_delete === 'NO ACTION')
        .map(({ from }) => `${name}.${from}`),
    )
    expect(silent).toEqual([])
  })

  it('draws a UUID of version 4 for every row that has one', () => {
    connection.exec(
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200) INSERT INTO rater (name) SELECT 'R' || i FROM n",
    )
    const uuids = list<{ hex: string }>('SELECT lower(hex(uuid)) AS hex FROM rater').map(({ hex }) => hex)
    for (const uuid of uuids) expect(uuid).toMatch(/^[0-9a-f]{12}4[0-9a-f]{3}[89ab][0-9a-f]{15}$/)
    expect(new Set(uuids).size).toBe(200)
  })

  it('refuses values that mean nothing', () => {
    const refused = [
      "INSERT INTO project (id, name, created_at) VALUES (2, 'second', '')",
      "INSERT INTO instrument (code, name) VALUES ('', 'no code')",
      "INSERT INTO instrument (code, name, trl_from, trl_to) VALUES ('A', 'A', 7, 3)",
      "INSERT INTO instrument (code, name, level) VALUES ('A', 'A', 'galactic')",
      "INSERT INTO assessment (rater_id, from_id, to_id, score, changed_at) VALUES (1, 1, 1, 0, '')",
      "INSERT INTO taxonomy (key, label) VALUES ('k', 'not json')",
    ]
    for (const statement of refused) expect(() => connection.exec(statement), statement).toThrow(/CHECK constraint failed/)
  })

  it('takes two instruments of one code only from two programmes or regions', () => {
    connection.exec("INSERT INTO instrument (code, name, programme) VALUES ('P1', 'one', NULL), ('P1', 'two', 'ESF')")
    expect(() => connection.exec("INSERT INTO instrument (code, name) VALUES ('P1', 'three')")).toThrow(/UNIQUE/)
  })
})
