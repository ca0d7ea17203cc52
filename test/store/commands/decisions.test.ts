import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideDifferent, decideSame, revertDecisions, splitOrganisation } from '#store/commands/decisions.ts'
import { takeOverDecisions } from '#store/commands/take-over-decisions.ts'
import { decisionsForFile } from '#store/queries/decisions-for-file.ts'
import { decisionCells, decisionColumns, readDecision } from '#core/identity/decision-file.ts'
import { takeBack } from '#store/commands/take-back.ts'
import { countInstruments } from '#store/commands/instrument-summaries.ts'
import { Refusal } from '#core/contract/refusal.ts'
import { contentOf, importSheets, layoutOf, record, type TestProject, testProject } from '../project.ts'

const by = { who: 'Anna', note: null }
const list = layoutOf({ language: 'it' })

/** Operations as [code, beneficiary, instrument, tax id, place]. */
type Row = readonly [code: string, beneficiary: string, instrument: string, taxId?: string | null, place?: string]

function bring(project: TestProject, rows: readonly Row[], file = 'list.csv'): number {
  const records = rows.map(([code, beneficiary, instrumentCode, taxId = null, place = null]) =>
    record({ code, beneficiary, instrumentCode, taxId, place }),
  )
  return project.write((db) => importSheets(db, [{ records, layout: list }], { file })).delivery
}

function idOf({ connection }: TestProject, name: string): number {
  return connection
    .prepare<[string], number>(
      'SELECT DISTINCT organisation_id FROM participation JOIN operation ON operation.id = operation_id WHERE beneficiary = ?',
    )
    .pluck()
    .get(name)!
}

function ownerOf({ connection }: TestProject, code: string): number {
  return connection
    .prepare<[string], number>('SELECT organisation_id FROM participation JOIN operation ON operation.id = operation_id WHERE code = ?')
    .pluck()
    .get(code)!
}

/** Who takes part in each operation, by the name shown. */
function takersOf({ connection }: TestProject): Record<string, string> {
  const rows = connection
    .prepare<[], { code: string; name: string }>(
      `SELECT operation.code, organisation.name FROM participation JOIN operation ON operation.id = operation_id
       JOIN organisation ON organisation.id = organisation_id ORDER BY operation.code`,
    )
    .all()
  return Object.fromEntries(rows.map(({ code, name }) => [code, name]))
}

function organisationsIn({ connection }: TestProject): Record<string, number> {
  const rows = connection
    .prepare<[], { code: string; organisations: number }>(
      'SELECT code, organisations FROM instrument JOIN instrument_summary ON instrument_id = id ORDER BY code',
    )
    .all()
  return Object.fromEntries(rows.map(({ code, organisations }) => [code, organisations]))
}

const same = (project: TestProject, a: string, b: string): number =>
  project.write((db) => decideSame(db, { a: idOf(project, a), b: idOf(project, b) }, by))
const different = (project: TestProject, a: string, b: string): number =>
  project.write((db) => decideDifferent(db, { a: idOf(project, a), b: idOf(project, b) }, by))
const revert = (project: TestProject, ...ids: number[]): void => project.write((db) => revertDecisions(db, ids, 'Bruno'))
const withoutLog = (project: TestProject) => {
  const { identity_decision: _log, split_spelling: _spellings, ...rest } = contentOf(project)
  return rest
}

const three: readonly Row[] = [
  ['1', 'Politecnico di Torino', 'A'],
  ['2', 'Politecnico di Torino', 'B'],
  ['3', 'Polito', 'A'],
  ['4', 'Polit. Torino', 'C'],
]

