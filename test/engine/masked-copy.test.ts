import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { textFile } from './list-file.ts'
import { someEngine, temporaryFolder } from './some-engine.ts'

const word = 'Natural person'
const pseudonym = /^Natural person [0-9A-F]{4}-[0-9A-F]{4}$/
/** Of the invented persons Anna Verdini and Bruno Celesti. */
const secrets = ['verdini', 'celesti', 'VRDNNA80A41L219Q', 'anna.v@', '39001010000']

const head =
  'Operation code;Beneficiary name;Fiscal code;Contact;Operation name;Start date;End date;Total eligible expenditure;Public support'
const june = [
  'A1;Dora S.p.A.;;office@dora.example;Machines;2016-03-01;2018-02-28;2000;1000',
  'A2;Dott. Anna Verdini;VRDNNA80A41L219Q;anna.v@post.example;A shop of VERDINI ANNA;2016-03-01;2018-02-28;2000;700',
  ';Mr. Bruno Celesti;39001010000;;A workshop;2016-04-01;2018-02-28;900;300',
  'A4;Politecnico di Torino;;;With Anna Verdini;2016-03-01;2018-02-28;2000;1000',
]

const sheet = (rows: readonly string[], name: string): string => textFile(name, [head, ...rows])

/** A project in which persons stand in rows, revisions, decisions, corrections and the history. */
async function project() {
  const engine = someEngine()
  const path = await engine.newProject()
  await engine.importList(sheet(june, 'june.csv'), 'IR2')
  await engine.importList(sheet([june[1]!.replace('A2', 'B2'), june[0]!.replace('A1', 'B1')], 'other.csv'), 'ERA')
  await engine.importList(sheet([june[0]!, june[1]!.replace('700', '750'), june[2]!, june[3]!], 'october.csv'), 'IR2')
  const { client } = engine
  const { rows } = await client.organisations.list({ search: 'Verdini' })
  const { rows: other } = await client.organisations.list({ search: 'Celesti' })
  await client.identity.decide({ kind: 'different', a: rows[0]!.id, b: other[0]!.id, note: 'Anna Verdini is not Bruno Celesti' })
  await client.corrections.correctOrganisation({
    organisation: other[0]!.id,
    correction: { field: 'name', value: 'Mr. Bruno Celesti junior' },
  })
  // What was there before stands in the edits.
  const [instrument] = await client.instruments.list()
  await client.instruments.update({ id: instrument!.id, profile: { objective: 'As Anna Verdi asked' } })
  await client.instruments.update({ id: instrument!.id, profile: { objective: 'As Bruno Celesti asked' } })
  return { ...engine, path, copyAs: join(temporaryFolder(), 'copy.manumix') }
}

/** All that the file's bytes tell: as they are, and unpacked where rows of sheets are packed. */
function everythingIn(path: string): string {
  const connection = new Database(path, { readonly: true })
  const blocks = connection.prepare<[], Buffer>('SELECT bytes FROM raw_block').pluck().all()
  connection.close()
  return [readFileSync(path), ...blocks.map((bytes) => inflateRawSync(bytes))].map((bytes) => bytes.toString('latin1')).join('\n')
}

