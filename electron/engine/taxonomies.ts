import { Refusal } from '#core/contract/refusal.ts'
import { labelIn } from '#core/tagging/label.ts'
import { keyOfTerm, planTerms } from '#core/tagging/term-plan.ts'
import { readTerms, recogniseTermColumns, type TermColumns } from '#core/tagging/term-sheet.ts'
import {
  addTerm,
  copyTaxonomy,
  createTaxonomy,
  removeTaxonomy,
  removeTerm,
  renameTaxonomy,
  takeTerms,
  updateTerm,
} from '#store/commands/taxonomies.ts'
import { listTaxonomies, termsOf } from '#store/queries/taxonomies.ts'
import type { Answering } from './answering.ts'
import type { Grants } from './grants.ts'
import type { Readings } from './readings.ts'
import type { Session } from './session.ts'
import { readTermFile, termFile } from './term-file.ts'

export interface TaxonomyParts {
  readonly session: Session
  readonly grants: Grants
  readonly readings: Readings
}

interface AskedSheet {
  readonly file: string
  readonly sheet: number
  readonly columns?: TermColumns | undefined
  readonly language: string
  readonly taxonomy: number | null
}

const previewed = 200

export function taxonomyCalls(os: Answering, { session, grants, readings }: TaxonomyParts) {
  const readSheet = async (asked: AskedSheet, signal: AbortSignal | undefined) => {
    const read = await readTermFile(readings, grants.resolve(asked.file).path, asked.sheet, signal)
    const columns = asked.columns ?? recogniseTermColumns(read.headings.values, asked.language)
    const held = asked.taxonomy === null ? [] : session.project().read((db) => termsOf(db, asked.taxonomy!))
    const { terms, problems } = readTerms(read.rows, columns, new Set(held.map(keyOfTerm)))
    return { read, columns, held, problems, planned: planTerms(terms, held, columns) }
  }

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

    previewSheet: os.taxonomies.previewSheet.handler(async ({ input, signal }) => {
      const { read, columns, held, problems, planned } = await readSheet(input, signal)
      const count = (state: 'added' | 'changed' | 'same'): number => planned.filter((term) => term.state === state).length
      const updated = new Set(planned.map(({ id }) => id))
      return {
        file: read.file,
        sheets: [...read.sheets],
        headings: read.headings.values.map((heading) => String(heading ?? '')),
        columns: { ...columns, labels: [...columns.labels] },
        terms: planned.slice(0, previewed).map(({ row, code, label, parent, state }) => ({ row, code, label, parent, state })),
        added: count('added'),
        changed: count('changed'),
        same: count('same'),
        missing: held.filter(({ id }) => !updated.has(id)).length,
        problems: problems.slice(0, previewed),
      }
    }),

    takeSheet: os.taxonomies.takeSheet.handler(async ({ input, signal }) => {
      const { read, problems, planned } = await readSheet(input, signal)
      const [problem] = problems
      if (problem) throw new Refusal('rows_with_problems', { count: problems.length, row: problem.row })
      if (planned.length === 0) throw new Refusal('no_terms', { file: read.file })
      return {
        id: session.project().command('take_terms', { name: input.label.en, file: read.file, count: planned.length }, (db) => {
          const id = input.taxonomy ?? createTaxonomy(db, input.label)
          takeTerms(db, id, planned)
          return id
        }),
      }
    }),

    exportTerms: os.taxonomies.exportTerms.handler(async ({ input: { id, format, language } }) => {
      const taxonomy = session
        .project()
        .read(listTaxonomies)
        .find((one) => one.id === id)
      if (!taxonomy) throw new Refusal('not_found')
      const file = await termFile(taxonomy.terms, labelIn(taxonomy.label, language), format, language)
      return { name: file.name, mime: file.mime, base64: Buffer.from(file.bytes).toString('base64') }
    }),
  })
}
