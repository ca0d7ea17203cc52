import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decisionCells, decisionColumns, type FileDecision, readDecision } from '#core/identity/decision-file.ts'

const text = fc.string({ minLength: 1, maxLength: 30 }).filter((one) => !one.startsWith("'"))
const maybe = fc.option(text)
const spelling = fc.record(
  { name: text, taxId: maybe, country: maybe, otherId: text, place: text },
  { requiredKeys: ['name', 'taxId', 'country'] },
)
const side = fc.record({ name: text, spellings: fc.array(spelling, { maxLength: 4 }) })
const decision: fc.Arbitrary<FileDecision> = fc.record({
  key: fc.uuid(),
  kind: fc.constantFrom('same', 'different', 'split'),
  at: text,
  who: text,
  a: side,
  b: side,
  group: fc.constant(null),
  head: fc.constant(false),
  similarity: fc.constant(null),
  note: maybe,
  reverted: fc.option(fc.record({ at: text, who: text })),
})
const words = { reasons: '', effect: '' }
const rowOf = (one: FileDecision) => {
  const cells = decisionCells(one, words)
  return decisionColumns.map((column) => cells[column])
}

describe('a log of decisions as a file', () => {
  it('gives every decision back as it was', () => {
    fc.assert(
      fc.property(decision, (one) => {
        expect(readDecision(rowOf(one))).toEqual(one)
      }),
    )
  })

  it('reads logs of programs that knew nothing of places', () => {
    const [one] = fc.sample(decision, 1)
    const row: (string | number | null)[] = rowOf(one!)
    row[decisionColumns.indexOf('b_spellings')] = '[["Dora",null,"IT"],["Dora S.p.A.","00488410010","IT","PIC 999"]]'
    expect(readDecision(row)!.b!.spellings).toEqual([
      { name: 'Dora', taxId: null, country: 'IT' },
      { name: 'Dora S.p.A.', taxId: '00488410010', country: 'IT', otherId: 'PIC 999' },
    ])
  })

  it('knows headings and other rows from decisions', () => {
    expect(readDecision([...decisionColumns])).toBeNull()
    expect(readDecision(['', null, 3])).toBeNull()
    fc.assert(
      fc.property(fc.array(fc.oneof(text, fc.constant(null), fc.integer())), (row) => {
        expect(readDecision(row)).toBeNull()
      }),
    )
  })

  it('keeps as many spellings as a cell holds', () => {
    const spellings = Array.from({ length: 2000 }, (_, at) => ({
      name: `A rather long name of an organisation, number ${at}`,
      taxId: null,
      country: 'IT',
    }))
    const [one] = fc.sample(decision, 1)
    const row = rowOf({ ...one!, a: { name: 'A', spellings } })
    expect(String(row[decisionColumns.indexOf('a_spellings')]).length).toBeLessThan(32_767)
    expect(readDecision(row)!.a.spellings.length).toBeGreaterThan(300)
  })
})
