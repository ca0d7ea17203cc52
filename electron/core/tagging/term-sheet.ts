import type { Labels } from '../contract/taxonomies.ts'
import { labelLanguages } from './label-languages.ts'

/** Which columns of a sheet say what of a term, 0-based. */
export interface TermColumns {
  readonly code: number | null
  readonly parent: number | null
  /** A column a language. */
  readonly labels: readonly { readonly language: string; readonly column: number }[]
}

export type SheetCell = string | number | boolean | null
/** Row numbers as the sheet counts them, from 1. */
export interface TermSheetRow {
  readonly row: number
  readonly values: readonly SheetCell[]
}

/** What is wrong with a row; nothing is taken while there is any. */
export interface TermProblem {
  readonly row: number
  readonly kind: 'no_label' | 'code_too_long' | 'label_too_long' | 'code_twice' | 'parent_unknown' | 'parent_circle'
  readonly value: string
}

/** A term as the sheet says it; `key` is its code, its first label where there is none. */
export interface SheetTerm {
  readonly row: number
  readonly key: string
  readonly code: string
  readonly label: Labels
  /** Key of the term above. */
  readonly parent: string | null
}

const headings = {
  code: ['code', 'codice', 'codigo', 'kodas', 'id', 'key', 'chiave', 'nr', 'no', 'n'],
  parent: [
    'parent',
    'parent code',
    'codice superiore',
    'padre',
    'superiore',
    'termine superiore',
    'term above',
    'broader',
    'superior',
    'codigo padre',
    'tevinis',
  ],
  label: [
    'label',
    'name',
    'title',
    'term',
    'description',
    'denominazione',
    'etichetta',
    'nome',
    'titolo',
    'termine',
    'descrizione',
    'etiqueta',
    'nombre',
    'titulo',
    'termino',
    'descripcion',
    'pavadinimas',
  ],
}
const languageWords: Readonly<Record<string, string>> = {
  english: 'en',
  inglese: 'en',
  ingles: 'en',
  anglu: 'en',
  italian: 'it',
  italiano: 'it',
  italiana: 'it',
  italu: 'it',
  spanish: 'es',
  spagnolo: 'es',
  espanol: 'es',
  castellano: 'es',
  ispanu: 'es',
  lithuanian: 'lt',
  lituano: 'lt',
  lietuviu: 'lt',
  french: 'fr',
  francese: 'fr',
  german: 'de',
  tedesco: 'de',
  basque: 'eu',
  basco: 'eu',
  euskara: 'eu',
  welsh: 'cy',
  gallese: 'cy',
}

const plain = (heading: SheetCell): string =>
  String(heading ?? '')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/**
 * The columns by their headings: code, parent, and labels by a language in the heading ("Label (it)", "name_en", "Italiano"); a label without
 * one is in `language`. Where no heading is known, the first column that is left is the label.
 */
export function recogniseTermColumns(row: readonly SheetCell[], language: string): TermColumns {
  const known = row.map(plain)
  const at = (words: readonly string[]): number | null => {
    const found = known.findIndex((heading) => words.includes(heading))
    return found < 0 ? null : found
  }
  const parent = at(headings.parent)
  const code = at(headings.code)
  const labels: { language: string; column: number }[] = []
  const take = (one: string, column: number): void => {
    if (!labels.some((taken) => taken.language === one)) labels.push({ language: one, column })
  }
  for (const [column, heading] of known.entries()) {
    if (column === code || column === parent) continue
    const words = heading.split(' ')
    const rest = words.filter((word) => !headings.label.includes(word))
    if (rest.length === 0 && heading !== '') take(language, column)
    else if (rest.length === 1) {
      const named = languageWords[rest[0]!] ?? labelLanguages.find((one) => one === rest[0])
      if (named !== undefined) take(named, column)
    }
  }
  if (labels.length === 0) {
    const column = known.findIndex((heading, index) => heading !== '' && index !== code && index !== parent)
    if (column >= 0) take(language, column)
  }
  return { code, parent, labels }
}

/** Terms of the rows below the headings. `known` are keys that the taxonomy has already: they may be parents too. */
export function readTerms(
  rows: readonly TermSheetRow[],
  { code, parent, labels }: TermColumns,
  known: ReadonlySet<string>,
): { readonly terms: readonly SheetTerm[]; readonly problems: readonly TermProblem[] } {
  const terms: SheetTerm[] = []
  const problems: TermProblem[] = []
  const keys = new Map<string, number>()
  for (const { row, values } of rows) {
    const text = (column: number | null): string =>
      column === null
        ? ''
        : String(values[column] ?? '')
            .replace(/^'(?=[\s=+\-@])/u, '')
            .trim()
    const own = labels.map(({ language, column }) => [language, text(column)] as const).filter(([, label]) => label !== '')
    const term = { code: text(code), parent: text(parent) }
    if (own.length === 0 && term.code === '' && term.parent === '') continue
    const [first] = own
    if (first === undefined) {
      problems.push({ row, kind: 'no_label', value: term.code })
      continue
    }
    const long = own.find(([, label]) => label.length > 500)
    if (long) problems.push({ row, kind: 'label_too_long', value: long[1].slice(0, 40) })
    if (term.code.length > 50) problems.push({ row, kind: 'code_too_long', value: term.code.slice(0, 60) })
    const key = term.code === '' ? first[1] : term.code
    if (keys.has(key)) problems.push({ row, kind: 'code_twice', value: key })
    keys.set(key, row)
    const label: Labels = { en: first[1], ...Object.fromEntries(own) }
    terms.push({ row, key, code: term.code, label, parent: term.parent === '' ? null : term.parent })
  }
  const parents = new Map(terms.map((term) => [term.key, term.parent]))
  for (const term of terms) {
    if (term.parent === null) continue
    if (!keys.has(term.parent) && !known.has(term.parent)) problems.push({ row: term.row, kind: 'parent_unknown', value: term.parent })
    else if (isCircle(term.key, parents)) problems.push({ row: term.row, kind: 'parent_circle', value: term.key })
  }
  return { terms, problems: problems.toSorted((a, b) => a.row - b.row) }
}

function isCircle(key: string, parents: ReadonlyMap<string, string | null>): boolean {
  const passed = new Set([key])
  for (let above = parents.get(key) ?? null; above !== null; above = parents.get(above) ?? null) {
    if (above === key) return true
    if (passed.has(above)) return false
    passed.add(above)
  }
  return false
}
