import { Button } from '@mantine/core'
import { IconArrowLeft, IconArrowRight, IconChecks, IconGitMerge } from '@tabler/icons-react'
import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OrganisationCard, QueueFilter } from '#core/contract/identity.ts'
import { placeKey } from '#core/identity/decisions.ts'
import { keyPlaceOf } from '#renderer/actions/key-place.ts'
import { go } from '#renderer/data/route.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { useWritable } from '#renderer/data/use-project.ts'
import { Busy, Loading } from '#renderer/ui/busy.tsx'
import { EmptyPlace } from '#renderer/ui/empty-place.tsx'
import { LinkButton } from '#renderer/ui/inspector.tsx'
import { ErrorNote, Note } from '#renderer/ui/note.tsx'
import { ChipRow, Page, PageHeader } from '#renderer/ui/page.tsx'
import { AcceptAllDialog } from './accept-all-dialog.tsx'
import { EffectList } from './effect-list.tsx'
import { IdentityTabs } from './identity-tabs.tsx'
import { QueueChips } from './queue-chips.tsx'
import { ReasonList } from './reason-list.tsx'
import { ReviewCard } from './review-card.tsx'
import { ReviewKeys } from './review-keys-line.tsx'
import { reviewIntentOf, type ReviewIntent } from './review-keys.ts'
import { ReviewProgress } from './review-progress.tsx'
import { SplitDialog } from './split-dialog.tsx'
import { useReview } from './use-review.ts'

