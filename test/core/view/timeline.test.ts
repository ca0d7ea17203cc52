import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beginningOf, endingOf, timeline, type TimelineMaterial } from '#core/view/timeline.ts'

type Instrument = TimelineMaterial['instruments'][number]

const instrument = (id: number, launch: string | null, end: string | null): Instrument => ({
  id,
  code: `I${id}`,
  name: `Instrument ${id}`,
  group: 0,
  launch,
  end,
  callType: [],
  inventedFields: [],
})
const evaluation = (id: number, start: string | null, end: string | null, of: { wholeMix?: boolean; instruments?: number[] }) => ({
  id,
  title: `Evaluation ${id}`,
  state: 'done' as const,
  start,
  end,
  wholeMix: of.wholeMix ?? false,
  instruments: of.instruments ?? [],
})
const material = (given: Partial<TimelineMaterial>): TimelineMaterial => ({
  instruments: [],
  starts: [],
  changes: [],
  evaluations: [],
  ...given,
})
const three = [instrument(1, '2014-09', '2017-01-01'), instrument(2, '2016', null), instrument(3, null, '2018')]

describe('dates along the years', () => {
  it('a year, month or day begins at its first day and is over after its last', () => {
    expect([beginningOf('2016'), endingOf('2016')]).toEqual([2016, 2017])
    expect([beginningOf('2015-12-31'), endingOf('2015-12-31')]).toEqual([2015 + 364 / 365, 2016])
    expect([beginningOf('2016-03'), endingOf('2016-02')]).toEqual([2016 + 60 / 366, 2016 + 60 / 366])
    expect(endingOf('2016-12')).toBe(2017)
  })
})

describe('instruments in time', () => {
  it('counts in every year the instruments that have a day in it, open ones to the last year, those without a launch in none', () => {
    const found = timeline(material({ instruments: three }), {})
    expect(found.years).toEqual({ from: 2014, to: 2018 })
    expect(found.running.map(({ year, instruments }) => [year, instruments])).toEqual([
      [2014, 1],
      [2015, 1],
      [2016, 2],
      [2017, 2],
      [2018, 1],
    ])
    expect(found.most).toEqual({ instruments: 2, years: [2016, 2017] })
    expect(found.dated).toEqual({ launch: 2, open: 1, onlyEnd: 1, none: 0 })
  })

  it('counts an instrument whose end lies before its launch in no year, and says so', () => {
    const found = timeline(material({ instruments: [instrument(1, '2018', '2016')] }), {})
    expect(found.rows[0]!.reversed).toBe(true)
    expect(found.running.every(({ instruments }) => instruments === 0)).toBe(true)
    expect(found.most).toBeNull()
  })

  it('tells operations year by year and those without a year apart', () => {
    const starts = [
      { instrument: 1, year: 2016, operations: 4 },
      { instrument: 1, year: 2015, operations: 2 },
      { instrument: 1, year: null, operations: 3 },
      { instrument: 2, year: 2016, operations: 1 },
    ]
    const found = timeline(material({ instruments: three, starts }), {})
    expect(found.rows[0]).toMatchObject({
      starts: [
        { year: 2015, operations: 2 },
        { year: 2016, operations: 4 },
      ],
      undated: 3,
    })
    expect(found.running.find(({ year }) => year === 2016)?.operations).toBe(5)
  })

  it('keeps to the years of the question', () => {
    const found = timeline(material({ instruments: three }), { fromYear: 2016, toYear: 2017 })
    expect(found.running.map(({ year }) => year)).toEqual([2016, 2017])
  })

  it('marks changes of one day together, and evaluations where they belong', () => {
    const found = timeline(
      material({
        instruments: three,
        changes: [
          { id: 7, instrument: 1, aspect: 'budget', since: '2016-05' },
          { id: 8, instrument: 1, aspect: 'trl', since: '2015' },
          { id: 9, instrument: 1, aspect: 'end', since: '2016-05' },
        ],
        evaluations: [
          evaluation(1, '2019', null, { instruments: [1, 2] }),
          evaluation(2, null, '2020-02', { wholeMix: true }),
          evaluation(3, null, null, { instruments: [2] }),
          evaluation(4, null, null, { instruments: [99] }),
        ],
      }),
      {},
    )
    expect(found.rows[0]!.changes).toEqual([
      { since: '2015', changes: [{ id: 8, aspect: 'trl' }] },
      {
        since: '2016-05',
        changes: [
          { id: 7, aspect: 'budget' },
          { id: 9, aspect: 'end' },
        ],
      },
    ])
    expect(found.rows.map((row) => row.evaluations.map(({ id }) => id))).toEqual([[1], [1], []])
    expect(found.wholeMix.map(({ id }) => id)).toEqual([2])
    expect(found.undatedEvaluations).toBe(1)
    expect(found.years).toEqual({ from: 2014, to: 2020 })
  })

  it('has no years where nothing is dated', () => {
    const found = timeline(material({ instruments: [instrument(1, null, null)] }), {})
    expect(found).toMatchObject({ years: null, running: [], most: null })
  })

  it('the counts of all years add up to the years that each instrument has a day in', () => {
    const date = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map((at) => at.toISOString().slice(0, 10))
    fc.assert(
      fc.property(fc.array(fc.tuple(date, date), { minLength: 1, maxLength: 12 }), (spans) => {
        const instruments = spans.map(([a, b], at) => instrument(at, a < b ? a : b, a < b ? b : a))
        const { running } = timeline(material({ instruments }), {})
        const total = instruments.reduce((sum, { launch, end }) => sum + Number(end!.slice(0, 4)) - Number(launch!.slice(0, 4)) + 1, 0)
        expect(running.reduce((sum, year) => sum + year.instruments, 0)).toBe(total)
      }),
    )
  })
})
