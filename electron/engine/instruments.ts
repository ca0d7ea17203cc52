import { createInstrument, removeInstruments, updateInstrument } from '#store/commands/instruments.ts'
import { tagInstruments, untagInstruments } from '#store/commands/tags.ts'
import { indicatorsOf } from '#store/queries/indicators.ts'
import { listInstruments } from '#store/queries/instruments.ts'
import type { Answering } from './answering.ts'
import type { Session } from './session.ts'

export function instrumentCalls(os: Answering, session: Session, who: () => string) {
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
