import { beforeEach, describe, expect, it } from 'vitest'
import { identityBy } from '#core/identity/decisions.ts'
import { profileOf } from '#core/identity/same.ts'
import { createImportDecider, type ImportDecider, type KnownProject } from '#core/plan/decide.ts'
import { createInstrumentResolver } from '#core/plan/instruments.ts'
import { layoutOf, record } from '../../store/project.ts'

const nothing: KnownProject = {
  instruments: [],
  sources: [],
  next: { operation: 1, organisation: 1, instrument: 1, source: 1 },
  operations: () => [],
  organisations: () => [],
  identity: () => identityBy({ same: [], different: [], splits: [] }),
  countKeys: () => 0,
  madeByPartners: () => null,
}

/** A list that the project had before, of the headings of `layoutOf`. */
const aList: KnownProject['sources'][number] = {
  id: 1,
  key: 'list',
  variant: 1,
  headings: ['beneficiary', 'code', 'grant', 'title'],
  statedKey: 'title_beneficiary_start',
  keysAreOld: false,
  sheetName: null,
}

const decideAll = (decider: ImportDecider, records: readonly ReturnType<typeof record>[]) => {
  decider.beginSheet('Sheet1', layoutOf())
  return [...decider.decide(records), ...decider.endSheet()]
}

describe('deciding what an import does', () => {
  it('gives ids in order and names instruments once', () => {
    const decisions = decideAll(createImportDecider(nothing), [
      record({ code: '1', instrumentCode: 'I' }),
      record({ code: '1', instrumentCode: 'I' }),
      record({ code: '2' }),
    ])
    expect(decisions).toMatchObject([
      { kind: 'new', id: 1, key: 'c:1', ordinal: 1, instrument: { id: 1, code: 'I', isNew: true } },
      { kind: 'new', id: 2, key: 'c:1', ordinal: 2, instrument: { id: 1 } },
      { kind: 'new', id: 3, key: 'c:2', ordinal: 1, instrument: null },
    ])
  })

  it('holds rows back while it is not clear which list they are of, and never loses one', () => {
    const known: KnownProject = {
      ...nothing,
      sources: [aList],
      next: { ...nothing.next, source: 2, operation: 2 },
      operations: () => [
        {
          id: 1,
          key: 'c:last',
          ordinal: 1,
          instrument: null,
          values: record({ code: 'last', title: 'T' }),
          removed: false,
          participantIsCorrected: false,
        },
      ],
    }
    const decider = createImportDecider(known)
    decider.beginSheet('Sheet1', layoutOf())
    expect(decider.decide([record({ code: 'new', title: 'N' })])).toEqual([])
    expect(decider.decide([record({ code: 'last', title: 'T', grant: 5 })])).toEqual([])
    expect(decider.endSheet()).toMatchObject([
      { kind: 'new', id: 2, source: { id: 1, isNew: false } },
      { kind: 'changed', id: 1, participantChanged: false },
    ])
  })

  describe('with a long list known', () => {
    let loaded: string[] = []
    const known = (sources: KnownProject['sources']): KnownProject => ({
      ...nothing,
      sources,
      next: { ...nothing.next, source: 3, operation: 5_001 },
      *operations(source) {
        loaded.push(`list ${source}`)
        const size = source === 1 ? 5_000 : 0
        for (let id = 1; id <= size; id++)
          yield {
            id,
            key: `c:${id}`,
            ordinal: 1,
            instrument: null,
            values: record({ code: String(id), title: `T${id}` }),
            removed: false,
            participantIsCorrected: false,
          }
      },
      organisations() {
        loaded.push('organisations')
        return []
      },
    })
    const first50 = Array.from({ length: 50 }, (_, at) => record({ code: String(at + 1), title: `T${at + 1}` }))
    beforeEach(() => (loaded = []))

    it('loads it in steps before its rows come, and does not load it again', () => {
      const decider = createImportDecider(known([aList]))
      expect([...decider.load(layoutOf())].length).toBeGreaterThan(1)
      expect(decideAll(decider, first50).every(({ kind }) => kind === 'unchanged')).toBe(true)
      expect(loaded).toEqual(['organisations', 'list 1'])
    })

    it('loads the only list that came in a sheet of this name before it is known how the sheet is read, and not again', () => {
      const decider = createImportDecider(
        known([
          { ...aList, sheetName: 'Sheet1' },
          { ...aList, id: 2, variant: 2, sheetName: 'Other' },
        ]),
      )
      expect([...decider.expect('Sheet1')].length).toBeGreaterThan(1)
      expect(loaded).toEqual(['organisations', 'list 1'])
      for (const _ of decider.load(layoutOf())) void _
      expect(decideAll(decider, first50).every(({ kind }) => kind === 'unchanged')).toBe(true)
      expect(loaded).toEqual(['organisations', 'list 1', 'list 2'])
    })

    it('expects none of two lists that came in sheets of one name', () => {
      const decider = createImportDecider(
        known([
          { ...aList, sheetName: 'Sheet1' },
          { ...aList, id: 2, variant: 2, sheetName: 'Sheet1' },
        ]),
      )
      for (const _ of decider.expect('Sheet1')) void _
      expect(loaded).toEqual(['organisations'])
    })

    it('loads a list that it expected by one key again where another is asked for', () => {
      const decider = createImportDecider(known([{ ...aList, sheetName: 'Sheet1' }]))
      for (const _ of decider.expect('Sheet1', 'title')) void _
      for (const _ of decider.load(layoutOf())) void _
      expect(loaded).toEqual(['organisations', 'list 1', 'list 1'])
    })

    it('finds the rows of a list that it expected by the key that was stated', () => {
      const uncoded = (title: string, start: string) => record({ title, beneficiary: 'Dora', start })
      const decider = createImportDecider({
        ...known([{ ...aList, sheetName: 'Sheet1' }]),
        *operations() {
          const values = uncoded('One', '2016-01-01')
          yield { id: 1, key: 't:1', ordinal: 1, instrument: null, values, removed: false, participantIsCorrected: false }
        },
      })
      for (const _ of decider.expect('Sheet1', 'title_beneficiary')) void _
      decider.beginSheet('Sheet1', layoutOf(), 'title_beneficiary')
      const decisions = [...decider.decide([uncoded('One', '2017-02-02')]), ...decider.endSheet()]
      expect(decisions.map(({ kind, id }) => [kind, id])).toEqual([['changed', 1]])
    })
  })

  it('settles who is who once all rows are known', () => {
    const decider = createImportDecider(nothing)
    decideAll(decider, [
      record({ code: '1', beneficiary: 'Dora' }),
      record({ code: '2', beneficiary: 'Dora S.p.A.' }),
      record({ code: '3', beneficiary: 'Privado' }),
      record({ code: '4', beneficiary: 'Privado' }),
      record({ code: '5' }),
    ])
    const settled = decider.settle()
    const idOf = (name: string) => settled.filter(({ given }) => given.name === name).map(({ id }) => id)
    expect(idOf('Dora')).toEqual(idOf('Dora S.p.A.'))
    expect(new Set(idOf('Privado')).size).toBe(2)
    expect(settled.flatMap(({ participants }) => participants).sort()).toEqual([1, 2, 3, 4])
  })

  it('takes a name as it was taken apart before', () => {
    const decider = createImportDecider(nothing)
    const [first, second] = [record({ code: '1', beneficiary: 'Dora' }), record({ code: '2', beneficiary: 'DORA' })]
    decider.beginSheet('Sheet1', layoutOf())
    const profile = { ...profileOf({ name: 'Dora', taxId: null, country: null }), nameKey: 'another' }
    decider.decide([first, second], new Map([[first, profile]]))
    decider.endSheet()
    expect(decider.settle().map(({ given, profile: { nameKey } }) => [given.name, nameKey])).toEqual([
      ['Dora', 'another'],
      ['DORA', 'dora'],
    ])
  })

  it('refuses a sheet without any instrument', () => {
    expect(() => createImportDecider(nothing).beginSheet('S', layoutOf({ instrument: { kind: 'none' } }))).toThrow(
      expect.objectContaining({ code: 'no_instrument', facts: { sheet: 'S' } }),
    )
  })
})

