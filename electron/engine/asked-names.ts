import { labelIn } from '#core/tagging/label.ts'
import type { AskedNames } from '#report/asked-facts.ts'
import { listTaxonomies } from '#store/queries/taxonomies.ts'
import type { Session } from './session.ts'

/** Names of terms and taxonomies in a language; the number where one is gone. */
export function askedNames(session: Session, language: 'en' | 'it'): AskedNames {
  const taxonomies = session.project().read(listTaxonomies)
  const labelOf = new Map(taxonomies.flatMap(({ terms }) => terms.map(({ id, label }) => [id, labelIn(label, language)])))
  const nameOf = new Map(taxonomies.map(({ id, label }) => [id, labelIn(label, language)]))
  return { term: (id) => labelOf.get(id) ?? String(id), taxonomy: (id) => nameOf.get(id) ?? String(id) }
}
