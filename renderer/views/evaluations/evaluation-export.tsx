import { Button, Menu } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { EvaluationViewBy } from '#core/contract/evaluations.ts'
import type { EvaluationState } from '#core/model/vocabulary.ts'
import type { Action } from '#renderer/actions/action.ts'
import { useOfferActions } from '#renderer/actions/screen-actions.tsx'
import { bytesOf, download } from '#renderer/data/download.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useFormat } from '#renderer/data/use-format.ts'
import { ErrorNote } from '#renderer/ui/note.tsx'

const formats = ['xlsx', 'csv'] as const

/** Gives the inventory out: both matrices and the list as a workbook, or the matrix shown as a text table. */
export function EvaluationExport({ by, states }: { readonly by: EvaluationViewBy; readonly states: readonly EvaluationState[] }) {
  const { t } = useTranslation()
  const { language } = useFormat()
  const { client } = useEngine()
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (format: (typeof formats)[number]) => {
      const file = await client.evaluations.export({ by, states: [...states], format, language })
      download(file.name, new Blob([bytesOf(file.base64)], { type: file.mime }))
    },
  })
  const actions = useMemo<readonly Action[]>(
    () =>
      formats.map((format) => ({
        id: `export-evaluations-${format}`,
        group: 'export',
        label: t(`evaluations.export.${format}`),
        enabled: true,
        run: () => mutate(format),
      })),
    [t, mutate],
  )
  useOfferActions(actions)
  return (
    <>
      <ErrorNote error={error} />
      <Menu position="bottom-end">
        <Menu.Target>
          <Button loading={isPending} leftSection={<IconDownload size={16} stroke={1.7} aria-hidden />}>
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
