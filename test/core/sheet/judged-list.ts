import { columnLetter } from '#core/sheet/cells.ts'
import type { Layout } from '#core/sheet/layout.ts'
import { recognise } from '#core/sheet/recognise.ts'
import { cellOf } from './cells-of-lists.ts'
import { sheetOf, type TestCell } from './sheet-of.ts'

interface Column {
  readonly heading: string
  readonly kind: string
  readonly fields: readonly string[]
}

/** The columns of a list written as "heading » kind of cell, fields | …", see `national-lists.ts`. */
function columnsOf(list: string): Column[] {
  return list.split(' | ').map((column) => {
    const [heading = '', rest = ''] = column.split(' » ')
    const [kind = '', ...fields] = rest.trim().split(' ')
    return { heading: heading.trim(), kind, fields }
  })
}

/** The layout of a written list with some invented rows, and what a careful reader would find wrong in it, a line each. */
export function judgedList(list: string, rows = 14): { readonly layout: Layout; readonly wrong: readonly string[] } {
  const columns = columnsOf(list)
  const cells = Array.from({ length: rows }, (_, i): TestCell[] =>
    columns.map(({ kind }) => {
      const cell = cellOf[kind]
      if (!cell) throw new Error(`no cells of kind ${kind}`)
      return cell(i)
    }),
  )
  const layout = recognise(sheetOf([columns.map(({ heading }) => heading), ...cells]), { fileName: 'list.xlsx', format: 'xlsx' })
  const allowed = new Map<string, string[]>()
  const needed = new Set<string>()
  for (const [index, { fields }] of columns.entries())
    for (const field of fields) {
      const name = field.replace('?', '')
      allowed.set(name, [...(allowed.get(name) ?? []), columnLetter(index)])
      if (!field.endsWith('?') && fields.filter((other) => !other.endsWith('?')).length === 1) needed.add(name)
    }
  const said = (letter: string | undefined): string =>
    letter === undefined ? '-' : `${letter} "${columns.find((_, index) => columnLetter(index) === letter)?.heading}"`
  const found = Object.fromEntries(Object.entries(layout.columns).map(([field, column]) => [field, columnLetter(column)]))
  const wrong = [...allowed].flatMap(([field, letters]) => {
    const letter = found[field]
    if (letter === undefined ? !needed.has(field) : letters.includes(letter)) return []
    return [`${field}: ${said(letter)} for ${letters.map(said).join(', ')}`]
  })
  const extra = Object.keys(found).filter((field) => !allowed.has(field))
  return { layout, wrong: [...wrong, ...extra.map((field) => `${field}: ${said(found[field])} for none`)] }
}
