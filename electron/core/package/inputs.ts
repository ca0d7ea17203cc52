import type { PackageMaterial } from './material.ts'

/** What a package is reckoned from, apart, so that it can be said which of it has changed since. */
export const inputParts = ['instruments', 'scores', 'relations', 'budgets', 'tags'] as const
export type InputPart = (typeof inputParts)[number]

/**
 * Each part as one text to be hashed. Instruments stand in the order of their keys and terms by code, so that neither their order on the screen
 * nor row ids count.
 */
export function inputTexts(material: PackageMaterial): Readonly<Record<InputPart, string>> {
  const { keys, score, relations, instruments, terms, weight } = material
  const size = keys.length
  const order = keys.map((_, at) => at).toSorted((a, b) => (keys[a]! < keys[b]! ? -1 : 1))
  const codes = terms.map(({ code }, at) => ({ code, at })).toSorted((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : a.at - b.at))
  const named = relations.map(({ from, to, relation, raters, of }) => [keys[from], keys[to], relation, raters, of].join(' ')).toSorted()
  return {
    instruments: JSON.stringify(order.map((at) => keys[at])),
    scores: JSON.stringify(order.map((from) => order.map((to) => (from === to ? null : (score[from * size + to] ?? null))))),
    relations: JSON.stringify(named),
    budgets: JSON.stringify(order.map((at) => instruments[at]!.budget)),
    tags: JSON.stringify(order.map((at) => codes.map(({ code, at: term }) => [code, weight[at * terms.length + term] ?? null]))),
  }
}
