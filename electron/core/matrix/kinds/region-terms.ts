import type { GridSubject } from '../../contract/grids.ts'
import type { MatrixContext } from '../matrix-context.ts'
import { cellsOf, type MatrixKind } from '../matrix-kind.ts'
import { sequentialScale } from '../scale.ts'
import { regionAxis, regionsAmong } from './regions.ts'
import { covered, termAxis, termsOfColumn } from './terms.ts'

/** What the instruments of a region say of a term: each with its weight and, for budgets, its amount. */
function carriers(context: MatrixContext, subject: GridSubject) {
  const { instruments } = context
  const found = covered(context, subject)
  const regionOf = context.regions()
  const regions = regionsAmong(regionOf)
  const amounts = subject.measure === 'region_budget' ? context.amounts('budget', subject.currency) : null
  return {
    found,
    regions,
    currencies: amounts?.currencies,
    of: (row: number, column: number) =>
      instruments.flatMap((instrument, at) => {
        const weight = found.weight[at * found.terms.length + column] ?? 0
        return weight > 0 && regionOf[at] === regions[row] ? [{ instrument, weight, amount: amounts?.of[at] ?? null }] : []
      }),
  }
}

function valueOf(list: ReturnType<ReturnType<typeof carriers>['of']>, measure: string): number | null {
  if (list.length === 0) return null
  if (measure === 'region_instruments') return list.length
  if (measure === 'region_weight') return list.reduce((sum, { weight }) => sum + weight, 0)
  const told = list.flatMap(({ weight, amount }) => (amount === null ? [] : [weight * amount]))
  return told.length === 0 ? null : told.reduce((sum, amount) => sum + amount, 0)
}

/** What each region has for each term: how many instruments, their weights together, or their budgets times the weights. */
export const regionTerms: MatrixKind = {
  name: 'region_terms',
  group: 'regions',
  measures: ['region_instruments', 'region_weight', 'region_budget'],
  taxonomy: 'one',
  make: (context, subject) => {
    const { found, regions, currencies, of } = carriers(context, subject)
    const value = cellsOf(regions.length, found.terms.length, (row, column) => valueOf(of(row, column), subject.measure))
    return {
      rows: regionAxis(regions),
      columns: termAxis(found.terms, context.question.language),
      directed: true,
      value,
      unit:
        subject.measure === 'region_budget'
          ? { kind: 'money', currency: currencies?.shown ?? null }
          : { kind: subject.measure === 'region_weight' ? 'ratio' : 'count' },
      currencies,
      scale: sequentialScale(value),
      margins: 'sum',
      facts: { taxonomy: found.taxonomy?.id ?? null },
    }
  },
  explain: (context, subject, row, column) => {
    const { found, of } = carriers(context, subject)
    const ids = of(row, column).map(({ instrument }) => instrument.id)
    const wanted = termsOfColumn(found.all, found.terms[column]!.id, subject.branches ?? false)
    return {
      formula: { key: subject.measure, numbers: { count: ids.length } },
      evidence: [
        { kind: 'tags', instruments: ids, terms: wanted },
        { kind: 'profiles', instruments: ids, fields: subject.measure === 'region_budget' ? ['region', 'budget'] : ['region'] },
      ],
    }
  },
}
