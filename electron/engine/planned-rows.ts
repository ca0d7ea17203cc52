/** One row of a sheet and what becomes of it, without its values. */
export interface PlannedRow {
  /** Place in the list of sheets that are planned together. */
  readonly at: number
  readonly row: number
  /** Row id of what the project holds of it; null where it is new. */
  readonly known: number | null
  /** Fields in which it differs, see `differingFields`. */
  readonly bits: number
  readonly returns: boolean
}

/** Rows in typed arrays, so that half a million of them take eight megabytes. */
export interface PlannedRows {
  readonly size: number
  add(row: PlannedRow): void
  at(index: number): PlannedRow
}

const returning = 1 << 30

export function plannedRows(): PlannedRows {
  let size = 0
  let sheets = new Uint8Array(256)
  let rows = new Uint32Array(256)
  let ids = new Uint32Array(256)
  let bits = new Uint32Array(256)
  const grow = (): void => {
    const room = 2 * rows.length
    sheets = enlarged(sheets, new Uint8Array(room))
    rows = enlarged(rows, new Uint32Array(room))
    ids = enlarged(ids, new Uint32Array(room))
    bits = enlarged(bits, new Uint32Array(room))
  }
  return {
    get size() {
      return size
    },
    add({ at, row, known, bits: differing, returns }) {
      if (size === rows.length) grow()
      sheets[size] = at
      rows[size] = row
      ids[size] = known ?? 0
      bits[size] = differing | (returns ? returning : 0)
      size++
    },
    at: (index) => ({
      at: sheets[index]!,
      row: rows[index]!,
      known: ids[index]! || null,
      bits: bits[index]! & ~returning,
      returns: (bits[index]! & returning) !== 0,
    }),
  }
}

function enlarged<Numbers extends Uint8Array | Uint32Array>(from: Numbers, into: Numbers): Numbers {
  into.set(from)
  return into
}
