import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differentHeads, registersOf } from '#core/merge/edits.ts'
import { changedBeneathRemoved } from '#core/merge/removals.ts'
import { inConflict } from '#core/merge/state.ts'
import { type Copy, changed, emptyCopy, merged, shared, sorted, tables, type Tables } from './copies.ts'

const keys = ['a1'.repeat(16), 'b2'.repeat(16), 'c3'.repeat(16), 'd4'.repeat(16)]
const pick = fc.constantFrom(...keys)

/** One thing that a user may do. */
const deed = fc.oneof(
  fc.record({ do: fc.constant('make' as const), key: pick, code: fc.constantFrom('IR2', 'POLI', 'MPMI') }),
  fc.record({ do: fc.constant('code' as const), key: pick, code: fc.constantFrom('IR2', 'POLI', 'X') }),
  fc.record({ do: fc.constant('range' as const), key: pick, from: fc.integer({ min: 1, max: 4 }), to: fc.integer({ min: 5, max: 9 }) }),
  fc.record({ do: fc.constant('unmark' as const), key: pick, mark: fc.constantFrom('from', 'code') }),
  fc.record({ do: fc.constant('remove' as const), key: pick, of: fc.constantFrom('instrument', 'term') }),
  fc.record({ do: fc.constant('term' as const), key: pick, above: fc.option(pick) }),
  fc.record({ do: fc.constant('tag' as const), key: pick, term: fc.constantFrom('s:trl/1', ...keys), weight: fc.constantFrom(0.5, 1) }),
  fc.record({
    do: fc.constant('judge' as const),
    key: pick,
    other: pick,
    score: fc.constantFrom(-3, 0, 2, null),
    note: fc.constantFrom(null, 'n'),
  }),
  fc.record({ do: fc.constant('clear' as const), key: pick, other: pick }),
)
type Deed = typeof deed extends fc.Arbitrary<infer One> ? One : never

function apply(state: Tables, one: Deed): void {
  const rows = (name: string) => state.get(name)!
  const instrument = rows('instrument').get(one.key)
  if (one.do === 'make') {
    if (!instrument)
      rows('instrument').set(one.key, { code: freeCode(state, one.key, one.code), from: null, to: null, marks: '["from","code"]' })
  } else if (one.do === 'remove') rows(one.of).delete(one.key)
  else if (one.do === 'term') {
    const above = one.above !== null && one.above !== one.key && rows('term').has(one.above) ? one.above : null
    rows('term').set(one.key, { label: 'T', above: isBeneath(state, above, one.key) ? null : above })
  } else if (!instrument) return
  else if (one.do === 'code') rows('instrument').set(one.key, { ...instrument, code: freeCode(state, one.key, one.code) })
  else if (one.do === 'range') rows('instrument').set(one.key, { ...instrument, from: one.from, to: one.to })
  else if (one.do === 'unmark') {
    const marks = (JSON.parse(String(instrument['marks'])) as string[]).filter((mark) => mark !== one.mark)
    rows('instrument').set(one.key, { ...instrument, marks: JSON.stringify(marks) })
  } else if (one.do === 'tag') {
    if (shared.has(one.term) || rows('term').has(one.term))
      rows('tag').set(`${one.key}|${one.term}`, { instrument: one.key, term: one.term, weight: one.weight })
  } else if (one.do === 'clear') rows('assessment').delete(`${one.key}|${one.other}`)
  else if (rows('instrument').has(one.other))
    rows('assessment').set(`${one.key}|${one.other}`, { a: one.key, b: one.other, score: one.score, note: one.note })
}

function isBeneath(state: Tables, key: string | null, top: string): boolean {
  for (let at: unknown = key; typeof at === 'string'; at = state.get('term')!.get(at)?.['above']) if (at === top) return true
  return false
}

function freeCode(state: Tables, key: string, code: string): string {
  const taken = new Set([...state.get('instrument')!].filter(([other]) => other !== key).map(([, row]) => row['code']))
  let free = code
  while (taken.has(free)) free += '+'
  return free
}

const deeds = fc.array(fc.tuple(deed, fc.integer({ min: 0, max: 3 })), { maxLength: 10 })
const history = fc.record({
  before: fc.array(deed, { maxLength: 8 }),
  copies: fc.array(deeds, { minLength: 2, maxLength: 3 }),
  /** Copies that take over another one on the way. */
  between: fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 })), { maxLength: 2 }),
})

const at = (minute: number): string => new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString()

function played({ before, copies, between }: typeof history extends fc.Arbitrary<infer One> ? One : never): readonly Copy[] {
  let start = emptyCopy
  for (const [minute, one] of before.entries()) start = changed(start, (state) => apply(state, one), 'Anna', at(minute))
  const held: Copy[] = copies.map(() => start)
  const run = (who: number): void => {
    let minute = 100
    // Two that do the same in the same minute, and clocks that go wrong.
    for (const [one, step] of copies[who]!)
      held[who] = changed(held[who]!, (state) => apply(state, one), `Copy ${who}`, at((minute += step)))
  }
  for (const who of held.keys()) run(who)
  for (const [to, from] of between)
    if (to !== from && held[to] && held[from]) {
      held[to] = merged(held[to], held[from])
      run(to)
    }
  return held
}

function orders<One>(list: readonly One[]): readonly (readonly One[])[] {
  if (list.length < 2) return [list]
  return list.flatMap((one, at_) => orders(list.filter((_, other) => other !== at_)).map((rest) => [one, ...rest]))
}

