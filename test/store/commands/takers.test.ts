import { describe, expect, it } from 'vitest'
import { collectTakers } from '#store/commands/takers.ts'

describe('who takes part in new operations', () => {
  it('comes back in the order of operations, in lists of the size asked for', () => {
    const takers = collectTakers(101)
    takers.set([5000, 3, null])
    takers.set([101, 3, null])
    takers.set([103, 2, 7])
    expect([...takers.lists(2)]).toEqual([
      [
        [101, 3, null],
        [103, 2, 7],
      ],
      [[5000, 3, null]],
    ])
  })

  it('is nobody where none was said', () => {
    expect([...collectTakers(1).lists(10)].flat()).toEqual([])
  })
})
