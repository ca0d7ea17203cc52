import { read, utils } from 'xlsx'
import { describe, expect, it } from 'vitest'
import { exportFormats } from '#core/contract/matrices.ts'
import { listFile } from './list-file.ts'
import { someEngine } from './some-engine.ts'

const rows = [
  { code: 'A1', beneficiary: 'Dora S.p.A.' },
  { code: 'A2', beneficiary: 'Dott. Anna Verdi' },
  { code: 'A3', beneficiary: 'Politecnico di Torino' },
]
const word = 'Natural person'
const pseudonym = /^Natural person [0-9A-F]{4}-[0-9A-F]{4}$/

async function project() {
  const engine = someEngine()
  await engine.newProject()
  await engine.importList(listFile(rows), 'IR2')
  await engine.importList(listFile(rows, 'other.csv'), 'ERA')
  return engine
}

describe('natural persons', () => {
  it('are told apart from organisations wherever one is shown', async () => {
    const { client } = await project()
    const { rows: operations } = await client.operations.list({ sort: 'row' })
    expect(operations.map(({ organisation }) => organisation?.kind)).toEqual([
      'organisation',
      'person',
      'organisation',
      'organisation',
      'person',
      'organisation',
    ])
    expect((await client.search.find({ text: 'Verdi' })).organisations).toMatchObject([{ kind: 'person' }, { kind: 'person' }])
  })

  it('are masked in the list of organisations, unless the project or the caller says otherwise', async () => {
    const { client } = await project()
    const text = async (persons?: 'masked' | 'shown') => JSON.stringify(await client.identity.everyone({ candidates: true, word, persons }))
    expect(await text()).not.toContain('Verdi')
    expect(await text('shown')).toContain('Verdi')
    await client.project.choosePersons({ persons: 'shown' })
    expect(await text()).toContain('Verdi')
    expect(await text('masked')).not.toContain('Verdi')
  })

  it('keep their pseudonym from one export to the next', async () => {
    const { client } = await project()
    const names = async () =>
      (await client.identity.everyone({ candidates: false, word })).organisations
        .map(({ name }) => name)
        .filter((name) => name.startsWith(word))
    const first = await names()
    expect(first).toEqual([expect.stringMatching(pseudonym), expect.stringMatching(pseudonym)])
    expect(await names()).toEqual(first)
  })

  it('stand in no exported matrix of any format', async () => {
    const { client } = await project()
    for (const what of ['interaction', 'observed', 'judged'] as const)
      for (const format of exportFormats) {
        const file = await client.matrices.export({
          what,
          question: { filter: {}, order: { by: 'code' } },
          format,
          words: {},
          language: 'en',
        })
        const bytes = Buffer.from(file.base64, 'base64')
        const book = format === 'xlsx' ? read(bytes) : null
        const text = book ? JSON.stringify(book.SheetNames.map((name) => utils.sheet_to_json(book.Sheets[name]!))) : bytes.toString('utf8')
        expect(text).not.toContain('Verdi')
      }
  })

  it('are masked in a log of decisions, and on the screen of a presentation', async () => {
    const { client } = await project()
    const { organisations } = await client.organisations
      .list({ search: 'Verdi' })
      .then(({ rows: found }) => ({ organisations: found.map(({ id }) => id) }))
    await client.identity.decide({ kind: 'same', a: organisations[0]!, b: organisations[1]! })
    const text = async (persons?: 'shown') => {
      const { base64 } = await client.identity.exportLog({ format: 'csv', words: { person: word }, language: 'en', persons })
      return Buffer.from(base64, 'base64').toString('utf8')
    }
    expect(await text()).not.toContain('Verdi')
    expect(await text('shown')).toContain('Verdi')
    const [from, to] = (await client.instruments.list()).map(({ id }) => id)
    const shared = async (personsWord?: string) =>
      (await client.matrices.pair({ filter: {}, order: { by: 'code' }, from: from!, to: to!, personsWord })).shared
        .map(({ organisation }) => organisation)
        .filter(({ kind }) => kind === 'person')
        .map(({ name }) => name)
    expect(await shared()).toEqual(['Dott. Anna Verdi'])
    expect(await shared(word)).toEqual([expect.stringMatching(pseudonym)])
  })

  it('stand in no list of corrections that goes out with a matrix, whatever was corrected', async () => {
    const { client } = await project()
    const all = (await client.operations.list({ sort: 'row' })).rows
    const [first, second] = [all[0]!.id, all[1]!.id]
    await client.corrections.correctOperation({ operation: first, correction: { field: 'beneficiary', value: 'Dott.ssa Carla Bianchi' } })
    await client.corrections.correctOperation({ operation: second, correction: { field: 'beneficiary', value: 'Verdi S.r.l.' } })
    await client.corrections.correctOperation({ operation: all[2]!.id, correction: { field: 'summary', value: 'By RSSMRA80A01H501U.' } })
    const person = { kind: 'new', name: 'Dott. Ugo Neri', taxId: 'RSSMRA80A01H501U', country: 'IT' } as const
    await client.corrections.addPartner({ operation: first, partner: { participant: person, role: null, grant: null, currency: null } })
    const [organisation] = (await client.organisations.list({ search: 'Anna Verdi' })).rows
    await client.corrections.correctOrganisation({
      organisation: organisation!.id,
      correction: { field: 'name', value: 'Anna Maria Verdi' },
    })
    const text = async () => {
      const question = { filter: {}, order: { by: 'code' } } as const
      const file = await client.matrices.export({ what: 'interaction', question, format: 'xlsx', words: {}, language: 'en' })
      const { Sheets } = read(Buffer.from(file.base64, 'base64'))
      return JSON.stringify(utils.sheet_to_json(Sheets['Corrections']!))
    }
    const masked = await text()
    for (const told of ['Bianchi', 'Anna', 'Neri', 'RSSMRA80A01H501U']) expect(masked).not.toContain(told)
    for (const told of ['Verdi S.r.l.', 'Dora S.p.A.', word, 'test@here', 'in no sheet']) expect(masked).toContain(told)
    await client.project.choosePersons({ persons: 'shown' })
    for (const told of ['Bianchi', 'Anna Maria Verdi', 'Neri']) expect(await text()).toContain(told)
  })
})
