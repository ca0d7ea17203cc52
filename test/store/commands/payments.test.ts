import { describe, expect, it } from 'vitest'
import { takeBack } from '#store/commands/take-back.ts'
import { listDeliveries } from '#store/queries/deliveries.ts'
import { getOperation } from '#store/queries/traced-values.ts'
import { contentOf, importSheets, layoutOf, record, testProject, type TestProject } from '../project.ts'

const layout = layoutOf({ kind: 'payments', headings: ['Code', 'Day', 'Amount'], instrument: { kind: 'none' } })
const paid = (code: string | null, paymentDate: string, amount: number | null) => record({ code, paymentDate, paid: amount })
const operations = ['P1', 'P2'].map((code) => record({ code, title: code, instrumentCode: 'I1' }))
const three = [paid('P1', '2016-01-02', 100.5), paid('P1', '2016-02-03', 50), paid('P9', '2016-03-04', 7)]

const importOne = (project: TestProject, records: readonly ReturnType<typeof record>[], of = layout) =>
  project.write((db) => importSheets(db, [{ records, layout: of }]))
const paymentsTo = ({ read }: TestProject, id: number) => getOperation(read, id).payments.map(({ date, amount }) => [date, amount.amount])

describe('A list of payments', () => {
  it('adds dated payments to the operations of its codes, each with its row', () => {
    const project = testProject()
    importOne(project, operations, layoutOf())
    expect(importOne(project, three).sheets).toEqual([{ imported: 3, updated: 0, unchanged: 0, skipped: 0 }])
    expect(paymentsTo(project, 1)).toEqual([
      ['2016-01-02', 100.5],
      ['2016-02-03', 50],
    ])
    expect(getOperation(project.read, 1).payments[1]?.source).toMatchObject({ file: 'list.csv', sheetName: 'Sheet1', row: 3 })
  })

  it('keeps what has no operation yet, and joins it when that comes', () => {
    const project = testProject()
    importOne(project, [...three, paid('P2', '2016-05-06', 9)])
    importOne(project, operations, layoutOf())
    expect([paymentsTo(project, 1), paymentsTo(project, 2)]).toEqual([
      [
        ['2016-01-02', 100.5],
        ['2016-02-03', 50],
      ],
      [['2016-05-06', 9]],
    ])
    const issues = listDeliveries(project.read).flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.issues))
    expect(issues).toMatchObject([
      { code: 'unknown_operation', count: 1, examples: [{ row: 4, value: 'P9' }], stake: [{ amount: 7, currency: 'EUR' }] },
    ])
  })

  it('knows a payment again by operation, day and amount, and equal ones by their number', () => {
    const project = testProject()
    importOne(project, [...three, three[0]!])
    expect(importOne(project, [...three, three[0]!, three[0]!]).sheets).toEqual([{ imported: 1, updated: 0, unchanged: 4, skipped: 0 }])
  })

  it('fills what is paid where the list of operations says nothing, and gives it up when it is taken back', () => {
    const project = testProject()
    importOne(project, [...operations, record({ code: 'P3', title: 'P3', instrumentCode: 'I1', paid: 80 })], layoutOf())
    const paidOf = (id: number) => getOperation(project.read, id).values.find(({ field }) => field === 'paid')
    expect(paidOf(1)).toBeUndefined()
    const { delivery } = importOne(project, [...three, paid('P3', '2016-04-05', 30), paid('P3', '2016-05-06', 50)])
    expect(paidOf(1)).toMatchObject({
      value: 150.5,
      currency: 'EUR',
      column: null,
      row: null,
      payments: { count: 2, sum: 150.5, fills: true },
    })
    expect(paidOf(3)).toMatchObject({ value: 80, payments: { count: 2, sum: 80, fills: false } })
    project.write((db) => takeBack(db, delivery))
    expect(paidOf(1)).toBeUndefined()
    expect(paidOf(3)).toMatchObject({ value: 80 })
    expect(paidOf(3)).not.toHaveProperty('payments')
  })

  it('never stands for what the list of operations says is paid: where both differ, that is said', () => {
    const project = testProject()
    importOne(project, [record({ code: 'P1', title: 'P1', instrumentCode: 'I1', paid: 150 })], layoutOf())
    importOne(project, three.slice(0, 2))
    expect(getOperation(project.read, 1).values.find(({ field }) => field === 'paid')).toMatchObject({
      value: 150,
      payments: { count: 2, sum: 150.5, fills: false },
    })
    expect(listDeliveries(project.read)[0]!.sheets[0]!.issues).toMatchObject([
      {
        code: 'paid_differs',
        count: 1,
        examples: [{ row: 2, value: 'P1', read: '150.5 ≠ 150' }],
        stake: [{ amount: 0.5, currency: 'EUR' }],
      },
    ])
  })

  it('adds up in no sum what is paid in different currencies', () => {
    const project = testProject()
    importOne(project, operations, layoutOf())
    importOne(project, [paid('P1', '2016-01-02', 100), { ...paid('P1', '2016-02-03', 50), currency: 'PLN' }])
    expect(getOperation(project.read, 1).values.find(({ field }) => field === 'paid')).toBeUndefined()
  })

  it('is taken back without a trace; operations may be taken back under it', () => {
    const project = testProject()
    const empty = contentOf(project)
    const { delivery: first } = importOne(project, operations, layoutOf())
    const before = contentOf(project)
    const { delivery: second } = importOne(project, three)
    const with3 = contentOf(project)
    const { delivery: third } = importOne(project, [...three, paid('P2', '2017-01-01', 1)])
    expect(() => project.write((db) => takeBack(db, second))).toThrow(expect.objectContaining({ code: 'later_delivery' }))
    project.write((db) => takeBack(db, third))
    expect(contentOf(project)).toEqual(with3)
    project.write((db) => takeBack(db, second))
    expect(contentOf(project)).toEqual(before)
    const { delivery: fourth } = importOne(project, three)
    project.write((db) => takeBack(db, first))
    expect(project.connection.prepare('SELECT count(*) FROM payment WHERE operation_id IS NULL').pluck().get()).toBe(3)
    project.write((db) => takeBack(db, fourth))
    expect(contentOf(project)).toEqual(empty)
  })

  it('leaves rows without a code or an amount alone', () => {
    const project = testProject()
    expect(importOne(project, [paid(null, '2016-01-01', 5), paid('P1', '2016-01-01', null)]).sheets[0]?.imported).toBe(0)
  })
})
