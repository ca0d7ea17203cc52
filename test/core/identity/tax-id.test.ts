import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTaxId } from '#core/identity/tax-id.ts'

/** Numbers published as examples or in imprints. `anyDigit`: the rule promises to find any single wrong digit. */
const published = [
  ['ATU13585627', null, 'AT:13585627', true],
  ['BE 0403.170.701', null, 'BE:0403170701', true],
  ['BG 175 074 752', null, 'BG:175074752', false],
  ['BG7523169263', null, 'BG:7523169263', false],
  ['CHE-100.155.212 MWST', null, 'CH:E100155212', true],
  ['CY10259033P', null, 'CY:10259033P', true],
  ['CZ25123891', null, 'CZ:25123891', false],
  ['DE129273398', 'IT', 'DE:129273398', true],
  ['DK 13585628', null, 'DK:13585628', true],
  ['EE 100 594 102', null, 'EE:VAT100594102', true],
  ['12345678', 'EE', 'EE:12345678', false],
  ['EL 094259216', null, 'EL:094259216', false],
  ['A28015865', 'ES', 'ES:A28015865', true],
  ['ES-B58378431', null, 'ES:B58378431', true],
  ['54362315K', 'ES', 'ES:54362315K', true],
  ['X2482300W', 'ES', 'ES:X2482300W', true],
  ['FI 20774740', null, 'FI:20774740', true],
  ['FR 40 303 265 045', null, 'FR:303265045', true],
  ['FRK7399859412', null, 'FR:399859412', false],
  ['732 829 320 00074', 'FR', 'FR:732829320', true],
  ['356 000 000 49837', 'FR', 'FR:356000000', false],
  ['GB 980 7806 84', null, 'GB:VAT980780684', false],
  ['XI 980780684', null, 'GB:VAT980780684', false],
  ['GBGD001', null, 'GB:VATGD001', false],
  ['HR33392005961', null, 'HR:33392005961', true],
  ['HU-12892312', null, 'HU:12892312', true],
  ['12892312-2-41', 'HU', 'HU:12892312', false],
  ['IE 6433435F', null, 'IE:6433435F', true],
  ['IE 6433435OA', null, 'IE:6433435OA', true],
  ['IE 8D79739I', null, 'IE:8D79739I', true],
  ['IT 00743110157', null, 'IT:00743110157', true],
  ['RSSMRA85T10A562S', null, 'IT:RSSMRA85T10A562S', false],
  ['121215434', 'LT', 'LT:121215434', false],
  ['LT119511515', null, 'LT:VAT119511515', false],
  ['LT 100001919017', null, 'LT:VAT100001919017', false],
  ['LU 150 274 42', null, 'LU:15027442', true],
  ['LV 4000 3521 600', null, 'LV:40003521600', false],
  ['161175-19997', 'LV', 'LV:16117519997', false],
  ['MT 1167-9112', null, 'MT:11679112', true],
  ['NL004495445B01', null, 'NL:004495445', false],
  ['NL123456789B13', null, 'NL:123456789B13', false],
  ['988 077 917 MVA', 'NO', 'NO:988077917', true],
  ['PL 8567346215', null, 'PL:8567346215', true],
  ['192598184', 'PL', 'PL:192598184', false],
  ['44051401359', 'PL', 'PL:44051401359', true],
  ['PT 501 964 843', null, 'PT:501964843', false],
  ['RO 185 472 90', null, 'RO:18547290', false],
  ['1630615123457', 'RO', 'RO:1630615123457', false],
  ['SE 123456789701', null, 'SE:1234567897', true],
  ['SI 5022 3054', null, 'SI:50223054', false],
  ['SK 202 274 96 19', null, 'SK:2022749619', true],
  ['00445790', 'GB', 'GB:00445790', false],
  ['SC 095000', 'GB', 'GB:SC095000', false],
  ['PIC 999986096', null, 'PIC:999986096', false],
] as const

