import type { EvaluationRow, EvaluationViewBy } from '#core/contract/evaluations.ts'
import { evaluationMatrix } from '#core/instrument/evaluation-matrix.ts'
import { evaluationMethods, type EvaluationState } from '#core/model/vocabulary.ts'
import type { Table, TableValue } from './tables.ts'
import type { ReportWords } from './validation-report.ts'

/** An instrument as the tables and pictures of evaluations name it. */
export interface NamedInstrument {
  readonly id: number
  readonly code: string
  readonly name: string
}

/**
 * Instruments by criterion or by method: how many evaluations stand behind each cell, those of the whole mix among them; nothing where there
 * is none.
 */
export function evaluationMatrixTable(
  instruments: readonly NamedInstrument[],
  evaluations: readonly EvaluationRow[],
  by: EvaluationViewBy,
  states: readonly EvaluationState[],
  words: ReportWords,
): Table {
  const { columns, rows, mix, blank } = evaluationMatrix(instruments, evaluations, by, states)
  const count = (number: number): TableValue => (number === 0 ? null : number)
  return {
    name: words(`evaluations.file.by_${by}`),
    rows: [
      [words('instruments.field.code'), words('instruments.field.name'), ...columns.map((column) => evaluationWord(column, by, words))],
      ...rows.map(({ instrument, cells }) => [
        instrument.code,
        instrument.name,
        ...cells.map(({ own, throughMix }) => count(own.length + throughMix.length)),
      ]),
      [words('evaluations.whole_mix'), null, ...mix.map((own) => count(own.length))],
      [words('evaluations.file.blank'), null, ...blank],
    ],
  }
}

const columns = [
  'title',
  'state',
  'of',
  'evaluator',
  'start',
  'end',
  'criteria',
  'methods',
  'dataUsed',
  'consequence',
  'reference',
  'inventedFields',
] as const

/** The inventory, one evaluation a row. */
export function evaluationList(instruments: readonly NamedInstrument[], evaluations: readonly EvaluationRow[], words: ReportWords): Table {
  const codes = new Map(instruments.map(({ id, code }) => [id, code]))
  return {
    name: words('evaluations.title'),
    rows: [
      columns.map((column) => words(`evaluations.field.${column}`)),
      ...evaluations.map((one): TableValue[] => [
        one.title,
        words(`evaluations.state.${one.state}`),
        one.wholeMix ? words('evaluations.whole_mix') : one.instruments.map((id) => codes.get(id) ?? '').join(', '),
        one.evaluator,
        one.start,
        one.end,
        one.criteria.map((criterion) => evaluationWord(criterion, 'criterion', words)).join('; '),
        one.methods.map((method) => evaluationWord(method, 'method', words)).join('; '),
        one.dataUsed,
        one.consequence,
        one.reference,
        one.inventedFields.map((field) => words(`evaluations.field.${field}`)).join(', ') || null,
      ]),
    ],
  }
}

/** A criterion or method in words: the program's own by its label, others as they were written. */
export function evaluationWord(word: string, by: EvaluationViewBy, words: ReportWords): string {
  const known: readonly string[] = evaluationMethods
  return by === 'criterion' || known.includes(word) ? words(`word.${by}.${word}`) : word
}
