import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { Evaluation } from '#core/contract/evaluations.ts'
import { blankProfile, type InstrumentProfile } from '#core/contract/instruments.ts'
import { createEvaluation, updateEvaluation } from '#store/commands/evaluations.ts'
import { putBudget } from '#store/commands/instrument-budgets.ts'
import { createInstrument, removeInstruments, updateInstrument } from '#store/commands/instruments.ts'
import { addRater, assess } from '#store/commands/judgements.ts'
import { mergeEdits } from '#store/commands/merge.ts'
import { tagInstruments, untagInstruments } from '#store/commands/tags.ts'
import { addTerm, createTaxonomy, removeTaxonomy } from '#store/commands/taxonomies.ts'
import { all } from '#store/file/handles.ts'
import type { ProjectFile } from '#store/file/project-file.ts'
import { allEdits, allRegisters } from '#store/merge/stored-edits.ts'
import { copyOf, idOf, inFile, newFile, open, said } from './files.ts'

const profile: InstrumentProfile = { ...blankProfile, code: 'IR2', name: 'Industrialisation', trlFrom: 5, trlTo: 8 }

const evaluation: Evaluation = {
  title: 'Mid-term',
  state: 'done',
  evaluator: null,
  start: null,
  end: null,
  methods: [],
  criteria: [],
  dataUsed: null,
  consequence: null,
  reference: null,
  wholeMix: false,
  instruments: [],
}

const filled = (): string =>
  newFile((db) => {
    const a = createInstrument(db, profile)
    const b = createInstrument(db, { ...profile, code: 'POLI', name: 'Poles' })
    const rater = addRater(db, { name: 'Bea', organisation: null })
    assess(db, { rater, from: a, to: b, score: 2, relation: null, confidence: null, rationale: 'first' })
  })

const judge = (file: ProjectFile, score: number | null, rationale: string | null = null): void =>
  file.command('assess', {}, (db) =>
    assess(db, {
      rater: idOf(db, 'rater', 'name', 'Bea'),
      from: idOf(db, 'instrument', 'code', 'IR2'),
      to: idOf(db, 'instrument', 'code', 'POLI'),
      score,
      relation: null,
      confidence: null,
      rationale,
    }),
  )

const editsOf = (path: string) => {
  const file = open(path, 'reader')
  const edits = file.read(allEdits)
  file.close()
  return edits
}

const takeOver = (path: string, ...others: readonly string[]): void => {
  const edits = others.flatMap(editsOf)
  inFile(path, 'Anna', 'merge', (db) => mergeEdits(db, edits, [], 'Anna'))
}

const saidIn = (path: string): unknown => {
  const file = open(path, 'reader')
  const content = file.read(said)
  file.close()
  return content
}

const excerpt = (text: string) => ({ excerpt: text, document: null, page: null, operation: null })

