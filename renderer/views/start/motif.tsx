/** Scores of the picture on the start screen, row by row; null leaves the cell empty. */
const cells: readonly (readonly (number | null)[])[] = [
  [null, 0, 2, -1, 0, 0],
  [2, null, 1, 0, 2, 0],
  [3, -1, null, 1, 2, 1],
  [1, 0, 0, null, 1, 1],
  [0, 1, -1, null, null, 3],
  [0, 0, 2, -2, 1, null],
]
const bars: readonly (readonly number[])[] = [
  [0, 0.4, 0.8, 0.3, 0.3, 0],
  [0.7, 0, 0.5, 0.2, 0.9, 0],
  [1, 0.3, 0, 0.6, 0.8, 0.5],
  [0.6, 0.7, 0.3, 0, 0.5, 0.4],
  [0.2, 0.5, 0.3, 0, 0, 0.9],
  [0.3, 0, 0.7, 0.5, 0.4, 0],
]

const cellNames = Array.from({ length: 36 }, (_, index) => `cell-${index}`)

/** A small matrix: the picture of the program. */
export function Motif() {
  return (
    <svg viewBox="0 0 300 252" width="300" height="252" aria-hidden className="start-motif">
      {cells.map((row, i) =>
        row.map((score, j) => (
          <g key={cellNames[i * 6 + j]} transform={`translate(${j * 50} ${i * 42})`}>
            {score === null ? (
              <rect x="0.5" y="0.5" width="45" height="37" rx="3" fill="none" stroke="var(--line-strong)" strokeDasharray="2 3" />
            ) : (
              <rect width="46" height="38" rx="3" fill={`var(--ramp-${score + 3})`} />
            )}
            <rect x="4" y="31" width={(bars[i]?.[j] ?? 0) * 38} height="4" rx="1.5" fill="var(--bar)" />
          </g>
        )),
      )}
    </svg>
  )
}