describe('deciding that two organisations are one', () => {
  it('gives what the younger took part in to the older, with all its names and sums', () => {
    const project = testProject()
    bring(project, three)
    const decision = same(project, 'Polito', 'Politecnico di Torino')
    expect(takersOf(project)).toEqual({
      1: 'Politecnico di Torino',
      2: 'Politecnico di Torino',
      3: 'Politecnico di Torino',
      4: 'Polit. Torino',
    })
    expect(organisationsIn(project)).toEqual({ A: 1, B: 1, C: 1 })
    const kept = idOf(project, 'Politecnico di Torino')
    expect(
      project.connection.prepare('SELECT name, count FROM organisation_name WHERE organisation_id = ? ORDER BY name').raw().all(kept),
    ).toEqual([
      ['Politecnico di Torino', 2],
      ['Polito', 1],
    ])
    const row = project.connection.prepare<[number], { effect: string }>('SELECT effect FROM identity_decision WHERE id = ?').get(decision)!
    expect(JSON.parse(row.effect)).toMatchObject({ organisations: -1, participations: 1, pairsChanged: 0 })
  })

  it('says which pairs of instruments share more, with the counts before and after', () => {
    const project = testProject()
    bring(project, three)
    const decision = same(project, 'Polit. Torino', 'Politecnico di Torino')
    const row = project.connection.prepare<[number], { effect: string }>('SELECT effect FROM identity_decision WHERE id = ?').get(decision)!
    const { pairs } = JSON.parse(row.effect) as { pairs: { a: { code: string }; b: { code: string }; before: number; after: number }[] }
    expect(pairs.map(({ a, b, before, after }) => [a.code, b.code, before, after])).toEqual([
      ['A', 'C', 0, 1],
      ['B', 'C', 0, 1],
    ])
  })

  it('is refused where it was decided that they are different, and where they are one already', () => {
    const project = testProject()
    bring(project, three)
    different(project, 'Polito', 'Politecnico di Torino')
    expect(() => same(project, 'Polito', 'Politecnico di Torino')).toThrow(expect.objectContaining({ code: 'decided_otherwise' }))
    same(project, 'Polito', 'Polit. Torino')
    expect(() => same(project, 'Polito', 'Polit. Torino')).toThrow(expect.objectContaining({ code: 'already_one' }))
    // Through the third, too.
    expect(() => same(project, 'Polit. Torino', 'Politecnico di Torino')).toThrow(expect.objectContaining({ code: 'decided_otherwise' }))
  })

  it('can be taken back in any order, and everything is as if it had never been decided', () => {
    const names = ['Uno', 'Due', 'Tre', 'Quattro', 'Cinque']
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)), { minLength: 1, maxLength: 6 }),
        fc.infiniteStream(fc.nat()),
        (pairs, order) => {
          const rows: Row[] = names.flatMap((name, at) => [
            [`${name}1`, name, `I${at % 3}`],
            [`${name}2`, name, `I${(at * 2) % 3}`],
          ])
          const project = testProject()
          bring(project, rows)
          const untouched = withoutLog(project)
          const idIn = Object.fromEntries(names.map((name) => [name, idOf(project, name)]))
          const join = (of: TestProject, [a, b]: readonly [string, string]): number =>
            of.write((db) => decideSame(db, { a: idIn[a]!, b: idIn[b]! }, by))
          const decisions = pairs.flatMap(([a, b]) => {
            try {
              return [{ pair: [a, b] as const, id: join(project, [a, b]) }]
            } catch (error) {
              expect((error as Refusal).code).toBe('already_one')
              return []
            }
          })
          while (decisions.length > 0) {
            const [gone] = decisions.splice(order.next().value % decisions.length, 1)
            revert(project, gone!.id)
            const fresh = testProject()
            bring(fresh, rows)
            for (const { pair } of decisions) join(fresh, pair)
            expect(takersOf(project)).toEqual(takersOf(fresh))
            expect(organisationsIn(project)).toEqual(organisationsIn(fresh))
            expect(organisationsIn(project)).toEqual(counted(project))
          }
          expect(withoutLog(project)).toEqual(untouched)
        },
      ),
      { numRuns: 25 },
    )
  }, 60_000)
})

