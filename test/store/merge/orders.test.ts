import * as fc from 'fast-check'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { blankProfile } from '#core/contract/instruments.ts'
import { changeInstrument, removeChange } from '#store/commands/instrument-changes.ts'
import { createInstrument, removeInstruments, updateInstrument } from '#store/commands/instruments.ts'
import { addRater, assess, clearAssessment, removeRater } from '#store/commands/judgements.ts'
import { mergeEdits } from '#store/commands/merge.ts'
import { tagInstruments, untagInstruments } from '#store/commands/tags.ts'
import { all, first, type WriteDb } from '#store/file/handles.ts'
import type { ProjectFile } from '#store/file/project-file.ts'
import { allEdits } from '#store/merge/stored-edits.ts'
import { copyOf, idOf, newFile, open, said } from './files.ts'

const ids = (db: WriteDb, table: 'instrument' | 'rater'): readonly number[] =>
  all(db, db.from.selectFrom(table).select('id').orderBy('uuid')).map(({ id }) => id)

/** What a step does, drawn by three numbers; where a command refuses, nothing happens. */
function step(file: ProjectFile, [what, a, b]: readonly [number, number, number], who: string): void {
  if (what === 8) return file.undoable === null ? undefined : file.undo()
  file.command('update_instrument', {}, (db) => {
    const instruments = ids(db, 'instrument')
    const raters = ids(db, 'rater')
    const [one, other] = [instruments[a % instruments.length], instruments[b % instruments.length]]
    const rater = raters[b % raters.length]
    if (what === 0)
      createInstrument(db, { ...blankProfile, code: `${who}${all(db, db.from.selectFrom('edit').select('id')).length}`, name: 'New' })
    if (what === 1) addRater(db, { name: `R${all(db, db.from.selectFrom('edit').select('id')).length}`, organisation: who })
    if (one === undefined || other === undefined) return
    const term = idOf(db, 'term', 'code', '1')
    if (what === 2) updateInstrument(db, one, { objective: `${who} ${b}` })
    if (what === 3) updateInstrument(db, one, { trlFrom: 1 + (b % 3), trlTo: 5 })
    if (what === 4) tagInstruments(db, { instruments: [one], terms: [term], weight: b % 2 }, who)
    if (what === 5) untagInstruments(db, { instruments: [one], terms: [term] })
    if (what === 6 && b % 3 === 0) removeInstruments(db, [one])
    const facts = { since: `${2010 + (b % 5)}`, note: who, author: who, at: new Date().toISOString() }
    if (what === 11) changeInstrument(db, one, { minimumProject: 1 + (b % 4) }, facts)
    if (what === 12) updateInstrument(db, one, { minimumProject: 5 + (b % 2) })
    const change = first(db, sql<{ id: number }>`SELECT id FROM instrument_change WHERE instrument_id = ${one} ORDER BY since LIMIT 1`)
    if (what === 13 && change) removeChange(db, change.id)
    if (rater === undefined || one === other) return
    const answer = { rater, from: one, to: other, score: (a % 7) - 3, relation: null, confidence: null, rationale: null, potential: false }
    if (what === 7) assess(db, answer)
    if (what === 9) clearAssessment(db, answer)
    if (what === 10 && a % 4 === 0) removeRater(db, rater)
  })
}

it('copies of real files give the same project in every order, and merging twice changes nothing', () => {
  const steps = fc.array(fc.tuple(fc.integer({ min: 0, max: 13 }), fc.nat(20), fc.nat(20)), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(fc.array(steps, { minLength: 2, maxLength: 3 }), (histories) => {
      const start = newFile((db) => {
        const made = ['IR2', 'POLI', 'MPMI'].map((code) => createInstrument(db, { ...blankProfile, code, name: code }))
        const rater = addRater(db, { name: 'Bea', organisation: null })
        assess(db, { rater, from: made[0]!, to: made[1]!, score: 1, relation: null, confidence: null, rationale: null, potential: false })
      })
      const copies = histories.map((history, who) => {
        const file = open(copyOf(start), `C${who}`)
        for (const one of history) step(file, one, `C${who}`)
        const edits = file.read(allEdits)
        file.close()
        return edits
      })
      const orders = [copies, copies.toReversed(), [...copies.slice(1), copies[0]!]]
      const outcomes = orders.map((order) => {
        const file = open(copyOf(start), 'Anna')
        for (const edits of [...order, ...order]) file.command('merge', {}, (db) => mergeEdits(db, edits, [], 'Anna'))
        const outcome = [
          file.read(said),
          file
            .read(allEdits)
            .map(({ uuid }) => uuid)
            .toSorted(),
        ]
        file.close()
        return outcome
      })
      for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0])
    }),
    { numRuns: 12 },
  )
})
