import type { EvaluationRow, EvaluationViewBy } from '../contract/evaluations.ts'
import { evaluationCriteria, evaluationMethods, type EvaluationState } from '../model/vocabulary.ts'

type Told = Pick<EvaluationRow, 'id' | 'state' | 'methods' | 'criteria' | 'wholeMix' | 'instruments'>

export interface EvaluationCell<One> {
  /** Evaluations of the instrument; in the row of the mix: of the whole mix. */
  readonly own: readonly One[]
  /** Evaluations of the whole mix, of which the instrument is a part. */
  readonly throughMix: readonly One[]
}

export interface EvaluationMatrix<Instrument, One> {
  /** Criteria, or methods: the known ones, then own words. */
  readonly columns: readonly string[]
  readonly rows: readonly { readonly instrument: Instrument; readonly cells: readonly EvaluationCell<One>[] }[]
  /** Evaluations of the whole mix by column. */
  readonly mix: readonly (readonly One[])[]
  /** Instruments without any evaluation, own or of the mix, by column. */
  readonly blank: readonly number[]
}

/** Which words an evaluation stands under. */
function wordsOf(one: Told, by: EvaluationViewBy): readonly string[] {
  return by === 'criterion' ? one.criteria : one.methods
}

/** Known methods, then the own words of these evaluations in the order of the alphabet. */
export function methodsOf(evaluations: readonly Pick<Told, 'methods'>[]): readonly string[] {
  const known: readonly string[] = evaluationMethods
  const own = new Set(evaluations.flatMap(({ methods }) => methods.filter((method) => !known.includes(method))))
  return [...known, ...[...own].toSorted()]
}

/** Instruments by criterion or method with the evaluations of each cell; only those in one of the states count. */
export function evaluationMatrix<Instrument extends { readonly id: number }, One extends Told>(
  instruments: readonly Instrument[],
  evaluations: readonly One[],
  by: EvaluationViewBy,
  states: readonly EvaluationState[],
): EvaluationMatrix<Instrument, One> {
  const columns = by === 'criterion' ? evaluationCriteria : methodsOf(evaluations)
  const counted = evaluations.filter(({ state }) => states.includes(state))
  const mix = columns.map((column) => counted.filter((one) => one.wholeMix && wordsOf(one, by).includes(column)))
  const rows = instruments.map((instrument) => ({
    instrument,
    cells: columns.map((column, at) => ({
      own: counted.filter((one) => !one.wholeMix && one.instruments.includes(instrument.id) && wordsOf(one, by).includes(column)),
      throughMix: mix[at] ?? [],
    })),
  }))
  const blank = columns.map((_, at) => rows.filter(({ cells }) => isBlankCell(cells[at])).length)
  return { columns, rows, mix, blank }
}

/** A blank spot: nobody evaluates it. */
export function isBlankCell<One>(cell: EvaluationCell<One> | undefined): boolean {
  return cell === undefined || (cell.own.length === 0 && cell.throughMix.length === 0)
}
