import { useTranslation } from 'react-i18next'
import { go } from '#renderer/data/route.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { LinkButton } from '#renderer/ui/inspector.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { roundsAddress } from './question-address.ts'
import { useJudging } from './use-judging.ts'

/** That a round is open, and what that means for whoever judges; nothing without one. */
export function RoundNote() {
  const { t } = useTranslation()
  const format = useFormat()
  const { open, closed } = useJudging()
  if (open === undefined) return null
  return (
    <div className="judge-notes">
      <Note
        title={t('rounds.open_since', { round: open.number, date: format.date(open.openedAt) })}
        actions={<LinkButton onClick={() => go(roundsAddress)}>{t('rounds.to_rounds')}</LinkButton>}
      >
        {t(closed === undefined ? 'rounds.first_explained' : 'rounds.later_explained')}
      </Note>
    </div>
  )
}
