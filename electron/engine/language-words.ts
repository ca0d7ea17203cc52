import type { ReportWords } from '#report/validation-report.ts'
import en from '#resources/locales/en.json' with { type: 'json' }
import italian from '#resources/locales/it.json' with { type: 'json' }

const files = { en, it: italian } as const
export type Language = keyof typeof files

/** Texts of the language files by key ("report.title"), `{{facts}}` filled in; a missing one shows as its key, so that a gap is seen. */
export function wordsIn(language: Language): ReportWords {
  return (key, facts = {}) => {
    let found: unknown = files[language]
    for (const part of key.split('.'))
      found = typeof found === 'object' && found !== null ? (found as Readonly<Record<string, unknown>>)[part] : undefined
    return typeof found === 'string' ? found.replaceAll(/\{\{(\w+)[^}]*\}\}/g, (_, name: string) => facts[name] ?? '') : key
  }
}
