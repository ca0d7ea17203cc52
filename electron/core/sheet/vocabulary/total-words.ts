import { fold } from '../heading-words.ts'
import { beginsWithWord } from './begins-with-word.ts'

/** What a line of totals begins with, in the EU's languages. */
const totalWords: readonly string[] = (
  'total|totals|sub-total|sub total|subtotal|subtotals|grand total|overall total|sum|sum total|' +
  'gesamt|gesamtsumme|gesamtbetrag|gesamtergebnis|summe|zwischensumme|insgesamt|endsumme|teilsumme|' +
  'somme|totaux|sous-total|sous total|sous-totaux|montant total|' +
  'totale|totali|subtotale|somma|totale generale|totale complessivo|' +
  'totales|suma|suma total|importe total|total general|total geral|soma|subtotais|totais|' +
  'totaal|subtotaal|eindtotaal|' +
  'razem|ogółem|łącznie|suma końcowa|suma częściowa|' +
  'celkem|součet|mezisoučet|celkový součet|celkom|spolu|súčet|medzisúčet|celkový súčet|' +
  'skupaj|vsota|skupna vsota|vmesna vsota|ukupno|sveukupno|međuzbroj|zbroj|' +
  'összesen|mindösszesen|végösszeg|részösszeg|összeg|' +
  'yhteensä|kaikki yhteensä|välisumma|loppusumma|kokku|vahesumma|kogusumma|' +
  'kopā|pavisam|kopsumma|iš viso|viso|bendra suma|tarpinė suma|' +
  'i alt|ialt|sammenlagt|totalsum|totalt|delsumma|summa|slutsumma|' +
  'suma totală|totaluri|' +
  'σύνολο|γενικό σύνολο|μερικό σύνολο|άθροισμα|υποσύνολο|' +
  'общо|всичко|сума|обща сума|междинна сума|' +
  'total ġenerali|somma totali|iomlán'
)
  .split('|')
  .map((word) => fold(word))

const { pattern, begins } = beginsWithWord(totalWords)
const alone = new RegExp(`${pattern.source}[\\s\\p{P}\\p{N}€]*$`, 'u')

/** Whether a text begins as a line of totals does. */
export function beginsAsTotal(text: string): boolean {
  return begins(text)
}

/** Whether a text is nothing but such a word. */
export function isTotalWord(text: string): boolean {
  return alone.test(fold(text.trim()))
}