/** One pair after another: are these two one organisation? Answered by keyboard, with what the answer does to the overlap in sight. */
export function ReviewView() {
  const { t } = useTranslation()
  const format = useFormat()
  const writable = useWritable()
  const [filter, setFilter] = useState<QueueFilter>({})
  const [splitting, setSplitting] = useState<number | null>(null)
  const [acceptingAll, setAcceptingAll] = useState(false)
  const [keysShown, setKeysShown] = useState(true)
  const review = useReview(filter)
  const { answer, entry, effect, last } = review
  const queue = answer.data
  const narrowed = Object.keys(filter).length > 0
  const change = (next: QueueFilter) => {
    setFilter(next)
    review.restart()
  }
  const splittable = entry === undefined ? [] : [entry.a, entry.b].filter(isSplittable)

  const act = useEffectEvent((intent: ReviewIntent) => {
    switch (intent) {
      case 'accept':
        if (writable) review.answerWith('same')
        return
      case 'reject':
        if (writable) review.answerWith('different')
        return
      case 'group':
        if (writable && entry?.suggests === 'group') review.answerWith('group')
        return
      case 'split':
        if (writable) setSplitting(splittable.toSorted((x, y) => y.names.length - x.names.length)[0]?.id ?? null)
        return
      case 'previous':
        return review.step(-1)
      case 'next':
        return review.step(1)
      case 'undo':
        if (writable) review.undo()
        return
      case 'keys':
        setKeysShown((shown) => !shown)
    }
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.repeat) return
      if (document.querySelector('[role="dialog"], [role="menu"], [role="listbox"]') !== null) return
      const intent = reviewIntentOf(event, keyPlaceOf(event.target))
      if (intent === null) return
      event.preventDefault()
      act(intent)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])

  if (queue === undefined) {
    return <Page>{answer.error === null ? <Loading /> : <ErrorNote error={answer.error} onRetry={() => void answer.refetch()} />}</Page>
  }
  const empty = entry === undefined
  return (
    <Page>
      <PageHeader title={t('place.organisations')} sub={t('identity.review_sub')}>
        <IdentityTabs tab="review" />
      </PageHeader>
      <ChipRow end={<ReviewProgress decided={queue.decided} undecided={queue.undecided} />}>
        <QueueChips queue={queue} filter={filter} onChange={change} />
        <Button size="xs" disabled={!writable || queue.total === 0} onClick={() => setAcceptingAll(true)}>
          {t('identity.accept_all.button')}
        </Button>
      </ChipRow>
      <div className="list-notes">
        <ErrorNote error={review.error ?? answer.error} />
        {writable ? null : <Note>{t('ui.read_only')}</Note>}
        {last === null ? null : (
          <output className="review-said">
            {t(`identity.said.${last.kind}`, { a: last.a, b: last.b })}{' '}
            <LinkButton onClick={review.undo}>
              {t('identity.undo')} <kbd className="key">U</kbd>
            </LinkButton>
          </output>
        )}
        {queue.working === null ? null : queue.undecided === 0 ? (
          <Busy label={t('identity.working', { share: format.share(queue.working) })} share={queue.working} />
        ) : (
          <output className="review-said">{t('identity.working_again', { share: format.share(queue.working) })}</output>
        )}
      </div>
      {empty ? (
        queue.working !== null && queue.undecided === 0 ? null : narrowed ? (
          <EmptyPlace icon={IconGitMerge} title={t('identity.none_fits')} text={t('identity.none_fits_text')}>
            <Button onClick={() => change({})}>{t('ui.clear')}</Button>
          </EmptyPlace>
        ) : (
          <EmptyPlace
            icon={IconChecks}
            title={t(queue.decided === 0 ? 'identity.nothing' : 'identity.done')}
            text={t(queue.decided === 0 ? 'identity.nothing_text' : 'identity.done_text')}
          >
            <Button onClick={() => go(queue.decided === 0 ? '/organisations' : '/organisations/decisions')}>
              {t(queue.decided === 0 ? 'identity.to_all' : 'identity.to_decisions')}
            </Button>
          </EmptyPlace>
        )
      ) : (
        <article className="review" aria-label={t('identity.question', { a: entry.a.name, b: entry.b.name })}>
          <p className="review-head">
            <span className="review-question">{t(`identity.suggests.${entry.suggests}`)}</span>
            <span>{t('identity.similarity', { share: format.share(entry.similarity) })}</span>
            <span className="faint">{t('identity.place', { number: Math.min(review.place + 1, queue.total), total: queue.total })}</span>
          </p>
          <div className="review-cards">
            {[entry.a, entry.b].map((card, index) => (
              <ReviewCard
                key={card.id}
                card={card}
                other={index === 0 ? entry.b : entry.a}
                onSplit={writable && isSplittable(card) ? () => setSplitting(card.id) : undefined}
              />
            ))}
          </div>
          <div className="review-below">
            <section>
              <h3>{t('identity.why')}</h3>
              <ReasonList reasons={entry.reasons} />
            </section>
            <section>
              <h3>{t('identity.if_accepted')}</h3>
              <ErrorNote error={effect.error} />
              {effect.data === undefined ? <p className="faint">{t('ui.loading')}</p> : <EffectList effect={effect.data} />}
            </section>
          </div>
          <div className="review-foot">
            {keysShown ? <ReviewKeys group={entry.suggests === 'group'} /> : <span />}
            <div className="review-buttons">
              <Button
                disabled={review.place === 0}
                aria-label={t('identity.previous')}
                title={t('identity.previous')}
                onClick={() => review.step(-1)}
              >
                <IconArrowLeft size={16} stroke={1.7} aria-hidden />
              </Button>
              <Button
                disabled={review.place >= queue.total - 1}
                aria-label={t('identity.next')}
                title={t('identity.next')}
                onClick={() => review.step(1)}
              >
                <IconArrowRight size={16} stroke={1.7} aria-hidden />
              </Button>
              <Button disabled={!writable} onClick={() => review.answerWith('different')}>
                {t('identity.reject')}
              </Button>
              {entry.suggests === 'group' ? (
                <Button disabled={!writable} onClick={() => review.answerWith('group')}>
                  {t('identity.same_group')}
                </Button>
              ) : null}
              <Button variant="filled" disabled={!writable} onClick={() => review.answerWith('same')}>
                {t('identity.accept')}
              </Button>
            </div>
          </div>
        </article>
      )}
      {splitting === null ? null : <SplitDialog organisation={splitting} onClose={() => setSplitting(null)} />}
      {acceptingAll ? <AcceptAllDialog filter={filter} onClose={() => setAcceptingAll(false)} /> : null}
    </Page>
  )
}

function isSplittable({ names, places }: OrganisationCard): boolean {
  return names.length > 1 || new Set(places.map(placeKey)).size > 1
}
