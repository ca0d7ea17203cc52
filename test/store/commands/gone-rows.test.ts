import { describe, expect, it } from 'vitest'
import { goneFromAll } from '#core/plan/gone.ts'
import type { Layout } from '#core/sheet/layout.ts'
import { settleGoneRows } from '#store/commands/gone-rows.ts'
import { takeBack } from '#store/commands/take-back.ts'
import { indicatorsOf } from '#store/queries/indicators.ts'
import { listOperations } from '#store/queries/operations.ts'
import { listOrganisations } from '#store/queries/organisations.ts'
import { getOperation } from '#store/queries/traced-values.ts'
import { contentOf, importSheets, layoutOf, record, testProject, type TestProject } from '../project.ts'

const partners = layoutOf({
  kind: 'participations',
  headings: ['Code', 'Partner', 'Role', 'Contribution'],
  instrument: { kind: 'chosen', code: 'H2020', name: null },
})
const payments = layoutOf({ kind: 'payments', headings: ['Code', 'Day', 'Amount'], instrument: { kind: 'none' } })
const indicators = layoutOf({
  kind: 'indicators',
  headings: ['Code', 'Indicator', 'Target'],
  instrument: { kind: 'chosen', code: 'I1', name: null },
})
const partner = (code: string, beneficiary: string, euAmount: number) =>
  record({ code, title: `Project ${code}`, beneficiary, role: 'partner', euAmount, start: '2016-01-01' })
const five = [
  partner('P1', 'Alfa Srl', 100),
  partner('P1', 'Beta Srl', 40),
  partner('P2', 'Beta Srl', 60),
  partner('P3', 'Gamma Srl', 5),
  partner('P3', 'Delta Srl', 6),
]
const paid = (code: string, paymentDate: string, amount: number) => record({ code, paymentDate, paid: amount })
const indicator = (name: string, value: number) =>
  record({
    instrumentCode: 'I1',
    indicator: { name, code: null, unit: 'jobs', baseline: null, target: value, targetYear: 2020, achieved: [] },
  })

function deliver(
  project: TestProject,
  records: readonly ReturnType<typeof record>[],
  layout: Layout,
  rule: 'keep' | 'remove' | 'part' | null = null,
  except: readonly string[] = [],
) {
  return project.write((db) => {
    const result = importSheets(db, [{ records, layout }])
    const steps = settleGoneRows(
      db,
      goneFromAll(result.rowLists, ({ kind }) => result.firstNewRows[kind]),
      rule === null ? null : { rule, except: new Set(except) },
    )
    for (let step = steps.next(); ; step = steps.next()) if (step.done) return { ...result, gone: step.value }
  })
}
const page = { search: '', descending: false, offset: 0, limit: 100 } as const
const organisations = ({ read }: TestProject) =>
  listOrganisations(read, { ...page, sort: 'name' }).rows.map(({ name, grant }) => [name, grant[0]?.amount ?? null])
const codes = ({ read }: TestProject) => listOperations(read, { ...page, sort: 'code' }).rows.map(({ code }) => code)

