import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Answer } from '#core/judging/answer.ts'
import { scoreText } from '#core/judging/score-text.ts'
import type { JudgingScale } from '#core/judging/settings.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useFormat } from '#renderer/data/use-format.ts'
import { Loading } from '#renderer/ui/busy.tsx'
import { ColumnHeads } from '#renderer/ui/column-heads.tsx'
import { MoreButton } from '#renderer/ui/more-button.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { historySubject } from './history-subject.ts'

const pageSize = 50

/** Who did what, when: kept for good. */
export function History() {
  const { t, i18n } = useTranslation()
  const format = useFormat()
  const { queries } = useEngine()
  const history = useInfiniteQuery(
    queries.project.history.infiniteOptions({
      input: (before: number | undefined) => ({ limit: pageSize, ...(before === undefined ? {} : { before }) }),
      initialPageParam: undefined,
      getNextPageParam: (last) => (last.length < pageSize ? null : last.at(-1)?.id),
    }),
  )
  const name = (command: string) => (i18n.exists(`command.${command}`) ? t(`command.${command}`) : t('command.other'))
  const answer = (scale: JudgingScale, given: Answer): string => {
    if (given === null) return t('judgements.cannot')
    if (scale === 'relations') return t(`word.relation.${given}`)
    return `${typeof given === 'number' ? scoreText(given, scale, format.language) : given} ${t(`word.${scale === 'impact' ? 'score' : 'influence'}.${given}`)}`
  }
  const entries = history.data?.pages.flat() ?? []
  return (
    <section className="overview-history">
      <h2>{t('overview.history')}</h2>
      <ErrorNote error={history.error} onRetry={() => void history.refetch()} />
      {history.isPending ? <Loading /> : null}
      {history.isSuccess && entries.length === 0 ? <p className="overview-quiet">{t('overview.history_none')}</p> : null}
      {entries.length === 0 ? null : (
        <table className="plain-table">
          <ColumnHeads
            heads={[{ label: t('overview.what') }, { label: t('overview.who') }, { label: t('overview.when'), isNumber: true }]}
          />
          <tbody>
            {entries.map((entry) => {
              const subject = historySubject(entry.facts, { command: name, answer })
              return (
                <tr key={entry.id}>
                  <td>
                    {name(entry.command)}
                    {subject === '' ? null : <span className="overview-quiet"> · {subject}</span>}
                  </td>
                  <td>{entry.who}</td>
                  <td className="is-number">{format.date(entry.at)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
      <MoreButton pages={history} label={t('overview.earlier')} />
    </section>
  )
}
