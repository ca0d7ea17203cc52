import { describe, expect, it } from 'vitest'
import { textFile } from './list-file.ts'
import { someEngine } from './some-engine.ts'

describe('what is paid', () => {
  it('stands in the rows of a pair and in the matrix of shared money: as the list says, else the sum of the payments', async () => {
    const { client, imported, newProject } = someEngine()
    await newProject()
    const heading =
      'Operation code;Beneficiary name;Operation name;Measure;Start date;Total eligible cost (EUR);Public support (EUR);Amount paid (EUR)'
    const files = [
      textFile('operations.csv', [
        heading,
        'A1;Alfa Ltd;One;A;2016-03-01;2000;1000;700',
        'A2;Alfa Ltd;Two;A;2016-03-01;2000;1000;',
        'A3;Beta Ltd;Three;A;2016-03-01;2000;1000;50',
        // Its partners have grants of their own: nothing says whom it was paid to.
        'A4;Alfa Ltd;Four;A;2016-03-01;2000;1000;900',
        'B1;Alfa Ltd;Five;B;2016-03-01;2000;1000;',
        'B2;Gamma Ltd;Six;B;2016-03-01;2000;1000;',
      ]),
      textFile('payments.csv', [
        'COD_LOCALE_PROGETTO;OC_DATA_PAGAMENTI;TOT_PAGAMENTI',
        'A1;2017-01-01;10',
        'A2;2017-01-01;100,5',
        'A2;2017-02-01;200',
        'B1;2017-03-01;40',
        'B1;2017-04-01;2',
        'B2;2017-04-01;7',
      ]),
      textFile('partners.csv', [
        'Project code;Partner name;Role;EU contribution (EUR)',
        'A4;Delta Ltd;coordinator;600',
        'A4;Epsilon Ltd;participant;300',
        'A4;Alfa Ltd;participant;100',
      ]),
    ]
    for (const path of files) await imported(path)
    const instruments = await client.instruments.list()
    const idOf = (code: string): number => instruments.find((one) => one.code === code)!.id
    const pair = await client.matrices.pair({ filter: {}, order: { by: 'code' }, from: idOf('A'), to: idOf('B'), offset: 0, limit: 10 })
    expect(pair.shared.map(({ organisation, from, to }) => [organisation.name, from.paid, from.paidBy, to.paid, to.paidBy])).toEqual([
      ['Alfa Ltd', [{ amount: 1000.5, currency: 'EUR' }], ['list', 'payments'], [{ amount: 42, currency: 'EUR' }], ['payments']],
    ])
    const valueOf = async (measure: string, from: string, to: string) => {
      const { rows, columns, value } = await client.matrices.grid({ kind: 'money', measure, filter: {}, order: { by: 'code' } })
      const row = rows.entries.findIndex(({ id }) => id === idOf(from))
      return value[row * columns.entries.length + columns.entries.findIndex(({ id }) => id === idOf(to))]
    }
    expect(await valueOf('paid_to_shared', 'A', 'B')).toBe(1000.5)
    expect(await valueOf('paid_to_shared', 'B', 'A')).toBe(42)
    expect(await valueOf('paid_lesser', 'A', 'B')).toBe(42)
    expect(await valueOf('paid_share_to_shared', 'B', 'A')).toBeCloseTo(42 / 49, 12)
    // What is stated by hand stands before payments, and where it takes away what the list says, payments fill nothing.
    const b1 = (await client.operations.list({})).rows.find(({ code }) => code === 'B1')!
    await client.corrections.correctOperation({ operation: b1.id, correction: { field: 'paid', value: 5 } })
    expect(await valueOf('paid_to_shared', 'B', 'A')).toBe(5)
    const a1 = (await client.operations.list({})).rows.find(({ code }) => code === 'A1')!
    await client.corrections.correctOperation({ operation: a1.id, correction: { field: 'paid', value: null } })
    expect(await valueOf('paid_to_shared', 'A', 'B')).toBe(300.5)
  })
})
