import { deflateRawSync } from 'node:zlib'
import { maskedIdentifier } from '#core/identity/mask.ts'
import { profileOf } from '#core/identity/same.ts'
import { countryOfList } from '#core/plan/list-country.ts'
import type { CellValue, SheetRow } from '#core/sheet/cells.ts'
import type { Layout } from '#core/sheet/layout.ts'
import { bytesOfBlock } from '#core/sheet/row-block-bytes.ts'
import { createRowBlockWriter } from '#core/sheet/row-block.ts'
import { createRowFiller } from '#core/sheet/row-filler.ts'
import { all, first, prepare, type ReadDb, type WriteDb } from '../file/handles.ts'
import { rawRows } from '../queries/raw-rows.ts'
import type { Persons } from './find-persons.ts'

/** By sheet and row: what the person is called whom the row names. */
export type PersonsOfSheet = ReadonlyMap<number, ReadonlyMap<number, string>>

interface StoredSheet {
  readonly id: number
  readonly layout: Layout
  readonly country: string | null
}

/** Rows that became no operation name persons too: those get a pseudonym of their own. */
export function registerRawPersons(db: ReadDb, persons: Persons, known: PersonsOfSheet): void {
  for (const sheet of storedSheets(db)) {
    const seen = new Set<string>()
    eachBlock(db, sheet, (_block, rows) => {
      for (const row of rows) {
        const name = nameIn(sheet, row)
        if (name === null) continue
        const called = known.get(sheet.id)?.get(row.row)
        if (called !== undefined) {
          persons.texts.addName(name, called)
          for (const identifier of identifiersIn(sheet, row)) persons.texts.addIdentifier(identifier)
          continue
        }
        const [taxId = null] = identifiersIn(sheet, row)
        const key = `${name}\n${taxId ?? ''}`
        if (seen.has(key)) continue
        seen.add(key)
        if (profileOf({ name, taxId, country: sheet.country }).kind !== 'person') continue
        persons.another(name)
        if (taxId !== null) persons.texts.addIdentifier(taxId)
      }
    })
  }
}

/** Replaces names and identifiers in the rows as they stood in the sheets. */
export function maskRawRows(db: WriteDb, persons: Persons, known: PersonsOfSheet): void {
  const write = prepare(db, db.into.updateTable('raw_block').set({ bytes: new Uint8Array() }).where('id', '=', 0))
  for (const sheet of storedSheets(db))
    eachBlock(db, sheet, (block, rows) => {
      let changed = false
      const masked = rows.map((row) => {
        const values = maskedValues(row, sheet, persons, known)
        if (values === row.values) return row
        changed = true
        return { ...row, values }
      })
      if (changed) write.run(packed(masked), block)
    })
}

function maskedValues(row: SheetRow, sheet: StoredSheet, { texts }: Persons, known: PersonsOfSheet): readonly CellValue[] {
  const { beneficiary, tax_id, other_id } = sheet.layout.columns
  const name = nameIn(sheet, row)
  const own = known.get(sheet.id)?.get(row.row) ?? (name === null ? null : texts.pseudonymOf(name))
  let changed = false
  const values = row.values.map((value, column): CellValue => {
    const masked = ((): CellValue => {
      if (value === null || typeof value === 'boolean') return value
      if (column === tax_id || column === other_id) return own !== null || texts.isIdentifier(String(value)) ? maskedIdentifier : value
      if (typeof value === 'number') return own !== null && value >= 1e6 && texts.isIdentifier(String(value)) ? maskedIdentifier : value
      if (own === null) return column === beneficiary ? value : texts.mask(value)
      // An address of mail is made of the name, in a way that nobody can tell.
      return column === beneficiary ? own : value.includes('@') ? maskedIdentifier : texts.mask(value, own)
    })()
    if (masked !== value) changed = true
    return masked
  })
  return changed ? values : row.values
}

function nameIn({ layout }: StoredSheet, { values }: SheetRow): string | null {
  const column = layout.columns.beneficiary
  const value = column === undefined ? null : (values[column] ?? null)
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

function identifiersIn({ layout }: StoredSheet, { values }: SheetRow): readonly string[] {
  return [layout.columns.tax_id, layout.columns.other_id].flatMap((column) => {
    const value = column === undefined ? null : (values[column] ?? null)
    return value === null || typeof value === 'boolean' ? [] : [String(value)]
  })
}

function storedSheets(db: ReadDb): readonly StoredSheet[] {
  return all(db, db.from.selectFrom('delivered_sheet').select(['id', 'layout'])).map(({ id, layout }) => {
    const read = JSON.parse(layout) as Layout
    return { id, layout: read, country: countryOfList(read) }
  })
}

function eachBlock(db: ReadDb, { id }: StoredSheet, look: (block: number, rows: readonly SheetRow[]) => void): void {
  const blocks = all(db, db.from.selectFrom('raw_block').select('id').where('sheet_id', '=', id).orderBy('first_row'))
  for (const block of blocks)
    look(block.id, rawRows(first(db, db.from.selectFrom('raw_block').select('bytes').where('id', '=', block.id))!.bytes))
}

function packed(rows: readonly SheetRow[]): Uint8Array {
  const writer = createRowBlockWriter()
  const fill = createRowFiller(writer)
  for (const { row, values, formats } of rows) fill(row, values, formats ?? [])
  return new Uint8Array(
    deflateRawSync(
      bytesOfBlock(writer.take(), (text) => Buffer.from(text)),
      { level: 1 },
    ),
  )
}
