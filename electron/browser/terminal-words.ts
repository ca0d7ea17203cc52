import en from '#resources/locales/en.json' with { type: 'json' }
import it from '#resources/locales/it.json' with { type: 'json' }
import { wordingFor, type Wording } from '#core/page/words.ts'

/** The words of the hosts outside a page, for languages in order of preference. */
export function hostWording(languages: readonly string[]): Wording {
  return wordingFor(languages, { en, it })
}

/** In the language of the terminal. */
export function terminalWording(): Wording {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env
  return hostWording([LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale])
}
