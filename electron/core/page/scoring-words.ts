import { answersOf } from '../judging/answer.ts'
import { confidences, relationTypes, scores } from '../model/vocabulary.ts'

const columns = [
  'from',
  'to',
  'question',
  'score',
  'influence',
  'relation',
  'confidence',
  'note',
  'hidden',
  'shared',
  'expected',
  'lift',
  'code',
  'name',
  'objective',
]
const about = ['how', 'score', 'influence', 'relation', 'confidence', 'note', 'evidence', 'blank', 'back']
const keys = ['title', 'for', 'sheet_about', 'sheet_questions', 'sheet_instruments', 'question', 'score.cannot'].concat(
  columns.map((key) => `column_${key}`),
  about.map((key) => `about_${key}`),
)

/** The words that a scoring workbook carries, in the language of `say`. */
export function scoringWords(say: (key: string) => string): Record<string, string> {
  return Object.fromEntries([
    ...keys.map((key) => [key, say(`scoring_workbook.${key}`)]),
    ...scores.map((score) => [`score.${score}`, say(`word.score.${score}`)]),
    ...answersOf('influence').map((answer) => [`influence.${answer}`, say(`word.influence.${answer}`)]),
    ...relationTypes.map((relation) => [`relation.${relation}`, say(`word.relation.${relation}`)]),
    ...confidences.map((confidence) => [`confidence.${confidence}`, say(`word.confidence.${confidence}`)]),
  ])
}
