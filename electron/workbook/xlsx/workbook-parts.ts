import type { ZipEntry } from '../zip-directory.ts'
import { Odd } from './odd.ts'
import { xmlAttribute, xmlPart, xmlTrue } from './xml-text.ts'

export interface WorksheetPart {
  readonly name: string
  readonly hidden: boolean
  readonly entry: ZipEntry
}

export interface WorkbookParts {
  readonly worksheets: readonly WorksheetPart[]
  readonly date1904: boolean
  readonly sharedStrings: ZipEntry | null
  readonly styles: ZipEntry | null
}

/** Sheets without cells: a chart on a page of its own, dialogs and macros of Excel 4. */
const withoutCells = new Set(['chartsheet', 'dialogsheet', 'xlMacrosheet', 'xlIntlMacrosheet'])

function resolve(target: string): string {
  if (target.includes('..') || target.includes('\\') || target.includes(':')) throw new Odd('part_address')
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`
}

/** Finds the parts of a package that has them where nearly all have. @throws {Odd} for any other. */
export function readWorkbookParts(entries: readonly ZipEntry[], open: (entry: ZipEntry) => Uint8Array): WorkbookParts {
  const byName = new Map(entries.map((entry) => [entry.name, entry]))
  if (byName.size !== entries.length) throw new Odd('doubled_part')
  const entryOf = (name: string): ZipEntry => {
    const entry = byName.get(name)
    if (entry === undefined) throw new Odd('missing_part')
    return entry
  }
  const workbook = xmlPart(open(entryOf('xl/workbook.xml')), 'workbook')
  const relations = xmlPart(open(entryOf('xl/_rels/workbook.xml.rels')), 'Relationships')
  const targets = new Map<string, { readonly type: string; readonly target: string }>()
  for (const [tag] of relations.matchAll(/<Relationship\s[^>]*>/g)) {
    const type = (xmlAttribute(tag, 'Type') ?? '').replace(/^.*\//, '')
    targets.set(xmlAttribute(tag, 'Id') ?? '', { type, target: xmlAttribute(tag, 'Target') ?? '' })
  }
  // a part that is named and missing costs the formats, or (where cells point into it) the scan
  const only = (type: string): ZipEntry | null => {
    const found = [...targets.values()].filter((relation) => relation.type === type)
    if (found.length > 1) throw new Odd('doubled_part')
    return found[0] === undefined ? null : (byName.get(resolve(found[0].target)) ?? null)
  }
  const worksheets: WorksheetPart[] = []
  for (const [tag] of workbook.matchAll(/<sheet\s[^>]*>/g)) {
    const relation = targets.get(xmlAttribute(tag, 'r:id') ?? '')
    const name = xmlAttribute(tag, 'name')
    if (relation === undefined || name === null) throw new Odd('sheet_without_part')
    if (withoutCells.has(relation.type)) continue
    if (relation.type !== 'worksheet') throw new Odd('sheet_type')
    worksheets.push({ name, hidden: /^(?:veryH|h)idden$/.test(xmlAttribute(tag, 'state') ?? ''), entry: entryOf(resolve(relation.target)) })
  }
  if (worksheets.length === 0) throw new Odd('no_sheets')
  const properties = /<workbookPr\s[^>]*>/.exec(workbook)?.[0] ?? ''
  return {
    worksheets,
    date1904: xmlTrue(xmlAttribute(properties, 'date1904')),
    sharedStrings: only('sharedStrings'),
    styles: only('styles'),
  }
}
