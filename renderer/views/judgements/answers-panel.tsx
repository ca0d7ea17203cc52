import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { JudgingScale } from '#core/judging/settings.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { go } from '#renderer/data/route.ts'
import { Loading } from '#renderer/ui/busy.tsx'
import { Inspector, LinkButton } from '#renderer/ui/inspector.tsx'
import { InventedMark } from '#renderer/ui/mark.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { useMatrixChoices } from '../matrices/question.tsx'
import { ScoreTag } from './score-tag.tsx'

type Named = { readonly code: string; readonly name: string } | undefined

/** Who answered what on a pair, with the notes. */
export function AnswersPanel({
  scale,
  from,
  to,
  cell,
  onClose,
}: {
  readonly scale: JudgingScale
  readonly from: Named
  readonly to: Named
  readonly cell: { readonly from: number; readonly to: number }
  readonly onClose: () => void
}) {
  const { t } = useTranslation()
  const { queries } = useEngine()
  const { change } = useMatrixChoices()
  const { data, error } = useQuery(queries.judging.answers.queryOptions({ input: { from: cell.from, to: cell.to } }))
  return (
    <Inspector title={`${from?.code} → ${to?.code}`} sub={`${from?.name} → ${to?.name}`} onClose={onClose}>
      <ErrorNote error={error} />
      {data === undefined && error === null ? <Loading /> : null}
      {data?.map((one) => (
        <div key={one.key} className="other">
          <div className="other-head">
            <span className="other-name">{one.rater}</span>
            <ScoreTag scale={scale} kept={one} />
          </div>
          {one.rationale === null ? null : <p className="other-rationale">{one.rationale}</p>}
          <p className="judge-faint">
            {one.role} {one.invented ? <InventedMark /> : null}
          </p>
        </div>
      ))}
      <LinkButton
        onClick={() => {
          change({ pair: { from: cell.from, to: cell.to } })
          go('/matrices/matrix')
        }}
      >
        {t('judgements.others.in_matrix')}
      </LinkButton>
    </Inspector>
  )
}
