import { useTranslation } from 'react-i18next'
import type { Tag } from '#core/contract/taxonomies.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { cellAddress } from '../matrices/cell-address.ts'
import { operationText } from './operation-field.tsx'

/** What a tag rests on, in a line; an operation leads to the row it was read from. Nothing where nothing is stated. */
export function TagEvidence({ tag }: { readonly tag: Tag }) {
  const { t } = useTranslation()
  const { excerpt, document, page, operation, elsewhere } = tag.evidence
  if (!hasEvidence(tag)) return null
  const place = [document, page === null ? null : t('tagging.on_page', { page })].filter((part) => part !== null).join(', ')
  return (
    <span className="tag-evidence">
      {excerpt === null || excerpt === operation?.title ? null : <q title={excerpt}>{excerpt}</q>}
      {place === '' ? null : <span>{place}</span>}
      {operation === null ? null : operation.source === null ? (
        <span>{operationText(operation)}</span>
      ) : (
        <a href={cellAddress(operation.source.sheet, operation.source.row, null)} title={t('tagging.to_row')}>
          {operationText(operation)}
        </a>
      )}
      {elsewhere === null ? null : (
        <span>{elsewhere.code === null ? t('tags_several.elsewhere') : t('tags_several.elsewhere_code', { code: elsewhere.code })}</span>
      )}
    </span>
  )
}

/** Whether a tag rests on something. */
export function hasEvidence({ evidence }: Pick<Tag, 'evidence'>): boolean {
  return Object.values(evidence).some((part) => part !== null)
}

/** Who put a tag and when. */
export function TagAuthor({ tag }: { readonly tag: Tag }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <span className="tag-author">
      {tag.at === null
        ? t('instruments.tag.author', { author: tag.author })
        : t('tagging.author_at', { author: tag.author, at: format.date(tag.at.slice(0, 10)) })}
    </span>
  )
}
