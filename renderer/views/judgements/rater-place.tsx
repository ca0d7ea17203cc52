import { useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { InstrumentRow } from '#core/contract/instruments.ts'
import type { Rater } from '#core/contract/judgements.ts'
import { go } from '#renderer/data/route.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { Loading } from '#renderer/ui/busy.tsx'
import { LinkButton } from '#renderer/ui/inspector.tsx'
import { ErrorNote, Note } from '#renderer/ui/note.tsx'
import { Page, PageHeader } from '#renderer/ui/page.tsx'
import { AllPairs } from './all-pairs.tsx'
import { gridOrder } from './grid-order.ts'
import { useJudgementChoices } from './judgement-session.ts'
import { pairsInScope } from './pair-filter.ts'
import { orderedPairs, pairKey } from './pair-order.ts'
import { resumeAt } from './progress.ts'
import { questionAddress } from './question-address.ts'
import { QuestionView } from './question-view.tsx'
import { useDone } from './use-done.ts'
import { useEvidence, useOwnJudgements } from './use-judgements.ts'
import { useJudging } from './use-judging.ts'

/** What one rater works on: all pairs, or the one that is asked about. */
export function RaterPlace({
  rater,
  raters,
  instruments,
  asked,
  begins,
}: {
  readonly rater: Rater
  readonly raters: readonly Rater[]
  readonly instruments: readonly InstrumentRow[]
  readonly asked: { readonly from: number; readonly to: number } | null
  /** Straight on to the next question. */
  readonly begins: boolean
}) {
  const { t } = useTranslation()
  const { choices } = useJudgementChoices()
  const own = useOwnJudgements(rater.id)
  const { answer: observed, evidence } = useEvidence(asked !== null)
  const judging = useJudging()
  const { scale, order, bothDirections } = judging.settings
  const done = useDone(own.given)
  const format = useFormat()
  const pairs = useMemo(() => {
    const listed = order === 'row' ? gridOrder(instruments, format.compare) : instruments
    return orderedPairs(listed, evidence, { order, bothDirections })
  }, [instruments, evidence, order, bothDirections, format])
  const inScope = useMemo(() => pairsInScope(pairs, choices.scope), [pairs, choices.scope])

  // The order of work comes from the data: without waiting for it, the first question would change under the rater's eyes.
  const pending = own.answer.isPending || judging.pending || observed.isLoading
  const begun = begins && !pending
  const next = begun ? resumeAt(inScope, done, choices.last, choices.skipped) : null
  const address = next === null ? '/judgements' : questionAddress(next.from.id, next.to.id)
  useEffect(() => {
    if (begun) go(address, { replace: true })
  }, [begun, address])

  const failed = own.answer.error ?? judging.error
  if (failed !== null) {
    return (
      <Page>
        <PageHeader title={t('judgements.title')} />
        <div className="judge-notes">
          <ErrorNote error={failed} onRetry={() => void own.answer.refetch()} />
        </div>
      </Page>
    )
  }
  if (pending || begins) {
    return (
      <Page>
        <Loading />
      </Page>
    )
  }
  if (asked === null) {
    return (
      <AllPairs
        rater={rater}
        raters={raters}
        instruments={instruments}
        pairs={pairs}
        inScope={inScope}
        scale={scale}
        given={own.given}
        done={done}
        evidenceError={observed.error}
      />
    )
  }
  const pair = pairs.find((one) => one.key === pairKey(asked.from, asked.to))
  const from = instruments.find((one) => one.id === asked.from)
  const to = instruments.find((one) => one.id === asked.to)
  if (pair === undefined || from === undefined || to === undefined) {
    return (
      <Page>
        <PageHeader title={t('judgements.title')} />
        <div className="judge-notes">
          <Note actions={<LinkButton onClick={() => go('/judgements', { replace: true })}>{t('judgements.all_pairs')}</LinkButton>}>
            {t('judgements.unknown_pair')}
          </Note>
        </div>
      </Page>
    )
  }
  return (
    <QuestionView
      rater={rater}
      raters={raters}
      pair={pair}
      from={from}
      to={to}
      pairs={inScope.some((one) => one.key === pair.key) ? inScope : pairs}
      settings={judging.settings}
      round={judging.open}
      given={own.given}
      done={done}
      evidence={evidence}
    />
  )
}
