import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Rater } from '#core/contract/judgements.ts'
import type { JudgingScale } from '#core/judging/settings.ts'
import { go } from '#renderer/data/route.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { FigureBox, Figures } from '#renderer/ui/figure-box.tsx'
import { Section } from '#renderer/ui/inspector.tsx'
import { Mark } from '#renderer/ui/mark.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import type { Given } from './pair-filter.ts'
import type { OrderedPair } from './pair-order.ts'
import { RaterMenu } from './rater-menu.tsx'
import { ProgressBar } from './progress-bar.tsx'
import type { Progress } from './progress.ts'
import { TimeLeft } from './time-left.tsx'

/** So many pairs are named as worth scoring first. */
const named = 6

/** How far the rater is, where to go on, and which pairs say most. */
export function ProgressPanel({
  rater,
  raters,
  pairs,
  scale,
  given,
  progress,
  scoped,
  goOn,
  obstacle,
  evidenceError,
  onOpen,
}: {
  readonly rater: Rater
  readonly raters: readonly Rater[]
  readonly pairs: readonly OrderedPair[]
  readonly scale: JudgingScale
  readonly given: Given
  readonly progress: Progress
  /** Only some regions or programmes are chosen. */
  readonly scoped: boolean
  /** The pair to go on with; null where all are judged. */
  readonly goOn: OrderedPair | null
  readonly obstacle: string | null
  readonly evidenceError: unknown
  readonly onOpen: (pair: OrderedPair) => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const first = pairs.filter((pair) => pair.worthFirst && !given.has(pair.key))
  const done = progress.total > 0 && progress.left === 0
  return (
    <aside className="inspector" aria-label={t('judgements.panel.title', { rater: rater.name })}>
      <RaterMenu rater={rater} raters={raters} obstacle={obstacle} />
      <Figures>
        <FigureBox
          label={t('judgements.panel.answered')}
          value={format.number(progress.answered)}
          detail={[
            t('judgements.panel.of', { count: progress.total }),
            ...(progress.unable === 0 ? [] : [t('judgements.panel.unable', { count: progress.unable })]),
          ].join(', ')}
        />
        <FigureBox label={t('judgements.panel.left')} value={format.number(progress.left)} detail={t('judgements.panel.left_detail')} />
      </Figures>
      <ProgressBar scale={scale} progress={progress} />
      <TimeLeft pairs={pairs} given={given} left={progress.left} />
      {done ? (
        <div className="panel-done">
          <output className="is-strong">{t(scoped ? 'judgements.panel.done_scope' : 'judgements.panel.done_title')}</output>
          <p>{t(scale === 'relations' ? 'judgements.panel.done_text_relations' : 'judgements.panel.done_text')}</p>
          <Button variant="filled" fullWidth size="sm" onClick={() => go('/matrices/matrix')}>
            {t('judgements.panel.done_button')}
          </Button>
        </div>
      ) : goOn === null || obstacle !== null ? null : (
        <div className="panel-go">
          <Button variant="filled" fullWidth size="sm" onClick={() => onOpen(goOn)} data-autofocus>
            {t(progress.answered === 0 ? 'judgements.begin' : 'judgements.go_on')}
          </Button>
          <p className="judge-faint">
            {t('judgements.panel.next_pair')} {goOn.from.code} → {goOn.to.code}
          </p>
        </div>
      )}
      {done || obstacle !== null ? null : (
        <Section
          title={
            <>
              {t('judgements.worth.title')} <Mark explanation={t('judgements.worth.explained')}>?</Mark>
            </>
          }
          action={
            first.length > named ? <span className="judge-faint">{t('judgements.worth.more', { count: first.length - named })}</span> : null
          }
        >
          <ErrorNote error={evidenceError} />
          {first.length === 0 ? (
            <p className="judge-soft">{t('judgements.worth.none')}</p>
          ) : (
            <ul className="worth-list">
              {first.slice(0, named).map((pair) => (
                <li key={pair.key}>
                  <button type="button" onClick={() => onOpen(pair)} title={`${pair.from.name} → ${pair.to.name}`}>
                    <span className="worth-codes">
                      {pair.from.code} → {pair.to.code}
                    </span>
                    <span className="worth-names">
                      {pair.from.name} → {pair.to.name}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          )}
        </Section>
      )}
    </aside>
  )
}
