import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { refusalCodes } from '#core/contract/refusal.ts'
import { readOnlyReasons } from '#core/contract/project.ts'
import { confidences, levelsOfGovernment, relationTypes, scores } from '#core/model/vocabulary.ts'
import { fields, listKinds } from '#core/sheet/layout.ts'
import { profileIds } from '#core/sheet/profiles/profile.ts'
import { exportWords } from '#report/words.ts'
import { startI18n } from '#renderer/data/i18n.ts'
import en from '#resources/locales/en.json' with { type: 'json' }
import italian from '#resources/locales/it.json' with { type: 'json' }

type Words = { readonly [key: string]: string | Words }

function flat(words: Words, prefix = '', into = new Map<string, string>()): Map<string, string> {
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === 'string') into.set(prefix + key, value)
    else flat(value, `${prefix}${key}.`, into)
  }
  return into
}

/** What a text takes in: `{{count}}`, `{{file}}`. */
function facts(words: string): readonly string[] {
  return [...new Set(words.match(/\{\{\w+/g))].toSorted()
}

const english = flat(en)
const inItalian = flat(italian)

function has(key: string): boolean {
  return (
    english.has(key) ||
    [...english.keys()].some((one) => one.startsWith(`${key}.`)) ||
    (english.has(`${key}_one`) && english.has(`${key}_other`))
  )
}

/** Every source file of the page. */
function sources(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
}

const files = sources('renderer').map((path) => ({ path, text: readFileSync(path, 'utf8') }))

describe('the words of the program', () => {
  it('stand under the same keys in every language', () => {
    expect([...inItalian.keys()].toSorted()).toEqual([...english.keys()].toSorted())
  })

  it('are nowhere empty, and take the same facts in every language', () => {
    for (const [key, text] of english) {
      const other = inItalian.get(key) ?? ''
      expect(text.trim(), key).not.toBe('')
      expect(other.trim(), key).not.toBe('')
      // "one" may leave the number out.
      if (!key.endsWith('_one')) expect(facts(other), key).toEqual(facts(text))
    }
  })

  it('have a singular wherever they have a plural', () => {
    for (const key of english.keys()) if (key.endsWith('_other')) expect(english.has(key.replace(/_other$/, '_one')), key).toBe(true)
  })

  it('exist for every key the screens ask for', () => {
    const missing = files.flatMap(({ path, text }) =>
      [...text.matchAll(/\bt\(\s*'([^']+)'/g), ...text.matchAll(/\bt\(\s*\w+ \? '([^']+)' : '[^']+'/g)]
        .map((match) => match[1] ?? '')
        .filter((key) => !has(key))
        .map((key) => `${path}: ${key}`),
    )
    expect(missing).toEqual([])
  })

  it('exist for every family of keys the screens put together', () => {
    const missing = files.flatMap(({ path, text }) =>
      [...text.matchAll(/\bt\(\s*`([^`$]+)\$\{/g)]
        .map((match) => match[1] ?? '')
        .filter((prefix) => ![...english.keys()].some((key) => key.startsWith(prefix)))
        .map((prefix) => `${path}: ${prefix}`),
    )
    expect(missing).toEqual([])
  })

  it('cover every closed list of the program', () => {
    const wanted = [
      ...refusalCodes.map((code) => `refusal.${code}`),
      ...[...readFileSync('renderer/views/places.tsx', 'utf8').matchAll(/key: '(\w+)'/g)].map((match) => `place.${match[1]}`),
      ...scores.map((score) => `word.score.${score}`),
      ...relationTypes.map((relation) => `word.relation.${relation}`),
      ...confidences.map((confidence) => `word.confidence.${confidence}`),
      ...levelsOfGovernment.map((level) => `word.level.${level}`),
      ...exportWords.map((word) => `export.${word}`),
      ...fields.map((field) => `word.field.${field}`),
      ...profileIds.map((profile) => `profiles.${profile}`),
      ...listKinds.map((kind) => `word.listKind.${kind}`),
      ...readOnlyReasons.flatMap((reason) => [`frame.read_only.${reason}`, `overview.read_only.${reason}`]),
    ]
    expect(wanted.filter((key) => !has(key))).toEqual([])
  })

  it('never shout and never say "we"', () => {
    for (const text of [...english.values(), ...inItalian.values()]) expect(text).not.toMatch(/!|\boops\b|\bwe\b|\bour\b/i)
  })
})

describe('the language of the page', () => {
  it('writes numbers in texts as each language does', () => {
    const i18n = startI18n('en')
    expect(i18n.t('frame.deliveries', { count: 1254 })).toBe('1,254 deliveries')
    expect(i18n.t('frame.deliveries', { count: 1254, lng: 'it' })).toBe('1.254 consegne')
  })

  it('switches without starting again', async () => {
    const i18n = startI18n('en')
    expect(i18n.t('place.instruments')).toBe('Instruments')
    await i18n.changeLanguage('it')
    expect(i18n.t('place.instruments')).toBe('Misure')
  })

  it('has the Italian plural of a million', () => {
    const i18n = startI18n('it')
    expect(i18n.t('frame.raters', { count: 1_000_000 })).toBe('1.000.000 valutatori')
  })
})
