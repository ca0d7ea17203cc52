import type { Labels } from '../contract/taxonomies.ts'
import type { SheetTerm, TermColumns } from './term-sheet.ts'

/** A term that the taxonomy has. */
export interface HeldTerm {
  readonly id: number
  readonly code: string
  readonly label: Labels
  readonly parent: number | null
}

/** A term of a sheet and what it does to the taxonomy. */
export interface PlannedTerm {
  readonly row: number
  readonly key: string
  /** The term that it updates; null where it is new. */
  readonly id: number | null
  readonly code: string
  readonly label: Labels
  /** Key of the term above. */
  readonly parent: string | null
  readonly state: 'added' | 'changed' | 'same'
}

/** What a term is known by when a sheet comes again: its code, its label where it has none. */
export function keyOfTerm({ code, label }: Pick<HeldTerm, 'code' | 'label'>): string {
  return code === '' ? label.en : code
}

/**
 * What a sheet would do: its terms update those of the same key and are new otherwise. Labels in languages that the sheet does not have stay, as
 * does the parent where it has no column for it; terms that are not in the sheet stay.
 */
export function planTerms(terms: readonly SheetTerm[], held: readonly HeldTerm[], columns: TermColumns): PlannedTerm[] {
  const keys = new Map(held.map((term) => [term.id, keyOfTerm(term)]))
  const byKey = new Map(held.map((term) => [keyOfTerm(term), term]))
  const saysEnglish = columns.labels.some(({ language }) => language === 'en')
  return terms.map(({ row, key, code, label, parent }) => {
    const before = byKey.get(key)
    if (!before) return { row, key, id: null, code, label, parent, state: 'added' }
    const after: Labels = { ...before.label, ...label, en: saysEnglish ? label.en : before.label.en }
    const above = before.parent === null ? null : (keys.get(before.parent) ?? null)
    const nextParent = columns.parent === null ? above : parent
    const same = nextParent === above && Object.entries(after).every(([language, text]) => before.label[language] === text)
    return { row, key, id: before.id, code: before.code, label: after, parent: nextParent, state: same ? 'same' : 'changed' }
  })
}
