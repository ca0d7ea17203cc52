import { setImmediate as nextTurn } from 'node:timers/promises'
import { type TagSuggestion, tellingFields } from '#core/contract/tagging.ts'
import { notSuggested, suggestionsOf, termFinder } from '#core/tagging/suggest.ts'
import { rejectSuggestions, restoreSuggestions } from '#store/commands/suggestions.ts'
import { listInstruments } from '#store/queries/instruments.ts'
import { rejectedTerms, titledOperations } from '#store/queries/suggestions.ts'
import { listTaxonomies } from '#store/queries/taxonomies.ts'
import type { Answering } from './answering.ts'
import type { Session } from './session.ts'
import { otherWords } from './shipped-taxonomies.ts'

interface TaggingParts {
  readonly session: Session
  readonly who: () => string
  readonly resources: string
}

/** Titles read at once, so that other questions are answered in between. */
const slice = 500

export function taggingCalls(os: Answering, { session, who, resources }: TaggingParts) {
  const others = otherWords(resources)
  const codeOf = (id: number): string =>
    session
      .project()
      .read(listInstruments)
      .find((one) => one.id === id)?.code ?? ''

  return os.tagging.router({
    suggest: os.tagging.suggest.handler(async ({ input, signal }) => {
      const project = session.project()
      const [instruments, taxonomies, rejected] = project.read((db) => [
        new Map(listInstruments(db).map((one) => [one.id, one])),
        listTaxonomies(db),
        rejectedTerms(db, input.instruments),
      ])
      const finder = termFinder(
        taxonomies
          .filter(({ id, key }) => (input.taxonomies ? input.taxonomies.includes(id) : !notSuggested.includes(key)))
          .flatMap(({ key, terms }) => terms.map((term) => ({ ...term, others: others[key]?.[term.code] }))),
      )
      const suggestions: TagSuggestion[] = []
      for (const id of input.instruments) {
        const instrument = instruments.get(id)
        if (!instrument) continue
        const texts = tellingFields.flatMap((field) => {
          const text = instrument[field]
          return text === null ? [] : [{ field, text }]
        })
        const reading = suggestionsOf(finder, texts)
        for (let after = 0; ;) {
          const titles = project.read((db) => titledOperations(db, id, after, slice))
          reading.read(titles)
          await nextTurn()
          signal?.throwIfAborted()
          if (titles.length < slice) break
          after = titles.at(-1)!.id
        }
        const settled = new Set([...(rejected.get(id) ?? []), ...instrument.tags.map(({ term }) => term)])
        for (const one of reading.suggestions())
          if (!settled.has(one.term))
            suggestions.push({
              ...one,
              instrument: id,
              fields: one.fields.map(({ field, part, words }) => ({ field, part, words: [...words] })),
              words: one.words.slice(0, 8),
            })
      }
      return { suggestions, rejected: [...rejected.values()].reduce((sum, terms) => sum + terms.size, 0) }
    }),

    reject: os.tagging.reject.handler(({ input: { instrument, terms } }) => {
      session
        .project()
        .command('reject_suggestions', { code: codeOf(instrument), terms: terms.length }, (db) =>
          rejectSuggestions(db, instrument, terms, who()),
        )
      return {}
    }),

    restore: os.tagging.restore.handler(({ input: { instruments } }) => {
      session
        .project()
        .command('restore_suggestions', { code: instruments.slice(0, 10).map(codeOf).join(', ') }, (db) =>
          restoreSuggestions(db, instruments),
        )
      return {}
    }),
  })
}
