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

test('numbers and moments are written as the language writes them', () => {
  const say = (tag: string) =>
    wordingFor([tag], { en: { a: '{{n, number}} of {{day, date}}' }, it: { a: '{{n, number}} del {{day, date}}' } })
  expect(say('en')('a', { n: 1509, day: '2016-06-16' })).toBe('1,509 of 16 Jun 2016')
  expect(say('it')('a', { n: 1509, day: '2016-06-16' })).toBe('1.509 del 16 giu 2016')
})
