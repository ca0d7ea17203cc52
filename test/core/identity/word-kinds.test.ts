import { expect, it } from 'vitest'
import { fieldOfWord } from '#core/identity/field-of-word.ts'
import { kindOfWord } from '#core/identity/word-kinds.ts'

it('takes no empty word for a kind or a field', () => expect([kindOfWord.has(''), fieldOfWord.has('')]).toEqual([false, false]))

it('has no word for a field that is taken for a kind of institution before', () =>
  // Bulgarian for local, in Latin letters.
  expect([...fieldOfWord.keys()].filter((word) => kindOfWord.has(word))).toEqual(['mestna']))
