import { Button, Group } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { ProfileRow } from '#core/contract/profiles.ts'
import { moneyFields } from '#core/sheet/layout.ts'
import { download } from '#renderer/data/download.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { go } from '#renderer/data/route.ts'
import { type Format, useFormat } from '#renderer/data/use-format.ts'
import { useWritable } from '#renderer/data/use-project.ts'
import { Inspector, LinkButton, Section } from '#renderer/ui/inspector.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { dateExamples, decimalExamples, indicatorWords } from './layout-words.ts'

/** One profile: what it settles, the meaning of each heading, and the deliveries read by it. */
export function ProfileInspector({
  profile,
  onClose,
  onRename,
  onRemove,
}: {
  readonly profile: ProfileRow
  readonly onClose: () => void
  readonly onRename: () => void
  readonly onRemove: () => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const { queries } = useEngine()
  const writable = useWritable()
  const save = useMutation(
    queries.profiles.export.mutationOptions({
      onSuccess: ({ fileName, text }) => download(fileName, new Blob([text], { type: 'application/json' })),
    }),
  )
  const { settled, usedBy } = profile
  const meanings = settled.headings.map((heading, at) => ({
    at,
    heading,
    meaning: meaningOf(t, settled, heading),
  }))
  return (
    <Inspector title={profile.name} sub={t(`word.listKind.${settled.kind}`)} onClose={onClose}>
      <Group gap="xs" mb="md">
        <Button
          size="compact-sm"
          leftSection={<IconDownload size={15} stroke={1.7} aria-hidden />}
          loading={save.isPending}
          onClick={() => save.mutate({ id: profile.id })}
        >
          {t('sheets.profile.export')}
        </Button>
        <Button size="compact-sm" disabled={!writable} onClick={onRename}>
          {t('ui.rename')}
        </Button>
        <Button size="compact-sm" disabled={!writable} onClick={onRemove}>
          {t('sheets.profile.remove')}
        </Button>
      </Group>
      <ErrorNote error={save.error} />
      <Section title={t('sheets.profile.settles')}>
        <table className="profile-facts">
          <tbody>
            {factsOf(t, format, profile).map(([label, value]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
      <Section title={t('sheets.profile.meanings', { understood: profile.understood, headings: profile.headings })}>
        <table className="profile-facts">
          <tbody>
            {meanings.map(({ at, heading, meaning }) => (
              <tr key={at}>
                <th scope="row">{heading}</th>
                <td className={meaning === null ? 'faint' : undefined}>{meaning ?? t('sheets.meaning.nothing')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
      <Section title={t('sheets.profile.used_by')}>
        {usedBy.length === 0 ? (
          <p className="faint">{t('sheets.profile.not_used')}</p>
        ) : (
          <ul className="profile-uses">
            {usedBy.map(({ sheet, file, sheetName, importedAt, takenBack }) => (
              <li key={sheet}>
                {takenBack ? (
                  file
                ) : (
                  <LinkButton onClick={() => go(`/sheets/delivered/${sheet}`)}>
                    {file === sheetName ? file : `${file} · ${sheetName}`}
                  </LinkButton>
                )}{' '}
                <span className="faint">
                  {format.date(importedAt)}
                  {takenBack ? ` · ${t('sheets.list.taken_back')}` : ''}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </Inspector>
  )
}

/** What the column of a heading holds; null for nothing. */
function meaningOf(t: TFunction, { columns, indicators }: ProfileRow['settled'], heading: string): string | null {
  const choice = indicators.find((column) => column.heading === heading)?.choice
  if (choice) return indicatorWords(t, choice)
  const field = columns.find((column) => column.heading === heading)?.field ?? null
  return field === null ? null : t(`word.field.${field}`)
}

/** What the profile settles beside the columns. What it leaves open is recognised in each sheet. */
function factsOf(t: TFunction, format: Format, { settled }: ProfileRow): readonly (readonly [label: string, value: string])[] {
  const open = t('sheets.profile.open')
  const { instrument, dateStyle, decimal } = settled
  return [
    [
      t('sheets.line.instrument'),
      instrument === null
        ? open
        : instrument.kind === 'chosen'
          ? instrument.code
          : instrument.kind === 'column'
            ? t('sheets.profile.from_heading', { heading: instrument.heading })
            : t('sheets.profile.part_of', { heading: instrument.heading }),
    ],
    [t('sheets.line.currency'), settled.currency ?? open],
    ...moneyFields.flatMap((field) => {
      const scale = settled.scale[field] ?? 1
      return scale === 1 ? [] : [[t(`word.field.${field}`), `× ${format.number(scale)}`] as const]
    }),
    [t('sheets.line.numbers'), decimal === null ? open : decimalExamples[decimal]],
    [t('sheets.line.dates'), dateStyle === null ? open : dateStyle === 'serial' ? t('sheets.line.serial') : dateExamples[dateStyle]],
    ...(settled.headerRows === null ? [] : [[t('sheets.profile.header_rows'), settled.headerRows.join(', ')] as const]),
    ...settled.skip.map((pattern) => [t('sheets.profile.leaves_out'), pattern] as const),
  ]
}
