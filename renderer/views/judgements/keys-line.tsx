import { useTranslation } from 'react-i18next'
import { answersOf } from '#core/judging/answer.ts'
import type { JudgingScale } from '#core/judging/settings.ts'
import { shortcutText } from '#renderer/actions/action.ts'
import { useHost } from '#renderer/data/engine-context.tsx'

/** The keys of the question in one small line, but those that stand on buttons. */
export function KeysLine({ scale }: { readonly scale: JudgingScale }) {
  const { t } = useTranslation()
  const { platform } = useHost()
  const digits = answersOf(scale).filter((one) => one !== 'P').length
  const keys = [
    { keys: ['1', String(digits)], between: '–', words: scale === 'influence' ? '' : t('judgements.keys.score') },
    ...(scale === 'influence' ? [{ keys: ['P'], between: '', words: t('judgements.keys.score') }] : []),
    { keys: ['0', 'X'], between: ' ', words: t('judgements.keys.unable') },
    { keys: ['N'], between: '', words: t('judgements.keys.note') },
    { keys: [shortcutText('mod+Enter', platform)], between: '', words: t('judgements.keys.text') },
    { keys: ['Esc'], between: '', words: t('judgements.keys.leave') },
  ]
  return (
    <p className="keys-line">
      {keys.map((one) => (
        <span key={one.keys[0]}>
          {one.keys.map((key, index) => (
            <span key={key}>
              {index === 0 ? '' : one.between}
              <kbd className="key">{key}</kbd>
            </span>
          ))}{' '}
          {one.words}
        </span>
      ))}
    </p>
  )
}