describe('edits of a file', () => {
  it('begin with what was there, the same in every copy, when the first command runs', () => {
    const path = filled()
    const copy = copyOf(path)
    for (const [one, who] of [
      [path, 'Anna'],
      [copy, 'Bea'],
    ] as const)
      inFile(one, who, 'add_rater', (db) => addRater(db, { name: who + who, organisation: null }))
    const first = (edits: ReturnType<typeof editsOf>) => edits.filter(({ who }) => who === '').map(({ uuid }) => uuid)
    expect(first(editsOf(path))).toEqual(first(editsOf(copy)))
    expect(first(editsOf(path)).length).toBeGreaterThan(8)
  })

  it('follow every command, undo and redo, and replace the one before', () => {
    const file = open(filled(), 'Anna')
    judge(file, -1)
    file.undo()
    file.redo()
    const chain = file.read(allEdits).filter(({ kind }) => kind === 'assessment')
    expect(chain.map(({ value }) => value)).toEqual([
      '{"rationale":"first","score":2}',
      '{"score":-1}',
      '{"rationale":"first","score":2}',
      '{"score":-1}',
    ])
    for (const [at, edit] of chain.entries()) expect(edit.over).toEqual(at === 0 ? [] : [chain[at - 1]!.uuid])
    file.close()
  })

  it('are none where a command says what was said already', () => {
    const file = open(filled(), 'Anna')
    judge(file, 2, 'first')
    const before = file.read(allEdits).length
    judge(file, 2, 'first')
    expect(file.read(allEdits).length).toBe(before)
    file.close()
  })

  it('of a removed instrument leave what was said of it, and undo brings all of it back', () => {
    const file = open(filled(), 'Anna')
    judge(file, 1)
    const before = file.read(said)
    file.command('remove_instruments', {}, (db) => removeInstruments(db, [idOf(db, 'instrument', 'code', 'IR2')]))
    const last = file.read(allEdits).at(-1)!
    expect([last.kind, last.value]).toEqual(['instrument', null])
    file.undo()
    expect(file.read(said)).toEqual(before)
    expect(file.read(allEdits).at(-1)).toMatchObject({ kind: 'instrument', value: 'true', over: [last.uuid] })
    file.close()
  })

  it('come after an import, too', () => {
    const path = filled()
    const file = open(path, 'Anna')
    judge(file, 0)
    const long = file.begin('import')
    createInstrument(long.db, { ...profile, code: 'NEW', name: 'From a sheet' })
    long.commit({})
    expect(file.read(allEdits).find(({ kind, value }) => kind === 'instrument.code' && value === '"NEW"')).toMatchObject({ who: 'Anna' })
    file.close()
  })
})

