import { describe, expect, it } from 'vitest'
import { withoutMarks } from '#core/sheet/heading-marks.ts'
import { scoreHeading, topField } from '#core/sheet/heading-scores.ts'
import { easternHeadings } from './eastern-headings.ts'
import { northernHeadings } from './northern-headings.ts'
import { westernHeadings } from './western-headings.ts'

const headings = Object.values({ ...northernHeadings, ...easternHeadings, ...westernHeadings })
  .flatMap((fields) => Object.values(fields))
  .flatMap((list) => list.split('|'))
  .filter((heading) => /^\p{L}{2}/u.test(heading))

describe('A heading', () => {
  it.each([
    ['numbered', '3. '],
    ['numbered by parts', '1.2 '],
    ['with a letter', 'c) '],
    ['with a number in brackets', '(4) '],
    ['with a Roman number', 'IV. '],
  ])('%s means what it means without', (_, mark) => {
    for (const heading of headings) expect([heading, scoreHeading(mark + heading)]).toEqual([heading, scoreHeading(heading)])
  })

  it.each([
    ['an asterisk', '*'],
    ['a raised number', '¹'],
    ['a number of a remark', ' 2)'],
    ['a number in square brackets', ' [3]'],
    ['a colon', ':'],
  ])('with %s behind it means what it means without', (_, mark) => {
    for (const heading of headings.filter((one) => /\p{L}$/u.test(one)))
      expect([heading, scoreHeading(heading + mark)]).toEqual([heading, scoreHeading(heading)])
  })

  it('in quotation marks means what it means without', () => {
    for (const heading of headings) expect([heading, scoreHeading(`"${heading}"`)]).toEqual([heading, scoreHeading(heading)])
  })

  it('keeps numbers and letters that belong to it', () => {
    for (const heading of ['N. imprese', 'F. inicio', '2016. évi támogatás', 'NUTS 3', 'Grant (2016)', 'Art. 25', 'T0 scientifique'])
      expect(withoutMarks(heading)).toBe(heading)
  })

  it('that is wrapped means what it means in one line', () => {
    expect(topField('Date\nof\ngranting')).toBe('decision_date')
    expect(topField('Okres realizacji\nprojektu od')).toBe('start')
    expect(topField('År for\ntilsagn')).toBe('decision_date')
    expect(topField('Wartość\nunijnego\ndofinansowania\n(PLN)')).toBe('eu_amount')
  })

  it('in a language a line means what they agree on', () => {
    expect(topField('Name des Begünstigten\nbeneficiary name')).toBe('beneficiary')
    expect(topField('Begünstigter\nBeneficiario')).toBe('beneficiary')
    expect(topField('Empfänger\nBénéficiaire\nBeneficiario')).toBe('beneficiary')
  })
})
