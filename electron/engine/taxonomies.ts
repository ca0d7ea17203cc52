import {
  addTerm,
  copyTaxonomy,
  createTaxonomy,
  removeTaxonomy,
  removeTerm,
  renameTaxonomy,
  updateTerm,
} from '#store/commands/taxonomies.ts'
import { listTaxonomies } from '#store/queries/taxonomies.ts'
import type { Answering } from './answering.ts'
import type { Session } from './session.ts'

export function taxonomyCalls(os: Answering, session: Session) {
  return os.taxonomies.router({
    list: os.taxonomies.list.handler(() => session.project().read(listTaxonomies)),

    create: os.taxonomies.create.handler(({ input: { label } }) => ({
      id: session.project().command('create_taxonomy', { name: label.en }, (db) => createTaxonomy(db, label)),
    })),

    copy: os.taxonomies.copy.handler(({ input: { id, label } }) => ({
      id: session.project().command('copy_taxonomy', { name: label.en }, (db) => copyTaxonomy(db, id, label)),
    })),

    rename: os.taxonomies.rename.handler(({ input: { id, label } }) => {
      session.project().command('rename_taxonomy', { name: label.en }, (db) => renameTaxonomy(db, id, label))
      return {}
    }),

    remove: os.taxonomies.remove.handler(({ input: { id } }) => {
      const name =
        session
          .project()
          .read(listTaxonomies)
          .find((one) => one.id === id)?.label.en ?? ''
      session.project().command('remove_taxonomy', { name }, (db) => removeTaxonomy(db, id))
      return {}
    }),

    addTerm: os.taxonomies.addTerm.handler(({ input: { taxonomy, ...term } }) => ({
      id: session.project().command('add_term', { name: term.label.en }, (db) => addTerm(db, taxonomy, term)),
    })),

    updateTerm: os.taxonomies.updateTerm.handler(({ input: { id, ...term } }) => {
      session.project().command('update_term', { name: term.label.en }, (db) => updateTerm(db, id, term))
      return {}
    }),

    removeTerm: os.taxonomies.removeTerm.handler(({ input: { id } }) => {
      const terms = session
        .project()
        .read(listTaxonomies)
        .flatMap((one) => one.terms)
      const name = terms.find((term) => term.id === id)?.label.en ?? ''
      session.project().command('remove_term', { name }, (db) => removeTerm(db, id))
      return {}
    }),
  })
}