describe('finding the instrument of a row', () => {
  const one = (id: number, code: string, name: string, programme = '', region = '') => ({ id, code, name, programme, region })

  it('takes the only one of the code, of several the one without programme and region, else the one of the name', () => {
    const resolver = createInstrumentResolver(
      [one(1, 'A', 'x', 'P'), one(2, 'B', 'y'), one(3, 'B', 'z', 'P'), one(4, 'C', 'u', 'P'), one(5, 'C', 'v', 'Q')],
      9,
    )
    expect(resolver.resolve('A', null)).toMatchObject({ id: 1, isNew: false })
    expect(resolver.resolve(' B ', null)).toMatchObject({ id: 2 })
    expect(resolver.resolve('C', 'v')).toMatchObject({ id: 5 })
    expect(resolver.resolve('C', null)).toMatchObject({ id: 9, isNew: true, code: 'C' })
  })

  it('knows an instrument by its name where the list has no codes', () => {
    const resolver = createInstrumentResolver([one(1, 'IR2', 'Industrialisation')], 2)
    expect(resolver.resolve(null, 'Industrialisation')).toMatchObject({ id: 1 })
    expect(resolver.resolve(null, 'IR2')).toMatchObject({ id: 1 })
    expect(resolver.resolve(null, 'Vouchers')).toMatchObject({ id: 2, code: 'Vouchers', name: 'Vouchers' })
    expect(resolver.resolve(null, ' ')).toBeNull()
  })
})
