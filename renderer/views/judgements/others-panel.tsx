import { useQuery } from '@tanstack/react-query'
import { IconEyeOff } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { InstrumentRow } from '#core/contract/instruments.ts'
import type { Assessment, Rater } from '#core/contract/judgements.ts'
import type { JudgingSettings, Round } from '#core/contract/judging.ts'
import type { Answer } from '#core/judging/answer.ts'
import type { JudgingScale } from '#core/judging/settings.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { go } from '#renderer/data/route.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { useProject } from '#renderer/data/use-project.ts'
import { Loading } from '#renderer/ui/busy.tsx'
import { FigureBox, Figures } from '#renderer/ui/figure-box.tsx'
import { LinkButton, Section } from '#renderer/ui/inspector.tsx'
import { InventedMark } from '#renderer/ui/mark.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { useMatrixChoices } from '../matrices/question.tsx'
import { RatersScale } from '../matrices/raters-scale.tsx'
import { FeedbackPanel } from './feedback-panel.tsx'
import { evidenceLookup, type Evidence } from './pair-order.ts'
import { RaterMenu } from './rater-menu.tsx'
import { ProgressBar } from './progress-bar.tsx'
import type { Progress } from './progress.ts'
import { ScoreTag } from './score-tag.tsx'

/**
 * How far the rater is. What the others say comes once the rater has judged the pair, in a round when it is closed; what the data show comes with
 * the own judgement, or at once where the project wants it.
 */
export function OthersPanel({
  rater,
  raters,
  from,
  to,
  judged,
  settings,
  round,
  own,
  obstacle,
  progress,
  timeLeft,
  evidence,
}: {
  readonly rater: Rater
  readonly raters: readonly Rater[]
  readonly from: InstrumentRow
  readonly to: InstrumentRow
  readonly judged: boolean
  readonly settings: JudgingSettings
  readonly round: Round | undefined
  readonly own: Answer | undefined
  readonly obstacle: string | null
  readonly progress: Progress
  readonly timeLeft: ReactNode
  readonly evidence: Evidence | undefined
}) {
  const { t } = useTranslation()
  const project = useProject()
  // Nobody can judge in a project open read-only, so nobody's judgement can be led.
  const readOnly = project?.access === 'read'
  const scoring = (project?.scoringRater ?? null) !== null
  return (
    <aside className="inspector" aria-label={t('judgements.others.panel')}>
      <RaterMenu rater={rater} raters={raters} obstacle={obstacle} />
      <div className="panel-progress">
        <span>
          <strong>{t('ui.of', { done: progress.answered, total: progress.total })}</strong> {t('judgements.others.judged')}
        </span>
        <span className="judge-faint">{t('judgements.others.left', { count: progress.left })}</span>
      </div>
      <ProgressBar scale={settings.scale} progress={progress} />
      {timeLeft}
      {scoring ? (
        <Blind title={t('judgements.others.alone_title')} text={t('judgements.others.alone_text')} />
      ) : round === undefined ? (
        judged || readOnly ? (
          <Others scale={settings.scale} rater={rater} raters={raters} from={from} to={to} />
        ) : (
          <Blind
            title={t('judgements.others.blind_title')}
            text={t(settings.evidenceShown ? 'judgements.others.blind_text_shown' : 'judgements.others.blind_text')}
          />
        )
      ) : (
        <>
          <FeedbackPanel scale={settings.scale} from={from.id} to={to.id} own={own} />
          <Blind title={t('rounds.blind_title', { round: round.number })} text={t('rounds.blind_text')} />
        </>
      )}
      {judged || readOnly || settings.evidenceShown ? <Observed from={from} to={to} evidence={evidence} /> : null}
    </aside>
  )
}

function Blind({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <div className="blind">
      <IconEyeOff size={28} stroke={1.3} aria-hidden />
      <p className="is-strong">{title}</p>
      <p>{text}</p>
    </div>
  )
}

function Others({
  scale,
  rater,
  raters,
  from,
  to,
}: {
  readonly scale: JudgingScale
  readonly rater: Rater
  readonly raters: readonly Rater[]
  readonly from: InstrumentRow
  readonly to: InstrumentRow
}) {
  const { t } = useTranslation()
  const { queries } = useEngine()
  const answer = useQuery(queries.judgements.list.queryOptions({ input: { from: from.id, to: to.id } }))
  const raterOf = (one: Assessment) => raters.find(({ id }) => id === one.rater)
  const all = answer.data ?? []
  const others = all.filter((one) => one.rater !== rater.id)
  return (
    <Section title={t('judgements.others.title')}>
      <ErrorNote error={answer.error} onRetry={() => void answer.refetch()} />
      {answer.isPending ? (
        <Loading />
      ) : others.length === 0 ? (
        <p className="judge-soft">{t(raters.length === 1 ? 'judgements.others.alone' : 'judgements.others.none')}</p>
      ) : (
        <>
          <RatersScale assessments={all.map((one) => signed(one, raterOf(one)))} />
          {others.map((one) => (
            <OtherJudgement key={one.rater} scale={scale} given={one} rater={raterOf(one)} />
          ))}
        </>
      )}
    </Section>
  )
}

/** What the data show of the pair. */
function Observed({
  from,
  to,
  evidence,
}: {
  readonly from: InstrumentRow
  readonly to: InstrumentRow
  readonly evidence: Evidence | undefined
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const { change } = useMatrixChoices()
  const scoring = (useProject()?.scoringRater ?? null) !== null
  const observed = evidenceLookup(evidence)(from.id, to.id)
  if (observed === null) return null
  const takenAt = evidence?.takenAt ?? null
  return (
    <Section
      title={t('judgements.others.data')}
      action={
        // A scoring file has no matrix.
        scoring ? undefined : (
          <LinkButton
            onClick={() => {
              change({ pair: { from: from.id, to: to.id } })
              go('/matrices/matrix')
            }}
          >
            {t('judgements.others.in_matrix')}
          </LinkButton>
        )
      }
    >
      <Figures>
        <FigureBox
          label={t('judgements.others.shared')}
          value={format.number(observed.shared)}
          detail={t('judgements.others.expected', { expected: format.number(observed.expected, 1) })}
        />
        <FigureBox
          label={t('judgements.others.lift')}
          value={observed.lift === null ? '–' : format.fixed(observed.lift, 2)}
          detail={format.probabilityStatement('q', observed.q)}
        />
      </Figures>
      {takenAt === null ? null : <p className="small-line figures-note">{t('judgements.others.taken', { date: format.date(takenAt) })}</p>}
    </Section>
  )
}

function signed(given: Assessment, rater: Rater | undefined) {
  return { ...given, raterName: rater?.name ?? '', role: rater?.role ?? null, invented: rater?.invented ?? false }
}

function OtherJudgement({
  scale,
  given,
  rater,
}: {
  readonly scale: JudgingScale
  readonly given: Assessment
  readonly rater: Rater | undefined
}) {
  const { t } = useTranslation()
  const marks = [
    given.confidence === null ? null : t('judgements.others.confidence', { confidence: t(`word.confidence.${given.confidence}`) }),
    given.relation === null || scale === 'relations' ? null : t(`word.relation.${given.relation}`),
  ].filter((one) => one !== null)
  return (
    <div className="other">
      <div className="other-head">
        <span className="other-name">{rater?.name}</span>
        <ScoreTag scale={scale} kept={given} />
      </div>
      {given.rationale === null ? null : <p className="other-rationale">{given.rationale}</p>}
      <p className="judge-faint">
        {marks.join(' · ')} {rater?.invented === true ? <InventedMark /> : null}
      </p>
    </div>
  )
}
