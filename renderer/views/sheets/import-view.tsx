import { Button, Group } from '@mantine/core'
import { IconTableImport } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { go } from '#renderer/data/route.ts'
import { useWritable } from '#renderer/data/use-project.ts'
import { Busy } from '#renderer/ui/busy.tsx'
import { EmptyPlace } from '#renderer/ui/empty-place.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { Page, PageHeader } from '#renderer/ui/page.tsx'
import { currentFile } from './import-queue.ts'
import { ImportDone } from './import-done.tsx'
import { OpenedImport } from './opened-import.tsx'
import { QueueLine } from './queue-line.tsx'
import { useAddSheets } from './use-add-sheets.ts'
import { useImport } from './use-import.ts'

/** One file after another: what was read, what it means, what will change. */
export function ImportView() {
  const { t } = useTranslation()
  const { queue, session } = useImport()
  const writable = useWritable()
  const { choose, chooseInstead, over, error } = useAddSheets()
  const current = currentFile(queue)
  const leave = () => {
    const isLast = queue.files.length <= 1
    session.leaveOut()
    if (isLast) go('/sheets')
  }
  if (current === null) {
    return (
      <Page>
        <ErrorNote error={error} />
        <EmptyPlace icon={IconTableImport} title={t('sheets.import.nothing_title')} text={t('sheets.import.nothing_text')}>
          <Button variant="filled" disabled={!writable} onClick={choose}>
            {t('sheets.import.button')}
          </Button>
        </EmptyPlace>
      </Page>
    )
  }
  const { stage } = current
  if (stage.kind === 'open' || stage.kind === 'importing') {
    return <OpenedImport key={current.key} name={current.file.name} open={stage} over={over} addError={error} onLeave={leave} />
  }
  if (stage.kind === 'imported') {
    return (
      <Page>
        <PageHeader title={current.file.name} />
        <QueueLine queue={queue} />
        <ErrorNote error={error} />
        <ImportDone stage={stage} waiting={queue.files.length - 1} onNext={leave} />
      </Page>
    )
  }
  return (
    <Page>
      <PageHeader title={current.file.name} />
      <QueueLine queue={queue} />
      <div className="import-stage">
        {stage.kind === 'failed' ? (
          <ErrorNote
            error={stage.error}
            onRetry={session.readAgain}
            actions={
              <>
                <Button onClick={chooseInstead}>{t('sheets.import.choose_instead')}</Button>
                <Button onClick={leave}>{t('sheets.import.leave_out')}</Button>
              </>
            }
          />
        ) : (
          <Busy label={t('sheets.import.reading', { file: current.file.name })} onCancel={leave} />
        )}
        <ErrorNote error={error} />
      </div>
      {over ? <Group className="drop-over">{t('sheets.drop')}</Group> : null}
    </Page>
  )
}
