import type { ColumnValues } from './column-values.ts'
import { looksLikeMoney } from './field-fit.ts'
import { saysOnlyName, saysPartner } from './heading-concepts.ts'
import { bestScore } from './heading-scores.ts'
import { withoutMarks } from './heading-marks.ts'
import { contentWords, fold } from './heading-words.ts'
import type { Heading } from './headings.ts'
import { type Field, isMoney } from './layout.ts'

/** Fields that values alone may give a column to, in this order; the others need a heading. */
export const guessedFields = [
  'beneficiary',
  'operation',
  'operation_code',
  'category',
  'instrument',
  'total_cost',
  'start',
  'end',
  'decision_date',
] as const satisfies readonly Field[]
export type GuessedField = (typeof guessedFields)[number]

const identifier = /\bids?\b/
const onlyNames =
  /^(?:full |long )?(?:name|title|titel|bezeichnung|nom|intitule|nome|titolo|denominazione|denominacion|nombre|titulo|designacao|nazwa|tytul|nazev|nazov|naziv|naslov|ime|megnevezes|cim|nev|denumire|titlu|наименование|заглавие|ονομασια|τιτλοσ|naam|navn|namn|benamning|rubrik|nimi|otsikko|nimetus|pealkiri|nosaukums|pavadinimas|isem|titlu|ainm|teideal)(?:\s*\(.*\))?$/
const acronym = /acronym|akronym|acronimo|sigla|kurztitel|short (?:name|title)/

/** How surely a heading says something that is no money. */
const saysOf = ({ scores }: Heading): number =>
  Math.max(scores.nothing, ...[...scores.fields].map(([field, score]) => (isMoney(field) ? 0 : score)))

/** Whole numbers of one length, each its own: codes of projects, not sums. */
function looksLikeCodes(values: ColumnValues): boolean {
  return (
    values.fractions === 0 &&
    values.money === 0 &&
    values.min >= 10_000 &&
    String(values.min).length === String(values.max).length &&
    values.distinct >= values.filled * 0.95 &&
    values.filled >= 5
  )
}

/** Whether numbers of several levels come again: "1.1.2" of measures. */
const numbersMeasures = (values: ColumnValues): boolean =>
  values.filled >= 8 && values.levels >= values.filled * 0.8 && values.distinct > 1 && values.distinct <= Math.max(4, values.filled * 0.5)

/** How likely a column is a field although its heading does not say so, 0 to 1. Asked only where no other column is that field. */
export function guessFrom(field: GuessedField, heading: Heading, values: ColumnValues): number {
  const { filled } = values
  if (filled === 0) return 0
  const texts = values.texts - values.urls
  if (field === 'operation' && heading.text === '') return holdsNames(values) ? 0.35 : 0
  if (field === 'operation') {
    // beside the beneficiaries a plain "Name" is the operation's
    if (onlyNames.test(fold(withoutMarks(heading.text))) && holdsNames(values)) return 0.45
    if (texts >= filled * 0.7 && acronym.test(fold(withoutMarks(heading.text)))) return 0.4
    // a list without titles has them under a heading that says nothing else
    return saysOf(heading) < 0.5 && holdsNames(values) ? 0.3 : 0
  }
  // "Type of operation 4.1.1": numbers of measures under a heading that says a kind
  if (field === 'instrument') return heading.scores.nothing < 0.75 && bestScore(heading.scores) < 0.75 && numbersMeasures(values) ? 0.3 : 0
  // "Projektpartner" are others than the beneficiary; where nobody else is named, these are supported
  const partners = field === 'beneficiary' && saysPartner(contentWords(heading.text))
  if (heading.scores.nothing >= 0.6) return partners && values.organisations >= filled * 0.5 ? 0.35 : 0
  switch (field) {
    case 'start':
    case 'end':
      return heading.text === '' && values.dates >= filled * 0.8 ? 0.35 : 0
    // a day that nothing is said of is likelier that of the decision than of anything else
    case 'decision_date':
      return heading.text !== '' &&
        saysOf(heading) < 0.5 &&
        values.programmeDays >= filled * 0.8 &&
        values.distinct > Math.max(2, filled * 0.2)
        ? 0.3
        : 0
    case 'beneficiary':
      if (texts >= filled * 0.8 && values.organisations >= filled * 0.3) return 0.4
      // "ATTRIB_NOM": the name of something unknown
      return bestScore(heading.scores) < 0.5 && saysOnlyName(contentWords(heading.text)) && holdsNames(values) ? 0.33 : 0
    case 'operation_code': {
      const plain = values.urls + values.dates + values.postcodes === 0 && values.amounts < filled * 0.5
      const single = values.codes >= filled * 0.9 && filled >= values.rows * 0.6 && values.distinct >= filled * 0.8
      return plain && single && saysOf(heading) < 0.4 && bestScore(heading.scores) < 0.4 ? 0.35 : 0
    }
    case 'category': {
      // the codes of Reg. (EU) 215/2014 run from 001 to 123
      const codes = values.amounts >= filled * 0.9 && values.min >= 1 && values.max > 20 && values.max <= 123 && values.fractions === 0
      return codes &&
        !identifier.test(fold(heading.text)) &&
        !values.running &&
        values.distinct > 1 &&
        (heading.scores.fields.get('instrument') ?? 0) > 0.7
        ? 0.35
        : 0
    }
    case 'total_cost': {
      const sums = looksLikeMoney(values) && !looksLikeCodes(values) && (values.fractions > 0 || values.money > 0 || values.median >= 1000)
      // without headings the largest sums are the cost
      if (heading.text === '') return sums ? 0.3 + Math.min(0.05, values.median / 1e9) : 0
      return sums && values.years < values.amounts * 0.5 && heading.scores.fields.size === 0 ? 0.35 : 0
    }
  }
}

/** Whether a column headed as something else ("Measure", "Description") holds the names of the operations: nearly each its own, and short. */
export function holdsNames(values: ColumnValues): boolean {
  return (
    values.texts >= values.filled * 0.7 &&
    values.distinct >= values.filled * 0.6 &&
    values.averageLength >= 10 &&
    values.averageLength <= 120 &&
    values.codes < values.filled * 0.5
  )
}
