import { expect, test } from 'vitest'
import { wordingFor } from '#core/page/words.ts'

const languages = { en: { a: { b: 'File {{name}}', c: 'only' } }, it: { a: { b: 'Documento {{name}}' } } }

test('the first wanted language that is there speaks', () => {
  expect(wordingFor(['fr-FR', 'it_IT.UTF-8', 'en'], languages)('a.b', { name: 'x' })).toBe('Documento x')
  expect(wordingFor([], languages)('a.b', { name: 1 })).toBe('File 1')
})

test('what a language lacks is said in English, and an unknown key is shown', () => {
  const say = wordingFor(['it'], languages)
  expect(say('a.c')).toBe('only')
  expect(say('a.x')).toBe('a.x')
  expect(say('constructor')).toBe('constructor')
  expect(say('a.b')).toBe('Documento {{name}}')
})
