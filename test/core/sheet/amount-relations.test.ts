import { describe, expect, test } from 'vitest'
import { doubts, layoutOf, letters } from './layouts.ts'
import type { TestCell } from './sheet-of.ts'

/** EU, national and private money of an operation, and their sum. */
const parts = (i: number): readonly [number, number, number, number] => {
  const cents = 1_000_025 + i * 123_457
  const [eu, national] = [Math.round(cents * 0.5), Math.round(cents * 0.2)]
  return [eu / 100, national / 100, (cents - eu - national) / 100, cents / 100]
}
const list = (headings: readonly string[], amounts: (i: number) => readonly TestCell[]): (readonly TestCell[])[] => [
  ['Beneficiary', 'Project title', ...headings],
  ...Array.from({ length: 12 }, (_, i): TestCell[] => [`Alfa ${i} Ltd`, `New machines ${i}`, ...amounts(i)]),
]

describe('Amounts that the rows tell from each other', () => {
  test('public money that is less than the EU part is no grant', () => {
    const layout = layoutOf(
      list(['ESF subsidy', 'Fund subsidy', 'Total cost'], (i) => {
        const [eu, national, , whole] = parts(i)
        return [eu, national, whole]
      }),
    )
    letters(layout, { eu_amount: 'C', total_cost: 'E' })
    expect(layout.columns.grant).toBeUndefined()
  })

  test('what adds up to the cost together with the EU part is the other public money', () => {
    const layout = layoutOf(
      list(['EU contribution', 'Public contribution', 'Total cost'], (i) => {
        const [eu, , , whole] = parts(i)
        return [eu, Math.round((whole - eu) * 100) / 100, whole]
      }),
    )
    letters(layout, { eu_amount: 'C', total_cost: 'E' })
    expect(layout.columns.grant).toBeUndefined()
  })

  test('what adds up to another column together with the EU part is no cost', () => {
    const layout = layoutOf(
      list(['EU contribution', 'Co-financed amount of the operation', 'Sum of both'], (i) => {
        const [eu, , , whole] = parts(i)
        return [eu, Math.round((whole - eu) * 100) / 100, whole]
      }),
    )
    letters(layout, { eu_amount: 'C' })
    expect(layout.columns.total_cost).not.toBe(3)
  })

  test('what was granted for one year is a part of what was granted', () => {
    const layout = layoutOf(
      list(['Amount awarded for year 1', 'Total amount awarded'], (i) => {
        const [eu, , , whole] = parts(i)
        return [eu, whole]
      }),
    )
    letters(layout, { grant: 'D' })
  })

  test('approved eligible costs are costs, and approved support is the grant', () => {
    const layout = layoutOf(
      list(['Iznos odobrenih prihvatljivih izdataka', 'Iznos odobrene potpore'], (i) => {
        const [eu, , , whole] = parts(i)
        return [whole, eu]
      }),
    )
    letters(layout, { total_cost: 'C', grant: 'D' })
  })

  test('a grant that is as much as the EU part or more stays one', () => {
    const layout = layoutOf(
      list(['Total cost', 'Public contribution', 'of which EU'], (i) => {
        const [eu, national, , whole] = parts(i)
        return [whole, eu + national, eu]
      }),
    )
    letters(layout, { total_cost: 'C', grant: 'D', eu_amount: 'E' })
  })

  test('the sum of the EU part and private money is the cost, though its heading speaks of what was approved', () => {
    const layout = layoutOf(list(['EU', 'State budget', 'Private sources', 'Approved, all together'], parts))
    letters(layout, { eu_amount: 'C', total_cost: 'F' })
    expect(layout.columns.grant).toBeUndefined()
    expect(doubts(layout)).toContain('column_unclear total_cost')
  })

  test('an amount under a strange heading that is never below the grant is taken for the cost, and that is said', () => {
    const layout = layoutOf(
      list(['Grant awarded', 'Xqwz'], (i) => {
        const [eu, , , whole] = parts(i)
        return [eu, whole]
      }),
    )
    letters(layout, { grant: 'C', total_cost: 'D' })
    expect(doubts(layout)).toContain('column_unclear total_cost')
  })

  test('amounts under a strange heading beside the cost make the cost unsure', () => {
    const layout = layoutOf(list(['Xqwz', 'Total cost'], (i) => [parts(i)[1], parts(i)[3]]))
    letters(layout, { total_cost: 'D' })
    expect(doubts(layout)).toContain('column_unclear total_cost')
  })

  test('a cost below the support makes both unsure', () => {
    const layout = layoutOf(list(['Total cost', 'Grant awarded'], (i) => [parts(i)[1], parts(i)[0]]))
    expect(doubts(layout)).toEqual(expect.arrayContaining(['heading_contradicts_values total_cost', 'heading_contradicts_values grant']))
  })

  test('payments of one year give way to all payments', () => {
    letters(
      layoutOf(list(['Total cost', 'Payments 2016', 'Payments 2017', 'Total payments'], (i) => [parts(i)[3], 100, 200, parts(i)[1]])),
      {
        total_cost: 'C',
        paid: 'F',
      },
    )
  })
})
