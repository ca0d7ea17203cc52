import { seededRandom } from '../lens/seeded-random.ts'

export interface Place {
  readonly x: number
  readonly y: number
}

/**
 * Places of the nodes of a graph between 0 and 1 in both directions (Fruchterman and Reingold 1991): links draw together, all nodes push apart,
 * a pull to the middle keeps parts without links between them near. `weights`: size², symmetric, at or above 0. Nodes of one group begin side
 * by side. The same graph always gets the same places.
 */
export function layOutGraph(size: number, weights: ArrayLike<number>, groupOf: ArrayLike<number>): readonly Place[] {
  if (size === 0) return []
  const random = seededRandom(size)
  const heaviest = Array.from(weights).reduce((most, weight) => Math.max(most, weight), 0)
  const groups = Math.max(1, ...Array.from(groupOf, (group) => group + 1))
  const x = Float64Array.from({ length: size }, (_, node) => Math.cos((2 * Math.PI * groupOf[node]!) / groups) * 0.6 + random() * 0.3)
  const y = Float64Array.from({ length: size }, (_, node) => Math.sin((2 * Math.PI * groupOf[node]!) / groups) * 0.6 + random() * 0.3)
  const ideal = 1.6 / Math.sqrt(size)
  const rounds = 400
  const moveX = new Float64Array(size)
  const moveY = new Float64Array(size)
  for (let round = 0; round < rounds; round++) {
    moveX.fill(0)
    moveY.fill(0)
    for (let a = 0; a < size; a++)
      for (let b = a + 1; b < size; b++) {
        const dx = x[a]! - x[b]!
        const dy = y[a]! - y[b]!
        const distance = Math.max(1e-3, Math.hypot(dx, dy))
        const weight = heaviest === 0 ? 0 : weights[a * size + b]! / heaviest
        const force = (ideal * ideal) / distance - (weight > 0 ? (distance * distance * (0.25 + weight)) / ideal : 0)
        moveX[a]! += (dx / distance) * force
        moveY[a]! += (dy / distance) * force
        moveX[b]! -= (dx / distance) * force
        moveY[b]! -= (dy / distance) * force
      }
    const step = 0.15 * (1 - round / rounds) + 0.002
    for (let node = 0; node < size; node++) {
      const pullX = moveX[node]! - x[node]! * ideal * 2.5
      const pullY = moveY[node]! - y[node]! * ideal * 2.5
      const length = Math.max(1e-9, Math.hypot(pullX, pullY))
      x[node]! += (pullX / length) * Math.min(step, length)
      y[node]! += (pullY / length) * Math.min(step, length)
    }
  }
  const [fromX, toX, fromY, toY] = [Math.min(...x), Math.max(...x), Math.min(...y), Math.max(...y)]
  const unit = (value: number, from: number, to: number) => (to - from < 1e-9 ? 0.5 : (value - from) / (to - from))
  return Array.from(x, (_, node) => ({ x: unit(x[node]!, fromX, toX), y: unit(y[node]!, fromY, toY) }))
}
