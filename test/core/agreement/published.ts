import type { Ratings } from '#core/agreement/ratings.ts'

/** Published ratings, typed in small; each with where it stands. */

/** Two raters from a table of counts: row i, column j holds how many items the first put into i and the second into j. */
export function ratingsOfTable(table: readonly (readonly number[])[]): Ratings {
  const pairs = table.flatMap((row, first) => row.flatMap((count, second) => Array.from({ length: count }, () => [first, second] as const)))
  return [pairs.map(([first]) => first), pairs.map(([, second]) => second)]
}

/** Raters in no order from how often each item (row) got each value (column). */
export function ratingsOfCounts(counts: readonly (readonly number[])[]): Ratings {
  const given = counts.map((row) => row.flatMap((count, value) => Array.from({ length: count }, () => value)))
  const raters = Math.max(...given.map(({ length }) => length))
  return Array.from({ length: raters }, (_, rater) => given.map((values) => values[rater] ?? null))
}

/** Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), A: Meg and Owen, alpha .095. */
export const megAndOwen: Ratings = [
  [0, 1, 0, 0, 0, 0, 0, 0, 1, 0],
  [1, 1, 1, 0, 0, 1, 0, 0, 0, 0],
]

/** The same, B: Ben and Gerry, letters a to e as 1 to 5, alpha .692. */
export const benAndGerry: Ratings = [
  [1, 1, 2, 2, 4, 3, 3, 3, 5, 4, 4, 1],
  [2, 1, 2, 2, 2, 3, 3, 3, 5, 4, 4, 4],
]

/** IBM SPSS Statistics, NPAR TESTS KENDALL, example: four judges rate five things, with ties. */
export const fourJudges: Ratings = [
  [2, 5, 4, 5, 1],
  [3, 3, 4, 5, 3],
  [3, 4, 4, 6, 2],
  [2, 4, 3, 6, 2],
]

/** Boyd and others 1997 as in the Stata manual on kappa: two radiologists, 85 mammograms, four categories. */
export const mammograms = ratingsOfTable([
  [21, 12, 0, 0],
  [4, 17, 1, 0],
  [3, 9, 15, 2],
  [0, 0, 0, 1],
])

/** Fleiss, Levin and Paik 2003, table 18.1: 100 subjects, psychotic, neurotic, organic; kappa .68. */
export const diagnoses = ratingsOfTable([
  [75, 1, 4],
  [5, 4, 1],
  [0, 0, 10],
])

/** The worked example of the article on Fleiss' kappa in the English Wikipedia: 14 raters, 10 subjects, 5 categories; kappa .210. */
export const fourteenRaters = ratingsOfCounts([
  [0, 0, 0, 0, 14],
  [0, 2, 6, 4, 2],
  [0, 0, 3, 5, 6],
  [0, 3, 9, 2, 0],
  [2, 2, 8, 1, 1],
  [7, 7, 0, 0, 0],
  [3, 2, 6, 3, 0],
  [2, 5, 3, 2, 2],
  [6, 5, 2, 1, 0],
  [0, 2, 2, 3, 7],
])
