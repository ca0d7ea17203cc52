import type { TFunction } from 'i18next'
import type { ProfileRow } from '#core/contract/profiles.ts'
import type { Format } from '#renderer/data/use-format.ts'
import type { Column } from '#renderer/ui/virtual-table.tsx'

/** What the list says of each profile. */
export function profileColumns(t: TFunction, format: Format): readonly Column<ProfileRow>[] {
  return [
    { key: 'name', label: t('sheets.profile.name'), width: 'minmax(13rem, 2fr)', cell: ({ name }) => name },
    {
      key: 'kind',
      label: t('sheets.line.kind'),
      width: 'minmax(9rem, 1fr)',
      cell: ({ settled }) => t(`word.listKind.${settled.kind}`),
    },
    { key: 'headings', label: t('sheets.profile.headings'), width: '7rem', number: true, cell: ({ headings }) => format.number(headings) },
    {
      key: 'understood',
      label: t('sheets.profile.understood'),
      width: '7rem',
      number: true,
      cell: ({ understood }) => format.number(understood),
    },
    {
      key: 'used',
      label: t('sheets.profile.used'),
      width: '7rem',
      number: true,
      cell: ({ usedBy }) => format.number(new Set(usedBy.map(({ delivery }) => delivery)).size),
    },
    {
      key: 'last',
      label: t('sheets.profile.last'),
      width: '10.5rem',
      cell: ({ usedBy }) => (usedBy[0] === undefined ? '–' : format.date(usedBy[0].importedAt)),
    },
  ]
}
