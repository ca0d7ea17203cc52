/**
 * Long lists of numbers on their way from the engine to the page: as bytes in base64 instead of digits. The figures of 1,000 instruments are
 * 14 lists of a million, 120 MB as digits. Each value arrives as it was sent.
 */

/** A list as it is sent. Of a square that is the same on both sides of its diagonal, the upper half with the diagonal goes. */
interface PackedNumbers {
  readonly as: keyof typeof arrays | 'same'
  readonly length: number
  /** Rows of the square whose upper half this is, row by row. */
  readonly half?: number
  readonly bytes?: string
  /** Of `same`: what the whole list repeats. */
  readonly value?: number | null
}

type Numbers = readonly (number | null)[]

const arrays = { int8: Int8Array, int16: Int16Array, int32: Int32Array, float64: Float64Array } as const
/** What stands for null: the least that an integer can be; of fractions, no number. */
const noneOf = { int8: -128, int16: -32_768, int32: -2_147_483_648, float64: Number.NaN } as const

/** Names these lists among what else oRPC sends in a form of its own. */
const type = 101
/** Shorter lists are as quickly sent as they are. */
const long = 4096

const isLong = (value: unknown): value is Numbers =>
  Array.isArray(value) && value.length >= long && value.every((one) => one === null || (typeof one === 'number' && Number.isFinite(one)))

/** For the engine's side of a line; `toText` writes bytes as base64. */
export function sentNumbers(toText: (bytes: Uint8Array) => string) {
  return {
    type,
    condition: isLong,
    serialize: (list: Numbers): PackedNumbers => {
      const [first] = list
      if (list.every((one) => Object.is(one, first))) return { as: 'same', length: list.length, value: first! }
      const half = sideOfSymmetric(list)
      const kept = half === 0 ? list : upperHalf(list, half)
      const as = narrowest(kept)
      const packed = new arrays[as](kept.length)
      const none = noneOf[as]
      for (let at = 0; at < kept.length; at++) packed[at] = kept[at] ?? none
      const bytes = toText(new Uint8Array(packed.buffer))
      return { as, length: list.length, ...(half === 0 ? {} : { half }), bytes }
    },
    deserialize: (value: unknown) => value,
  }
}

/** For the page's side; `toBytes` reads base64 into a buffer of its own. */
export function receivedNumbers(toBytes: (text: string) => Uint8Array<ArrayBuffer>) {
  return {
    type,
    condition: () => false,
    serialize: (value: unknown) => value,
    deserialize: ({ as, length, half, bytes, value }: PackedNumbers): Numbers => {
      if (as === 'same') return Array.from<number | null>({ length }).fill(value ?? null)
      const packed = new arrays[as](toBytes(bytes ?? '').buffer)
      // One kind of array for the loops below: over four kinds they take five times as long.
      return listed(as === 'float64' ? packed : new Float64Array(packed), noneOf[as], half ?? 0)
    },
  }
}

/** The values, null for `none` and no number; of half a square, where it has `side` rows, the whole of it. */
function listed(packed: ArrayLike<number>, none: number, side: number): Numbers {
  const list: (number | null)[] = []
  const put = (one: number): void => void list.push(one === none || Number.isNaN(one) ? null : one)
  if (side === 0) for (let at = 0; at < packed.length; at++) put(packed[at]!)
  for (let row = 0; row < side; row++) {
    // Down the column of the upper half, each step one shorter, and then along its row.
    let at = row
    for (let column = 0; column < row; column++, at += side - column) put(packed[at]!)
    for (let column = row; column < side; column++, at++) put(packed[at]!)
  }
  return list
}

/** Rows of the square that reads the same along both sides of its diagonal; 0 where the list is none. */
function sideOfSymmetric(list: Numbers): number {
  const side = Math.sqrt(list.length)
  if (!Number.isInteger(side)) return 0
  for (let row = 0; row < side; row++)
    for (let column = row + 1; column < side; column++) if (!Object.is(list[row * side + column], list[column * side + row])) return 0
  return side
}

function upperHalf(list: Numbers, side: number): Numbers {
  const half: (number | null)[] = []
  for (let row = 0; row < side; row++) for (let column = row; column < side; column++) half.push(list[row * side + column]!)
  return half
}

/** The smallest kind of array that holds every value; -0 is no integer. */
function narrowest(list: Numbers): keyof typeof arrays {
  let most = 0
  for (const one of list) {
    if (one === null) continue
    if (!Number.isInteger(one) || Object.is(one, -0)) return 'float64'
    most = Math.max(most, Math.abs(one))
  }
  return most < 128 ? 'int8' : most < 32_768 ? 'int16' : most < 2_147_483_648 ? 'int32' : 'float64'
}
