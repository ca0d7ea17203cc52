import { Button, Menu } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { MatrixQuestion } from '#core/contract/matrices.ts'
import type { Action } from '#renderer/actions/action.ts'
import { useOfferActions } from '#renderer/actions/screen-actions.tsx'
import { bytesOf, download, pngFromSvg } from '#renderer/data/download.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { asLanguage } from '#renderer/data/i18n.ts'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { useExportWords } from './export-words.ts'

const formats = ['xlsx', 'csv', 'svg', 'png'] as const
type Format = (typeof formats)[number]

/** Gives the matrix out as a workbook, a text table or a picture. */
export function ExportMenu({
  what,
  taxonomy,
  branches = false,
  question,
  disabled,
}: {
  readonly what: 'interaction' | 'coverage'
  readonly taxonomy?: number | undefined
  /** Coverage by the top of the taxonomy only. */
  readonly branches?: boolean
  readonly question: MatrixQuestion
  readonly disabled: boolean
}) {
  const { t, i18n } = useTranslation()
  const { client } = useEngine()
  const words = useExportWords()
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (format: Format) => {
      const file = await client.matrices.export({
        what,
        ...(taxonomy === undefined ? {} : { taxonomy }),
        branches,
        question,
        format: format === 'png' ? 'svg' : format,
        words,
        language: asLanguage(i18n.language),
      })
      const bytes = bytesOf(file.base64)
      if (format === 'png') download(file.name.replace(/\.svg$/, '.png'), await pngFromSvg(new TextDecoder().decode(bytes)))
      else download(file.name, new Blob([bytes], { type: file.mime }))
    },
  })
  const actions = useMemo<readonly Action[]>(
    () =>
      formats.map((format) => ({
        id: `export-${format}`,
        group: 'export',
        label: t(`matrices.export.${format}`),
        enabled: !disabled,
        run: () => mutate(format),
      })),
    [t, disabled, mutate],
  )
  useOfferActions(actions)
  return (
    <>
      <ErrorNote error={error} />
      <Menu position="bottom-end">
        <Menu.Target>
          <Button disabled={disabled} loading={isPending} leftSection={<IconDownload size={16} stroke={1.7} aria-hidden />}>
            {t('matrices.export.button')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {actions.map((action) => (
            <Menu.Item key={action.id} onClick={action.run}>
              {action.label}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </>
  )
}
