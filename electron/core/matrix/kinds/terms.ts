import type { GridSubject } from '../../contract/grids.ts'
import { labelIn } from '../../tagging/label.ts'
import { topOfBranch } from '../../tagging/term-tree.ts'
import { coveredTerms, type TaxonomyTerm } from '../coverage.ts'
import type { AxisList } from '../matrix.ts'
import { instrumentAxis, type MatrixContext } from '../matrix-context.ts'
import { cellsOf, type MatrixKind } from '../matrix-kind.ts'
import { sequentialScale } from '../scale.ts'

/** The taxonomy of a matrix with the terms that it has as columns, and the weights of the instruments' tags with them. */
export function covered(context: MatrixContext, { taxonomy: asked, branches }: GridSubject) {
  const taxonomy = context.taxonomy(asked)
  const terms = taxonomy?.terms ?? []
  return { taxonomy, all: terms, ...coveredTerms(taxonomy === undefined ? [] : context.tags(taxonomy.id), terms, branches) }
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
    const { taxonomy, ...found } = covered(context, subject)
    const rows = instrumentAxis(instruments)
    const columns = termAxis(found.terms, question.language)
    const facts = { taxonomy: taxonomy?.id ?? null }
    if (subject.measure === 'weight') {
      const value = found.weight.map((weight) => (weight === 0 ? null : weight))
      return { rows, columns, directed: true, value, unit: { kind: 'index' }, scale: sequentialScale(value, 1), margins: 'sum', facts }
    }
    const { currencies, of } = context.amounts(subject.measure === 'grant' ? 'grant' : 'budget', subject.currency)
    const value = cellsOf(instruments.length, found.terms.length, (row, column) => {
      const weight = found.weight[row * found.terms.length + column] ?? 0
      const amount = of[row] ?? null
      return weight === 0 || amount === null ? null : amount * weight
    })
    return {
      rows,
      columns,
      directed: true,
      value,
      unit: { kind: 'money', currency: currencies?.shown ?? null },
      currencies,
      scale: sequentialScale(value),
      margins: 'sum',
      facts,
    }
  },
  explain: (context, subject, row, column) => {
    const found = covered(context, subject)
    const instrument = context.instruments[row]!
    const amounts =
      subject.measure === 'weight' ? null : context.amounts(subject.measure === 'grant' ? 'grant' : 'budget', subject.currency)
    const wanted = termsOfColumn(found.all, found.terms[column]!.id, subject.branches ?? false)
    return {
      formula: {
        key: subject.measure,
        numbers: {
          weight: found.weight[row * found.terms.length + column] ?? null,
          amount: amounts?.of[row] ?? null,
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
