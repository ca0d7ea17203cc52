import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { interactionMatrix } from '#core/matrix/interaction-matrix.ts'
import { matrixChoices, matrixInstruments, matrixMaterial } from '#store/queries/matrices.ts'
import { sharedEvidence } from '#store/queries/pairs.ts'
import { importSheets, record, testProject } from '../project.ts'

const anywhere = { filter: {}, order: { by: 'code' } } as const

const anyRows = fc.array(
  fc.record({
    beneficiary: fc.constantFrom('Alfa', 'Beta', 'Gama', 'Delta', null),
    instrumentCode: fc.constantFrom('I1', 'I2', 'I3', null),
    start: fc.constantFrom('2014-01-01', '2015', '2016-05-05', null),
    grant: fc.constantFrom(10, 20.5, null),
    currency: fc.constantFrom('EUR', 'GBP'),
  }),
  { maxLength: 25 },
)

function projectOf(rows: readonly Parameters<typeof record>[0][]) {
  const project = testProject()
  project.write((db) => importSheets(db, [{ records: rows.map((row, at) => record({ ...row, code: String(at) })) }]))
  return project
}

describe('what a matrix is made of', () => {
  it('holds each organisation once in each instrument, in any period, as a plain count does', () => {
    fc.assert(
      fc.property(anyRows, fc.constantFrom({}, { fromYear: 2015 }, { toYear: 2015 }, { fromYear: 2015, toYear: 2015 }), (rows, period) => {
        const { read } = projectOf(rows)
        const matrix = interactionMatrix(matrixMaterial(read, { ...anywhere, filter: period }), { ...anywhere, filter: period })
        const { fromYear = 0, toYear = 9999 } = period as { fromYear?: number; toYear?: number }
        const counted = rows.filter(({ start, instrumentCode }) => {
          const year = start === null ? null : Number(start.slice(0, 4))
          if (instrumentCode === null) return false
          return fromYear === 0 && toYear === 9999 ? true : year !== null && year >= fromYear && year <= toYear
        })
        for (const instrument of matrix.instruments) {
          const own = counted.filter(({ instrumentCode }) => instrumentCode === instrument.code)
          const organisations = new Set(own.map(({ beneficiary }) => beneficiary).filter((name) => name !== null))
          expect(instrument.operations).toBe(own.length)
          expect(instrument.organisations).toBe(organisations.size)
          for (const { amount, currency } of instrument.grant)
            expect(amount).toBeCloseTo(
              own.reduce((sum, row) => sum + (row.currency === currency ? (row.grant ?? 0) : 0), 0),
              6,
            )
        }
      }),
      { numRuns: 40 },
    )
  })

  it('comes in ascending order, also where row ids are too large for slots', () => {
    const project = testProject()
    project.connection.exec("INSERT INTO instrument (id, code, name) VALUES (9000, 'I1', 'x'), (12000, 'I2', 'y')")
    project.write((db) =>
      importSheets(db, [
        {
          records: ['I1', 'I2', 'I1'].map((instrumentCode, at) =>
            record({ code: String(at), beneficiary: at < 2 ? 'Alfa' : 'Beta', instrumentCode }),
          ),
        },
      ]),
    )
    const { instruments, participations } = matrixMaterial(project.read, anywhere)
    expect(instruments.map(({ id, slot }) => [id, slot])).toEqual([
      [9000, 0],
      [12000, 1],
    ])
    expect(participations).toEqual([4096, 4097, 8192])
  })

  it('offers programmes, regions and years', () => {
    const project = projectOf([{ beneficiary: 'Alfa', instrumentCode: 'I1', start: '2015' }])
    project.connection.exec("UPDATE instrument SET programme = 'POR', region = 'Piemonte'")
    expect(matrixChoices(project.read)).toEqual({ programmes: ['POR'], regions: ['Piemonte'], firstYear: 2015, lastYear: 2015, groups: 0 })
    expect(matrixInstruments(project.read, { from: 2016, to: 2017 })).toMatchObject([{ operations: 0, firstYear: null }])
  })
})

describe('the evidence of a pair', () => {
  const { read } = projectOf([
    { beneficiary: 'Alfa', instrumentCode: 'I1', start: '2014', grant: 10, currency: 'EUR' },
    { beneficiary: 'Alfa', instrumentCode: 'I1', start: '2016', grant: 5, currency: 'GBP' },
    { beneficiary: 'Alfa', instrumentCode: 'I2', start: '2015', grant: 7, currency: 'EUR' },
    { beneficiary: 'Beta', instrumentCode: 'I1', start: '2016' },
    { beneficiary: 'Beta', instrumentCode: 'I2', start: '2015' },
    { beneficiary: 'Gama', instrumentCode: 'I1', start: null },
    { beneficiary: 'Gama', instrumentCode: 'I2', start: '2015' },
    { beneficiary: 'Delta', instrumentCode: 'I1', start: '2015' },
  ])
  const question = { from: [1], to: [2], period: null, level: 'organisation' as const, offset: 0, limit: 10 }

  it('names the shared organisations with grants and first years in each, and who came first where', () => {
    const { sequence, sharedTotal, shared, sources } = sharedEvidence(read, question)
    expect(sharedTotal).toBe(3)
    expect(sequence).toEqual({ fromFirst: 1, sameYear: 0, toFirst: 1, unknown: 1 })
    expect(shared[0]).toMatchObject({
      organisation: { name: 'Alfa', invented: false },
      from: {
        operations: 2,
        grant: [
          { amount: 10, currency: 'EUR' },
          { amount: 5, currency: 'GBP' },
        ],
        firstYear: 2014,
      },
      to: { operations: 1, grant: [{ amount: 7, currency: 'EUR' }], firstYear: 2015 },
    })
    expect(sources).toEqual([{ sheet: 1, file: 'list.csv', sheetName: 'Sheet1', byHand: false, operations: 7, firstRow: 2, lastRow: 8 }])
  })

  it('keeps to the period and the page', () => {
    expect(sharedEvidence(read, { ...question, period: { from: 2015, to: 2015 } }).sharedTotal).toBe(0)
    expect(sharedEvidence(read, { ...question, offset: 1, limit: 1 }).shared.map(({ organisation }) => organisation.name)).toEqual(['Beta'])
  })
})
