import { Button } from '@mantine/core'
import { IconChevronLeft } from '@tabler/icons-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { InstrumentRow } from '#core/contract/instruments.ts'
import type { Rater } from '#core/contract/judgements.ts'
import type { JudgingSettings, Round } from '#core/contract/judging.ts'
import type { Action } from '#renderer/actions/action.ts'
import { useOfferActions } from '#renderer/actions/screen-actions.tsx'
import { go } from '#renderer/data/route.ts'
import { LinkButton } from '#renderer/ui/inspector.tsx'
import { Mark } from '#renderer/ui/mark.tsx'
import { ErrorNote, Note } from '#renderer/ui/note.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { AnswerDetails } from './answer-details.tsx'
import { InstrumentComparison } from './instrument-comparison.tsx'
import { useJudgementChoices } from './judgement-session.ts'
import { KeysLine } from './keys-line.tsx'
import { OthersPanel } from './others-panel.tsx'
import type { Given } from './pair-filter.ts'
import { OtherDirection } from './other-direction.tsx'
import { pairKey, type Evidence, type OrderedPair } from './pair-order.ts'
import { neighbour, nextOpen, progressOf } from './progress.ts'
import { questionAddress } from './question-address.ts'
import type { Intent } from './score-keys.ts'
import { ScoreScale } from './score-scale.tsx'
import { TimeLeft } from './time-left.tsx'
import { useAssess, useObstacle } from './use-judgements.ts'
import { usePairAnswer } from './use-pair-answer.ts'
import { useScoreKeys } from './use-score-keys.ts'

