import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

/** The labels that an exported matrix carries, in the user's language: every text under `export`. */
export function useExportWords(): Record<string, string> {
  const { t, i18n } = useTranslation()
  return useMemo(() => {
    const words: unknown = t('export', { returnObjects: true, lng: i18n.language })
    if (typeof words !== 'object' || words === null) return {}
    return Object.fromEntries(Object.entries(words).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
  }, [t, i18n.language])
}
