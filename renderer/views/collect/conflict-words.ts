import { numberText } from '#renderer/data/format.ts'
import { asLanguage } from '#renderer/data/i18n.ts'
import type { i18n as I18n } from 'i18next'
import type { MergeConflict } from '#core/contract/merge.ts'

/** "managing_body" as the contract calls it. */
function fieldName(column: string): string {
  return column.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
}

/** What a column is called; where no words are known, its own name. */
export function columnLabel(i18n: I18n, column: string): string {
  const keys = [`collect.column.${column}`, `instruments.field.${fieldName(column)}`]
  const known = keys.find((key) => i18n.exists(key))
  return known === undefined ? column.replaceAll('_', ' ') : i18n.t(known)
}

export function tableLabel(i18n: I18n, table: string): string {
  const key = `collect.table.${table}`
  return i18n.exists(key) ? i18n.t(key) : table.replaceAll('_', ' ')
}

/** A value as people read it: labels by language, lists with commas, words of the program in the user's language. */
export function valueText(i18n: I18n, column: string, value: string | number | null): string {
  if (value === null || value === '') return '–'
  if (typeof value === 'number') return numberText(value, asLanguage(i18n.language), 3)
  const parsed = jsonIn(value)
  if (Array.isArray(parsed)) return parsed.length === 0 ? '–' : parsed.map((one) => wordOf(i18n, column, String(one))).join(', ')
  if (typeof parsed === 'object' && parsed !== null) return labelIn(parsed, i18n.language)
  return wordOf(i18n, column, value)
}

/** A name that may be a label by language. */
export function nameText(i18n: I18n, name: string | null): string {
  if (name === null) return '–'
  const parsed = jsonIn(name)
  return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? labelIn(parsed, i18n.language) : name
}

function wordOf(i18n: I18n, column: string, value: string): string {
  const keys = [`word.${fieldName(column)}.${value}`, `word.${column}.${value}`]
  const known = keys.find((key) => i18n.exists(key))
  return known === undefined ? value : i18n.t(known)
}

function jsonIn(text: string): unknown {
  if (!/^[[{]/.test(text)) return null
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}

function labelIn(labels: object, language: string): string {
  const byLanguage = labels as Readonly<Record<string, unknown>>
  const label = byLanguage[language.slice(0, 2)] ?? byLanguage['en']
  return typeof label === 'string'
    ? label
    : Object.values(byLanguage)
        .filter((one) => typeof one === 'string')
        .join(', ')
}

/** "Bea Ruiz: IR2 → POLI", "IR2 · Objective". */
export function conflictTitle(i18n: I18n, { table, about, columns }: Pick<MergeConflict, 'table' | 'about' | 'columns'>): string {
  const names = about.map(({ name }) => nameText(i18n, name))
  if (table === 'assessment') return `${names[0]}: ${names[1]} → ${names[2]}`
  const fields = table === 'tag' ? [] : columns.map((column) => columnLabel(i18n, column))
  return [...names, fields.length > 3 ? tableLabel(i18n, table) : fields.join(', ')].filter((part) => part !== '').join(' · ')
}
