import { Button, Menu } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Action } from '#renderer/actions/action.ts'
import { useOfferActions } from '#renderer/actions/screen-actions.tsx'
import { bytesOf, download, pngFromSvg } from '#renderer/data/download.ts'
import { ErrorNote } from './note.tsx'

/** A file as the engine gives it out. */
interface GivenFile {
  readonly name: string
  readonly mime: string
  readonly base64: string
}

/**
 * The button that gives what is shown out as files; each format is found by Ctrl+K too. `ask` gets the engine's format: a picture in
 * pixels (`png`) is drawn here from the `svg`.
 */
export function ExportMenu<Format extends string>({
  id,
  formats,
  label,
  disabled = false,
  ask,
}: {
  /** Tells the actions of this menu apart from those of others: `export` makes `export-csv`. */
  readonly id: string
  /** Kept outside the component that draws the menu, so that actions are not made anew with each drawing. */
  readonly formats: readonly (Format | 'png')[]
  readonly label: (format: Format | 'png') => string
  readonly disabled?: boolean
  readonly ask: (format: Format | 'svg') => Promise<GivenFile>
}) {
  const { t } = useTranslation()
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (format: Format | 'png') => {
      const file = await ask(format === 'png' ? 'svg' : format)
      const bytes = bytesOf(file.base64)
      if (format === 'png') download(file.name.replace(/\.svg$/, '.png'), await pngFromSvg(new TextDecoder().decode(bytes)))
      else download(file.name, new Blob([bytes], { type: file.mime }))
    },
  })
  const labels = formats.map(label).join('\n')
  const actions = useMemo<readonly Action[]>(() => {
    const words = labels.split('\n')
    return formats.map((format, at) => ({
      id: `${id}-${format}`,
      group: 'export',
      label: words[at] ?? format,
      enabled: !disabled,
      run: () => mutate(format),
    }))
  }, [id, formats, labels, disabled, mutate])
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
