import { type Answer, answersOf, keptAnswer } from '../judging/answer.ts'
import { type JudgingScale, judgingScales } from '../judging/settings.ts'
import { type Confidence, confidences, type RelationType } from '../model/vocabulary.ts'
import type { Edit } from './edits.ts'
import { keyParts } from './tables.ts'
import { canonical } from './values.ts'

/** What stands hidden beside a question of a scoring workbook: whose question it is, and what was in force when the workbook was made. */
export interface QuestionMark {
  /** Of the register. */
  readonly key: string
  readonly over: readonly string[]
  readonly value: string | null
  readonly at: string
}

const markStart = 'manumix '

/** A mark as a cell holds it: project, then JSON. */
export function markText(project: string, mark: QuestionMark): string {
  return `${markStart}${project} ${JSON.stringify(mark)}`
}

/** Answer, confidence and note stand in this order before the mark. */
const answerColumns = 3

/** What is read back of an answer: "+2", "P", for a kind of relation its number, "?" for "cannot assess". */
function signOf(scale: JudgingScale, answer: Answer): string {
  if (answer === null) return '?'
  if (answer === 'P') return 'P'
  if (typeof answer === 'number') return `${scale === 'impact' && answer > 0 ? '+' : ''}${answer}`
  return String(answersOf(scale).indexOf(answer) + 1)
}

/** "+2 reinforcing", "? cannot assess": the word is the reader's, the sign is read back. */
export function answerChoice(scale: JudgingScale, answer: Answer, words: (answer: Answer) => string): string {
  return `${signOf(scale, answer)} ${words(answer)}`
}

/** All that can be chosen for an answer; of scores the highest first. */
export function answerChoices(scale: JudgingScale, words: (answer: Answer) => string): readonly string[] {
  const possible: readonly Answer[] = scale === 'impact' ? answersOf(scale).toReversed() : answersOf(scale)
  return [...possible, null].map((answer) => answerChoice(scale, answer, words))
}

export function confidenceChoices(words: (confidence: Confidence) => string): readonly string[] {
  return confidences.map((confidence, at) => `${at + 1} ${words(confidence)}`)
}

export interface WorkbookProblem {
  readonly code: 'changed_id' | 'no_score' | 'no_confidence' | 'answered_twice'
  /** 1-based. */
  readonly row: number
  readonly value: string | null
}

export type CellText = string | number | boolean | null

/** The edits that a filled workbook makes, the same ones whenever it is read, and what in it is no answer. */
export function readAnswers(
  rows: readonly { readonly row: number; readonly values: readonly CellText[] }[],
  project: string,
  known: (key: string) => boolean,
  uuidOf: (draft: Omit<Edit, 'uuid' | 'who'>) => string,
  who: string,
): { readonly questions: number; readonly edits: readonly Edit[]; readonly problems: readonly WorkbookProblem[] } {
  const given = new Map<string, { readonly row: number; readonly edit: Edit | null; readonly value: string }[]>()
  const problems: WorkbookProblem[] = []
  let questions = 0
  for (const { row, values } of rows) {
    const at = values.findIndex((value) => typeof value === 'string' && value.startsWith(markStart))
    if (at < answerColumns) {
      // A row below the headings whose mark was written over.
      if (questions > 0 && values.some((value) => typeof value === 'string' && value.includes('"over":')))
        problems.push({ code: 'changed_id', row, value: null })
      continue
    }
    questions += 1
    const mark = readMark(String(values[at]), project)
    if (mark === null || !known(mark.key)) {
      problems.push({ code: 'changed_id', row, value: null })
      continue
    }
    const [score, confidence, note] = values.slice(at - answerColumns, at)
    const scale = judgingScales.find((one) => one === keyParts(mark.key)[3]) ?? 'impact'
    const read = readAnswer(scale, score ?? null)
    const sure = readConfidence(confidence ?? null)
    if (read === 'none') {
      if (textOf(confidence) !== '' || textOf(note) !== '') problems.push({ code: 'no_score', row, value: '' })
      continue
    }
    if (read === 'wrong') problems.push({ code: 'no_score', row, value: textOf(score) })
    else if (sure === undefined) problems.push({ code: 'no_confidence', row, value: textOf(confidence) })
    else {
      const before: unknown = mark.value === null ? {} : JSON.parse(mark.value)
      const relation = (before as { readonly relation?: RelationType }).relation ?? null
      const kept = keptAnswer(scale, read.answer, relation)
      const said = {
        ...(before as object),
        ...kept,
        potential: kept.potential ? 1 : null,
        confidence: sure,
        rationale: textOf(note) || null,
      }
      const value = canonical(said)!
      const draft = { kind: 'assessment', key: mark.key, value, over: mark.over, at: mark.at }
      const edit = value === mark.value ? null : { ...draft, uuid: uuidOf(draft), who }
      given.set(mark.key, [...(given.get(mark.key) ?? []), { row, edit, value }])
    }
  }
  const edits: Edit[] = []
  for (const answers of given.values()) {
    const [first] = answers
    if (answers.every(({ value }) => value === first!.value)) edits.push(...(first!.edit === null ? [] : [first!.edit]))
    else for (const { row } of answers) problems.push({ code: 'answered_twice', row, value: null })
  }
  return { questions, edits, problems }
}

function readMark(text: string, project: string): QuestionMark | null {
  const start = `${markStart}${project} `
  if (!text.startsWith(start)) return null
  try {
    const mark = JSON.parse(text.slice(start.length)) as Partial<QuestionMark>
    const whole = typeof mark.key === 'string' && Array.isArray(mark.over) && typeof mark.at === 'string' && mark.value !== undefined
    return whole ? (mark as QuestionMark) : null
  } catch {
    return null
  }
}

function textOf(cell: CellText | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell).trim()
}

function readAnswer(scale: JudgingScale, cell: CellText): { readonly answer: Answer } | 'none' | 'wrong' {
  const text = textOf(cell).replaceAll(/[−–]/g, '-')
  if (text === '') return 'none'
  if (text.startsWith('?')) return { answer: null }
  const sign = (/^([+-]?\d+|p)(?:\s|$)/i.exec(text)?.[1] ?? '').toUpperCase()
  const answer = answersOf(scale).find((one) => {
    const own = signOf(scale, one)
    return sign === own || (own !== 'P' && sign !== '' && Number(sign) === Number(own))
  })
  return answer === undefined ? 'wrong' : { answer }
}

/** Undefined where it is none. */
function readConfidence(cell: CellText): Confidence | null | undefined {
  const text = textOf(cell)
  if (text === '') return null
  return /^\d(\s|$)/.test(text) ? confidences[Number(text[0]) - 1] : undefined
}