/** Organisations of each instrument, counted anew. */
function counted(project: TestProject): Record<string, number> {
  const all = new Set(project.connection.prepare<[], number>('SELECT id FROM instrument').pluck().all())
  project.write((db) => countInstruments(db, all))
  return organisationsIn(project)
}

describe('splitting an organisation', () => {
  const dora: readonly Row[] = [
    ['1', 'Dora S.p.A.', 'A', '00488410010'],
    ['2', 'Dora Energia', 'B', '00488410010'],
    ['3', 'Dora Energia', 'A', '00488410010'],
  ]
  const split = (project: TestProject, name: string, ...spellings: string[]) =>
    project.write((db) =>
      splitOrganisation(
        db,
        { organisation: idOf(project, name), spellings: spellings.map((one) => ({ name: one, taxId: '00488410010', country: 'IT' })) },
        by,
      ),
    )

  it('makes the spellings chosen one of their own, now and in later deliveries, and can be taken back', () => {
    const project = testProject()
    bring(project, dora)
    const before = withoutLog(project)
    const { decision } = split(project, 'Dora S.p.A.', 'Dora S.p.A.')
    expect(takersOf(project)).toEqual({ 1: 'Dora S.p.A.', 2: 'Dora Energia', 3: 'Dora Energia' })
    expect(organisationsIn(project)).toEqual({ A: 2, B: 1 })
    bring(project, [['9', 'Dora S.p.A.', 'B', '00488410010']], 'next.csv')
    expect(takersOf(project)[9]).toBe('Dora S.p.A.')
    expect(idOf(project, 'Dora S.p.A.')).not.toBe(idOf(project, 'Dora Energia'))
    revert(project, decision)
    expect(idOf(project, 'Dora S.p.A.')).toBe(idOf(project, 'Dora Energia'))
    const delivery = project.connection.prepare<[], number>('SELECT max(id) FROM delivery').pluck().get()!
    project.write((db) => takeBack(db, delivery))
    expect({ ...withoutLog(project), organisation: [] }).toEqual({ ...before, organisation: [] })
  })

  it('leaves something where it was', () => {
    const project = testProject()
    bring(project, dora)
    expect(() => split(project, 'Dora S.p.A.', 'Dora S.p.A.', 'Dora Energia')).toThrow(expect.objectContaining({ code: 'split_all' }))
    expect(() => split(project, 'Dora S.p.A.', 'Nobody')).toThrow(expect.objectContaining({ code: 'not_found' }))
  })

  it('takes spellings out of what was made one by hand, and putting it together again is another matter', () => {
    const project = testProject()
    bring(project, [...dora, ['4', 'Altra', 'C']])
    const joined = same(project, 'Altra', 'Dora S.p.A.')
    split(project, 'Altra', 'Dora Energia')
    expect(takersOf(project)).toMatchObject({ 2: 'Dora Energia', 3: 'Dora Energia' })
    expect(idOf(project, 'Altra')).toBe(idOf(project, 'Dora S.p.A.'))
    revert(project, joined)
    expect(takersOf(project)).toEqual({ 1: 'Dora S.p.A.', 2: 'Dora Energia', 3: 'Dora Energia', 4: 'Altra' })
  })
})

