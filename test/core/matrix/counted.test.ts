import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { countedAnswers, countedDates, countedGrants, countedParticipations, countedYears } from '#core/matrix/counted.ts'
import { packParticipation } from '#core/matrix/overlap-counts.ts'

/** Six instruments, the first four shown, the first five in the universe. */
const size = 6
const instruments = Array.from({ length: size }, (_, id) => ({ id, slot: id, code: `P${id}`, name: `Instrument ${id}` }))
const shown = instruments.slice(0, 4)
const counted = instruments.slice(0, 5)
const keyOf = (kind: string, id: number) => `${kind} ${id}`

const row = fc.record({
  organisation: fc.integer({ min: 0, max: 8 }),
  instrument: fc.integer({ min: 0, max: size - 1 }),
  year: fc.option(fc.integer({ min: 2010, max: 2020 })),
  amount: fc.integer({ min: 0, max: 1000 }),
  euro: fc.boolean(),
})
type Row = { organisation: number; instrument: number; year: number | null; amount: number; euro: boolean }
const rows = fc.uniqueArray(row, { selector: ({ organisation, instrument }) => `${organisation} ${instrument}`, maxLength: 30 })

function digests(list: readonly Row[], number = (organisation: number) => organisation, slot = (id: number) => id) {
  const at = (of: readonly (typeof instruments)[number][]) => of.map((one) => ({ ...one, slot: slot(one.slot) }))
  const packed = ({ organisation, instrument }: Row) => packParticipation(number(organisation), slot(instrument))
  const sorted = list.toSorted((a, b) => packed(a) - packed(b))
  return {
    participations: countedParticipations(list.map(packed), at(shown), at(counted), keyOf),
    years: countedYears(
      list.map(({ organisation, instrument, year }) => ({ organisation: number(organisation), instrument, year })),
      at(shown),
      keyOf,
    ),
    grants: countedGrants(
      {
        packed: sorted.map(packed),
        amount: sorted.map(({ amount }) => amount / 3),
        currency: sorted.map(({ euro }) => (euro ? 0 : 1)),
        currencies: ['EUR', 'GBP'],
      },
      at(shown),
      'EUR',
      keyOf,
    ),
    dates: countedDates(
      { packed: sorted.map(packed), start: sorted.map(({ year }) => (year ?? 0) * 10_000), end: sorted.map(() => 0) },
      at(shown),
      keyOf,
    ),
  }
}

test('what organisations do is the same whatever the numbers of organisations and slots and the order of rows', () => {
  fc.assert(
    fc.property(
      rows,
      fc.shuffledSubarray(
        Array.from({ length: 9 }, (_, at) => at + 100),
        { minLength: 9 },
      ),
      fc.integer(),
      (list, numbers, turn) => {
        const other = list.toSorted(
          (a, b) => ((a.organisation * 31 + a.instrument * 17 + turn) % 7) - ((b.organisation * 31 + b.instrument * 17 + turn) % 7),
        )
        expect(
          digests(
            other,
            (organisation) => numbers[organisation]!,
            (id) => 40 - id * 3,
          ),
        ).toEqual(digests(list))
      },
    ),
  )
})

test('a participation more or less changes exactly what counts it', () => {
  fc.assert(
    fc.property(rows, row, (list, one) => {
      const without = list.filter(({ organisation, instrument }) => organisation !== one.organisation || instrument !== one.instrument)
      const [before, after] = [digests(without), digests([...without, one])]
      const inShown = one.instrument < 4
      if (inShown) {
        expect(after.participations).not.toEqual(before.participations)
        expect(after.years).not.toEqual(before.years)
        expect(after.grants).not.toEqual(before.grants)
      } else {
        expect([after.years, after.grants, after.dates]).toEqual([before.years, before.grants, before.dates])
        // In the universe it counts where the organisation was not in it before.
        const known = without.some(({ organisation, instrument }) => organisation === one.organisation && instrument < 5)
        if (one.instrument === 5 || known) expect(after.participations).toEqual(before.participations)
        else expect(after.participations).not.toEqual(before.participations)
      }
      // Dates count where an organisation has two instruments.
      const own = new Set(
        without
          .filter(({ organisation, instrument }) => organisation === one.organisation && instrument < 4)
          .map(({ instrument }) => instrument),
      )
      if (inShown && own.size === 0) expect(after.dates).toEqual(before.dates)
      if (inShown && own.size > 0) expect(after.dates).not.toEqual(before.dates)
    }),
  )
})

test('amounts count in the currency that is looked at, to the cent, and dates by the year', () => {
  fc.assert(
    fc.property(rows, fc.nat(), (list, at) => {
      const one = list[at % Math.max(1, list.length)]
      if (one === undefined) return
      const changed = (change: Partial<Row>) => digests(list.map((each) => (each === one ? { ...each, ...change } : each)))
      const before = digests(list)
      const counts = one.instrument < 4
      if (counts && one.euro) expect(changed({ amount: one.amount + 1 }).grants).not.toEqual(before.grants)
      else expect(changed({ amount: one.amount + 1 }).grants).toEqual(before.grants)
      expect(changed({ amount: one.amount + 0.0001 }).grants).toEqual(before.grants)
      const later = changed({ year: 1990 })
      if (counts) expect(later.years).not.toEqual(before.years)
      else expect(later.years).toEqual(before.years)
      expect(later.participations).toEqual(before.participations)
    }),
  )
})

test('answers are told apart by rater, but not by who the rater is', () => {
  const answer = (rater: number, from: number, to: number, score: number) => ({ rater, from, to, score })
  const of = (...answers: ReturnType<typeof answer>[]) => countedAnswers(shown, answers, keyOf)
  expect(of(answer(7, 1, 2, 3), answer(9, 2, 1, -1))).toEqual(of(answer(1, 2, 1, -1), answer(2, 1, 2, 3)))
  expect(of(answer(7, 1, 2, 3), answer(7, 2, 1, -1))).not.toEqual(of(answer(1, 2, 1, -1), answer(2, 1, 2, 3)))
  expect(of(answer(7, 1, 2, 3))).not.toEqual(of(answer(7, 2, 1, 3)))
  expect(of(answer(7, 1, 5, 3))).toEqual(of())
})
