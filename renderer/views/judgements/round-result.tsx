import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Dispute, Round } from '#core/contract/judging.ts'
import { answerIn } from '#core/judging/answer.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { bytesOf, download } from '#renderer/data/download.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { Loading } from '#renderer/ui/busy.tsx'
import { Chip } from '#renderer/ui/chip.tsx'
import { FigureBox, Figures } from '#renderer/ui/figure-box.tsx'
import { InventedMark } from '#renderer/ui/mark.tsx'
import { ErrorNote, Note } from '#renderer/ui/note.tsx'
import { RuleText } from './rule-text.tsx'
import { ScoreTag } from './score-tag.tsx'
import { useAnswerWords } from './use-answer-words.ts'

/** What a closed round came to: its rule, how many pairs reached consensus, what changed, and what remains in dispute with the notes of both sides. */
export function RoundResultPart({ round }: { readonly round: Round }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { queries } = useEngine()
  const [named, setNamed] = useState(false)
  const result = useQuery(queries.judging.result.queryOptions({ input: { round: round.id } }))
  const disputes = useQuery(queries.judging.disputes.queryOptions({ input: { round: round.id } }))
  const instruments = useQuery(queries.instruments.list.queryOptions())
  const save = useMutation(
    queries.judging.exportDisputes.mutationOptions({
      onSuccess: ({ name, mime, base64 }) => download(name, new Blob([bytesOf(base64)], { type: mime })),
    }),
  )
  const failed = result.error ?? disputes.error ?? instruments.error
  if (failed !== null) return <ErrorNote error={failed} />
  if (result.data === undefined || disputes.data === undefined || instruments.data === undefined) return <Loading />
  const { counts, change, settled } = result.data
  const byId = new Map(instruments.data.map((one) => [one.id, one]))
  return (
    <>
      <section className="round-head">
        <h2>
          {t('rounds.closed_on', { round: round.number, date: format.date(round.closedAt ?? '') })}{' '}
          <span className="judge-faint">{t('rounds.kept', { count: round.answers, raters: format.number(round.raters) })}</span>
        </h2>
        <RuleText round={round} />
        <div className="round-figures">
          <Figures>
            <FigureBox
              label={t('rounds.file.reached')}
              value={format.number(counts.reached ?? 0)}
              detail={t('rounds.of_pairs', { count: (counts.reached ?? 0) + (counts.disputed ?? 0) })}
            />
            <FigureBox
              label={t('rounds.file.disputed')}
              value={format.number(counts.disputed ?? 0)}
              detail={counts.alone ? t('rounds.alone', { count: counts.alone }) : null}
            />
            <FigureBox
              label={t('rounds.file.changed')}
              value={change?.share === null || change === null ? '–' : format.share(change.share, 1)}
              detail={
                change === null
                  ? t('rounds.file.no_change')
                  : t('rounds.changed_of', { changed: format.number(change.changed), compared: format.number(change.compared) })
              }
            />
          </Figures>
        </div>
        {change === null || change.share === null ? null : (
          <Note>{t(settled ? 'rounds.settled' : 'rounds.unsettled', { share: format.share(round.rule.stop, 1) })}</Note>
        )}
      </section>
      <section className="round-disputes">
        <div className="round-disputes-head">
          <h2>{t('rounds.disputes', { count: disputes.data.length })}</h2>
          <Chip label={t('rounds.names')} on={named} onClick={() => setNamed((was) => !was)} />
          <Button
            leftSection={<IconDownload size={16} stroke={1.7} aria-hidden />}
            loading={save.isPending}
            onClick={() => save.mutate({ round: round.id, named, language: format.language })}
          >
            {t('rounds.export')}
          </Button>
        </div>
        <ErrorNote error={save.error} />
        {disputes.data.length === 0 ? <p className="judge-soft">{t('rounds.no_disputes')}</p> : null}
        {disputes.data.map((one) => (
          <DisputePart
            key={`${one.from} ${one.to}`}
            dispute={one}
            round={round}
            from={byId.get(one.from)}
            to={byId.get(one.to)}
            named={named}
          />
        ))}
      </section>
    </>
  )
}

type Named = { readonly code: string; readonly name: string } | undefined

function DisputePart({
  dispute,
  round,
  from,
  to,
  named,
}: {
  readonly dispute: Dispute
  readonly round: Round
  readonly from: Named
  readonly to: Named
  readonly named: boolean
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const words = useAnswerWords(round.scale)
  const { median, lower, upper, share, strongOpposites, answers } = dispute
  const facts = [
    median === null ? null : t('rounds.median', { median: words.figure(median) }),
    lower === null || upper === null ? null : t('rounds.range', { range: format.number(upper - lower, 2) }),
    share === null ? null : t('rounds.share', { share: format.share(share) }),
    strongOpposites && round.scale === 'impact' ? t('rounds.opposites') : null,
  ].filter((one) => one !== null)
  return (
    <details className="dispute">
      <summary>
        <strong>
          {from?.code} → {to?.code}
        </strong>{' '}
        <span className="judge-soft">
          {from?.name} → {to?.name}
        </span>
        <span className="dispute-facts">{facts.join(' · ')}</span>
      </summary>
      <ul>
        {answers.map((answer) => (
          <li key={answer.key} className="other" data-side={answer.side}>
            <div className="other-head">
              <ScoreTag scale={round.scale} kept={answer} />
              <span className="judge-faint">
                {[
                  named ? answer.rater : null,
                  answer.role,
                  answerIn(round.scale, answer) === null || answer.side === 'apart' ? null : t(`rounds.side.${answer.side}`),
                ]
                  .filter((one) => one !== null)
                  .join(' · ')}{' '}
                {answer.invented ? <InventedMark /> : null}
              </span>
            </div>
            {answer.rationale === null ? null : <p className="other-rationale">{answer.rationale}</p>}
          </li>
        ))}
      </ul>
    </details>
  )
}
