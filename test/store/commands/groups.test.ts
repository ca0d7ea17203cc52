import { describe, expect, it } from 'vitest'
import type { CountedLevel } from '#core/contract/matrices.ts'
import { interactionMatrix } from '#core/matrix/interaction-matrix.ts'
import { decideSame, revertDecisions } from '#store/commands/decisions.ts'
import { groupOrganisations, type Grouping, renameGroup } from '#store/commands/groups.ts'
import { listGroups } from '#store/queries/groups.ts'
import { matrixMaterial } from '#store/queries/matrices.ts'
import { sharedEvidence } from '#store/queries/pairs.ts'
import { importSheets, record, type TestProject, testProject } from '../project.ts'

const by = { who: 'Anna', note: null }

/** Each row is a beneficiary and its instrument. */
function project(rows: readonly (readonly [string, string])[]): TestProject & { readonly idOf: (name: string) => number } {
  const made = testProject()
  const records = rows.map(([beneficiary, instrumentCode], at) =>
    record({ code: `${at}`, beneficiary, instrumentCode, grant: 100, start: '2016-03-01' }),
  )
  made.write((db) => importSheets(db, [{ records }]))
  const idOf = (name: string): number =>
    made.connection
      .prepare<[string], number>(
        'SELECT organisation_id FROM participation JOIN operation ON operation.id = operation_id WHERE beneficiary = ?',
      )
      .pluck()
      .get(name)!
  return { ...made, idOf }
}

const group = (of: TestProject, grouping: Partial<Grouping> & Pick<Grouping, 'organisations'>): number =>
  of.write((db) => groupOrganisations(db, { group: null, name: null, head: null, ...grouping }, by))

const matrix = ({ read }: TestProject, level: CountedLevel) => {
  const question = { filter: { level }, order: { by: 'code' as const } }
  return interactionMatrix(matrixMaterial(read, question), question)
}

const rows = [
  ['Dora Holding', 'A'],
  ['Dora Energia', 'B'],
  ['Dora Acqua', 'A'],
  ['Stura', 'A'],
  ['Stura', 'B'],
] as const

describe('groups of organisations', () => {
  it('count as one where the matrix is asked for groups, the universe too, and as before where it is not', () => {
    const one = project(rows)
    const members = ['Dora Holding', 'Dora Energia', 'Dora Acqua'].map(one.idOf)
    group(one, { organisations: members, head: members[0]! })
    const before = matrix(one, 'organisation')
    expect([before.level, before.universe.size, before.shared[1]]).toEqual(['organisation', 4, 1])
    const after = matrix(one, 'group')
    expect([after.level, after.universe.size, after.shared[1]]).toEqual(['group', 2, 2])
    expect(after.instruments.map(({ organisations }) => organisations)).toEqual([2, 2])
  })

  it('are told in the evidence of a pair by their name, with the members that take part', () => {
    const one = project(rows)
    group(one, { organisations: ['Dora Holding', 'Dora Energia', 'Dora Acqua'].map(one.idOf), name: 'Gruppo Dora' })
    const [a, b] = one.connection.prepare<[], number>('SELECT id FROM instrument ORDER BY code').pluck().all()
    const evidence = sharedEvidence(one.read, { from: [a!], to: [b!], period: null, level: 'group', offset: 0, limit: 10 })
    expect(evidence.sharedTotal).toBe(2)
    expect(
      evidence.shared.map(({ organisation, from, to }) => [organisation.name, organisation.members, from.operations, to.operations]),
    ).toEqual([
      ['Gruppo Dora', 3, 2, 1],
      ['Stura', 1, 1, 1],
    ])
    expect(evidence.shared[0]!.from.grant).toEqual([{ amount: 200, currency: 'EUR' }])
    const alone = sharedEvidence(one.read, { from: [a!], to: [b!], period: null, level: 'organisation', offset: 0, limit: 10 })
    expect(alone.shared.map(({ organisation }) => organisation.name)).toEqual(['Stura'])
  })

  it('begin with a parent, take members in, and let them go by taking the decision back', () => {
    const one = project(rows)
    const id = group(one, { organisations: [one.idOf('Dora Energia')], beside: one.idOf('Dora Holding') })
    expect(group(one, { organisations: [one.idOf('Dora Acqua')], beside: one.idOf('Dora Energia') })).toBe(id)
    const [listed] = listGroups(one.read)
    expect(listed).toMatchObject({ name: 'Dora Holding', operations: 3, instruments: 2 })
    expect(listed!.members.map(({ name, head }) => [name, head])).toEqual([
      ['Dora Holding', true],
      ['Dora Acqua', false],
      ['Dora Energia', false],
    ])
    one.write((db) => revertDecisions(db, [listed!.members[2]!.decision], 'Anna'))
    expect(listGroups(one.read)[0]!.members.map(({ name }) => name)).toEqual(['Dora Holding', 'Dora Acqua'])
    group(one, { organisations: [one.idOf('Dora Acqua')], group: id, head: one.idOf('Dora Acqua') })
    expect(listGroups(one.read)[0]!.members.map(({ name, head }) => [name, head])).toEqual([
      ['Dora Acqua', true],
      ['Dora Holding', false],
    ])
    one.write((db) => renameGroup(db, id, 'Dora'))
    expect(listGroups(one.read)[0]!.name).toBe('Dora')
  })

  it('hold one organisation each, and go with it when it becomes one with another', () => {
    const one = project(rows)
    const first = group(one, { organisations: [one.idOf('Dora Energia')], name: 'First' })
    const second = group(one, { organisations: [one.idOf('Dora Energia'), one.idOf('Stura')], name: 'Second' })
    expect(listGroups(one.read).map(({ id }) => id)).toEqual([second])
    expect(first).not.toBe(second)
    one.write((db) => decideSame(db, { a: one.idOf('Dora Energia'), b: one.idOf('Dora Holding') }, by))
    expect(
      listGroups(one.read)[0]!
        .members.map(({ id }) => id)
        .sort(),
    ).toEqual([one.idOf('Dora Holding'), one.idOf('Stura')].sort())
  })
})
