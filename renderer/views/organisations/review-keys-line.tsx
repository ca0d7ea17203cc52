import { useTranslation } from 'react-i18next'

/** The keys of the queue, in one small line. */
export function ReviewKeys({ group }: { readonly group: boolean }) {
  const { t } = useTranslation()
  const keys = [
    { keys: ['A', 'Enter'], words: t('identity.keys.accept') },
    { keys: ['R'], words: t('identity.keys.reject') },
    ...(group ? [{ keys: ['G'], words: t('identity.keys.group') }] : []),
    { keys: ['S'], words: t('identity.keys.split') },
    { keys: ['←', '→'], words: t('identity.keys.walk') },
    { keys: ['U'], words: t('identity.keys.undo') },
    { keys: ['?'], words: t('identity.keys.keys') },
  ]
  return (
    <p className="keys-line">
      {keys.map((one) => (
        <span key={one.words}>
          {one.keys.map((key) => (
            <kbd key={key} className="key">
              {key}
            </kbd>
          ))}{' '}
          {one.words}
        </span>
      ))}
    </p>
  )
}