describe('merging copies of a project', () => {
  it('gives the same project in every order, and merging twice changes nothing', () => {
    fc.assert(
      fc.property(history, (given) => {
        const copies = played(given)
        const whole = merged(...copies)
        for (const order of orders(copies)) {
          let one = order[0]!
          for (const next of [...order.slice(1), ...order]) one = merged(one, next)
          expect(sorted(one.state)).toEqual(sorted(whole.state))
          expect(new Set(one.edits.map(({ uuid }) => uuid))).toEqual(new Set(whole.edits.map(({ uuid }) => uuid)))
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('leaves a copy as it is where the others changed nothing', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 20 }), fc.integer({ min: 0, max: 20 }), (all, cut) => {
        let copy = emptyCopy
        let early = emptyCopy
        for (const [minute, one] of all.entries()) {
          copy = changed(copy, (state) => apply(state, one), 'Anna', at(minute))
          if (minute < cut) early = copy
        }
        expect(sorted(merged(copy, early).state)).toEqual(sorted(copy.state))
        expect(sorted(merged(early, copy).state)).toEqual(sorted(copy.state))
      }),
      { numRuns: 300 },
    )
  })

  it('loses nothing: what somebody said and nobody replaced is in force, in conflict, or beneath what was removed', () => {
    fc.assert(
      fc.property(history, (given) => {
        const whole = merged(...played(given))
        const registers = registersOf(whole.edits)
        const replaced = new Map<string, string>()
        for (const edit of whole.edits) for (const uuid of edit.over) replaced.set(uuid, edit.uuid)
        for (const edit of whole.edits) {
          if (replaced.has(edit.uuid)) continue
          const register = registers.get(`${edit.kind} ${edit.key}`)!
          expect(register.heads).toContainEqual(edit)
          if (register.heads[0]!.value !== edit.value) expect(inConflict(register, tables) || edit.kind === 'instrument.marks').toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('two copies', () => {
  const [a, b] = [keys[0]!, keys[1]!]
  const start = changed(
    emptyCopy,
    (state) => {
      for (const [key, code] of [
        [a, 'IR2'],
        [b, 'POLI'],
      ] as const)
        state.get('instrument')!.set(key, { code, from: 1, to: 3, marks: '["from","code"]' })
    },
    'Anna',
    at(0),
  )
  const judged = (copy: Copy, score: number, minute: number, who: string): Copy =>
    changed(copy, (state) => state.get('assessment')!.set(`${a}|${b}`, { a, b, score, note: null }), who, at(minute))

  it('are in conflict where both changed the same thing to something else, and not where they agree', () => {
    const conflict = merged(judged(start, 2, 1, 'Bea'), judged(start, -1, 2, 'Carlo'))
    const register = registersOf(conflict.edits).get(`assessment ${a}|${b}`)!
    expect(inConflict(register, tables)).toBe(true)
    expect(differentHeads(register).map(({ who, value }) => [who, value])).toEqual([
      ['Carlo', '{"score":-1}'],
      ['Bea', '{"score":2}'],
    ])
    expect(conflict.state.get('assessment')!.get(`${a}|${b}`)).toMatchObject({ score: -1 })

    const agreed = merged(judged(start, 2, 1, 'Bea'), judged(start, 2, 2, 'Carlo'))
    expect(inConflict(registersOf(agreed.edits).get(`assessment ${a}|${b}`)!, tables)).toBe(false)
  })

  it('are in conflict no more when one has seen the other and answers again', () => {
    const both = merged(judged(start, 2, 1, 'Bea'), judged(start, -1, 2, 'Carlo'))
    const settled = judged(both, 1, 3, 'Anna')
    const again = merged(settled, judged(start, 2, 1, 'Bea'))
    expect(inConflict(registersOf(again.edits).get(`assessment ${a}|${b}`)!, tables)).toBe(false)
    expect(again.state.get('assessment')!.get(`${a}|${b}`)).toMatchObject({ score: 1 })
  })

  it('show what one changed of that which the other removed', () => {
    const removed = changed(start, (state) => state.get('instrument')!.delete(a), 'Bea', at(1))
    const both = merged(removed, judged(start, 2, 2, 'Carlo'))
    const registers = registersOf(both.edits)
    expect(both.state.get('assessment')!.size).toBe(0)
    expect(
      changedBeneathRemoved(registers.get(`instrument ${a}`)!, registers.values(), tables).map(({ kind, who }) => [kind, who]),
    ).toEqual([['assessment', 'Carlo']])
    const own = registersOf(merged(removed, start).edits)
    expect(changedBeneathRemoved(own.get(`instrument ${a}`)!, own.values(), tables)).toEqual([])
  })

  it('tell apart what both made under one name, the same way in both', () => {
    const made = (key: string, who: string): Copy =>
      changed(emptyCopy, (state) => state.get('instrument')!.set(key, { code: 'IR2', from: null, to: null, marks: '[]' }), who, at(1))
    const both = merged(made(a, 'Bea'), made(b, 'Carlo'))
    expect([...both.state.get('instrument')!].map(([key, { code }]) => [key, code]).toSorted()).toEqual([
      [a, 'IR2'],
      [b, 'IR2 (b2b2)'],
    ])
  })

  it('keep of marks only those that both kept', () => {
    const unmarked = (mark: string): Copy =>
      changed(
        start,
        (state) => {
          const row = state.get('instrument')!.get(a)!
          const marks = (JSON.parse(String(row['marks'])) as string[]).filter((one) => one !== mark)
          state.get('instrument')!.set(a, { ...row, marks: JSON.stringify(marks) })
        },
        'Bea',
        at(1),
      )
    expect(merged(unmarked('from'), unmarked('code')).state.get('instrument')!.get(a)!['marks']).toBe('[]')
  })
})
