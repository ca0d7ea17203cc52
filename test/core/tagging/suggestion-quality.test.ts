import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Labels } from '#core/contract/taxonomies.ts'
import type { OtherWords } from '#core/tagging/other-words.ts'
import { termFinder } from '#core/tagging/suggest.ts'

interface TaggedText {
  readonly language: string
  readonly text: string
  readonly terms: readonly string[]
}

function textsOf(file: string): readonly TaggedText[] {
  return readFileSync(join(import.meta.dirname, '../../fixtures', file), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [language, text, terms] = line.split(';') as [string, string, string]
      return { language, text, terms: terms.split(' ').filter((code) => code !== '') }
    })
}

/**
 * Invented instruments in the manner of real titles and objectives, tagged by hand before the rule was tried on them. At first sight of the first
 * 64, precision was 0.95 and recall 0.78; of the 30 behind them, which say more in the words of the field than in those of the labels, 0.68 and
 * 0.22. Endings, names of small firms and other words of the field were added after looking at what was missed, so that the figures of these
 * texts flatter the rule.
 */
const instruments = textsOf('tagged-instruments.csv')

/** Written and tagged after that and tried once: precision 0.95, recall 0.56. Nothing may be fitted to what is missed here. */
const unseen = textsOf('unseen-instruments.csv')

interface ShippedTerm {
  readonly code: string
  readonly label: Labels
}

function shipped<T>(name: string): T {
  return JSON.parse(readFileSync(join(import.meta.dirname, `../../../resources/taxonomies/${name}.json`), 'utf8')) as T
}

const others = shipped<Readonly<Record<string, Readonly<Record<string, OtherWords>>>>>('other-words')
const terms = ['advanced-technologies', 'stip-instruments', 'stip-target-groups'].flatMap((key) =>
  shipped<{ terms: ShippedTerm[] }>(key).terms.map((term) => ({ ...term, others: others[key]?.[term.code] })),
)
const finder = termFinder(terms.map(({ label, others: own }, id) => ({ id, label, others: own })))

/** What of the suggestions is right, and what of the tags by hand is suggested. */
function quality(texts: readonly TaggedText[]): {
  readonly precision: number
  readonly recall: number
  readonly wrong: string[]
  readonly missed: string[]
} {
  const wrong: string[] = []
  const missed: string[] = []
  let right = 0
  for (const one of texts) {
    const said = finder.saidIn(one.text).map(({ term }) => terms[term]!.code)
    for (const code of said)
      if (one.terms.includes(code)) right++
      else wrong.push(`${code}: ${one.text}`)
    for (const code of one.terms) if (!said.includes(code)) missed.push(`${code}: ${one.text}`)
  }
  return { precision: right / (right + wrong.length), recall: right / (right + missed.length), wrong, missed }
}

test('of the suggestions for titles at the default threshold at least 93 in 100 are right, and at least 85 in 100 tags by hand are suggested', () => {
  expect(instruments.length).toBeGreaterThanOrEqual(90)
  const { precision, recall, wrong, missed } = quality(instruments)
  expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(0.93)
  expect(recall, missed.join('\n')).toBeGreaterThanOrEqual(0.85)
})

test.each(['en', 'it', 'es', 'lt'])('in %s at least 90 in 100 suggestions are right and 80 in 100 tags are found', (language) => {
  const { precision, recall, wrong, missed } = quality(instruments.filter((one) => one.language === language))
  expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(0.9)
  expect(recall, missed.join('\n')).toBeGreaterThanOrEqual(0.8)
})

test('of texts that nothing was fitted to, at least 90 in 100 suggestions are right and half of the tags are found', () => {
  const { precision, recall, wrong } = quality(unseen)
  expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(0.9)
  expect(recall).toBeGreaterThanOrEqual(0.5)
})

test('other words are those of terms that ship with the program', () => {
  for (const [key, byCode] of Object.entries(others)) {
    const codes = new Set(shipped<{ terms: ShippedTerm[] }>(key).terms.map(({ code }) => code))
    expect(Object.keys(byCode).filter((code) => !codes.has(code))).toEqual([])
  }
})
