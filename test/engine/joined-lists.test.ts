import { writeFileSync } from 'node:fs'
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
      { sheet: 0, name: 'partners', kind: 'participations', new: 12, changed: 0, unchanged: 0, found: 0, made: 4, waiting: 0 },
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
})
