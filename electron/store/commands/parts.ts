import type { Part } from './organisations.ts'

/** What the sums of organisations need of each operation, kept while an import collects who takes part. */
export interface Parts {
  set(operation: number, part: Part): void
  of(operation: number): Part
  readonly size: number
}

/** Operations from `firstNew` on come in ascending order and are kept in typed arrays: thirteen bytes each instead of a hundred. */
export function collectParts(firstNew: number): Parts {
  const known = new Map<number, Part>()
  const currencies: (string | null)[] = []
  const currencyPlace = new Map<string | null, number>()
  let instruments = new Int32Array(1024)
  let grants = new Float64Array(1024)
  let currencyOf = new Uint16Array(1024)
  let size = 0

  const place = (currency: string | null): number => {
    const held = currencyPlace.get(currency)
    if (held !== undefined) return held
    currencyPlace.set(currency, currencies.length)
    return currencies.push(currency) - 1
  }
  const grow = (needed: number): void => {
    const room = Math.max(needed, 2 * grants.length)
    instruments = enlarged(instruments, new Int32Array(room))
    grants = enlarged(grants, new Float64Array(room))
    currencyOf = enlarged(currencyOf, new Uint16Array(room))
  }

  return {
    get size() {
      return size
    },
    set(operation, part) {
      size++
      if (operation < firstNew) {
        known.set(operation, part)
        return
      }
      const at = operation - firstNew
      if (at >= grants.length) grow(at + 1)
      instruments[at] = part.instrument ?? 0
      grants[at] = part.grant ?? Number.NaN
      currencyOf[at] = place(part.currency)
    },
    of(operation) {
      if (operation < firstNew) return known.get(operation)!
      const at = operation - firstNew
      const grant = grants[at]!
      return {
        instrument: instruments[at]! || null,
        grant: Number.isNaN(grant) ? null : grant,
        currency: currencies[currencyOf[at]!] ?? null,
      }
    },
  }
}

function enlarged<Numbers extends Int32Array | Float64Array | Uint16Array>(from: Numbers, into: Numbers): Numbers {
  into.set(from)
  return into
}
