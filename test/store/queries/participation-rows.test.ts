import { describe, expect, it } from 'vitest'
import { pairSequence } from '#core/matrix/sequence.ts'
import { sharedMoney } from '#core/matrix/shared-money.ts'
import { matrixInstruments } from '#store/queries/matrices.ts'
import { datedParticipations, grantRows } from '#store/queries/participation-rows.ts'
import { importSheets, record, testProject } from '../project.ts'

function someProject() {
  const project = testProject()
  const rows = [
    { beneficiary: 'Alfa', instrumentCode: 'I1', start: '2014-05-01', end: '2015', grant: 100 },
    { beneficiary: 'Alfa', instrumentCode: 'I1', start: '2016', grant: 20.5 },
    { beneficiary: 'Alfa', instrumentCode: 'I2', decisionDate: '2015-03', end: '2015-06-30', grant: 60 },
    { beneficiary: 'Alfa', instrumentCode: 'I2', start: '2017', grant: 7, currency: 'GBP' },
    { beneficiary: 'Beta', instrumentCode: 'I1', grant: null },
    { beneficiary: 'Beta', instrumentCode: 'I2', start: '2015', grant: 5 },
    { beneficiary: 'Gama', instrumentCode: 'I1', grant: 1000 },
  ]
  project.write((db) => importSheets(db, [{ records: rows.map((row, at) => record({ ...row, code: String(at) })) }]))
  return project
}

describe('participations with money and dates', () => {
  const { read } = someProject()
  const instruments = matrixInstruments(read, null)
  const [first, second] = instruments as [(typeof instruments)[number], (typeof instruments)[number]]
  const question = { instruments, period: null, level: 'organisation' } as const

  it('hold the grants of each organisation by currency', () => {
    const money = sharedMoney(grantRows(read, question), [first.slot, second.slot])
    const euro = money.find(({ currency }) => currency === 'EUR')!
    expect([...euro.total]).toEqual([1120.5, 65])
    expect(euro.lesser[1]).toBe(60)
    expect([euro.toShared[1], euro.toShared[2]]).toEqual([120.5, 65])
    expect(money.find(({ currency }) => currency === 'GBP')!.lesser[1]).toBe(0)
  })

  it('hold the start, else the decision, and the end', () => {
    const { organisations, ...figures } = pairSequence(datedParticipations(read, question), first.slot, second.slot)
    expect(organisations.map(({ from, to, order }) => [from, to, order])).toEqual([
      [20140501, 20150300, 'from_first'],
      [0, 20150000, 'unknown'],
    ])
    expect(figures).toMatchObject({ fromFirst: 1, unknown: 1, calendar: { timed: 1, running: 1, share: 1 } })
  })

  it('are those of the period', () => {
    const within = { ...question, period: { from: 2016, to: 2017 } }
    expect(datedParticipations(read, within).packed).toHaveLength(2)
    expect(sharedMoney(grantRows(read, within), [first.slot, second.slot]).map(({ currency }) => currency)).toEqual(['EUR', 'GBP'])
  })
})
