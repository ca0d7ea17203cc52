import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fourOperations, textFile } from './list-file.ts'
import { chosenInstrument, someEngine } from './some-engine.ts'

const partners = (): string =>
  textFile('partners.csv', [
    'Project code;Project title;Partner name;Role;EU contribution;Country',
    ...Array.from({ length: 12 }, (_, at) => {
      const project = Math.floor(at / 3)
      return `P-${project};Project ${project};Firm ${at % 5} Ltd;${at % 3 === 0 ? 'coordinator' : 'participant'};${1000 + at};IT`
    }),
  ])
const chosen = chosenInstrument('H2020')

describe('a list of partners', () => {
  it('is planned as it is imported', async () => {
    const engine = someEngine()
    await engine.newProject()
    const plan = await engine.planned(partners(), chosen)
    expect(plan.joinedLists).toEqual([
      {
        sheet: 0,
        name: 'partners',
        kind: 'participations',
        new: 12,
        changed: 0,
        unchanged: 0,
        found: 0,
        made: 4,
        waiting: 0,
        returning: 0,
        changedFields: [],
        list: null,
      },
    ])
    expect([plan.organisations.new, plan.participations, plan.instruments]).toEqual([
      5,
      12,
      [{ code: 'H2020', name: 'H2020', operations: 4, known: false }],
    ])
    await engine.imported(partners(), chosen)
    const { counts } = (await engine.client.project.state()).project!
    expect(counts).toMatchObject({ operations: 4, organisations: 5, instruments: 1, participations: 12 })
    expect((await engine.planned(partners(), chosen)).joinedLists[0]).toMatchObject({ new: 0, unchanged: 12, found: 4, made: 0 })
  })

  it('that tells no instrument is planned as it is imported: partners of operations that are not there wait', async () => {
    const engine = someEngine()
    await engine.newProject()
    const two = textFile('two.csv', [
      'Operation code;Operation;Beneficiary;Grant;Measure',
      'P-0;Works 0;Firm 0 Ltd;10,50;M1',
      'P-1;Works 1;Firm 1 Ltd;20,50;M1',
    ])
    await engine.imported(two)
    const plan = await engine.planned(partners())
    expect(plan.joinedLists[0]).toMatchObject({ new: 12, found: 2, made: 0, waiting: 6 })
    const before = (await engine.client.project.state()).project!.counts
    await engine.imported(partners())
    const after = (await engine.client.project.state()).project!.counts
    expect(after.operations).toBe(2)
    expect(after.participations - before.participations).toBe(plan.participations)
    expect(after.organisations - before.organisations).toBe(plan.organisations.new)
  })

  it('finds the operations of another file imported with it, whichever is named first', async () => {
    const engine = someEngine()
    await engine.newProject()
    const files = [await engine.asked(partners(), chosen), await engine.asked(fourOperations(), chosen)]
    for await (const event of await engine.client.sheets.importTogether({ files }))
      if (event.kind === 'done') expect(event.deliveries.map(({ sheets }) => sheets[0]?.imported)).toEqual([12, 4])
    expect((await engine.client.project.state()).project?.counts).toMatchObject({ operations: 4, participations: 16 })
  })

  it('is compared with the one before: what is gone is listed, decided on row by row, and taken out', async () => {
    const engine = someEngine()
    await engine.newProject()
    await engine.imported(partners(), chosen)
    const later = partners()
    const lines = readFileSync(later, 'utf8').trim().split('\n')
    writeFileSync(later, `${lines.slice(0, -3).join('\n')}\n`)
    const plan = await engine.planned(later, chosen)
    expect(plan.joinedLists[0]).toMatchObject({
      new: 0,
      unchanged: 9,
      list: { before: { file: 'partners.csv' }, known: 12, gone: 3, fragment: false },
    })
    const question = await engine.asked(later, chosen)
    const { total, rows } = await engine.client.sheets.planJoinedRows({ ...question, sheet: 0, kind: 'gone' })
    expect([total, rows.map(({ code, name, amount, place }) => [code, name, amount, place.row])]).toEqual([
      3,
      [
        ['P-3', 'Firm 4 Ltd', { amount: 1009, currency: null }, 11],
        ['P-3', 'Firm 0 Ltd', { amount: 1010, currency: null }, 12],
        ['P-3', 'Firm 1 Ltd', { amount: 1011, currency: null }, 13],
      ],
    ])
    expect((await engine.client.sheets.planJoinedRows({ ...question, sheet: 0, kind: 'gone', search: 'firm 0' })).total).toBe(1)
    const gone = { rule: 'remove', except: [], exceptRows: [{ kind: 'participations', id: rows[0]!.id! }] } as const
    for await (const event of await engine.client.sheets.import({
      ...question,
      gone: { ...gone, except: [], exceptRows: [...gone.exceptRows] },
    }))
      if (event.kind === 'done') expect(event.goneRows).toEqual({ kept: 1, removed: 2, part: 0 })
    expect((await engine.client.project.state()).project?.counts).toMatchObject({ operations: 4, participations: 10 })
  })
})
