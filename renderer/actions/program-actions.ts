import { useMutation, useQueryClient } from '@tanstack/react-query'
import { spotlight } from '@mantine/spotlight'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { go } from '#renderer/data/route.ts'
import { useProject } from '#renderer/data/use-project.ts'
import { usePlaces } from '#renderer/views/places.tsx'
import { useProjectFiles } from '#renderer/views/start/project-files.tsx'
import type { Action } from './action.ts'

/** What can be done from any place: files, undo and redo, places, presenting. */
export function useProgramActions(): readonly Action[] {
  const { t, i18n } = useTranslation()
  const { queries } = useEngine()
  const queryClient = useQueryClient()
  const project = useProject()
  const files = useProjectFiles()
  const settled = {
    onSettled: () => queryClient.invalidateQueries({ queryKey: queries.project.key() }),
    onError: files.tellError,
  }
  const { mutate: undo } = useMutation(queries.project.undo.mutationOptions(settled))
  const { mutate: redo } = useMutation(queries.project.redo.mutationOptions(settled))

  const places = usePlaces()
  return useMemo(() => {
    const open = project !== null && project !== undefined
    const writable = open && project.access === 'write' && project.busy === null
    const commandName = (name: string) => (i18n.exists(`command.${name}`) ? t(`command.${name}`) : t('command.other'))
    const undoName = project?.undo ?? null
    const redoName = project?.redo ?? null
    const actions: readonly Action[] = [
      {
        id: 'undo',
        group: 'edit',
        label: undoName === null ? t('action.undo_nothing') : t('action.undo', { command: commandName(undoName) }),
        shortcut: 'mod+Z',
        enabled: writable && undoName !== null,
        run: () => undo(undefined),
      },
      {
        id: 'redo',
        group: 'edit',
        label: redoName === null ? t('action.redo_nothing') : t('action.redo', { command: commandName(redoName) }),
        shortcut: 'mod+shift+Z',
        enabled: writable && redoName !== null,
        run: () => redo(undefined),
      },
      { id: 'find', group: 'go', label: t('action.find'), shortcut: 'mod+K', enabled: open, run: spotlight.open },
      {
        id: 'present',
        group: 'view',
        label: t('action.present'),
        shortcut: 'F5',
        enabled: open && project.counts.instruments > 1,
        run: () => go('/present'),
      },
      ...places.map((place, index): Action => ({
        id: `go-${place.key}`,
        group: 'go',
        label: t(`place.${place.key}`),
        shortcut: `mod+${index + 1}`,
        enabled: open,
        run: () => go(`/${place.key}`),
      })),
      { id: 'copy', group: 'project', label: t('action.copy'), enabled: open, run: files.saveCopy },
      { id: 'new', group: 'project', label: t('action.new'), enabled: true, run: files.create },
      { id: 'open', group: 'project', label: t('action.open'), shortcut: 'mod+O', enabled: true, run: () => files.open(false) },
      { id: 'open-read-only', group: 'project', label: t('action.open_read_only'), enabled: true, run: () => files.open(true) },
      { id: 'close', group: 'project', label: t('action.close'), enabled: open && project.busy === null, run: files.close },
    ]
    return actions
  }, [t, i18n, project, places, files, undo, redo])
}
