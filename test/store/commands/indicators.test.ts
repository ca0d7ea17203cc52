import { describe, expect, it } from 'vitest'
import { takeBack } from '#store/commands/take-back.ts'
import { indicatorsOf } from '#store/queries/indicators.ts'
import { listDeliveries } from '#store/queries/deliveries.ts'
import type { IndicatorReading } from '#core/sheet/records.ts'
import { contentOf, importSheets, layoutOf, record, testProject, type TestProject } from '../project.ts'

const layout = layoutOf({
  kind: 'indicators',
  headings: ['Code', 'Measure', 'Indicator', 'Achieved'],
  instrument: { kind: 'column', column: 1 },
})
const reached = (name: string, value: number, more: Partial<IndicatorReading> = {}): IndicatorReading => ({
  name,
  code: null,
  unit: 'FTE',
  baseline: 0,
  target: 10,
  targetYear: 2023,
  achieved: [{ year: 2019, value, column: 3 }],
  ...more,
})
const ofInstrument = (instrumentCode: string, indicator: IndicatorReading) => record({ instrumentCode, indicator, currency: null })
const ofOperation = (code: string, indicator: IndicatorReading) => record({ code, indicator, currency: null })
const operations = ['P1', 'P2'].map((code) => record({ code, title: code, instrumentCode: 'I1' }))
const sheet = [ofInstrument('I1', reached('Jobs', 1)), ofInstrument('I2', reached('Jobs', 2)), ofOperation('P1', reached('Jobs', 3))]

const importOne = (project: TestProject, records: readonly ReturnType<typeof record>[], of = layout) =>
  project.write((db) => importSheets(db, [{ records, layout: of }]))

describe('A sheet of indicators', () => {
  it('is taken back without a trace, also what it changed; operations may be taken back under it', () => {
    const project = testProject()
    const empty = contentOf(project)
    const { delivery: first } = importOne(project, operations, layoutOf())
    const before = contentOf(project)
    const { delivery: second } = importOne(project, sheet)
    const withThree = contentOf(project)
    const changed = [ofInstrument('I1', reached('Jobs', 8)), sheet[1]!, ofOperation('P2', reached('Firms', 1))]
    const { delivery: third, sheets } = importOne(project, changed)
    expect(sheets).toMatchObject([{ imported: 1, updated: 1, unchanged: 1 }])
    expect(() => project.write((db) => takeBack(db, second))).toThrow(expect.objectContaining({ code: 'later_delivery' }))
    project.write((db) => takeBack(db, third))
    expect(contentOf(project)).toEqual(withThree)
    project.write((db) => takeBack(db, second))
    expect(contentOf(project)).toEqual(before)
    const { delivery: fourth } = importOne(project, sheet)
    project.write((db) => takeBack(db, first))
    expect(listDeliveries(project.read)[0]?.sheets[0]?.issues).toMatchObject([{ code: 'unknown_operation', count: 1 }])
    project.write((db) => takeBack(db, fourth))
    expect(contentOf(project)).toEqual(empty)
    expect(project.connection.pragma('foreign_key_check')).toEqual([])
  })

  it('keeps a target of every year with its cell, and gives back those that a later delivery changed', () => {
    const project = testProject()
    const targets = (value: number): Partial<IndicatorReading> => ({ targets: [{ year: 2018, value, column: 2 }] })
    importOne(project, [ofInstrument('I1', reached('Jobs', 1, targets(4)))])
    const before = contentOf(project)
    const targetsNow = () => {
      const [one] = indicatorsOf(project.read, 1).indicators
      return [...one!.targets, { year: one!.targetYear, ...one!.target }]
    }
    expect(targetsNow()).toEqual([
      { year: 2018, value: 4, row: 2, column: 'C' },
      { year: 2023, value: 10, row: 2, column: null },
    ])
    expect(importOne(project, [ofInstrument('I1', reached('Jobs', 1, targets(4)))]).sheets).toMatchObject([{ unchanged: 1 }])
    const { delivery } = importOne(project, [ofInstrument('I1', reached('Jobs', 1, targets(5)))])
    expect(targetsNow()[0]).toMatchObject({ value: 5 })
    project.write((db) => takeBack(db, delivery))
    expect(targetsNow()[0]).toMatchObject({ value: 4 })
    expect(contentOf(project)['indicator_target']).toEqual(before['indicator_target'])
  })

  it('joins operations that come later', () => {
    const project = testProject()
    importOne(project, [sheet[2]!])
    importOne(project, operations, layoutOf())
    const instrument = project.connection.prepare<[], number>("SELECT id FROM instrument WHERE code = 'I1'").pluck().get()!
    expect(indicatorsOf(project.read, instrument)).toMatchObject({ total: 1, indicators: [{ operation: 'P1', name: 'Jobs' }] })
  })

  it('knows an indicator again by its code where its name is written otherwise', () => {
    const project = testProject()
    importOne(project, [ofInstrument('I1', reached('Jobs', 1, { code: 'CO08' }))])
    const { sheets } = importOne(project, [ofInstrument('I1', reached('Jobs created', 1, { code: 'CO08' }))])
    expect(sheets).toMatchObject([{ imported: 0, updated: 1, unchanged: 0 }])
  })

  it('keeps a year that is told twice as an indicator of its own', () => {
    const project = testProject()
    expect(importOne(project, [sheet[0]!, ofInstrument('I1', reached('Jobs', 5))]).sheets).toMatchObject([{ imported: 2 }])
  })
})
