import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { IconScale } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { go, useHashQuery } from '#renderer/data/route.ts'
import { useProject } from '#renderer/data/use-project.ts'
import { Loading } from '#renderer/ui/busy.tsx'
import { EmptyPlace } from '#renderer/ui/empty-place.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { Page, PageHeader } from '#renderer/ui/page.tsx'
import { useJudgementChoices } from './judgement-session.ts'
import { RaterPlace } from './rater-place.tsx'
import { useObstacle } from './use-judgements.ts'
import { WhoJudges } from './who-judges.tsx'
import './judgements.css'
import './question.css'

/** Where raters judge how one instrument affects another: all pairs, or (`?from=ID&to=ID`) one question. */
export function JudgementsView() {
  const { t } = useTranslation()
  const { queries } = useEngine()
  const { choices } = useJudgementChoices()
  const obstacle = useObstacle()
  const project = useProject()
  const query = useHashQuery()
  const instruments = useQuery(queries.instruments.list.queryOptions())
  const raters = useQuery(queries.judgements.raters.queryOptions())

  if (instruments.isError || raters.isError) {
    const retry = () => void Promise.all([instruments.refetch(), raters.refetch()])
    return (
      <Page>
        <PageHeader title={t('judgements.title')} />
        <div className="judge-notes">
          <ErrorNote error={instruments.error ?? raters.error} onRetry={retry} />
        </div>
      </Page>
    )
  }
  if (instruments.isPending || raters.isPending) {
    return (
      <Page>
        <Loading />
      </Page>
    )
  }
  if (instruments.data.length < 2) {
    const none = instruments.data.length === 0
    return (
      <Page>
        <EmptyPlace icon={IconScale} title={t('judgements.empty.title')} text={t(none ? 'judgements.empty.none' : 'judgements.empty.one')}>
          <Button variant="filled" disabled={obstacle !== null} onClick={() => go(none ? '/sheets' : '/instruments')}>
            {t(none ? 'judgements.empty.button' : 'judgements.empty.button_one')}
          </Button>
          {obstacle === null ? null : <p className="judge-faint">{obstacle}</p>}
        </EmptyPlace>
      </Page>
    )
  }
  // A scoring file is one rater's.
  const rater = raters.data.find((one) => one.id === (project?.scoringRater ?? choices.rater))
  if (rater === undefined) return <WhoJudges raters={raters.data} />
  const from = query.get('from')
  const to = query.get('to')
  return (
    <RaterPlace
      key={rater.id}
      rater={rater}
      raters={raters.data}
      instruments={instruments.data}
      begins={query.has('begin')}
      asked={from === null || to === null ? null : { from: Number(from), to: Number(to) }}
    />
  )
}
