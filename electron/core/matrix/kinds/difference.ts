import type { GridSubject } from '../../contract/grids.ts'
import { Refusal } from '../../contract/refusal.ts'
import type { AxisList, MadeMatrix } from '../matrix.ts'
import type { MatrixContext } from '../matrix-context.ts'
import type { MatrixKind } from '../matrix-kind.ts'
import { divergingScale, largestSize } from '../scale.ts'

function sameAxis(a: AxisList, b: AxisList): boolean {
  return a.of === b.of && a.entries.length === b.entries.length && a.entries.every(({ key }, at) => key === b.entries[at]!.key)
}

/** The two matrices of a difference with the largest size of each. Refuses `invalid` {field: against} where their axes are not the same. */
function sides(context: MatrixContext, kindOf: (name: string) => MatrixKind) {
  const against = context.question.against
  if (against === undefined || against.some(({ kind }) => kind === 'difference')) throw new Refusal('invalid', { field: 'against' })
  const made = (subject: GridSubject): MadeMatrix => {
    const kind = kindOf(subject.kind)
    if (!kind.measures.includes(subject.measure)) throw new Refusal('invalid', { field: 'measure' })
    return kind.make(context, subject)
  }
  const first = made(against[0])
  const subjects = [against[0], alike(against[1], first)] as const
  const second = made(subjects[1])
  if (!sameAxis(first.rows, second.rows) || !sameAxis(first.columns, second.columns)) throw new Refusal('invalid', { field: 'against' })
  return { subjects, first, second, largest: [largestSize(first.value), largestSize(second.value)] as const }
}

/** The second side as the first is: amounts in the same currency, tables permuted by the same plan. */
function alike(subject: GridSubject, { currencies, facts }: MadeMatrix): GridSubject {
  const { permutations, seed } = facts ?? {}
  return {
    ...subject,
    ...(currencies === undefined ? {} : { currency: currencies.shown }),
    ...(typeof permutations === 'number' && typeof seed === 'number' ? { permutations, seed } : {}),
  }
}

/** Value as a part of the largest in its matrix. */
function part(value: number, largest: number): number {
  return largest === 0 ? 0 : value / largest
}

/**
 * One matrix less another of the same axes, each first divided by its own largest value without its sign, so that both run to 1: a value is
 * first / largest first - second / largest second. Null where either is unknown. Directed where one of the two is.
 */
export function differenceKind(kindOf: (name: string) => MatrixKind): MatrixKind {
  return {
    name: 'difference',
    group: 'compared',
    measures: ['difference'],
    make: (context) => {
      const { first, second, largest } = sides(context, kindOf)
      const value = first.value.map((one, at) => {
        const other = second.value[at] ?? null
        return one === null || other === null ? null : part(one, largest[0]) - part(other, largest[1])
      })
      return {
        rows: first.rows,
        columns: first.columns,
        directed: first.directed || second.directed,
        value,
        unit: { kind: 'difference' },
        scale: divergingScale(value, 0),
        margins: 'mean',
        universe: first.universe ?? second.universe,
        currencies: first.currencies ?? second.currencies,
        waits: first.waits === true || second.waits === true,
        facts: { ...second.facts, ...first.facts, largestFirst: largest[0], largestSecond: largest[1] },
      }
    },
    explain: (context, _subject, row, column) => {
      const { subjects, first, second, largest } = sides(context, kindOf)
      const at = row * first.columns.entries.length + column
      const evidence = subjects.flatMap((subject) => kindOf(subject.kind).explain(context, subject, row, column).evidence)
      const told = new Set<string>()
      return {
        formula: {
          key: 'difference',
          numbers: { first: first.value[at]!, second: second.value[at]!, largestFirst: largest[0], largestSecond: largest[1] },
        },
        evidence: evidence.filter((wanted) => {
          // The pair behind two measures of the same pair is told once.
          const key = JSON.stringify(wanted, (_, value: unknown) => (value instanceof Set ? [...value] : value))
          return told.has(key) ? false : told.add(key)
        }),
      }
    },
  }
}
