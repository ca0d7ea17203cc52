/** What each thing reaches over links, itself always, as bits; and how many it would reach with one link more or less. */
export class Reach {
  /** How many each reaches. */
  readonly counts: Int32Array
  private readonly size: number
  private readonly words: number
  private readonly links: Uint8Array
  private readonly bits: Uint32Array
  private readonly changed: Int32Array

  /** `links`: 1 where the row leads to the column. */
  constructor(size: number, links: Uint8Array) {
    this.size = size
    this.links = links
    this.words = Math.ceil(size / 32)
    this.bits = this.closure()
    this.counts = this.countsOf(this.bits)
    this.changed = new Int32Array(size)
  }

  reaches(from: number, to: number): boolean {
    return this.isIn(this.bits, from, to)
  }

  /** Counts with the link; the list is used again by the next call. */
  with(from: number, to: number): Int32Array {
    if (this.reaches(from, to)) return this.counts
    this.changed.set(this.counts)
    for (let at = 0; at < this.size; at++) {
      if (!this.reaches(at, from)) continue
      let count = 0
      for (let word = 0; word < this.words; word++) count += ones(this.bits[at * this.words + word]! | this.bits[to * this.words + word]!)
      this.changed[at] = count
    }
    return this.changed
  }

  /** Counts without the link. */
  without(from: number, to: number): Int32Array {
    if (this.hasDetour(from, to)) return this.counts
    const at = from * this.size + to
    this.links[at] = 0
    const counts = this.countsOf(this.closure())
    this.links[at] = 1
    return counts
  }

  /** Whether something else that `from` leads to reaches `to` without coming back over `from`. */
  private hasDetour(from: number, to: number): boolean {
    const { size, links } = this
    const seen = new Uint8Array(size)
    seen[from] = 1
    const open: number[] = []
    for (let next = 0; next < size; next++)
      if (next !== to && links[from * size + next] === 1) {
        seen[next] = 1
        open.push(next)
      }
    for (let here = open.pop(); here !== undefined; here = open.pop()) {
      if (links[here * size + to] === 1) return true
      for (let next = 0; next < size; next++)
        if (seen[next] === 0 && links[here * size + next] === 1) {
          seen[next] = 1
          open.push(next)
        }
    }
    return false
  }

  /** Warshall's closure, 32 things at a time. */
  private closure(): Uint32Array {
    const { size, words, links } = this
    const bits = new Uint32Array(size * words)
    for (let from = 0; from < size; from++)
      for (let to = 0; to < size; to++) if (from === to || links[from * size + to] === 1) bits[from * words + (to >> 5)]! |= 1 << (to & 31)
    for (let over = 0; over < size; over++)
      for (let from = 0; from < size; from++)
        if (this.isIn(bits, from, over)) for (let word = 0; word < words; word++) bits[from * words + word]! |= bits[over * words + word]!
    return bits
  }

  private countsOf(bits: Uint32Array): Int32Array {
    return Int32Array.from({ length: this.size }, (_, from) => {
      let count = 0
      for (let word = 0; word < this.words; word++) count += ones(bits[from * this.words + word]!)
      return count
    })
  }

  private isIn(bits: Uint32Array, from: number, to: number): boolean {
    return ((bits[from * this.words + (to >> 5)]! >>> (to & 31)) & 1) === 1
  }
}

/** Bits that are set in 32. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