describe('Rows that a later list of partners does not hold', () => {
  it('are kept without a decision, and nothing is gone where less than half of the list is there', () => {
    const project = testProject()
    deliver(project, five, partners)
    expect(deliver(project, five.slice(0, 4), partners).gone).toEqual({ kept: 1, removed: 0, part: 0 })
    expect(deliver(project, five.slice(0, 2), partners).gone).toEqual({ kept: 0, removed: 0, part: 3 })
    expect(organisations(project)).toHaveLength(4)
  })

  it('leave the figures where they are taken out, an operation with the last of its partners, and come back as they were', () => {
    const project = testProject()
    deliver(project, five, partners)
    expect(deliver(project, [five[0]!, five[2]!], partners, 'remove').gone).toEqual({ kept: 0, removed: 3, part: 0 })
    expect(organisations(project)).toEqual([
      ['Alfa Srl', 100],
      ['Beta Srl', 60],
    ])
    expect(codes(project)).toEqual(['P1', 'P2'])
    expect(getOperation(project.read, 1).partners.map(({ written }) => written)).toEqual(['Alfa Srl'])
    const { sheets } = deliver(project, [...five.slice(0, 3), partner('P3', 'Gamma Srl', 7)], partners)
    expect(sheets).toEqual([{ imported: 0, updated: 1, unchanged: 3, skipped: 0 }])
    expect(organisations(project)).toEqual([
      ['Alfa Srl', 100],
      ['Beta Srl', 100],
      ['Gamma Srl', 7],
    ])
    expect(codes(project)).toEqual(['P1', 'P2', 'P3'])
  })

  it('are decided on one by one', () => {
    const project = testProject()
    deliver(project, five, partners)
    expect(deliver(project, five.slice(0, 3), partners, 'remove', ['participations 5']).gone).toEqual({ kept: 1, removed: 1, part: 0 })
    expect(organisations(project).map(([name]) => name)).toEqual(['Alfa Srl', 'Beta Srl', 'Delta Srl'])
  })

  it('come back without a trace where the delivery is taken back, and stay out where an earlier one said so', () => {
    const project = testProject()
    const empty = contentOf(project)
    const { delivery: first } = deliver(project, five, partners)
    const before = contentOf(project)
    const { delivery: second } = deliver(project, five.slice(0, 3), partners, 'remove')
    const between = contentOf(project)
    const { delivery: third } = deliver(project, five.slice(0, 1), partners, 'remove')
    expect(organisations(project)).toEqual([['Alfa Srl', 100]])
    project.write((db) => takeBack(db, third))
    expect(contentOf(project)).toEqual(between)
    project.write((db) => takeBack(db, second))
    expect(contentOf(project)).toEqual(before)
    project.write((db) => takeBack(db, first))
    expect(contentOf(project)).toEqual(empty)
  })

  it('give the operation its own grant back to its beneficiary, where no partner is left that tells one', () => {
    const project = testProject()
    deliver(project, [record({ code: 'P1', title: 'One', beneficiary: 'Omega Srl', grant: 500, instrumentCode: 'I1' })], layoutOf())
    deliver(project, [five[0]!, five[2]!], partners)
    expect(organisations(project)).toContainEqual(['Omega Srl', null])
    deliver(project, [five[2]!], partners, 'remove')
    expect(organisations(project)).toContainEqual(['Omega Srl', 500])
    expect(codes(project)).toEqual(['P1', 'P2'])
  })
})

describe('Rows that a later list of payments or indicators does not hold', () => {
  it('leave the payments to the operation and what is paid to it, and come back', () => {
    const project = testProject()
    deliver(project, [record({ code: 'P1', title: 'One', instrumentCode: 'I1' })], layoutOf())
    const two = [paid('P1', '2016-01-02', 100), paid('P1', '2016-02-03', 50), paid('P9', '2016-02-03', 1)]
    deliver(project, two, payments)
    const before = contentOf(project)
    const paidNow = () => getOperation(project.read, 1).values.find(({ field }) => field === 'paid')?.value
    expect(paidNow()).toBe(150)
    const { delivery, gone } = deliver(project, two.slice(0, 1), payments, 'remove')
    expect(gone).toEqual({ kept: 0, removed: 2, part: 0 })
    expect(paidNow()).toBe(100)
    project.write((db) => takeBack(db, delivery))
    expect(contentOf(project)).toEqual(before)
    deliver(project, two.slice(0, 1), payments, 'remove')
    deliver(project, two, payments)
    expect(paidNow()).toBe(150)
  })

  it('leave the indicators of the instrument, and come back', () => {
    const project = testProject()
    const two = [indicator('Jobs created', 10), indicator('Patents', 3)]
    deliver(project, two, indicators)
    const before = contentOf(project)
    const names = () => indicatorsOf(project.read, 1).indicators.map(({ name }) => name)
    const { delivery } = deliver(project, two.slice(0, 1), indicators, 'remove')
    expect(names()).toEqual(['Jobs created'])
    project.write((db) => takeBack(db, delivery))
    expect(contentOf(project)).toEqual(before)
    expect(names()).toEqual(['Jobs created', 'Patents'])
  })
})
