import { useTranslation } from 'react-i18next'
import type { PairDetail } from '#core/contract/matrices.ts'
import { cellAddress } from './cell-address.ts'

/** Where operations were read, with the way there. */
export function SourceLine({ source }: { readonly source: PairDetail['sources'][number] }) {
  const { t } = useTranslation()
  if (source.byHand) return <p className="inspector-text">{t('corrections.source', { count: source.operations })}</p>
  return (
    <p className="inspector-text">
      {t('matrices.source', {
        count: source.operations,
        file: source.file,
        sheet: source.sheetName,
        first: source.firstRow,
        last: source.lastRow,
      })}{' '}
      <a href={cellAddress(source.sheet, source.firstRow, null)}>{t('matrices.open_sheet')}</a>
    </p>
  )
}
