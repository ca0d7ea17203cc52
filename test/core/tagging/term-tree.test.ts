import { expect, it } from 'vitest'
import { topOfBranch, treeOrder, withTermsBelow } from '#core/tagging/term-tree.ts'

const terms = [
  { id: 3, parent: 1 },
  { id: 1, parent: null },
  { id: 2, parent: null },
  { id: 4, parent: 3 },
  { id: 5, parent: 1 },
]

it('puts each term right below its parent, siblings in their own order', () => {
  expect(treeOrder(terms).map(({ term, depth }) => [term.id, depth])).toEqual([
    [1, 0],
    [3, 1],
    [4, 2],
    [5, 1],
    [2, 0],
  ])
})

it('loses no term of a circle, and none whose parent is not there', () => {
  const circle = [
    { id: 1, parent: 2 },
    { id: 2, parent: 1 },
    { id: 3, parent: 99 },
  ]
  expect(
    treeOrder(circle)
      .map(({ term }) => term.id)
      .sort(),
  ).toEqual([1, 2, 3])
})

it('knows the top of each branch and everything below a term', () => {
  expect([...topOfBranch(terms)].sort(([a], [b]) => a - b)).toEqual([
    [1, 1],
    [2, 2],
    [3, 1],
    [4, 1],
    [5, 1],
  ])
  expect(withTermsBelow(terms, [3]).sort()).toEqual([3, 4])
  expect(withTermsBelow(terms, [1]).sort()).toEqual([1, 3, 4, 5])
})
