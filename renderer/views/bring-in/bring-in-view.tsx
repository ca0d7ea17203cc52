import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { IconTableImport } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MatrixFile } from '#core/contract/matrix-files.ts'
import { useEngine, useHost } from '#renderer/data/engine-context.tsx'
import type { FileGrant } from '#renderer/data/host.ts'
import { go } from '#renderer/data/route.ts'
import { useWritable } from '#renderer/data/use-project.ts'
import { Busy, Loading } from '#renderer/ui/busy.tsx'
import { EmptyPlace } from '#renderer/ui/empty-place.tsx'
import { LinkButton } from '#renderer/ui/inspector.tsx'
import { ErrorNote, Note } from '#renderer/ui/note.tsx'
import { Page, PageHeader } from '#renderer/ui/page.tsx'
import { useDrop } from '#renderer/ui/use-drop.ts'
import { type BroughtIn, ReadMatrix } from './read-matrix.tsx'
import './bring-in.css'

/** From a file to judgements: choosing it, seeing what was recognised and deciding, and what was written. */
export function BringInView() {
  const { t } = useTranslation()
  const host = useHost()
  const writable = useWritable()
  const { client, queries } = useEngine()
  const instruments = useQuery(queries.instruments.list.queryOptions())
  const raters = useQuery(queries.judgements.raters.queryOptions())
  const settings = useQuery(queries.judging.settings.queryOptions())
  const [done, setDone] = useState<BroughtIn | null>(null)
  const [reading, setReading] = useState<AbortController | null>(null)
  const read = useMutation({
    mutationFn: async (file: FileGrant): Promise<MatrixFile> => {
      const abort = new AbortController()
      setReading(abort)
      return client.matrixFiles.read({ file: file.token }, { signal: abort.signal })
    },
    onMutate: () => setDone(null),
    onSettled: () => setReading(null),
  })
  const [chooseError, setChooseError] = useState<unknown>(null)
  const open = async (files: Promise<readonly FileGrant[]>) => {
    setChooseError(null)
    try {
      const [file] = await files
      if (file !== undefined) read.mutate(file)
    } catch (error) {
      setChooseError(error)
    }
  }
  const choose = () => void open(host.chooseSheets())
  const over = useDrop((files) => {
    if (writable && files.length > 0) void open(host.takeDropped(files.slice(0, 1)))
  })
  const back = <LinkButton onClick={() => go('/judgements')}>{t('matrix_file.back')}</LinkButton>
  const chooseButton = (
    <Button variant="filled" disabled={!writable} onClick={choose}>
      {t('matrix_file.choose')}
    </Button>
  )
  const problem = chooseError ?? read.error ?? instruments.error ?? raters.error ?? settings.error

  if (read.isPending) {
    return (
      <Page>
        <PageHeader title={t('matrix_file.title')} />
        <div className="bring-notes">
          <Busy label={t('matrix_file.reading', { file: read.variables.name })} onCancel={() => reading?.abort()} />
        </div>
      </Page>
    )
  }
  if (done !== null) {
    return (
      <Page>
        <EmptyPlace
          icon={IconTableImport}
          title={t('matrix_file.done.title')}
          text={t('matrix_file.done.text', { count: done.judgements, ...done })}
        >
          <Button variant="filled" onClick={() => go('/judgements')} data-autofocus>
            {t('matrix_file.done.open')}
          </Button>
          <LinkButton onClick={choose}>{t('matrix_file.another')}</LinkButton>
        </EmptyPlace>
      </Page>
    )
  }
  if (read.data === undefined || problem !== null) {
    return (
      <Page>
        <EmptyPlace icon={IconTableImport} title={t('matrix_file.empty.title')} text={t('matrix_file.empty.text')}>
          <ErrorNote error={problem} />
          {chooseButton}
          {back}
          {over ? <Note>{t('sheets.drop')}</Note> : null}
        </EmptyPlace>
      </Page>
    )
  }
  if (instruments.data === undefined || raters.data === undefined || settings.data === undefined) {
    return (
      <Page>
        <Loading />
      </Page>
    )
  }
  return (
    <ReadMatrix
      key={read.data.id}
      file={read.data}
      instruments={instruments.data}
      raters={raters.data}
      scale={settings.data.scale}
      onAnother={choose}
      onDone={setDone}
    />
  )
}
