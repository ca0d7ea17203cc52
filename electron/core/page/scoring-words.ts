import { confidences, scores } from '../model/vocabulary.ts'

const columns = ['from', 'to', 'question', 'score', 'confidence', 'note', 'hidden', 'code', 'name', 'objective']
const about = ['how', 'score', 'confidence', 'note', 'blank', 'back']
const keys = ['title', 'for', 'sheet_about', 'sheet_questions', 'sheet_instruments', 'question', 'score.cannot'].concat(
  columns.map((key) => `column_${key}`),
  about.map((key) => `about_${key}`),
)

/** The words that a scoring workbook carries, in the language of `say`. */
export function scoringWords(say: (key: string) => string): Record<string, string> {
  return Object.fromEntries([
    ...keys.map((key) => [key, say(`scoring_workbook.${key}`)]),
    ...scores.map((score) => [`score.${score}`, say(`word.score.${score}`)]),
    ...confidences.map((confidence) => [`confidence.${confidence}`, say(`word.confidence.${confidence}`)]),
  ])
}