describe('a copy of the project', () => {
  it('holds nothing of a natural person in its bytes, unless it is asked for with persons named', async () => {
    const { client, door, path, copyAs } = await project()
    const shown = join(temporaryFolder(), 'shown.manumix')
    await client.project.copy({ file: door.grant(copyAs).token, word })
    await client.project.copy({ file: door.grant(shown).token, word, persons: 'shown' })
    await client.project.close()
    const [original, masked, named] = [path, copyAs, shown].map((one) => everythingIn(one).toLowerCase())
    for (const secret of secrets.map((one) => one.toLowerCase())) {
      expect([secret, original!.includes(secret), named!.includes(secret)]).toEqual([secret, true, true])
      expect([secret, masked!.includes(secret)]).toEqual([secret, false])
    }
    for (const kept of ['dora s.p.a.', 'office@dora.example', 'politecnico di torino']) expect(masked).toContain(kept)
  })

  it('opens, is sound, and shows the same figures as before', async () => {
    const { client, door, copyAs } = await project()
    const figures = async () => {
      const matrix = await client.matrices.interaction({ filter: {}, order: { by: 'code' } })
      const { rows } = await client.organisations.list({ sort: 'operations' })
      return JSON.stringify([
        matrix,
        rows
          .map(({ id, kind, operations, instruments, grant }) => ({ id, kind, operations, instruments, grant }))
          .sort((a, b) => a.id - b.id),
      ])
    }
    const before = await figures()
    await client.project.copy({ file: door.grant(copyAs).token, word })
    expect(door.check(copyAs)).toMatchObject({ ok: true, problems: [] })
    await client.project.open({ file: door.grant(copyAs).token })
    expect(await figures()).toBe(before)
    expect((await client.project.history({})).at(0)).toMatchObject({ command: 'copy_masked' })
  })

  it('calls a person what exports of the project call it, in every place', async () => {
    const { client, door, copyAs } = await project()
    const exported = async () =>
      (await client.identity.everyone({ candidates: false, word, persons: 'masked' })).organisations
        .map(({ id, name, operations, instruments }) => ({ id, name, operations, instruments }))
        .sort((a, b) => (a.id < b.id ? -1 : 1))
    const before = await exported()
    await client.project.copy({ file: door.grant(copyAs).token, word })
    await client.project.open({ file: door.grant(copyAs).token })
    expect(await exported()).toEqual(before)
    const { rows } = await client.organisations.list({ search: word })
    const called = before.map(({ name }) => name).filter((name) => pseudonym.test(name))
    expect(rows.map(({ name }) => name).sort()).toEqual([...called].sort())
    const { rows: operations } = await client.operations.list({ sort: 'row' })
    const title = operations.find(({ title: one }) => one?.startsWith('With'))!.title!
    expect(called).toContain(title.slice('With '.length))
  })

  it('can be worked on: decisions are taken back and deliveries too', async () => {
    const { client, door, copyAs } = await project()
    await client.project.copy({ file: door.grant(copyAs).token, word })
    await client.project.open({ file: door.grant(copyAs).token })
    const { rows } = await client.identity.decisions({})
    await client.identity.revert({ ids: [rows[0]!.id] })
    const deliveries = await client.deliveries.list()
    await client.deliveries.takeBack({ delivery: deliveries[0]!.id })
    await client.project.close()
    expect(door.check(copyAs)).toMatchObject({ ok: true })
    const text = everythingIn(copyAs).toLowerCase()
    for (const secret of secrets) expect([secret, text.includes(secret.toLowerCase())]).toEqual([secret, false])
  })

  it('holds nothing of persons who were taken out of operations or corrected away', async () => {
    const engine = someEngine()
    await engine.newProject()
    const rows = ['Dora S.p.A.;', 'Dott. Anna Verdini;VRDNNA80A41L219Q', 'Politecnico di Torino;'].map(
      (one) => `P1;One;${one};participant;100;IT`,
    )
    const partners = textFile('partners.csv', ['Project code;Project title;Partner name;Fiscal code;Role;EU contribution;Country', ...rows])
    await engine.importList(partners, 'H2020')
    await engine.importList(sheet([june[0]!, june[2]!, june[3]!.replace('Anna Verdini', 'others')], 'june.csv'), 'IR2')
    const { client, door } = engine
    const details = await Promise.all((await client.operations.list({})).rows.map(({ id }) => client.operations.get({ id })))
    const partner = details.flatMap((one) => one.partners).find(({ written }) => written.includes('Verdini'))!
    await client.corrections.removePartner({ partner: partner.id })
    const workshop = details.find(({ title }) => title === 'A workshop')!
    await client.corrections.correctOperation({ operation: workshop.id, correction: { field: 'beneficiary', value: null } })
    const copyAs = join(temporaryFolder(), 'copy.manumix')
    await client.project.copy({ file: door.grant(copyAs).token, word })
    await client.project.close()
    const told = everythingIn(copyAs).toLowerCase()
    for (const secret of secrets) expect(told).not.toContain(secret.toLowerCase())
    expect(told).toContain('dora s.p.a.')
  })
})
