import type { CellValue } from './cells.ts'
import type { RowBlockWriter } from './row-block.ts'

/**
 * Writes rows given as arrays into blocks; answers a row's length, 0 for a row without values, which is none. `formats` runs beside the
 * values, 0 or missing for general.
 */
export function createRowFiller(writer: RowBlockWriter): (row: number, values: readonly CellValue[], formats: readonly number[]) => number {
  let places = new Map<string, number>()
  let block = writer.block
  return (row, values, formats) => {
    if (writer.block !== block) {
      block = writer.block
      places = new Map()
    }
    for (let column = 0; column < values.length; column++) {
      const value = values[column] ?? null
      if (value === null || value === '') continue
      const format = formats[column] ?? 0
      if (typeof value === 'number') writer.number(column, value, format)
      else if (typeof value === 'boolean') writer.boolean(column, value)
      else {
        let place = places.get(value)
        if (place === undefined) places.set(value, (place = writer.textPlace(value)))
        writer.text(column, place, format)
      }
    }
    return writer.endRow(row)
  }
}
