import { useTranslation } from 'react-i18next'
import type { CorrectionRow } from '#core/contract/corrections.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { Mark } from '#renderer/ui/mark.tsx'
import { correctedText } from './corrected-text.ts'

const stories = { corrected: 'corrections.story', by_hand: 'corrections.story_by_hand', taken_out: 'corrections.story_taken_out' } as const
const marks = { corrected: 'corrections.mark', by_hand: 'corrections.by_hand', taken_out: 'corrections.mark_taken_out' } as const

/** Beside every value that was corrected by hand: what is delivered, who corrected it and when. */
export function CorrectedMark({ correction }: { readonly correction: CorrectionRow }) {
  const { t } = useTranslation()
  const format = useFormat()
  const kind =
    correction.field !== 'partner' && correction.field !== 'new_operation'
      ? 'corrected'
      : correction.delivered === null
        ? 'by_hand'
        : 'taken_out'
  const told = t(stories[kind], {
    delivered: correctedText(t, format, correction, 'delivered'),
    who: correction.who,
    day: format.date(correction.at),
  })
  const story = [told, correction.changedSince ? t('corrections.changed_since_text') : null, correction.note].filter(
    (part) => part !== null,
  )
  return <Mark explanation={story.join(' ')}>{t(correction.changedSince ? 'corrections.mark_changed' : marks[kind])}</Mark>
}
