import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { someEngine, temporaryFolder } from './some-engine.ts'

const folder = temporaryFolder
const csv = (name: string, lines: readonly string[], into = folder()): string => {
  writeFileSync(join(into, name), `${lines.join('\n')}\n`)
  return join(into, name)
}
const partners = (): string =>
  csv('partners.csv', [
    'Project code;Project title;Partner name;Role;EU contribution;Country',
    ...Array.from({ length: 12 }, (_, at) => {
      const project = Math.floor(at / 3)
      return `P-${project};Project ${project};Firm ${at % 5} Ltd;${at % 3 === 0 ? 'coordinator' : 'participant'};${1000 + at};IT`
    }),
  ])
const operations = (): string =>
  csv('operations.csv', [
    'Operation code;Beneficiary name;Operation name;Start date;End date;Total eligible expenditure;Public support',
    ...Array.from({ length: 4 }, (_, at) => `P-${at};Firm ${at} Ltd;Project ${at};2016-03-01;2018-02-28;9000;5000`),
  ])

type Engine = ReturnType<typeof someEngine>
const chosen = { instrument: { kind: 'chosen', code: 'H2020', name: null } } as const

async function reading(engine: Engine, path: string) {
  return (await engine.client.sheets.read({ file: engine.door.grant(path).token })).reading
}
async function planned(engine: Engine, path: string, choices = {}) {
  for await (const event of await engine.client.sheets.plan({ reading: await reading(engine, path), selections: [{ sheet: 0, choices }] }))
    if (event.kind === 'plan') return event.plan
  throw new Error('no plan')
}
async function imported(engine: Engine, paths: readonly string[], choices = {}) {
  const files = []
  for (const path of paths) files.push({ reading: await reading(engine, path), selections: [{ sheet: 0, choices }] })
  for await (const event of await engine.client.sheets.importTogether({ files })) if (event.kind === 'done') return event
  throw new Error('not imported')
}

describe('a list of partners', () => {
  it('is planned as it is imported', async () => {
    const engine = someEngine()
    await engine.newProject()
    const plan = await planned(engine, partners(), chosen)
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
    await imported(engine, [partners()], chosen)
    const { counts } = (await engine.client.project.state()).project!
    expect(counts).toMatchObject({ operations: 4, organisations: 5, instruments: 1, participations: 12 })
    expect((await planned(engine, partners(), chosen)).joinedLists[0]).toMatchObject({ new: 0, unchanged: 12, found: 4, made: 0 })
  })

  it('finds the operations of another file imported with it, whichever is named first', async () => {
    const engine = someEngine()
    await engine.newProject()
    const { deliveries } = await imported(engine, [partners(), operations()], chosen)
    expect(deliveries.map(({ sheets }) => sheets[0]?.imported)).toEqual([12, 4])
    expect((await engine.client.project.state()).project?.counts).toMatchObject({ operations: 4, participations: 16 })
  })

  it('is compared with the one before: what is gone is listed, decided on row by row, and taken out', async () => {
    const engine = someEngine()
    await engine.newProject()
    await imported(engine, [partners()], chosen)
    const later = partners()
    const lines = readFileSync(later, 'utf8').trim().split('\n')
    writeFileSync(later, `${lines.slice(0, -3).join('\n')}\n`)
    const plan = await planned(engine, later, chosen)
    expect(plan.joinedLists[0]).toMatchObject({
      new: 0,
      unchanged: 9,
      list: { before: { file: 'partners.csv' }, known: 12, gone: 3, fragment: false },
    })
    const selections = [{ sheet: 0, choices: chosen }]
    const question = { reading: await reading(engine, later), selections }
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
