import { createInstrument, removeInstruments, updateInstrument } from '#store/commands/instruments.ts'
import { tagInstruments, untagInstruments } from '#store/commands/tags.ts'
import { listInstruments } from '#store/queries/instruments.ts'
import type { Answering } from './answering.ts'
import type { Session } from './session.ts'

/** `who` names the author of tags. */
export function instrumentCalls(os: Answering, session: Session, who: () => string) {
  const { instruments } = os
  return instruments.router({
    list: instruments.list.handler(() => session.project().read(listInstruments)),

    create: instruments.create.handler(({ input }) => ({
      id: session.project().command('create_instrument', { code: input.code }, (db) => createInstrument(db, input)),
    })),

    update: instruments.update.handler(({ input }) => {
      session.project().command('update_instrument', { fields: Object.keys(input.profile) }, (db) => updateInstrument(db, input.id, input.profile))
      return {}
    }),

    remove: instruments.remove.handler(({ input }) => {
      session.project().command('remove_instruments', { count: input.ids.length }, (db) => removeInstruments(db, input.ids))
      return {}
    }),

    tag: instruments.tag.handler(({ input }) => {
      const facts = { instruments: input.instruments.length, terms: input.terms.length }
      session.project().command('tag', facts, (db) => tagInstruments(db, input, who()))
      return {}
    }),

    untag: instruments.untag.handler(({ input }) => {
      const facts = { instruments: input.instruments.length, terms: input.terms.length }
      session.project().command('untag', facts, (db) => untagInstruments(db, input))
      return {}
    }),
  })
}
