import { createInstance, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { writtenDate } from '#core/page/date-format.ts'
import en from '#resources/locales/en.json' with { type: 'json' }
import it from '#resources/locales/it.json' with { type: 'json' }
import { numberText, shareText } from './format.ts'

export const languages = ['en', 'it'] as const
export type Language = (typeof languages)[number]

/** Each language under its own name, for the switch. */
export const languageNames: Record<Language, string> = { en: 'English', it: 'Italiano' }

type Words = { readonly [key: string]: string | Words }

/** Italian has a plural form "many" (a million, two millions …) that reads like "other": kept once in the file. */
function withMany(words: Words): Words {
  const entries = Object.entries(words).flatMap(([key, value]): [string, string | Words][] => {
    if (typeof value !== 'string') return [[key, withMany(value)]]
    return key.endsWith('_other')
      ? [
          [key, value],
          [key.replace(/_other$/, '_many'), value],
        ]
      : [[key, value]]
  })
  return Object.fromEntries(entries)
}

/** The language to begin with: the one set, else the system's where it is here, else English. */
export function languageFrom(set: Language | null, systemLanguages: readonly string[]): Language {
  if (set !== null) return set
  for (const tag of systemLanguages) {
    const found = languages.find((language) => tag.toLowerCase().split('-')[0] === language)
    if (found !== undefined) return found
  }
  return 'en'
}

/**
 * The program's words. In texts, `{{n, number}}`, `{{x, share}}` (0 to 1 as per cent) and `{{day, date}}` are written as the
 * language writes them.
 */
export function startI18n(language: Language): i18n {
  const instance = createInstance()
  void instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    resources: { en: { translation: en }, it: { translation: withMany(it) } },
    interpolation: { escapeValue: false },
    initAsync: false,
    returnNull: false,
  })
  const formatter = instance.services.formatter
  formatter?.add('number', (value: number, lng) => numberText(value, asLanguage(lng)))
  formatter?.add('share', (value: number, lng) => shareText(value, asLanguage(lng)))
  formatter?.add('date', (value: string, lng) => writtenDate(value, asLanguage(lng)))
  return instance
}

/** Narrows i18next's language tag to one of ours. */
export function asLanguage(tag: string | undefined): Language {
  return tag === 'it' ? 'it' : 'en'
}
