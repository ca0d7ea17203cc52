/** Work in slices of some milliseconds at most: yields between them, so that others get a turn or the work be left, and returns what it found. */
export type Sliced<Found> = Generator<unknown, Found, void>

/** All slices one after another. */
export function atOnce<Found>(work: Sliced<Found>): Found {
  for (;;) {
    const slice = work.next()
    if (slice.done === true) return slice.value
  }
}
