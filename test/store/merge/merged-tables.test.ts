import { describe, expect, it } from 'vitest'
import { aspects } from '#core/instrument/aspects.ts'
import { kindOfAspect } from '#core/merge/dated-changes.ts'
import { kindsOf, mergedTables } from '#store/merge/merged-tables.ts'
import { testProject } from '../project.ts'

/** Tables with entities that each copy has for itself: what deliveries brought and what follows from them, and the copy's own settings. */
const ownTables = [
  'project',
  'judging_round',
  'round_rater',
  'edit',
  'source',
  'delivery',
  'delivered_sheet',
  'organisation',
  'organisation_group',
  'identity_decision',
  'operation',
  'correction',
  'indicator',
  'sheet_profile',
  // Rounds are opened and closed by the one who runs them.
  'judging_round',
  'round_rater',
]

describe('what copies of a project merge', () => {
  const { connection, read } = testProject()
  const tables = mergedTables(read)
  const list = <Row>(text: string): Row[] => connection.prepare<[], Row>(text).all()

  it('is every table with entities that are not each copy’s own', () => {
    const withUuid = list<{ name: string }>(
      "SELECT list.name FROM pragma_table_list AS list, pragma_table_info(list.name) AS info WHERE list.schema = 'main' AND info.name = 'uuid'",
    )
    const known = new Set([...ownTables, ...tables.map(({ table }) => table)])
    expect(withUuid.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([])
  })

  it('keeps columns together that a check of the file compares', () => {
    for (const { table, grain, groups } of tables) {
      if (grain === 'row') continue
      const text = connection.prepare<[string], string>('SELECT sql FROM sqlite_schema WHERE name = ?').pluck().get(table)!
      for (const [, check] of text.matchAll(/^\s*CHECK \((.*)\)/gm)) {
        const compared = groups.flat().filter((column) => new RegExp(`\\b${column}\\b`).test(check!))
        expect([check, groups.some((group) => compared.every((column) => group.includes(column)))]).toEqual([check, true])
      }
    }
  })

  it('has a register for each aspect of an instrument that changes from a day on', () => {
    expect(aspects.map(kindOfAspect).filter((kind) => !kindsOf(tables).includes(kind))).toEqual([])
  })

  it('has parents before their children', () => {
    const names = tables.map(({ table }) => table)
    for (const { table, references } of tables)
      for (const { table: parent } of Object.values(references)) expect(names.indexOf(parent)).toBeLessThanOrEqual(names.indexOf(table))
  })
})
