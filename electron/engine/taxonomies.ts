import { addTerm, createTaxonomy, removeTaxonomy, removeTerm, renameTaxonomy, updateTerm } from '#store/commands/taxonomies.ts'
import { listTaxonomies } from '#store/queries/taxonomies.ts'
import type { Answering } from './answering.ts'
import type { Session } from './session.ts'

export function taxonomyCalls(os: Answering, session: Session) {
  const { taxonomies } = os
  return taxonomies.router({
    list: taxonomies.list.handler(() => session.project().read(listTaxonomies)),

    create: taxonomies.create.handler(({ input }) => ({
      id: session.project().command('create_taxonomy', { name: input.label.en }, (db) => createTaxonomy(db, input.label)),
    })),

    rename: taxonomies.rename.handler(({ input }) => {
      session.project().command('rename_taxonomy', { name: input.label.en }, (db) => renameTaxonomy(db, input.id, input.label))
      return {}
    }),

    remove: taxonomies.remove.handler(({ input }) => {
      session.project().command('remove_taxonomy', {}, (db) => removeTaxonomy(db, input.id))
      return {}
    }),

    addTerm: taxonomies.addTerm.handler(({ input }) => ({
      id: session.project().command('add_term', { name: input.label.en }, (db) => addTerm(db, input.taxonomy, input)),
    })),

    updateTerm: taxonomies.updateTerm.handler(({ input }) => {
      session.project().command('update_term', { name: input.label.en }, (db) => updateTerm(db, input.id, input))
      return {}
    }),

    removeTerm: taxonomies.removeTerm.handler(({ input }) => {
      session.project().command('remove_term', {}, (db) => removeTerm(db, input.id))
      return {}
    }),
  })
}
