import { fold } from '../heading-words.ts'
import { beginsWithWord } from './begins-with-word.ts'

/** What a line of averages and the like below the totals says, in the EU's languages. */
const averageWords: readonly string[] = (
  'average|mean|median|minimum|maximum|min|max|' +
  'durchschnitt|mittelwert|mittel|moyenne|médiane|media|mediana|medio|promedio|média|gemiddelde|gemiddeld|' +
  'średnia|średnio|průměr|priemer|povprečje|prosjek|átlag|keskiarvo|keskmine|vidēji|vidējais|vidurkis|vidutiniškai|' +
  'gennemsnit|medelvärde|genomsnitt|medie|μέσος όρος|средно|medja|meán'
)
  .split('|')
  .map((word) => fold(word))

const { begins } = beginsWithWord(averageWords)

/** Whether a short text begins with such a word. A firm may do so too ("Media Srl"): its amounts have to say it. */
export function beginsAsAverage(text: string): boolean {
  return text.length < 60 && begins(text)
}
