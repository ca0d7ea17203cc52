import { expect, test } from 'vitest'
import { readView, storedView } from '#core/view/stored-view.ts'
import { usualPlan } from '#core/matrix/permutation.ts'
import type { MatrixChoices } from '#renderer/views/matrices/choices.ts'
import { choicesOf, shownView } from '#renderer/views/matrices/saved-views/shown-view.ts'
import { firstSettings, taxonomySettings } from '#renderer/views/matrices/view-settings.ts'
import { seenViews } from '#renderer/views/seen/seen-views.ts'

/** Everything chosen otherwise than at first. */
const chosen: MatrixChoices = {
  filter: {
    programmes: ['ERDF'],
    regions: ['Wales'],
    terms: [5],
    fromYear: 2015,
    toYear: 2019,
    minimumOrganisations: 3,
    instruments: [1, 2],
    level: 'group',
  },
  order: { by: 'taxonomy', taxonomy: 7 },
  universe: 400,
  shown: 'judged',
  onlyDisagreements: true,
  pair: { from: 1, to: 2 },
  instrument: 1,
  subject: { kind: 'tagged', measure: 'cosine', taxonomy: 7, branches: true },
  plan: usualPlan,
  threshold: 0.4,
  odd: ['raters_differ'],
  against: [
    { kind: 'judged', measure: 'score' },
    { kind: 'terms', measure: 'budget', taxonomy: 7, currency: 'GBP' },
  ],
  cell: { row: 'a', column: 'b' },
  split: 'year',
  settings: Object.fromEntries(Object.entries(firstSettings).map(([name, first]) => [name, another(name, first)])),
  taxonomies: Object.fromEntries(taxonomySettings.map((name, at) => [name, 7 + (at % 2)])),
  view: 4,
}

function another(name: string, first: unknown): string | number | boolean {
  if (name.endsWith('sort')) return 'value down'
  return typeof first === 'boolean' ? !first : typeof first === 'number' ? first + 2 : 'otherwise'
}

const named = (kind: string, id: number) => ({ uuid: `${kind} ${id}`, code: String(id) })
const numbered = (_kind: string, uuid: string) => Number(uuid.split(' ')[1])
/** What is selected, the saved view itself, and by which tables was permuted last are no choices of a view. */
const selected = { pair: null, instrument: null, cell: null, view: 9 }

for (const view of seenViews)
  test(`every choice of every view comes back from a saved view of "${view}"`, () => {
    const shown = shownView({ view, table: true }, chosen)
    const { view: read, gone } = readView(storedView(shown, named), numbered)
    expect(gone).toEqual({ instruments: [], terms: [], taxonomies: [] })
    expect(read).toMatchObject({ seen: view, table: true })
    const saved = { ...read, id: 9, name: 'N', note: null, author: 'A', savedAt: '2026-01-01', gone, inputs: '' }
    const { plan: _, ...choices } = { ...chosen, ...selected }
    expect(choicesOf(saved)).toEqual(choices)
  })

test('what a view shows where nothing is chosen is saved with it, what is chosen before it', () => {
  const instead = { settings: { 'network.of': 'shared' }, taxonomies: { 'coverage.taxonomy': 3 } }
  const place = { view: 'network', table: false } as const
  const without = shownView(place, { ...chosen, settings: {}, taxonomies: {} }, instead).choices
  expect([without.settings, without.taxonomies]).toEqual([instead.settings, instead.taxonomies])
  const withOwn = shownView(place, { ...chosen, settings: { 'network.of': 'judged' }, taxonomies: {} }, instead).choices
  expect(withOwn.settings).toEqual({ 'network.of': 'judged' })
})
