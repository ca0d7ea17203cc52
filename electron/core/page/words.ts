/** A language file: texts by key, in groups. */
export interface Words {
  readonly [key: string]: string | Words
}

/** Text of a key such as `shell.menu.file`, with `{{name}}` filled in from the facts. */
export type Wording = (key: string, facts?: Readonly<Record<string, string | number>>) => string

/**
 * The words a host says itself (menu, dialogs, terminal): the first of the wanted languages that is there, else English.
 * `wanted` are language tags in order of preference ("it-IT", "en"). A key that is missing is said in English, else shown as it is.
 */
export function wordingFor(wanted: readonly string[], languages: { readonly en: Words } & Readonly<Record<string, Words>>): Wording {
  const known = wanted.map((tag) => tag.toLowerCase().split(/[-_.]/)[0] ?? '').find((tag) => Object.hasOwn(languages, tag))
  const words = languages[known ?? 'en'] ?? languages.en
  return (key, facts = {}) =>
    (find(words, key) ?? find(languages.en, key) ?? key).replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(facts[name] ?? whole))
}

function find(words: Words, key: string): string | null {
  let at: string | Words | undefined = words
  for (const part of key.split('.')) at = typeof at === 'object' && Object.hasOwn(at, part) ? at[part] : undefined
  return typeof at === 'string' ? at : null
}
