/** Headings of a field, by ISO 639-1 language. A leading "~" marks words that say little by themselves. */
export type FieldWords = Readonly<Partial<Record<Language, readonly string[]>>>

/** The official languages of the EU. */
export const languages = [
  'bg',
  'cs',
  'da',
  'de',
  'el',
  'en',
  'es',
  'et',
  'fi',
  'fr',
  'ga',
  'hr',
  'hu',
  'it',
  'lt',
  'lv',
  'mt',
  'nl',
  'pl',
  'pt',
  'ro',
  'sk',
  'sl',
  'sv',
] as const
export type Language = (typeof languages)[number]
