import { putBudget, removeBudget } from '#store/commands/instrument-budgets.ts'
import { changeInstrument, editChange, removeChange } from '#store/commands/instrument-changes.ts'
import { createInstrument, removeInstruments, updateInstrument } from '#store/commands/instruments.ts'
import { tagInstruments, untagInstruments } from '#store/commands/tags.ts'
import { indicatorsOf } from '#store/queries/indicators.ts'
import { listChanges } from '#store/queries/instrument-changes.ts'
import { listInstruments } from '#store/queries/instruments.ts'
import type { Answering } from './answering.ts'
import type { Session } from './session.ts'

export function instrumentCalls(os: Answering, session: Session, who: () => string) {
  const signed = () => ({ author: who(), at: new Date().toISOString() })
  return os.instruments.router({
    list: os.instruments.list.handler(() => session.project().read(listInstruments)),

    indicators: os.instruments.indicators.handler(({ input: { id } }) => session.project().read((db) => indicatorsOf(db, id))),

    create: os.instruments.create.handler(({ input }) => ({
      id: session.project().command('create_instrument', { code: input.code, name: input.name }, (db) => createInstrument(db, input)),
    })),

    update: os.instruments.update.handler(({ input: { id, profile } }) => {
      const project = session.project()
      const code = codesOf(session, [id])
      project.command('update_instrument', { code, fields: Object.keys(profile).join(', ') }, (db) => updateInstrument(db, id, profile))
      return {}
    }),

    change: os.instruments.change.handler(({ input: { id, profile, since, note } }) => {
      const code = codesOf(session, [id])
      session
        .project()
        .command('change_instrument', { code, fields: Object.keys(profile).join(', '), since }, (db) =>
          changeInstrument(db, id, profile, { since, note, ...signed() }),
        )
      return {}
    }),

    changes: os.instruments.changes.handler(({ input: { instrument } }) => session.project().read((db) => listChanges(db, instrument))),

    editChange: os.instruments.editChange.handler(({ input: { id, since, note, before } }) => {
      session
        .project()
        .command('edit_change', { code: codeOfChange(session, id), since }, (db) =>
          editChange(db, id, { since, note, before, ...signed() }),
        )
      return {}
    }),

    removeChange: os.instruments.removeChange.handler(({ input: { id } }) => {
      session.project().command('remove_change', { code: codeOfChange(session, id) }, (db) => removeChange(db, id))
      return {}
    }),

    putBudget: os.instruments.putBudget.handler(({ input: { instrument, id, part } }) => {
      const code = codesOf(session, [instrument])
      return { id: session.project().command('put_budget', { code }, (db) => putBudget(db, instrument, part, id ?? null)) }
    }),

    removeBudget: os.instruments.removeBudget.handler(({ input: { id } }) => {
      const project = session.project()
      const code = project.read(listInstruments).find(({ budgets }) => budgets.some((part) => part.id === id))?.code ?? ''
      project.command('remove_budget', { code }, (db) => removeBudget(db, id))
      return {}
    }),

    remove: os.instruments.remove.handler(({ input: { ids } }) => {
      session
        .project()
        .command('remove_instruments', { code: codesOf(session, ids), count: ids.length }, (db) => removeInstruments(db, ids))
      return {}
    }),

    tag: os.instruments.tag.handler(({ input }) => {
      session.project().command('tag', tagFacts(session, input), (db) => tagInstruments(db, input, who()))
      return {}
    }),

    untag: os.instruments.untag.handler(({ input }) => {
      session.project().command('untag', tagFacts(session, input), (db) => untagInstruments(db, input))
      return {}
    }),
  })
}

function tagFacts(
  session: Session,
  { instruments, terms }: { readonly instruments: readonly number[]; readonly terms: readonly number[] },
) {
  return { code: codesOf(session, instruments), count: instruments.length, terms: terms.length }
}

/** Codes as the history shows them; of many only the first ten. */
function codesOf(session: Session, ids: readonly number[]): string {
  const wanted = new Set(ids)
  const instruments = session.project().read(listInstruments)
  return instruments
    .filter(({ id }) => wanted.has(id))
    .slice(0, 10)
    .map(({ code }) => code)
    .join(', ')
}

function codeOfChange(session: Session, id: number): string {
  return (
    session
      .project()
      .read((db) => listChanges(db))
      .find((change) => change.id === id)?.code ?? ''
  )
}
