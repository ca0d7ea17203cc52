/** Whole numbers above zero by digest: fifteen to thirty bytes each, where a Map of half a million takes three times that. */
export interface DigestMap {
  /** 0 where the digest has no number. */
  get(digest: number): number
  /** `number` from 1 to 2^32 - 1. */
  set(digest: number, number: number): void
}

/** `expected`: how many there will be, where that is known; more may come. */
export function createDigestMap(expected = 0): DigestMap {
  const room = 2 ** Math.ceil(Math.log2(Math.max(1024, expected / 0.75)))
  let digests = new Float64Array(room)
  let numbers = new Uint32Array(room)
  let count = 0

  /** Place of the digest, or of the gap where it belongs. */
  const placeOf = (digest: number): number => {
    const last = digests.length - 1
    let place = (digest % 4294967296) & last
    while (numbers[place] !== 0 && digests[place] !== digest) place = (place + 1) & last
    return place
  }
  const grow = (): void => {
    const [heldDigests, heldNumbers] = [digests, numbers]
    digests = new Float64Array(2 * heldDigests.length)
    numbers = new Uint32Array(2 * heldNumbers.length)
    for (let at = 0; at < heldNumbers.length; at++) {
      if (heldNumbers[at] === 0) continue
      const place = placeOf(heldDigests[at]!)
      digests[place] = heldDigests[at]!
      numbers[place] = heldNumbers[at]!
    }
  }
  return {
    get: (digest) => numbers[placeOf(digest)]!,
    set(digest, number) {
      const place = placeOf(digest)
      if (numbers[place] === 0) count++
      digests[place] = digest
      numbers[place] = number
      if (count > digests.length * 0.75) grow()
    },
  }
}
