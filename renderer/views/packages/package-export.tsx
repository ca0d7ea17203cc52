import { Button, Menu } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Action } from '#renderer/actions/action.ts'
import { useOfferActions } from '#renderer/actions/screen-actions.tsx'
import { bytesOf, download } from '#renderer/data/download.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useFormat } from '#renderer/data/use-format.ts'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { usePackageChoices } from './package-choices.tsx'
import type { SetPackage } from './use-package.ts'

const ways = ['xlsx', 'csv', 'print'] as const

/** Gives the package out: all about it as a workbook, the list as a text table, or the page on paper. */
export function PackageExport({ shown }: { readonly shown: SetPackage }) {
  const { t } = useTranslation()
  const { language } = useFormat()
  const { client } = useEngine()
  const { search } = usePackageChoices()
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (way: (typeof ways)[number]) => {
      if (way === 'print') {
        window.print()
        return
      }
      const { taxonomy, material, states, question } = shown
      const same = search !== null && search.inputs === shown.inputs
      const file = await client.packages.export({
        taxonomy,
        numbers: question.numbers,
        states: material.instruments.map(({ id }, at) => ({ instrument: id, state: states[at]! })),
        list: same ? (search.found?.best ?? []) : [],
        format: way,
        language,
      })
      download(file.name, new Blob([bytesOf(file.base64)], { type: file.mime }))
    },
  })
  const actions = useMemo<readonly Action[]>(
    () =>
      ways.map((way) => ({
        id: `export-packages-${way}`,
        group: 'export',
        label: t(`packages.export.${way}`),
        enabled: true,
        run: () => mutate(way),
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
