import { inflateRawSync } from 'node:zlib'
import type { CellValue, SheetRow } from '#core/sheet/cells.ts'
import { readRowBlock, rowNumbersOf, type RowBlock, type RowBlockReader } from '#core/sheet/row-block.ts'
import { blockBytes, blockIn, deflated } from './raw-rows.ts'

/** A stretch of a large sheet as it is held: deflated, in the very bytes that are stored with a delivery. */
export interface HeldBlock {
  readonly count: number
  /** The block as it is stored. */
  readonly data: Promise<Uint8Array>
  readonly valuesAt: (place: number) => readonly CellValue[]
  readonly formatsAt: (place: number) => readonly number[] | undefined
}

/** A row that is unpacked when it is looked at. A class, because half a million of these share their getters and carry three words each. */
class HeldRow {
  readonly row: number
  readonly block: HeldBlock
  readonly place: number
  constructor(row: number, block: HeldBlock, place: number) {
    this.row = row
    this.block = block
    this.place = place
  }
  get values(): readonly CellValue[] {
    return this.block.valuesAt(this.place)
  }
  get formats(): readonly number[] | undefined {
    return this.block.formatsAt(this.place)
  }
}

/** The first blocks looked at stay inflated, up to so many bytes; their texts take about twice as much again. */
const mostInflated = 24 * 1024 * 1024
/** Of sheets larger than this they would be too few to be worth their memory. */
const mostHeld = 64 * 1024 * 1024
/** Rows looked at out of turn stay unpacked: recognition looks at the same few hundred again, column by column. */
const mostSingled = 4096
/** Rows skipped between two that are still looked at in turn. */
const shortSkip = 8

/** Sheets are gone over from the first row to the last: keeping what was used last would never find anything again in a large one. */
const inflated = new Map<HeldBlock, RowBlockReader>()
let inflatedBytes = 0
let heldBytes = 0
let usedLast: { readonly block: HeldBlock; readonly reader: RowBlockReader } | null = null

/** Lets go of what is kept unpacked. To be called before another file is read. */
export function forgetUnpacked(): void {
  inflated.clear()
  inflatedBytes = 0
  heldBytes = 0
  usedLast = null
  singled.clear()
  singledRows = 0
}

interface Unpacked {
  readonly values: readonly CellValue[]
  readonly formats: readonly number[] | undefined
}

const singled = new Map<HeldBlock, Map<number, Unpacked>>()
let singledRows = 0

function keepSingled(block: HeldBlock, place: number, row: Unpacked): void {
  if (singledRows >= mostSingled) {
    singled.clear()
    singledRows = 0
  }
  singledRows++
  const rows = singled.get(block)
  if (rows) rows.set(place, row)
  else singled.set(block, new Map([[place, row]]))
}

/** Takes a block over and deflates it in another thread. */
export function holdBlock(plain: RowBlock): HeldBlock {
  let bytes: Uint8Array | null = blockBytes(plain)
  let packed: Uint8Array = new Uint8Array(0)
  const size = bytes.length
  heldBytes += size
  const deflating = deflated(bytes).then((result) => {
    bytes = null
    packed = result
    return result
  })
  const open = (): RowBlockReader => {
    if (usedLast?.block === block) return usedLast.reader
    const known = inflated.get(block)
    const reader = known ?? readRowBlock(blockIn(bytes ?? inflateRawSync(packed)))
    usedLast = { block, reader }
    if (known === undefined && heldBytes <= mostHeld && inflatedBytes + size <= mostInflated) {
      inflated.set(block, reader)
      inflatedBytes += size
    }
    return reader
  }
  let lastPlace = -1
  let last: Unpacked = { values: [], formats: undefined }
  const rowAt = (place: number): Unpacked => {
    if (place === lastPlace) return last
    const inTurn = place > lastPlace && place - lastPlace <= shortSkip
    const kept = inTurn ? undefined : singled.get(block)?.get(place)
    lastPlace = place
    if (kept) return (last = kept)
    const reader = open()
    last = { values: reader.valuesAt(place), formats: reader.formatsAt(place) }
    if (!inTurn) keepSingled(block, place, last)
    return last
  }
  const block: HeldBlock = {
    count: plain.head.count,
    data: deflating,
    valuesAt: (place) => rowAt(place).values,
    formatsAt: (place) => rowAt(place).formats,
  }
  return block
}

/** The rows of a block. */
export function heldRows(block: HeldBlock, plain: RowBlock): SheetRow[] {
  const numbers = rowNumbersOf(plain)
  return Array.from({ length: block.count }, (_, place) => new HeldRow(numbers[place]!, block, place))
}

/** The block that begins with this row; null for a row that is held as it is. */
export function blockFrom(row: SheetRow | undefined): HeldBlock | null {
  return row instanceof HeldRow && row.place === 0 ? row.block : null
}

/** A row as plain data, fit to be sent. */
export function plainRow({ row, values, formats }: SheetRow): SheetRow {
  return formats === undefined ? { row, values } : { row, values, formats }
}
