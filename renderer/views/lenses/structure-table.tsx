import { useTranslation } from 'react-i18next'
import type { LensReading, LensStructure } from '#core/contract/lenses.ts'
import { type Format, useFormat } from '#renderer/data/use-format.ts'
import { exportedTable, SeenTable, type SeenColumn } from '../seen/seen-table.tsx'
import { linkRows, type LinkLine } from './structure-lines.ts'

type Translate = ReturnType<typeof useTranslation>['t']

function linkColumns(t: Translate, format: Format): readonly SeenColumn<LinkLine>[] {
  return [
    { key: 'from', label: t('lenses.link.from'), width: 'minmax(7rem, 1fr)', value: ({ fromCode }) => fromCode },
    { key: 'to', label: t('lenses.link.to'), width: 'minmax(7rem, 1fr)', value: ({ toCode }) => toCode },
    {
      key: 'score',
      label: t('lenses.inspector.score'),
      width: '6rem',
      number: true,
      value: ({ score }) => score,
      text: ({ score }) => format.score(score),
    },
    { key: 'kind', label: t('lenses.link.kind'), width: 'minmax(16rem, 3fr)', value: ({ kind }) => t(`lenses.link.${kind}`) },
  ]
}

/** Every link that ISM takes from the matrix, and what it is in the structure. */
export function StructureTable({
  reading,
  structure,
  onPair,
}: {
  readonly reading: LensReading
  readonly structure: LensStructure
  readonly onPair: (pair: { readonly from: number; readonly to: number }) => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const rows = linkRows(reading, structure)
  const leading = rows.filter(({ kind }) => kind === 'leads_on').length
  return (
    <SeenTable
      key="links"
      sort="lenses.links_sort"
      label={t('lenses.listed.links')}
      columns={linkColumns(t, format)}
      rows={rows}
      first={{ key: 'none', descending: false }}
      foot={t('lenses.link.count', { count: rows.length, leading })}
      onOpen={({ from, to }) => onPair({ from, to })}
    />
  )
}

export function structureExports(reading: LensReading, structure: LensStructure | undefined, t: Translate, format: Format) {
  const rows = linkRows(reading, structure)
  return rows.length === 0 ? [] : [exportedTable(t('lenses.listed.links'), linkColumns(t, format), rows)]
}
