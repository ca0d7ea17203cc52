import type { PackageMaterial } from '#core/package/material.ts'

/** Row ids of so many instruments: those with most scores from or to others. */
export function mostScored({ instruments, score }: PackageMaterial, most: number): readonly number[] {
  const size = instruments.length
  const scored = instruments.map(
    (_, at) => score.filter((one, cell) => one !== null && (cell % size === at || Math.floor(cell / size) === at)).length,
  )
  return instruments
    .map(({ id }, at) => ({ id, scores: scored[at]! }))
    .toSorted((a, b) => b.scores - a.scores)
    .slice(0, most)
    .map(({ id }) => id)
}
