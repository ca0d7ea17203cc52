import { Menu } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useFormat } from '#renderer/data/use-format.ts'
import { ErrorNote } from '#renderer/ui/note.tsx'

/** The menu of a row of a delivered sheet: the operations it tells of, each to be opened and corrected. */
export function RowOperations({
  sheet,
  row,
  at,
  onOpen,
  onClose,
}: {
  readonly sheet: number
  readonly row: number
  readonly at: { readonly x: number; readonly y: number }
  readonly onOpen: (operation: number) => void
  readonly onClose: () => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const { queries } = useEngine()
  const found = useQuery(queries.operations.atRow.queryOptions({ input: { sheet, row } }))
  useEffect(() => {
    // Before any other listener: an inspector beside the sheet stays open.
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      onClose()
    }
    window.addEventListener('keydown', leave, { capture: true })
    return () => window.removeEventListener('keydown', leave, { capture: true })
  }, [onClose])
  // Before it is known what stands in it, there is nothing to choose or to be read.
  if (found.isPending) return null
  return (
    <Menu opened closeOnEscape={false} onClose={onClose} position="right-start" offset={4} returnFocus withinPortal width={300}>
      <Menu.Target>
        <span style={{ position: 'fixed', left: at.x, top: at.y, width: 1, height: 1 }} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('sheets.row.label', { row: format.number(row) })}</Menu.Label>
        <ErrorNote error={found.error} />
        {found.data?.map(({ id, code, title }) => (
          <Menu.Item key={id} onClick={() => onOpen(id)}>
            {t('corrections.row.correct', { name: code ?? title ?? t('palette.untitled') })}
          </Menu.Item>
        ))}
        {found.data?.length === 0 ? <Menu.Item disabled>{t('corrections.row.none')}</Menu.Item> : null}
      </Menu.Dropdown>
    </Menu>
  )
}
