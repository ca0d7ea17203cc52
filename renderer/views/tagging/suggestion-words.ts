import type { TFunction } from 'i18next'
import type { InstrumentRow } from '#core/contract/instruments.ts'
import type { TagSuggestion } from '#core/contract/tagging.ts'
import type { GivenEvidence } from '#core/contract/taxonomies.ts'
import type { Format } from '#renderer/data/use-format.ts'

/** Which words speak for a term, where they stand, and in how many titles. */
export function suggestionWords(one: TagSuggestion, t: TFunction, format: Format): string {
  const fields = one.fields.map(({ field, words }) => t('tagging.said_in', { words: words.join(', '), field: t(`tagging.field.${field}`) }))
  const titles =
    one.operations === 0
      ? []
      : [
          t('tagging.said_by', {
            count: one.operations,
            of: one.of,
            words: one.words.slice(0, 4).join(', '),
            share: format.share(one.operations / one.of),
          }),
        ]
  return [...fields, ...titles].join(' · ')
}

const longest = 500

/** What an accepted suggestion rests on: the field that says it most fully, else one of the operations. */
export function suggestedEvidence(one: TagSuggestion, instrument: InstrumentRow, t: TFunction): GivenEvidence {
  const [field] = one.fields.toSorted((a, b) => b.part - a.part)
  if (field === undefined && one.example !== null)
    return {
      excerpt: one.example.title.slice(0, longest),
      document: t('tagging.titles_of', { count: one.operations, of: one.of }),
      page: null,
      operation: one.example.id,
    }
  const text = field === undefined ? '' : (instrument[field.field] ?? '')
  return {
    excerpt: text === '' ? null : text.slice(0, longest),
    document: field === undefined ? null : t('tagging.profile_field', { field: t(`tagging.field.${field.field}`) }),
    page: null,
    operation: null,
  }
}
