import type { GridSubject } from '../../contract/grids.ts'
import { labelIn } from '../../tagging/label.ts'
import { topOfBranch } from '../../tagging/term-tree.ts'
import { coverage, type TaxonomyTerm } from '../coverage.ts'
import type { InstrumentFacts } from '../instrument-facts.ts'
import type { AxisList } from '../matrix.ts'
import { instrumentAxis, type MatrixContext } from '../matrix-context.ts'
import { cellsOf, type MatrixKind } from '../matrix-kind.ts'
import { sequentialScale } from '../scale.ts'

/** The taxonomy asked for, else the first that an instrument is tagged with. */
export function taxonomyOf({ instruments, taxonomies }: MatrixContext, { taxonomy }: GridSubject) {
  const used = new Set(instruments.flatMap(({ tags }) => tags.map((tag) => tag.taxonomy)))
  const all = taxonomies()
  return all.find(({ id }) => (taxonomy === undefined ? used.has(id) : id === taxonomy)) ?? all[0]
}

/** The terms as an axis. */
export function termAxis(terms: readonly Pick<TaxonomyTerm, 'id' | 'code' | 'label'>[], language: string): AxisList {
  return {
    of: 'term',
    entries: terms.map(({ id, code, label }) => ({
      key: `term:${id}`,
      id,
      code: code === '' ? labelIn(label, language) : code,
      name: labelIn(label, language),
    })),
  }
}

/** Amount of an instrument in a currency that a measure weighs by tags: its budget, or what its operations were granted. */
export function amountOf(instrument: InstrumentFacts, measure: string, currency: string | null): number | null {
  const list = measure === 'grant' ? instrument.grant : instrument.budget === null ? [] : [instrument.budget]
  return list.find((money) => money.currency === currency)?.amount ?? null
}

/** The currency asked for, else the commonest among the instruments. */
export function currencyOf(instruments: readonly InstrumentFacts[], { measure, currency }: GridSubject): string | null {
  if (currency !== undefined) return currency
  const counts = new Map<string | null, number>()
  for (const { budget, grant } of instruments)
    for (const money of measure === 'grant' ? grant : budget === null ? [] : [budget])
      counts.set(money.currency, (counts.get(money.currency) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null
}

/** Terms that a column stands for: itself, or all of its branch. */
export function termsOfColumn(all: readonly TaxonomyTerm[], term: number, branches: boolean): ReadonlySet<number> {
  const top = topOfBranch(all)
  return new Set(branches ? all.filter(({ id }) => top.get(id) === term).map(({ id }) => id) : [term])
}

/** Instruments by the terms of a taxonomy: the tag's weight, or the instrument's budget or grants times that weight. */
export const terms: MatrixKind = {
  name: 'terms',
  group: 'described',
  measures: ['weight', 'budget', 'grant'],
  taxonomy: 'one',
  make: (context, subject) => {
    const { instruments, question } = context
    const taxonomy = taxonomyOf(context, subject)
    const found = coverage(instruments, taxonomy?.terms ?? [], subject.branches)
    const rows = instrumentAxis(instruments)
    const columns = termAxis(found.terms, question.language)
    const facts = { taxonomy: taxonomy?.id ?? null }
    if (subject.measure === 'weight') {
      const value = found.weight.map((weight) => (weight === 0 ? null : weight))
      return { rows, columns, directed: true, value, unit: { kind: 'index' }, scale: sequentialScale(value, 1), margins: 'sum', facts }
    }
    const currency = currencyOf(instruments, subject)
    const value = cellsOf(instruments.length, found.terms.length, (row, column) => {
      const weight = found.weight[row * found.terms.length + column] ?? 0
      const amount = amountOf(instruments[row]!, subject.measure, currency)
      return weight === 0 || amount === null ? null : amount * weight
    })
    return { rows, columns, directed: true, value, unit: { kind: 'money', currency }, scale: sequentialScale(value), margins: 'sum', facts }
  },
  explain: (context, subject, row, column) => {
    const taxonomy = taxonomyOf(context, subject)
    const { instruments } = context
    const found = coverage(instruments, taxonomy?.terms ?? [], subject.branches)
    const instrument = instruments[row]!
    const wanted = termsOfColumn(taxonomy?.terms ?? [], found.terms[column]!.id, subject.branches ?? false)
    return {
      formula: {
        key: subject.measure,
        numbers: {
          weight: found.weight[row * found.terms.length + column] ?? null,
          amount: subject.measure === 'weight' ? null : amountOf(instrument, subject.measure, currencyOf(instruments, subject)),
        },
      },
      evidence: [
        { kind: 'tags', instruments: [instrument.id], terms: wanted },
        ...(subject.measure === 'budget' ? [{ kind: 'profiles' as const, instruments: [instrument.id], fields: ['budget'] }] : []),
        ...(subject.measure === 'grant' ? [{ kind: 'operations' as const, instruments: [instrument.id] }] : []),
      ],
    }
  },
}
