export interface GridPlace {
  readonly row: number
  readonly column: number
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** Where an arrow key leads in a square grid whose diagonal is empty and stepped over; null at the edge and for other keys. */
export function gridStep(key: string, { row, column }: GridPlace, size: number): GridPlace | null {
  const step = steps[key]
  if (step === undefined) return null
  const within = (place: GridPlace) => place.row >= 0 && place.column >= 0 && place.row < size && place.column < size
  let next = { row: row + step[0], column: column + step[1] }
  if (next.row === next.column) next = { row: next.row + step[0], column: next.column + step[1] }
  return within(next) ? next : null
}