describe('merging files', () => {
  it('brings profiles, tags, own taxonomies and judgements of two colleagues together, in any order, once', () => {
    const path = filled()
    const [bea, carlo] = [copyOf(path), copyOf(path)]
    inFile(bea, 'Bea', 'update_instrument', (db) => updateInstrument(db, idOf(db, 'instrument', 'code', 'IR2'), { objective: 'Scale up' }))
    inFile(bea, 'Bea', 'tag', (db) =>
      tagInstruments(
        db,
        {
          instruments: [idOf(db, 'instrument', 'code', 'IR2')],
          terms: [idOf(db, 'term', 'code', '1')],
          weight: 0.5,
          evidence: excerpt('p. 3'),
        },
        'Bea',
      ),
    )
    inFile(carlo, 'Carlo', 'create_taxonomy', (db) => {
      const taxonomy = createTaxonomy(db, { en: 'Own' })
      const term = addTerm(db, taxonomy, { code: 'a', label: { en: 'A' }, parent: null })
      tagInstruments(db, { instruments: [idOf(db, 'instrument', 'code', 'POLI')], terms: [term] }, 'Carlo')
    })
    inFile(carlo, 'Carlo', 'update_instrument', (db) => updateInstrument(db, idOf(db, 'instrument', 'code', 'IR2'), { trlFrom: 6 }))
    const [one, two] = [copyOf(path), copyOf(path)]
    takeOver(one, bea, carlo)
    takeOver(two, carlo)
    takeOver(two, bea)
    expect(saidIn(one)).toEqual(saidIn(two))
    expect(saidIn(one)).toMatchObject({
      instruments: expect.arrayContaining([expect.objectContaining({ code: 'IR2', objective: 'Scale up', trl_from: 6 })]),
      tags: [
        expect.objectContaining({ code: expect.stringMatching(/^[1a]$/) }),
        expect.objectContaining({ code: expect.stringMatching(/^[1a]$/) }),
      ],
    })
    const count = editsOf(one).length
    takeOver(one, two, bea, carlo)
    expect(editsOf(one).length).toBe(count)
    expect(saidIn(one)).toEqual(saidIn(two))
  })

  it('is one step of undo, and can be done again from the files', () => {
    const path = filled()
    const bea = copyOf(path)
    const other = open(bea, 'Bea')
    judge(other, -2)
    other.close()
    const file = open(path, 'Anna')
    const before = file.read(said)
    const edits = editsOf(bea)
    file.command('merge', {}, (db) => mergeEdits(db, edits, [], 'Anna'))
    const after = file.read(said)
    expect(after).not.toEqual(before)
    file.undo()
    expect(file.read(said)).toEqual(before)
    file.redo()
    expect(file.read(said)).toEqual(after)
    file.undo()
    file.command('merge', {}, (db) => mergeEdits(db, edits, [], 'Anna'))
    expect(file.read(said)).toEqual(after)
    file.close()
  })

  it('keeps both answers where two copies differ until one is chosen', () => {
    const path = filled()
    const bea = copyOf(path)
    const other = open(bea, 'Bea')
    judge(other, -2)
    other.close()
    const file = open(path, 'Anna')
    judge(file, 3)
    file.command('merge', {}, (db) => mergeEdits(db, editsOf(bea), [], 'Anna'))
    const openNow = [...file.read(allRegisters).values()].filter(({ heads }) => heads.length > 1)
    expect(openNow).toHaveLength(1)
    const { kind, key } = openNow[0]!
    file.command('settle_conflicts', {}, (db) => mergeEdits(db, [], [{ kind, key, value: '{"score":-2}' }], 'Anna'))
    expect([...file.read(allRegisters).values()].filter(({ heads }) => heads.length > 1)).toEqual([])
    expect(file.read(said)).toMatchObject({ assessments: [{ score: -2 }] })
    file.undo()
    expect([...file.read(allRegisters).values()].filter(({ heads }) => heads.length > 1)).toHaveLength(1)
    file.close()
  })

  it('makes one of a part of a budget that both stated, and brings evaluations with their instruments', () => {
    const path = filled()
    const [bea, carlo] = [copyOf(path), copyOf(path)]
    const part = { source: 'ERDF', year: 2015, amount: 5e6, currency: 'EUR', note: null }
    for (const one of [bea, carlo])
      inFile(one, 'Bea', 'update_instrument', (db) => putBudget(db, idOf(db, 'instrument', 'code', 'IR2'), part, null))
    inFile(carlo, 'Carlo', 'create_evaluation', (db) =>
      createEvaluation(db, { ...evaluation, instruments: [idOf(db, 'instrument', 'code', 'IR2'), idOf(db, 'instrument', 'code', 'POLI')] }),
    )
    takeOver(path, bea, carlo)
    const file = open(path, 'Anna')
    expect(file.read((db) => all(db, sql`SELECT source, year, amount FROM instrument_budget`))).toEqual([
      { source: 'ERDF', year: 2015, amount: 5e6 },
    ])
    const held = () =>
      file.read((db) =>
        all(db, sql`SELECT title, instrument_id AS id FROM evaluation JOIN evaluation_instrument ON evaluation_id = id ORDER BY 2`),
      )
    expect(held()).toEqual([
      { title: 'Mid-term', id: 1 },
      { title: 'Mid-term', id: 2 },
    ])
    file.close()
    inFile(carlo, 'Carlo', 'update_evaluation', (db) => updateEvaluation(db, 1, { ...evaluation, instruments: [2] }))
    takeOver(path, carlo)
    const after = open(path, 'Anna')
    expect(after.read((db) => all(db, sql`SELECT instrument_id AS id FROM evaluation_instrument`))).toEqual([{ id: 2 }])
    after.close()
  })

  it('takes removals over, and whole taxonomies with their terms and tags', () => {
    const path = newFile((db) => {
      const instrument = createInstrument(db, profile)
      const term = addTerm(db, createTaxonomy(db, { en: 'Own' }), { code: 'a', label: { en: 'A' }, parent: null })
      tagInstruments(db, { instruments: [instrument], terms: [term, idOf(db, 'term', 'code', '1')] }, 'Anna')
    })
    const bea = copyOf(path)
    inFile(bea, 'Bea', 'remove_taxonomy', (db) => removeTaxonomy(db, idOf(db, 'taxonomy', 'shipped', '0')))
    inFile(bea, 'Bea', 'untag', (db) =>
      untagInstruments(db, { instruments: [idOf(db, 'instrument', 'code', 'IR2')], terms: [idOf(db, 'term', 'code', '1')] }),
    )
    takeOver(path, bea)
    expect(saidIn(path)).toEqual(saidIn(bea))
    expect(saidIn(path)).toMatchObject({ taxonomies: [], terms: [], tags: [] })
  })
})
