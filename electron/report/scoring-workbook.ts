import { confidenceChoices, markText, type QuestionMark, scoreChoices } from '#core/merge/workbook-answers.ts'
import { type Confidence, confidences } from '#core/model/vocabulary.ts'
import { type DocumentSheet, workbookDocument } from './workbook-document.ts'

/** Words of the workbook; the language files hold them under `scoring_workbook.`, scores and confidences under `score.N` and `confidence.WORD`. */
export type ScoringWords = Readonly<Record<string, string>>

export interface ScoringQuestion {
  readonly from: { readonly code: string; readonly name: string; readonly objective: string | null }
  readonly to: { readonly code: string; readonly name: string; readonly objective: string | null }
  readonly score: number | null | undefined
  readonly confidence: Confidence | null
  readonly note: string | null
  readonly mark: QuestionMark
}

const instructions = ['how', 'score', 'confidence', 'note', 'blank', 'back'] as const

/** A workbook for a rater who has nothing but a spreadsheet program: what to do, every question with its choices, and the instruments. */
export async function scoringWorkbook(
  project: { readonly uuid: string; readonly name: string },
  rater: string,
  questions: readonly ScoringQuestion[],
  words: ScoringWords,
): Promise<Uint8Array> {
  const word = (key: string): string => words[key] ?? key
  const say = (key: string, facts: Readonly<Record<string, string>>): string =>
    word(key).replaceAll(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? '')
  const scores = scoreChoices((score) => word(`score.${score ?? 'cannot'}`))
  const sure = confidenceChoices((confidence) => word(`confidence.${confidence}`))
  const scoreText = (score: number | null | undefined): string | null => {
    if (score === undefined) return null
    return scores.find((choice) => (score === null ? choice.startsWith('?') : Number.parseInt(choice, 10) === score)) ?? null
  }
  const about: DocumentSheet = {
    name: word('sheet_about'),
    rows: [
      [{ value: say('title', { project: project.name }), look: 'title' }],
      [{ value: say('for', { rater }), look: 'strong' }],
      [null],
      ...instructions.map((key) => [word(`about_${key}`)]),
      [null],
      ...scores.map((choice) => [choice]),
    ],
    columns: [{ width: 100, kind: 'wrap' }],
  }
  const asked: DocumentSheet = {
    name: word('sheet_questions'),
    rows: [
      ['from', 'to', 'question', 'score', 'confidence', 'note', 'hidden'].map((key) => word(`column_${key}`)),
      ...questions.map(({ from, to, score, confidence, note, mark }) => [
        from.code,
        to.code,
        say('question', { from: from.name, to: to.name }),
        scoreText(score),
        confidence === null ? null : sure[confidences.indexOf(confidence)]!,
        note,
        markText(project.uuid, mark),
      ]),
    ],
    headingRow: 1,
    columns: [
      { width: 12 },
      { width: 12 },
      { width: 60, kind: 'wrap' },
      { width: 22, choices: scores },
      { width: 16, choices: sure },
      { width: 50, kind: 'wrap' },
      { width: 10, hidden: true },
    ],
  }
  const instruments = new Map(questions.flatMap(({ from, to }) => [from, to]).map((one) => [one.code, one]))
  const described: DocumentSheet = {
    name: word('sheet_instruments'),
    rows: [
      ['code', 'name', 'objective'].map((key) => word(`column_${key}`)),
      ...[...instruments.values()].map(({ code, name, objective }) => [code, name, objective]),
    ],
    headingRow: 1,
    columns: [{ width: 12 }, { width: 40, kind: 'wrap' }, { width: 80, kind: 'wrap' }],
  }
  return workbookDocument([about, asked, described])
}
