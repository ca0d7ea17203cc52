import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { IconChevronLeft, IconRepeat } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { go } from '#renderer/data/route.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { Loading } from '#renderer/ui/busy.tsx'
import { ConfirmDialog } from '#renderer/ui/confirm.tsx'
import { EmptyPlace } from '#renderer/ui/empty-place.tsx'
import { LinkButton } from '#renderer/ui/inspector.tsx'
import { ErrorNote, Note } from '#renderer/ui/note.tsx'
import { Page, PageHeader } from '#renderer/ui/page.tsx'
import { Segmented } from '#renderer/ui/segmented.tsx'
import { OpenRoundDialog } from './open-round-dialog.tsx'
import { RoundResultPart } from './round-result.tsx'
import { RuleText } from './rule-text.tsx'
import { useObstacle } from './use-judgements.ts'
import { useJudging } from './use-judging.ts'
import './judgements.css'
import './question.css'
import './rounds.css'

/** Way back to the pairs. */
export function BackToPairs() {
  const { t } = useTranslation()
  return (
    <span className="question-back">
      <IconChevronLeft size={15} stroke={1.8} aria-hidden />
      <LinkButton onClick={() => go('/judgements')}>{t('judgements.all_pairs')}</LinkButton>
    </span>
  )
}

/** Rounds of judging: opening one with its rule, closing it, and what each came to. */
export function RoundsView() {
  const { t } = useTranslation()
  const format = useFormat()
  const { queries } = useEngine()
  const { pending, error, settings, rounds, open } = useJudging()
  const obstacle = useObstacle()
  const [dialog, setDialog] = useState<'open' | 'close' | 'discard' | null>(null)
  const [shown, setShown] = useState<number | null>(null)
  const done = () => setDialog(null)
  const close = useMutation(queries.judging.closeRound.mutationOptions({ onSuccess: done }))
  const discard = useMutation(queries.judging.discardRound.mutationOptions({ onSuccess: done }))
  if (pending)
    return (
      <Page>
        <Loading />
      </Page>
    )
  const closed = rounds.filter(({ closedAt }) => closedAt !== null)
  const result = closed.find(({ id }) => id === shown) ?? closed.at(-1)
  const openButton = (
    <Button variant="filled" disabled={obstacle !== null} onClick={() => setDialog('open')}>
      {t('rounds.open')}
    </Button>
  )
  const dialogs = (
    <>
      {dialog === 'open' ? <OpenRoundDialog scale={settings.scale} last={rounds.at(-1)?.rule} onClose={done} /> : null}
      <ConfirmDialog
        opened={dialog === 'close'}
        title={t('rounds.close')}
        confirm={t('rounds.close')}
        busy={close.isPending}
        onConfirm={() => close.mutate(undefined)}
        onClose={done}
      >
        <p>{t('rounds.close_explained', { count: open?.answers ?? 0 })}</p>
        <ErrorNote error={close.error} />
      </ConfirmDialog>
      <ConfirmDialog
        opened={dialog === 'discard'}
        title={t('rounds.discard')}
        confirm={t('rounds.discard')}
        busy={discard.isPending}
        onConfirm={() => discard.mutate(undefined)}
        onClose={done}
      >
        <p>{t('rounds.discard_explained')}</p>
        <ErrorNote error={discard.error} />
      </ConfirmDialog>
    </>
  )
  if (rounds.length === 0) {
    return (
      <Page>
        <BackToPairs />
        <EmptyPlace icon={IconRepeat} title={t('rounds.empty_title')} text={t('rounds.empty_text')}>
          <ErrorNote error={error} />
          {openButton}
          {obstacle === null ? null : <p className="judge-faint">{obstacle}</p>}
        </EmptyPlace>
        {dialogs}
      </Page>
    )
  }
  return (
    <Page>
      <BackToPairs />
      <PageHeader title={t('rounds.title')} sub={t('rounds.sub', { count: closed.length })}>
        {open === undefined ? openButton : null}
      </PageHeader>
      <ErrorNote error={error} />
      {open === undefined ? null : (
        <section className="round-open">
          <h2>{t('rounds.open_since', { round: open.number, date: format.date(open.openedAt) })}</h2>
          <RuleText round={open} />
          <p className="judge-soft">{t('rounds.given', { count: open.answers, raters: format.number(open.raters) })}</p>
          <div className="round-buttons">
            <Button variant="filled" disabled={obstacle !== null} onClick={() => setDialog('close')}>
              {t('rounds.close')}
            </Button>
            <Button disabled={obstacle !== null} onClick={() => setDialog('discard')}>
              {t('rounds.discard')}
            </Button>
          </div>
        </section>
      )}
      {obstacle === null ? null : <Note>{obstacle}</Note>}
      {closed.length > 1 ? (
        <Segmented
          label={t('rounds.title')}
          value={String(result?.id ?? '')}
          segments={closed.map(({ id, number }) => ({ value: String(id), label: t('rounds.number', { round: number }) }))}
          onChange={(value) => setShown(Number(value))}
        />
      ) : null}
      {result === undefined ? null : <RoundResultPart key={result.id} round={result} />}
      {dialogs}
    </Page>
  )
}