describe('a tax identifier', () => {
  it.each(published)('%s (%s) is valid and compares as %s', (written, country, key) =>
    expect(readTaxId(written, country)).toMatchObject({ key, valid: true }),
  )

  it.each(published.filter(([, , , anyDigit]) => anyDigit))(
    '%s (%s) is never valid with another single digit in its place',
    (written, country) => {
      const places = [...written].flatMap((sign, at) => (/\d/.test(sign) ? [at] : []))
      fc.assert(
        fc.property(fc.constantFrom(...places), fc.integer({ min: 0, max: 9 }), (at, digit) => {
          fc.pre(written[at] !== String(digit))
          // The two digits at the end are no part of what the check digit covers.
          fc.pre(!written.startsWith('SE') || at < written.length - 2)
          expect(readTaxId(written.slice(0, at) + digit + written.slice(at + 1), country)?.valid).not.toBe(true)
        }),
      )
    },
  )

  it.each([
    ['00488410011', 'IT'],
    ['RSSMRA85T10A562T', 'IT'],
    ['A28015866', 'ES'],
    ['12345678A', 'ES'],
    ['121215435', 'LT'],
    ['FR41303265045', null],
    ['175074753', 'BG'],
    ['CZ25123890', null],
    ['RO 18547291', null],
    ['SI50223055', null],
    ['PT501964844', null],
    ['LV40003521601', null],
    ['EL094259217', null],
  ] as const)('%s (%s) has a wrong check digit', (written, country) => expect(readTaxId(written, country)?.valid).toBe(false))

  it.each([
    ['IT', ['00488410010', 'IT00488410010', 'P. IVA: IT 00488410010', 'C.F. 00488410010', '004 884 100 10', '488410010', '488410010.0']],
    ['IT', ['it-00488410010', 'Partita IVA 00488410010', 'VAT no. IT00488410010', '00488410010 / RSSMRA85T10A562S']],
    ['ES', ['A28015865', 'ESA28015865', 'A-28.015.865', 'CIF: A28015865', 'N.I.F. A-28015865']],
    ['LT', ['121215434', 'Į. k. 121215434', 'Įmonės kodas: 121215434']],
    ['GB', ['00445790', '445790', 'Company No. 00445790', '0044 5790']],
    ['GB', ['SC095000', 'SC 95000', 'sc095000']],
    ['FR', ['303265045', 'FR40303265045', 'SIREN 303 265 045']],
    ['BE', ['0403170701', '403170701', 'BE0403.170.701', 'BTW BE 0403.170.701']],
    ['AT', ['ATU13585627', 'U13585627', 'UID-Nr. ATU 13585627', '13585627']],
    ['CZ', ['00177041', '177041', 'CZ00177041', 'IČO: 00177041', 'IČ 177041']],
    ['HU', ['12892312', 'HU12892312', '12892312-2-41', 'Adószám: 12892312-2-41']],
    ['NL', ['004495445B01', 'NL004495445B01', 'NL 0044.95.445.B.01', '004495445', 'NL004495445B02']],
    ['SE', ['SE123456789701', '123456-7897', 'Org.nr 123456-7897']],
    ['RO', ['RO18547290', '18547290', 'CUI RO 18547290']],
    ['EL', ['EL094259216', 'GR094259216', '094259216', '94259216', 'ΑΦΜ: 094259216']],
    ['NO', ['988077917', 'NO 988 077 917 MVA']],
    ['PL', ['8567346215', 'PL8567346215', 'NIP 856-734-62-15']],
  ] as const)('of %s compares equal however it is written', (country, spellings) => {
    const [first, ...others] = spellings.map((written) => readTaxId(written, country))
    expect(first?.valid).toBe(true)
    for (const other of others) expect(other).toEqual(first)
  })

  it('of a natural person is told as such', () => {
    expect(readTaxId('RSSMRA85T10A562S')?.person).toBe(true)
    expect(readTaxId('12345678Z', 'ES')?.person).toBe(true)
    expect(readTaxId('710319/2745', 'CZ')).toMatchObject({ person: true, valid: true })
    expect(readTaxId('44051401359', 'PL')?.person).toBe(true)
    expect(readTaxId('BG7523169263')?.person).toBe(true)
    expect(readTaxId('A28015865', 'ES')?.person).toBe(false)
    expect(readTaxId('501964843', 'PT')?.person).toBe(false)
  })

  it('that begins like a label is read whole', () => {
    const person = readTaxId('CFRMRA85T10A562Y')
    expect(person).toMatchObject({ key: 'IT:CFRMRA85T10A562Y', person: true, valid: true })
  })

  it('is kept as given where no rule is known', () => {
    expect(readTaxId('RS 100-221-404', 'RS')).toEqual({ key: 'RS:RS100221404', country: 'RS', valid: null, person: false })
    expect(readTaxId('00488410010')).toEqual({ key: ':00488410010', country: null, valid: null, person: false })
    expect(readTaxId('HRB 12345 Amtsgericht Stendal', 'DE')).toMatchObject({ valid: null })
  })

  it('of one country is not seen in a number of another without its letters', () => {
    expect(readTaxId('129273398', 'PT')?.valid).not.toBe(true)
    expect(readTaxId('121215434', null)?.valid).toBeNull()
  })

  it.each([null, '', '-', 'n/a', 'not applicable', '0', '00000000'])('is missing in %s', (written) =>
    expect(readTaxId(written, 'IT')).toBeNull(),
  )

  it('reads any text without failing, and its own key again', () => {
    const countries = fc.constantFrom(
      'AT',
      'BG',
      'CZ',
      'EE',
      'ES',
      'FR',
      'GB',
      'HU',
      'IE',
      'IT',
      'LT',
      'LV',
      'NL',
      'PL',
      'RO',
      'SE',
      'SK',
      null,
    )
    fc.assert(
      fc.property(fc.oneof(fc.stringMatching(/^[0-9A-Z .\-/]{0,16}$/), fc.string()), countries, (written, country) => {
        const read = readTaxId(written, country)
        if (read !== null) expect(read.key).toMatch(/^[A-Z]*:./u)
      }),
    )
  })
})