describe('splitting an organisation by place', () => {
  const ministry: readonly Row[] = [
    ['1', 'Comune di Rocca', 'A', null, 'Rocca Alta'],
    ['2', 'Comune di Rocca', 'B', null, 'Rocca Bassa'],
    ['3', 'Comune di Rocca', 'A', null, 'ROCCA BASSA'],
    ['4', 'COMUNE DI ROCCA', 'C', null, 'Rocca Bassa'],
    ['5', 'Comune di Rocca', 'C'],
  ]
  const split = (project: TestProject, operation: string, ...chosen: (readonly [name: string, place?: string])[]) =>
    project.write((db) =>
      splitOrganisation(
        db,
        {
          organisation: ownerOf(project, operation),
          spellings: chosen.map(([name, place]) => ({ name, taxId: null, country: 'IT', ...(place === undefined ? {} : { place }) })),
        },
        by,
      ),
    )
  const lower = [
    ['Comune di Rocca', 'Rocca Bassa'],
    ['COMUNE DI ROCCA', 'Rocca Bassa'],
  ] as const
  /** Codes of operations by who takes part. */
  const groupsIn = ({ connection }: TestProject): string[] =>
    connection
      .prepare<[], string>(
        `SELECT group_concat(code, ' ' ORDER BY code) FROM participation JOIN operation ON operation.id = operation_id
         GROUP BY organisation_id ORDER BY min(code)`,
      )
      .pluck()
      .all()

  it('makes what stands there one of its own under all spellings, says what that does to the overlap, and can be taken back', () => {
    const project = testProject()
    bring(project, ministry)
    const before = withoutLog(project)
    expect(groupsIn(project)).toEqual(['1 2 3 4 5'])
    const plan = project.connection.prepare<[number], { effect: string }>('SELECT effect FROM identity_decision WHERE id = ?')
    const { decision } = split(project, '1', ...lower)
    expect(groupsIn(project)).toEqual(['1 5', '2 3 4'])
    expect(organisationsIn(project)).toEqual({ A: 2, B: 1, C: 2 })
    expect(organisationsIn(project)).toEqual(counted(project))
    expect(JSON.parse(plan.get(decision)!.effect)).toMatchObject({
      organisations: 1,
      participations: 3,
      pairs: [{ a: { code: 'A' }, b: { code: 'C' }, before: 1, after: 2 }],
    })
    revert(project, decision)
    expect({ ...withoutLog(project), organisation: [] }).toEqual({ ...before, organisation: [] })
    expect(groupsIn(project)).toEqual(['1 2 3 4 5'])
  })

  it('holds for later deliveries, also where they only move an operation to the other place, and when they are taken back', () => {
    const project = testProject()
    bring(project, ministry)
    split(project, '1', ...lower)
    const groups = groupsIn(project)
    const later = bring(
      project,
      [
        ['1', 'Comune di Rocca', 'A', null, 'Rocca Bassa'],
        ...ministry.slice(1),
        ['6', 'Comune di Rocca', 'B', null, 'rocca bassa'],
        ['7', 'Comune di Rocca', 'B', null, 'Rocca Alta'],
        ['8', 'Comune di Rocca', 'B'],
      ],
      'list.csv',
    )
    expect(groupsIn(project)).toEqual(['1 2 3 4 6', '5 7 8'])
    expect(organisationsIn(project)).toEqual(counted(project))
    project.write((db) => takeBack(db, later))
    expect(groupsIn(project)).toEqual(groups)
    expect(organisationsIn(project)).toEqual(counted(project))
  })

  it('leaves what was split by place where it is when the rest is split by spelling, and the other way round', () => {
    const project = testProject()
    bring(project, ministry)
    const byPlace = split(project, '1', ...lower)
    bring(project, [['9', 'Rocca (Comune di)', 'A', null, 'Rocca Alta']], 'other.csv')
    project.write((db) => decideSame(db, { a: ownerOf(project, '1'), b: ownerOf(project, '9') }, by))
    const bySpelling = split(project, '1', ['Comune di Rocca'])
    expect(groupsIn(project)).toEqual(['1 5', '2 3 4', '9'])
    revert(project, byPlace.decision)
    expect(groupsIn(project)).toEqual(['1 2 3 5', '4 9'])
    revert(project, bySpelling.decision)
    expect(groupsIn(project)).toEqual(['1 2 3 4 5 9'])
  })

  it('lets a spelling be taken out of what has it in one place only, and leaves the other place alone', () => {
    const project = testProject()
    bring(project, [...ministry, ['9', 'Altra', 'A']])
    split(project, '1', ...lower)
    project.write((db) => decideSame(db, { a: ownerOf(project, '2'), b: ownerOf(project, '9') }, by))
    split(project, '2', ['Comune di Rocca'])
    expect(groupsIn(project)).toEqual(['1 5', '2 3', '4 9'])
  })

  it('leaves something where it was', () => {
    const project = testProject()
    bring(project, ministry.slice(0, 3))
    const both = [
      ['Comune di Rocca', 'Rocca Alta'],
      ['Comune di Rocca', 'Rocca Bassa'],
    ] as const
    expect(() => split(project, '1', ...both)).toThrow(expect.objectContaining({ code: 'split_all' }))
    expect(() => split(project, '1', ['Comune di Rocca', 'Roma'])).toThrow(expect.objectContaining({ code: 'not_found' }))
  })

  it('is taken over by another project from its log, and does nothing to the other place there', () => {
    const project = testProject()
    bring(project, ministry)
    split(project, '1', ...lower)
    const [logged] = decisionsForFile(project.read, 'person')
    const cells = decisionCells(logged!.decision, { reasons: '', effect: '' })
    const read = readDecision(decisionColumns.map((column) => cells[column]))!
    const other = testProject()
    bring(other, [...ministry, ['6', 'Comune di Rocca', 'B', null, 'Rocca Alta']])
    const take = () => other.write((db) => takeOverDecisions(db, [read], 'log.csv', by))
    expect(take()).toMatchObject({ taken: 1 })
    expect(groupsIn(other)).toEqual(['1 5 6', '2 3 4'])
    expect(take()).toMatchObject({ known: 1 })
  })
})

