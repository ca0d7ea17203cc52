import type { Taking } from './participation-writer.ts'

/** Who takes part in new operations, kept until all of them can be written in the order of operations. */
export interface Takers {
  /** `operation` is a new one. */
  set(taking: Taking): void
  /** Lists of at most `size`, ascending by operation. */
  lists(size: number): Generator<readonly Taking[]>
}

/** Operations from `firstNew` on: four bytes each. */
export function collectTakers(firstNew: number): Takers {
  /** 0 where nobody takes part. */
  let organisations = new Int32Array(1024)
  /** By operation, where a decision made it another organisation. */
  const found = new Map<number, number>()
  return {
    set([operation, organisation, ofRules]) {
      const at = operation - firstNew
      if (at >= organisations.length) {
        const larger = new Int32Array(Math.max(at + 1, 2 * organisations.length))
        larger.set(organisations)
        organisations = larger
      }
      organisations[at] = organisation
      if (ofRules !== null) found.set(operation, ofRules)
    },
    *lists(size) {
      let list: Taking[] = []
      for (let at = 0; at < organisations.length; at++) {
        if (organisations[at] === 0) continue
        const operation = firstNew + at
        list.push([operation, organisations[at]!, found.get(operation) ?? null])
        if (list.length < size) continue
        yield list
        list = []
      }
      yield list
    },
  }
}
