import { expect, test } from 'vitest'
import type { EvaluationRow } from '#core/contract/evaluations.ts'
import { sortedEvaluations } from '#renderer/views/evaluations/evaluation-order.ts'

const one = (title: string, facts: Partial<EvaluationRow>) =>
  ({ title, state: 'planned', start: null, end: null, evaluator: null, ...facts }) as EvaluationRow
const list = [
  one('C', { state: 'done', start: '2019' }),
  one('A', { evaluator: 'Institute' }),
  one('B', { state: 'under_way', end: '2018-05' }),
]
const order = (key: string, descending = false) =>
  sortedEvaluations(list, { key, descending }, (a, b) => a.localeCompare(b))
    .map(({ title }) => title)
    .join('')

test('evaluations stand in the order of a column, what is not known last in both directions', () => {
  expect(order('title')).toBe('ABC')
  expect(order('title', true)).toBe('CBA')
  expect(order('time')).toBe('BCA')
  expect(order('time', true)).toBe('CBA')
  expect(order('evaluator', true)).toBe('ABC')
})

test('states follow each other as they do in time', () => {
  expect(order('state')).toBe('ABC')
  expect(order('state', true)).toBe('CBA')
})
