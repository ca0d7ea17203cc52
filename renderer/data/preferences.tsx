import { useMantineColorScheme } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { Preferences } from '#core/contract/project.ts'
import { useEngine } from './engine-context.tsx'
import { asLanguage, languageFrom } from './i18n.ts'

export type ThemeChoice = Preferences['theme']

function merged(old: Preferences, change: Partial<{ [K in keyof Preferences]: Preferences[K] | undefined }>): Preferences {
  return {
    language: change.language === undefined ? old.language : change.language,
    theme: change.theme ?? old.theme,
    userName: change.userName ?? old.userName,
  }
}

/** What the user set for this machine, and how to change it; the engine keeps it. */
export function usePreferences() {
  const { queries, queryClient } = useEngine()
  const key = queries.preferences.get.queryKey()
  const preferences = useQuery(queries.preferences.get.queryOptions()).data
  const { mutate } = useMutation(
    queries.preferences.set.mutationOptions({
      onMutate: (change) => queryClient.setQueryData<Preferences>(key, (old) => (old === undefined ? old : merged(old, change))),
      onError: () => queryClient.invalidateQueries({ queryKey: key }),
    }),
  )
  return { preferences, change: mutate }
}

/** Brings language and theme on the screen to what is preferred, now and at each change. */
export function PreferencesFollower() {
  const { preferences } = usePreferences()
  const { i18n } = useTranslation()
  const { setColorScheme } = useMantineColorScheme()
  useEffect(() => {
    if (preferences === undefined) return
    const language = languageFrom(preferences.language, navigator.languages)
    if (asLanguage(i18n.language) !== language) void i18n.changeLanguage(language)
    document.documentElement.lang = language
    setColorScheme(preferences.theme === 'system' ? 'auto' : preferences.theme)
  }, [preferences, i18n, setColorScheme])
  return null
}
