import type { Answer } from '#core/judging/answer.ts'
import type { JudgingScale } from '#core/judging/settings.ts'
import { answerChoice, answerChoices, confidenceChoices, markText, type QuestionMark } from '#core/merge/workbook-answers.ts'
import { type Confidence, confidences } from '#core/model/vocabulary.ts'
import { type DocumentSheet, workbookDocument } from './workbook-document.ts'

/**
 * Words of the workbook; the language files hold them under `scoring_workbook.`, answers and confidences under `score.N`, `influence.N`,
 * `relation.WORD` and `confidence.WORD`.
 */
export type ScoringWords = Readonly<Record<string, string>>

export interface ScoringQuestion {
  readonly from: { readonly code: string; readonly name: string; readonly objective: string | null }
  readonly to: { readonly code: string; readonly name: string; readonly objective: string | null }
  /** Null: cannot assess; undefined: not answered. */
  readonly answer: Answer | undefined
  readonly confidence: Confidence | null
  readonly note: string | null
  readonly mark: QuestionMark
  /** What the data show, where the project wants it beside the question. */
  readonly evidence: { readonly shared: number; readonly expected: number; readonly lift: number | null } | null
}

const answerWord = { impact: 'score', influence: 'influence', relations: 'relation' } as const satisfies Record<JudgingScale, string>
const evidenceColumns = ['shared', 'expected', 'lift'] as const

/** A workbook for a rater who has nothing but a spreadsheet program: what to do, every question with its choices, and the instruments. */
export async function scoringWorkbook(
  project: { readonly uuid: string; readonly name: string; readonly scale: JudgingScale; readonly evidenceShown: boolean },
  rater: string,
  questions: readonly ScoringQuestion[],
  words: ScoringWords,
): Promise<Uint8Array> {
  const word = (key: string): string => words[key] ?? key
  const say = (key: string, facts: Readonly<Record<string, string>>): string =>
    word(key).replaceAll(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? '')
  const { scale, evidenceShown } = project
  const answerWords = (answer: Answer): string => word(answer === null ? 'score.cannot' : `${answerWord[scale]}.${answer}`)
  const choices = answerChoices(scale, answerWords)
  const instructions = ['how', answerWord[scale], 'confidence', 'note', 'blank', 'back', ...(evidenceShown ? ['evidence'] : [])]
  const sure = confidenceChoices((confidence) => word(`confidence.${confidence}`))
  const about: DocumentSheet = {
    name: word('sheet_about'),
    rows: [
      [{ value: say('title', { project: project.name }), look: 'title' }],
      [{ value: say('for', { rater }), look: 'strong' }],
      [null],
      ...instructions.map((key) => [word(`about_${key}`)]),
      [null],
      ...choices.map((choice) => [choice]),
    ],
    columns: [{ width: 100, kind: 'wrap' }],
  }
  const asked: DocumentSheet = {
    name: word('sheet_questions'),
    rows: [
      ['from', 'to', 'question', ...(evidenceShown ? evidenceColumns : []), answerWord[scale], 'confidence', 'note', 'hidden'].map((key) =>
        word(`column_${key}`),
      ),
      ...questions.map(({ from, to, answer, confidence, note, mark, evidence }) => [
        from.code,
        to.code,
        say('question', { from: from.name, to: to.name }),
        ...(evidenceShown ? evidenceColumns.map((key) => rounded(evidence?.[key] ?? null)) : []),
        answer === undefined ? null : answerChoice(scale, answer, answerWords),
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
      ...(evidenceShown ? evidenceColumns.map(() => ({ width: 14 })) : []),
      { width: 26, choices },
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

/** Counts stay, what chance gives and times chance have two decimals. */
function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 100) / 100
}
