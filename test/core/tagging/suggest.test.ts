import { describe, expect, it } from 'vitest'
import { stemOf, tellingWords } from '#core/tagging/stems.ts'
import { suggestionsOf, termFinder } from '#core/tagging/suggest.ts'

const terms = [
  { id: 1, label: { en: 'Photonics', it: 'Fotonica', lt: 'Fotonika' } },
  { id: 2, label: { en: 'Additive manufacturing', it: 'Manifattura additiva', es: 'Fabricación aditiva' } },
  { id: 3, label: { en: 'Advanced materials', it: 'Materiali avanzati' } },
  { id: 4, label: { en: 'Digitising SMEs (including e-commerce and living labs)', it: 'Digitalizzazione delle PMI' } },
  { id: 5, label: { en: 'Other manufacturing', it: 'Altre industrie manifatturiere' } },
  { id: 6, label: { en: 'Technology transfer', it: 'Trasferimento tecnologico' } },
  { id: 7, label: { en: 'Debt instruments' }, others: { en: ['soft loan'], it: ['prestito agevolato'], lt: ['3D spausdinimas'] } },
]
const finder = termFinder(terms)
const said = (text: string): readonly number[] =>
  finder
    .saidIn(text)
    .map(({ term }) => term)
    .toSorted()

describe('stems', () => {
  it('are the same for the forms of a word in each language', () => {
    for (const [language, forms] of [
      ['en', 'manufacturing manufacture manufacturers'],
      ['en', 'technology technologies technological'],
      ['en', 'innovation innovative innovations'],
      ['it', 'tecnologia tecnologie tecnologico tecnologici'],
      ['it', 'digitale digitali digitalizzazione'],
      ['es', 'fabricación fabricaciones'],
      ['lt', 'fotonika fotonikos'],
    ] as const)
      expect(new Set(forms.split(' ').map((word) => stemOf(word, language))).size, forms).toBe(1)
  })

  it('leave everyday words and numbers out', () => expect(tellingWords('The laser of 2016, and other lasers')).toEqual(['laser', 'lasers']))
})

describe('a text says a term', () => {
  it('in whatever language and form its words are', () => {
    expect(said('Linea pilota di FOTONICA')).toEqual([1])
    expect(said('Nuevo proceso de fabricación aditiva')).toEqual([2])
    expect(said('Bandomoji fotonikos linija')).toEqual([1])
    expect(said('Trasferimenti tecnologici alle imprese')).toEqual([6])
  })

  it('when it holds three fifths of a label, whatever stands in brackets', () => {
    expect(said('Digitising small SMEs')).toEqual([4])
    expect(said('living labs')).toEqual([])
    expect(said('materials')).toEqual([])
    expect(said('Advanced new materials')).toEqual([3])
  })

  it('when it holds what else the field says for it, word after word, in a language that the label lacks too', () => {
    expect(said('Soft loans for firms')).toEqual([7])
    expect(said('Prestiti agevolati alle imprese')).toEqual([7])
    expect(said('Metalo 3D spausdinimas')).toEqual([7])
    expect(said('A soft landing of the loan market')).toEqual([])
  })

  it('never a term for what is left over', () => expect(said('A manufacturing line')).toEqual([]))
})

describe('suggestions', () => {
  const titles = (title: string, count: number, from = 1) => Array.from({ length: count }, (_, at) => ({ id: from + at, title }))

  it('come from the fields of a profile with the words that speak for them, fullest first', () => {
    const reading = suggestionsOf(finder, [
      { field: 'objective', text: 'Transfer of technology to firms in photonics' },
      { field: 'targetGroups', text: 'Photonics firms' },
    ])
    expect(reading.suggestions()).toMatchObject([
      {
        term: 1,
        fields: [
          { field: 'objective', words: ['photonics'] },
          { field: 'targetGroups', words: ['Photonics'] },
        ],
        operations: 0,
      },
      { term: 6, fields: [{ field: 'objective', part: 1, words: ['Transfer', 'technology'] }] },
    ])
  })

  it('come from at least three titles that are at least one in twenty, told in slices', () => {
    const reading = suggestionsOf(finder, [])
    reading.read(titles('Additive manufacturing of tools', 2))
    reading.read(titles('A laser', 38, 3))
    expect(reading.suggestions()).toEqual([])
    reading.read(titles('Manifattura additiva', 1, 50))
    expect(reading.suggestions()).toMatchObject([{ term: 2, operations: 3, of: 41, example: { id: 1 } }])
    reading.read(titles('Something else', 40, 60))
    expect(reading.suggestions()).toEqual([])
  })
})
