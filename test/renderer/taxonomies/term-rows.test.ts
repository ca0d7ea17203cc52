import { expect, test } from 'vitest'
import type { Term } from '#core/contract/taxonomies.ts'
import { readDraft } from '#renderer/views/taxonomies/label-fields.tsx'
import { termRows } from '#renderer/views/taxonomies/term-rows.ts'

const term = (id: number, code: string, en: string, it: string, depth: number, parent: number | null): Term => ({
  id,
  code,
  label: { en, it },
  depth,
  parent,
  instruments: 0,
})
const terms = [
  term(1, 'C', 'Manufacturing', 'Attività manifatturiere', 0, null),
  term(2, '28', 'Machinery', 'Macchinari', 1, 1),
  term(3, '28.4', 'Machine tools', 'Macchine utensili', 2, 2),
  term(4, 'F', 'Construction', 'Costruzioni', 0, null),
]
const none = new Set<number>()

test('what is below a closed term is not shown, and the term says so', () => {
  expect(termRows(terms, '', new Set([1])).map((row) => [row.term.code, row.below])).toEqual([
    ['C', 'closed'],
    ['F', 'none'],
  ])
  expect(termRows(terms, '', none).map((row) => row.below)).toEqual(['open', 'open', 'none', 'none'])
})

test('a search opens what is closed and shows the terms above those it finds, in any language and without accents', () => {
  const rows = termRows(terms, 'utensili macchine', new Set([1, 2]))
  expect(rows.map((row) => [row.term.code, row.found])).toEqual([
    ['C', false],
    ['28', false],
    ['28.4', true],
  ])
  expect(termRows(terms, 'attivita', none).map((row) => row.term.code)).toEqual(['C'])
})

test('labels that were typed are kept without blanks, and the first stands for a missing English one', () => {
  expect(readDraft({ en: ' ', it: ' Misura ', lt: 'Priemonė' })).toEqual({ en: 'Misura', it: 'Misura', lt: 'Priemonė' })
  expect(readDraft({ en: '', it: '' })).toBeNull()
})
