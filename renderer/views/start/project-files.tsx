import { useMutation, useQueryClient } from '@tanstack/react-query'
import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonsChoice } from '#core/model/vocabulary.ts'
import { useEngine, useHost } from '#renderer/data/engine-context.tsx'
import type { FileGrant } from '#renderer/data/host.ts'
import { go } from '#renderer/data/route.ts'
import { useProject } from '#renderer/data/use-project.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { CopyDialog } from './copy-dialog.tsx'
import { FolderDialog, type FolderTask } from './folder-dialog.tsx'

/** Everything that makes, opens, copies or closes a project file, from wherever it is asked. */
export interface ProjectFiles {
  readonly create: () => void
  readonly open: (readOnly: boolean) => void
  readonly openFile: (file: FileGrant, readOnly: boolean) => void
  readonly openDemo: (fresh: boolean) => void
  readonly saveCopy: () => void
  /** A project file with what one rater needs to judge. */
  readonly saveScoringFile: (rater: RaterNamed) => void
  readonly close: () => void
  /** Shows a failure that has no place of its own on the screen. */
  readonly tellError: (error: unknown) => void
  readonly busy: boolean
}

interface RaterNamed {
  readonly id: number
  readonly name: string
}

const ProjectFilesContext = createContext<ProjectFiles | null>(null)

export function useProjectFiles(): ProjectFiles {
  const files = use(ProjectFilesContext)
  if (files === null) throw new Error('used outside ProjectFilesProvider')
  return files
}

function withoutEnding(name: string): string {
  return name.replace(/\.manumix$/i, '')
}

/** Holds the dialogs of project files: the system's in Electron, the page's own in the browser host. */
export function ProjectFilesProvider({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation()
  const host = useHost()
  const { client } = useEngine()
  const queryClient = useQueryClient()
  const project = useProject()
  const name = project?.name
  const [copying, setCopying] = useState(false)
  const [task, setTask] = useState<FolderTask | null>(null)
  const [told, setTold] = useState<unknown>(null)
  const { mutate, isPending } = useMutation({
    mutationFn: (call: () => Promise<unknown>) => call(),
    onError: setTold,
    onSettled: () => queryClient.invalidateQueries(),
  })

  const enter = useCallback(
    (call: () => Promise<unknown>) => {
      setTask(null)
      mutate(async () => {
        await call()
        // Answers about another project must not be shown for this one, not even for a moment.
        queryClient.removeQueries({ type: 'inactive' })
        await queryClient.invalidateQueries()
        go('/overview')
      })
    },
    [mutate, queryClient],
  )
  const openFile = useCallback(
    (file: FileGrant, readOnly: boolean) => enter(() => client.project.open({ file: file.token, readOnly })),
    [client, enter],
  )
  const createAt = useCallback(
    (file: FileGrant) => enter(() => client.project.create({ file: file.token, name: withoutEnding(file.name), demo: false })),
    [client, enter],
  )
  const copyTo = useCallback(
    (file: FileGrant, persons: PersonsChoice) => {
      setTask(null)
      mutate(() => client.project.copy({ file: file.token, word: t('persons.word'), persons }))
    },
    [client, mutate, t],
  )
  const scoringTo = useCallback(
    (file: FileGrant, rater: number) => {
      setTask(null)
      mutate(() => client.merge.scoringFile({ file: file.token, rater }))
    },
    [client, mutate],
  )
  const openDemo = useCallback((fresh: boolean) => enter(() => client.project.openDemo({ fresh })), [client, enter])
  const close = useCallback(() => mutate(() => client.project.close()), [client, mutate])

  const create = useCallback(async () => {
    const file = await host.chooseNewProject(t('start.new_name'))
    if (file === 'page') setTask({ kind: 'new', suggested: t('start.new_name') })
    else if (file !== null) createAt(file)
  }, [host, t, createAt])
  const open = useCallback(
    async (readOnly: boolean) => {
      const file = await host.chooseProject()
      if (file === 'page') setTask({ kind: 'open', readOnly })
      else if (file !== null) openFile(file, readOnly)
    },
    [host, openFile],
  )
  const saveCopy = useCallback(
    async (persons: PersonsChoice) => {
      setCopying(false)
      const suggested = t('start.copy_name', { name: name ?? t('start.new_name') })
      const file = await host.chooseNewProject(suggested)
      if (file === 'page') setTask({ kind: 'copy', suggested, persons })
      else if (file !== null) copyTo(file, persons)
    },
    [host, t, name, copyTo],
  )

  const saveScoringFile = useCallback(
    async (rater: RaterNamed) => {
      const suggested = t('collect.file_name', { name: rater.name })
      const file = await host.chooseNewProject(suggested)
      if (file === 'page') setTask({ kind: 'scoring', suggested, rater: rater.id })
      else if (file !== null) scoringTo(file, rater.id)
    },
    [host, t, scoringTo],
  )

  useEffect(() => host.onOpenRequest(openFile), [host, openFile])
  useEffect(
    () =>
      host.onCommand((command) => {
        if (command === 'demo') openDemo(false)
        else if (command === 'new') void create()
        else void open(command === 'open_read_only')
      }),
    [host, openDemo, create, open],
  )

  const value = useMemo<ProjectFiles>(
    () => ({
      create: () => void create(),
      open: (readOnly) => void open(readOnly),
      openFile,
      openDemo,
      saveCopy: () => setCopying(true),
      saveScoringFile: (rater) => void saveScoringFile(rater),
      close,
      tellError: setTold,
      busy: isPending,
    }),
    [create, open, openFile, openDemo, saveScoringFile, close, isPending],
  )
  return (
    <ProjectFilesContext value={value}>
      {children}
      {copying && project ? (
        <CopyDialog persons={project.persons} onClose={() => setCopying(false)} onGoOn={(persons) => void saveCopy(persons)} />
      ) : null}
      <FolderDialog
        task={task}
        onClose={() => setTask(null)}
        onOpen={openFile}
        onNew={(file) => {
          if (task?.kind === 'copy') copyTo(file, task.persons)
          else if (task?.kind === 'scoring') scoringTo(file, task.rater)
          else createAt(file)
        }}
      />
      <Dialog opened={told !== null} onClose={() => setTold(null)} title={t('start.failed')}>
        <ErrorNote error={told} />
      </Dialog>
    </ProjectFilesContext>
  )
}
