import { writtenDate } from './date-format.ts'
import { localeOf, writtenNumber } from './number-format.ts'

/** A language file: texts by key, in groups. */
export interface Words {
  readonly [key: string]: string | Words
}

/** Text of a key such as `shell.menu.file`, with `{{name}}` filled in from the facts, `{{n, number}}` and `{{day, date}}` as the language writes them. */
export type Wording = (key: string, facts?: Readonly<Record<string, string | number>>) => string

/**
 * The words a host says itself (menu, dialogs, terminal): the first of the wanted languages that is there, else English.
 * `wanted` are language tags in order of preference ("it-IT", "en"). A key that is missing is said in English, else shown as it is.
 */
export function wordingFor(wanted: readonly string[], languages: { readonly en: Words } & Readonly<Record<string, Words>>): Wording {
  const known = wanted.map((tag) => tag.toLowerCase().split(/[-_.]/)[0] ?? '').find((tag) => Object.hasOwn(languages, tag))
  const words = languages[known ?? 'en'] ?? languages.en
  return (key, facts = {}) => {
    const own = find(words, key)
    const language = own !== null && known !== undefined && known in localeOf ? (known as keyof typeof localeOf) : 'en'
    return (own ?? find(languages.en, key) ?? key).replace(
      /\{\{(\w+)(?:, (\w+))?\}\}/g,
      (whole, name: string, form: string | undefined) => {
        const fact = facts[name]
        return fact === undefined ? whole : written(fact, form, language)
      },
    )
  }
}

function written(fact: string | number, form: string | undefined, language: keyof typeof localeOf): string {
  if (form === 'number' && typeof fact === 'number') return writtenNumber(fact, language, { maximumFractionDigits: 0 })
  return form === 'date' ? writtenDate(String(fact), language) : String(fact)
}

function find(words: Words, key: string): string | null {
  let at: string | Words | undefined = words
  for (const part of key.split('.')) at = typeof at === 'object' && Object.hasOwn(at, part) ? at[part] : undefined
  return typeof at === 'string' ? at : null
}
