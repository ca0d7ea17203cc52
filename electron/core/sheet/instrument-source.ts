import { cellText } from './cell-text.ts'
import type { SheetRow } from './cells.ts'
import type { Field, InstrumentSource } from './layout.ts'
import type { Profile } from './profiles/profile.ts'

/** Codes of operations that begin with the code of their measure or call, as numbering systems of the EU's offices have them. */
const codePatterns: readonly string[] = [
  // Lithuania: 03.2.1-LVPA-K-802-01-0058, VP2-1.3-ŪM-03-K-04-052
  '^\\s*((?:\\d{2}\\.\\d\\.\\d|VP\\d-\\d\\.\\d)-\\p{L}+-(?:\\p{L}-\\d+|\\d+-\\p{L}))-\\d+-\\d+\\s*$',
  // Czechia: CZ.03.1.48/0.0/0.0/15_004/0000004
  '^\\s*CZ\\.[\\d.]+/\\d\\.\\d/\\d\\.\\d/(\\d{2}_\\d+)/\\d+\\s*$',
  // Hungary: GINOP-1.2.1-16-2017-00012
  '^\\s*(\\p{Lu}{3,}(?:_\\p{Lu}+)?-[\\d.]+-\\d{2})-\\d{4}-\\d+\\s*$',
  // Poland: RPLD.01.02.02-10-0001/16
  '^\\s*(\\p{Lu}{4}\\.\\d{2}\\.\\d{2}(?:\\.\\d{2})?)-[\\dA-Z]{2}-\\d+/\\d+(?:-\\d+)?\\s*$',
  // Latvia: 1.2.1.1/16/A/001
  '^\\s*(\\d\\.\\d\\.\\d\\.\\d)/\\d{2}/\\p{L}/\\d+\\s*$',
]

function fits(pattern: string, rows: readonly SheetRow[], column: number): boolean {
  const expression = new RegExp(pattern, 'u')
  let filled = 0
  let matching = 0
  for (const row of rows) {
    const text = cellText(row.values[column])
    if (text === '') continue
    filled++
    if (expression.test(text)) matching++
  }
  return filled > 0 && matching >= filled * 0.7
}

/** Where the instrument of a row comes from: the profile's pattern, a column named so, or a known pattern of codes. */
export function instrumentSourceOf(
  profile: Profile,
  columns: Readonly<Partial<Record<Field, number>>>,
  sample: readonly SheetRow[],
): InstrumentSource {
  const known = profile.instrument
  const knownColumn = known === undefined ? undefined : columns[known.field]
  if (known !== undefined && knownColumn !== undefined) return { kind: 'pattern', column: knownColumn, pattern: known.pattern }
  if (columns.instrument !== undefined) return { kind: 'column', column: columns.instrument }
  const code = columns.operation_code
  if (code !== undefined)
    for (const pattern of codePatterns) if (fits(pattern, sample, code)) return { kind: 'pattern', column: code, pattern }
  return { kind: 'none' }
}