describe('decisions and deliveries', () => {
  it('hold for what a later delivery brings under any of the names', () => {
    const project = testProject()
    bring(project, three)
    const decision = same(project, 'Polito', 'Politecnico di Torino')
    bring(project, [['7', 'POLITO', 'C']], 'next.csv')
    expect(takersOf(project)[7]).toBe('Politecnico di Torino')
    // The rules had found the younger one for it.
    revert(project, decision)
    expect(idOf(project, 'POLITO')).toBe(idOf(project, 'Polito'))
    expect(idOf(project, 'POLITO')).not.toBe(idOf(project, 'Politecnico di Torino'))
  })

  it('hold again when the delivery is taken back and comes once more', () => {
    const project = testProject()
    const delivery = bring(project, three)
    same(project, 'Polito', 'Politecnico di Torino')
    different(project, 'Polit. Torino', 'Politecnico di Torino')
    const taken = takersOf(project)
    project.write((db) => takeBack(db, delivery))
    expect(takersOf(project)).toEqual({})
    expect(project.connection.pragma('foreign_key_check')).toEqual([])
    bring(project, three)
    expect(takersOf(project)).toEqual(taken)
    expect(idOf(project, 'Polito')).toBe(idOf(project, 'Politecnico di Torino'))
    expect(() => same(project, 'Polit. Torino', 'Polito')).toThrow(expect.objectContaining({ code: 'decided_otherwise' }))
  })

  it('hold for values that taking a delivery back restores', () => {
    const project = testProject()
    bring(project, three)
    bring(project, [['8', 'Polito', 'C']], 'second.csv')
    const later = bring(project, [['3', 'Quite another', 'A']], 'third.csv')
    same(project, 'Polito', 'Politecnico di Torino')
    project.write((db) => takeBack(db, later))
    expect(takersOf(project)[3]).toBe('Politecnico di Torino')
    expect(organisationsIn(project)).toEqual(counted(project))
  })

  it('leave no trace of organisations that nobody names any more once they are taken back', () => {
    const project = testProject()
    const empty = withoutLog(project)
    const delivery = bring(project, three)
    const decision = same(project, 'Polito', 'Politecnico di Torino')
    project.write((db) => takeBack(db, delivery))
    revert(project, decision)
    expect(withoutLog(project)).toEqual({ ...empty, organisation: [] })
    expect(project.connection.prepare('SELECT a_name, b_name, reverted_by FROM identity_decision').raw().all()).toEqual([
      ['Polito', 'Politecnico di Torino', 'Bruno'],
    ])
  })
})
