import { Refusal } from '#core/contract/refusal.ts'
import { answerIn, type KeptAnswer } from '#core/judging/answer.ts'
import type { JudgingScale } from '#core/judging/settings.ts'
import { type Edit, registerId, registersOf } from '#core/merge/edits.ts'
import { nameOf } from '#core/merge/plan.ts'
import { stateOf } from '#core/merge/state.ts'
import { keyOfJoins, keyParts } from '#core/merge/tables.ts'
import { type CellText, readAnswers, type WorkbookProblem } from '#core/merge/workbook-answers.ts'
import type { Confidence, RelationType } from '#core/model/vocabulary.ts'
import { scoringWorkbook, type ScoringQuestion, type ScoringWords } from '#report/scoring-workbook.ts'
import { derivedUuid } from '#store/merge/stored-edits.ts'
import type { MergeSource } from '#store/queries/merge.ts'
import type { Readings } from './readings.ts'

/** The workbook of one rater, with what was answered already. Refuses `not_found`. */
export async function makeWorkbook(
  source: MergeSource,
  project: { readonly name: string; readonly scale: JudgingScale; readonly evidenceShown: boolean },
  rater: string,
  words: ScoringWords,
  evidence: (from: string, to: string) => ScoringQuestion['evidence'],
): Promise<Uint8Array> {
  const registers = registersOf(source.edits)
  const state = stateOf(registers, source.tables, source.shared)
  const name = state.get('rater')?.get(rater)?.['name']
  const table = source.tables.find((one) => one.table === 'assessment')
  if (typeof name !== 'string' || !table) throw new Refusal('not_found')
  const instruments = [...state.get('instrument')!].map(([key, row]) => ({
    key,
    code: String(row['code']),
    name: String(row['name']),
    objective: typeof row['objective'] === 'string' ? row['objective'] : null,
  }))
  instruments.sort((a, b) => a.code.localeCompare(b.code, 'en', { numeric: true }))
  const at = new Date().toISOString()
  const questions = instruments.flatMap((from) =>
    instruments
      .filter((to) => to !== from)
      .map((to): ScoringQuestion => {
        const key = keyOfJoins(table, { rater_id: rater, from_id: from.key, to_id: to.key, scale: project.scale })
        const heads = registers.get(registerId({ kind: 'assessment', key }))?.heads ?? []
        const value = heads[0]?.value ?? null
        const said = value === null ? null : (JSON.parse(value) as SaidAnswer)
        return {
          from,
          to,
          answer: said === null ? undefined : answerIn(project.scale, keptOf(said)),
          confidence: said?.confidence ?? null,
          note: said?.rationale ?? null,
          evidence: evidence(from.key, to.key),
          mark: { key, over: heads.map(({ uuid }) => uuid), value, at },
        }
      }),
  )
  return scoringWorkbook({ uuid: source.project, ...project }, name, questions, words)
}

/** An answer as an edit keeps it: without what is null. */
interface SaidAnswer {
  readonly score?: number
  readonly potential?: number
  readonly relation?: RelationType
  readonly confidence?: Confidence
  readonly rationale?: string
}

function keptOf({ score, potential, relation }: SaidAnswer): KeptAnswer {
  return { score: score ?? null, potential: potential === 1, relation: relation ?? null }
}

const rowsAtOnce = 500

/** What a filled workbook brings to a merge. Refuses what the reader refuses, and `no_questions` for a workbook that is none of the project's. */
export async function readWorkbook(
  readings: Readings,
  path: string,
  own: MergeSource,
): Promise<{ readonly edits: readonly Edit[]; readonly rater: string | null; readonly problems: readonly WorkbookProblem[] }> {
  const reading = await readings.open(path, undefined)
  try {
    const { reader, letGo } = await readings.hold(reading, undefined)
    try {
      const registers = registersOf(own.edits)
      const raters = new Set<string>()
      const known = (key: string): boolean => {
        const [rater = '', from = '', to = ''] = keyParts(key)
        raters.add(rater)
        return nameOf(registers, 'rater', rater) !== null && [from, to].every((one) => nameOf(registers, 'instrument', one) !== null)
      }
      const edits: Edit[] = []
      const problems: WorkbookProblem[] = []
      let questions = 0
      for (const [sheet, { lastRow }] of reading.opened.sheets.entries()) {
        const rows: { row: number; values: readonly CellText[] }[] = []
        for (let from = 1; from <= lastRow; from += rowsAtOnce)
          for (const { row, values } of await reader.window(sheet, from, from + rowsAtOnce - 1, {}))
            rows.push({ row, values: values.map(cellText) })
        const read = readAnswers(rows, own.project, known, derivedUuid, '')
        questions += read.questions
        edits.push(...read.edits)
        problems.push(...read.problems)
      }
      if (questions === 0) throw new Refusal('no_questions')
      const names = [...raters].map((rater) => nameOf(registers, 'rater', rater)).filter((name) => name !== null)
      const rater = names.length === 1 ? names[0]! : null
      return { edits: edits.map((edit) => ({ ...edit, who: rater ?? '' })), rater, problems }
    } finally {
      letGo()
    }
  } finally {
    readings.close(reading.id)
  }
}

function cellText(value: unknown): CellText {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
}
