import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { IconArrowLeft, IconDownload, IconUsersGroup } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { PeerPoint } from '#core/contract/merge.ts'
import { bytesOf, download } from '#renderer/data/download.ts'
import { answerIn, type KeptAnswer } from '#core/judging/answer.ts'
import type { Standing } from '#core/judging/peer-review.ts'
import type { JudgingScale } from '#core/judging/settings.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { go } from '#renderer/data/route.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { Loading } from '#renderer/ui/busy.tsx'
import { EmptyPlace } from '#renderer/ui/empty-place.tsx'
import { InventedMark } from '#renderer/ui/mark.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { Page, PageHeader } from '#renderer/ui/page.tsx'
import { useAnswerWords } from '../judgements/use-answer-words.ts'
import { useJudging } from '../judgements/use-judging.ts'
import './collect.css'

/** What the mix's own raters and those of reviewing regions see differently: points for discussion. */
export function PeersView() {
  const { t } = useTranslation()
  const format = useFormat()
  const { client, queries } = useEngine()
  const points = useQuery(queries.merge.peers.queryOptions())
  const { settings, open } = useJudging()
  const give = useMutation({
    mutationFn: async () => {
      const words = t('peers.file', { returnObjects: true }) as Record<string, string>
      const file = await client.merge.peersFile({ words, language: format.language })
      download(file.name, new Blob([bytesOf(file.base64)], { type: file.mime }))
    },
  })
  const some = points.data !== undefined && points.data.length > 0
  return (
    <Page>
      <PageHeader title={t('peers.title')} sub={t('peers.sub')}>
        <Button size="xs" leftSection={<IconArrowLeft size={15} stroke={1.7} aria-hidden />} onClick={() => go('/judgements')}>
          {t('judgements.all_pairs')}
        </Button>
        <Button
          size="xs"
          disabled={!some}
          loading={give.isPending}
          leftSection={<IconDownload size={15} stroke={1.7} aria-hidden />}
          onClick={() => give.mutate()}
        >
          {t('peers.export')}
        </Button>
      </PageHeader>
      <div className="collect">
        <ErrorNote error={points.error ?? give.error} />
        {points.isPending ? <Loading /> : null}
        {points.data === undefined || some ? null : (
          <EmptyPlace
            icon={IconUsersGroup}
            title={t('peers.empty_title')}
            text={open === undefined ? t('peers.empty_text') : t('peers.round_open', { open: open.number })}
          />
        )}
        {some ? <PointsTable points={points.data} scale={settings.scale} /> : null}
      </div>
    </Page>
  )
}

function PointsTable({ points, scale }: { readonly points: readonly PeerPoint[]; readonly scale: JudgingScale }) {
  const { t } = useTranslation()
  const format = useFormat()
  const words = useAnswerWords(scale)
  const said = (kept: KeptAnswer) => {
    const answer = answerIn(scale, kept)
    return answer === null ? words.name(null) : words.figure(answer) || words.name(answer)
  }
  const standing = (own: Standing) => (typeof own === 'number' ? words.figure(own) : own.map(words.name).join(', '))
  return (
    <table className="plain-table peer-points" aria-label={t('peers.title')}>
      <thead>
        <tr>
          <th scope="col">{t('peers.file.from')}</th>
          <th scope="col">{t('peers.file.to')}</th>
          {(['own', 'peers', 'difference'] as const).map((key) => (
            <th key={key} scope="col" className="is-number">
              {t(`peers.file.${key}`)}
            </th>
          ))}
          <th scope="col">{t('peers.file.own_notes')}</th>
          <th scope="col">{t('peers.file.peer_notes')}</th>
        </tr>
      </thead>
      <tbody>
        {points.map((point) => (
          <tr key={`${String(point.from.id)} ${String(point.to.id)}`}>
            <th scope="row" className="peer-code" title={point.from.name}>
              {point.from.code}
            </th>
            <td className="peer-code" title={point.to.name}>
              {point.to.code}
            </td>
            <td className="is-number">{standing(point.own)}</td>
            <td className="is-number">{standing(point.peers)}</td>
            <td className="is-number">{point.difference === null ? '–' : format.scoreDifference(point.difference)}</td>
            <Notes answers={point.answers.filter(({ peer }) => peer === null)} words={said} />
            <Notes answers={point.answers.filter(({ peer }) => peer !== null)} words={said} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Notes({ answers, words }: { readonly answers: PeerPoint['answers']; readonly words: (kept: KeptAnswer) => string }) {
  return (
    <td className="peer-notes">
      {answers.map(({ rater, peer, rationale, invented, ...kept }) => (
        <p key={rater}>
          <strong>{rater}</strong>
          {peer === null ? '' : ` (${peer})`}: {words(kept)}
          {rationale === null ? null : <span className="conflict-note"> {rationale}</span>} {invented ? <InventedMark /> : null}
        </p>
      ))}
    </td>
  )
}