/** One plain question: how does A affect B? Seven keys, "cannot assess", and what goes with a judgement. */
export function QuestionView({
  rater,
  raters,
  pair,
  from,
  to,
  pairs,
  settings,
  round,
  given,
  done,
  evidence,
}: {
  readonly rater: Rater
  readonly raters: readonly Rater[]
  readonly pair: OrderedPair
  readonly from: InstrumentRow
  readonly to: InstrumentRow
  /** The pairs worked on, in the order of work. */
  readonly pairs: readonly OrderedPair[]
  readonly settings: JudgingSettings
  /** The round that is open. */
  readonly round: Round | undefined
  readonly given: Given
  /** What need not be answered any more, see `useDone`. */
  readonly done: Given
  readonly evidence: Evidence | undefined
}) {
  const { t } = useTranslation()
  const { choices, change } = useJudgementChoices()
  const obstacle = useObstacle()
  const saving = useAssess(rater.id)
  const [said, setSaid] = useState('')
  const { scale } = settings
  const answer = usePairAnswer({ rater: rater.id, scale, pair, given, done }, saving, setSaid)
  const heading = useRef<HTMLHeadingElement>(null)
  const note = useRef<HTMLDivElement>(null)
  const question = t('judgements.question', { from: from.name, to: to.name })
  const progress = useMemo(() => progressOf(pairs, done, scale), [pairs, done, scale])
  const previous = neighbour(pairs, pair.key, -1)
  const next = neighbour(pairs, pair.key, 1)
  const open = !done.has(pair.key)
  const further = onwardWord(open, answer.own !== undefined, open ? progress.left - 1 : progress.left)
  const reverse = settings.bothDirections ? pairs.find((one) => one.key === pairKey(to.id, from.id)) : undefined

  useEffect(() => {
    change({ last: pair.key })
    // The field that had the focus may have gone with the pair before.
    if (document.activeElement === null || document.activeElement === document.body) heading.current?.focus()
  }, [change, pair.key])
  useEffect(() => heading.current?.focus(), [])

  const show = (target: OrderedPair | null) => {
    if (target === null) return
    setSaid(t('judgements.question', { from: target.from.name, to: target.to.name }))
    go(questionAddress(target.from.id, target.to.id), { replace: true })
  }
  const onward = () => {
    // In a later round going on keeps the answer of the round before.
    const confirmed = open && obstacle === null && answer.answer !== undefined
    if (confirmed) answer.give(answer.answer)
    const skipped = open && !confirmed ? new Set([...choices.skipped, pair.key]) : choices.skipped
    change({ skipped })
    const target = nextOpen(pairs, done, pair.key, skipped)
    if (target !== null) show(target)
    else go('/judgements', { replace: true })
  }
  const act = (intent: Intent) => {
    switch (intent.kind) {
      case 'answer':
        if (obstacle === null) answer.give(intent.answer)
        else setSaid(obstacle)
        return
      case 'previous':
        return show(previous)
      case 'next':
        return show(next)
      case 'onward':
        return onward()
      case 'note':
        return note.current?.querySelector('textarea')?.focus()
      case 'leave':
        return go('/judgements', { replace: true })
    }
  }
  useScoreKeys(scale, act)
  const actions = useMemo<readonly Action[]>(
    () => [
      { id: 'judge-all', group: 'view', label: t('judgements.all_pairs'), enabled: true, run: () => go('/judgements', { replace: true }) },
    ],
    [t],
  )
  useOfferActions(actions)
  const failed = saving.assess.error ?? saving.clear.error

  return (
    <Page
      inspector={
        <OthersPanel
          obstacle={obstacle}
          rater={rater}
          raters={raters}
          from={from}
          to={to}
          judged={answer.own !== undefined}
          settings={settings}
          round={round}
          own={answer.answer}
          progress={progress}
          timeLeft={<TimeLeft pairs={pairs} given={done} left={progress.left} />}
          evidence={evidence}
        />
      }
    >
      <div className="question" data-large={settings.order === 'row' || undefined}>
        <div className="question-top">
          <span className="question-back">
            <IconChevronLeft size={15} stroke={1.8} aria-hidden />
            <LinkButton onClick={() => go('/judgements', { replace: true })}>{t('judgements.all_pairs')}</LinkButton>
          </span>
          <span className="judge-faint">
            {t('judgements.place', { number: pairs.findIndex((one) => one.key === pair.key) + 1, total: pairs.length })}
          </span>
          {pair.worthFirst ? <Mark explanation={t('judgements.worth.explained')}>{t('judgements.worth.mark')}</Mark> : null}
        </div>
        <h1 className="question-title" ref={heading} tabIndex={-1}>
          {question}
        </h1>
        <p className="question-sub">
          <strong>
            {from.code} → {to.code}
          </strong>
          {' · '}
          <LinkButton onClick={() => go(questionAddress(to.id, from.id), { replace: true })}>
            {t('judgements.reverse', { from: to.code, to: from.code })}
          </LinkButton>
        </p>
        <output className="only-read-aloud" aria-live="polite">
          {said}
        </output>
        {obstacle === null ? null : (
          <div className="judge-notes">
            <Note>{obstacle}</Note>
          </div>
        )}
        <SaveError failed={failed} pair={pair} saving={saving} />
        <ScoreScale
          scale={scale}
          label={question}
          answer={answer.answer}
          disabled={obstacle !== null}
          onAnswer={answer.give}
          onOnward={onward}
          onClear={answer.clear}
        />
        {open && answer.own !== undefined ? <p className="question-confirm">{t('rounds.confirm')}</p> : null}
        {reverse === undefined ? null : (
          <OtherDirection
            asked={{ rater: rater.id, scale, pair: reverse, given, done }}
            saving={saving}
            disabled={obstacle !== null}
            onSay={setSaid}
            onChoose={() => show(reverse)}
            onOnward={onward}
          />
        )}
        <div ref={note}>
          <AnswerDetails
            key={pair.key}
            scale={scale}
            details={answer.details}
            saved={answer.own !== undefined}
            disabled={obstacle !== null}
            onChange={answer.detail}
          />
        </div>
        <InstrumentComparison from={from} to={to} />
        <div className="question-foot">
          <KeysLine scale={scale} />
          <div className="question-steps">
            <Button disabled={previous === null} leftSection={<kbd className="key">←</kbd>} onClick={() => show(previous)}>
              {t('judgements.previous')}
            </Button>
            <Button disabled={next === null} rightSection={<kbd className="key">→</kbd>} onClick={() => show(next)}>
              {t('judgements.next')}
            </Button>
            <Button variant="filled" rightSection={<kbd className="key">Enter</kbd>} onClick={onward}>
              {t(further)}
            </Button>
          </div>
        </div>
      </div>
    </Page>
  )
}

/** What Enter does here: `others` pairs beside this one are not answered yet. */
function onwardWord(open: boolean, kept: boolean, others: number): string {
  if (open && kept) return others === 0 ? 'rounds.keep_last' : 'rounds.keep'
  if (open) return others === 0 ? 'judgements.leave_open' : 'judgements.skip'
  return others === 0 ? 'judgements.finish' : 'judgements.onward'
}

/** A judgement that was not saved, also when the rater has gone on to another pair since. */
function SaveError({
  failed,
  pair,
  saving: { assess, clear },
}: {
  readonly failed: unknown
  readonly pair: OrderedPair
  readonly saving: ReturnType<typeof useAssess>
}) {
  const { t } = useTranslation()
  if (failed === null) return null
  const lost = assess.error === null ? clear.variables : assess.variables
  const elsewhere = lost !== undefined && (lost.from !== pair.from.id || lost.to !== pair.to.id)
  return (
    <div className="judge-notes">
      <ErrorNote
        error={failed}
        onRetry={() => {
          if (assess.variables !== undefined && assess.error !== null) assess.mutate(assess.variables)
          else if (clear.variables !== undefined) clear.mutate(clear.variables)
        }}
        actions={
          elsewhere ? (
            <LinkButton onClick={() => go(questionAddress(lost.from, lost.to), { replace: true })}>
              {t('judgements.not_saved_there')}
            </LinkButton>
          ) : undefined
        }
      />
    </div>
  )
}
