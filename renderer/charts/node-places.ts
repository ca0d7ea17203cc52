import { widthOfCode } from './matrix-layout.ts'
import { overlap, type Box } from './label-places.ts'

/** A disc with its label beneath it. */
export interface Node {
  x: number
  y: number
  readonly radius: number
  readonly labelWidth: number
}

export const labelSize = 12.5
const labelHeight = 17
const widestLabel = 116

export function labelWidthOf(code: string): number {
  return Math.min(widestLabel, (widthOfCode(code) * labelSize) / 13 + 4)
}

/** Where the label of a node stands. */
export function labelBox({ x, y, radius, labelWidth }: Node): Box {
  return { x: x - labelWidth / 2, y: y + radius + 2, width: labelWidth, height: labelHeight }
}

/**
 * Pushes nodes apart until no disc or label lies on another or the rounds are over; always the same. First straight away from each other, which
 * keeps who is where, then the shorter way out.
 */
export function pushApart(nodes: readonly Node[], room: Box): void {
  // Middles of what each takes with its label, and half of that: plain arrays, for every pair is looked at hundreds of times.
  const x = nodes.map((node) => node.x)
  const y = nodes.map((node) => node.y + labelHeight / 2)
  const across = nodes.map(({ radius, labelWidth }) => Math.max(radius, labelWidth / 2) + 4)
  const down = nodes.map(({ radius }) => radius + labelHeight / 2 + 4)
  const rounds = nodes.length > 120 ? 60 : 300
  for (let round = 0; round < rounds; round++) {
    let moved = false
    for (let one = 0; one < nodes.length; one++)
      for (let two = one + 1; two < nodes.length; two++) {
        const dx = x[two]! - x[one]! || 0.01
        const dy = y[two]! - y[one]! || 0.01
        const wide = across[one]! + across[two]!
        const tall = down[one]! + down[two]!
        const nearness = Math.max(Math.abs(dx) / wide, Math.abs(dy) / tall)
        if (nearness >= 1) continue
        moved = true
        let [pushX, pushY] = [0, 0]
        if (round < rounds * 0.6) {
          const grown = Math.min(0.2, (1 / nearness - 1) / 4)
          pushX = dx * grown
          pushY = dy * grown
        } else if (wide - Math.abs(dx) < tall - Math.abs(dy)) pushX = (Math.sign(dx) * (wide - Math.abs(dx))) / 2
        else pushY = (Math.sign(dy) * (tall - Math.abs(dy))) / 2
        x[one]! -= pushX
        x[two]! += pushX
        y[one]! -= pushY
        y[two]! += pushY
      }
    for (let at = 0; at < nodes.length; at++) {
      x[at] = Math.max(room.x + across[at]!, Math.min(room.x + room.width - across[at]!, x[at]!))
      y[at] = Math.max(room.y + down[at]!, Math.min(room.y + room.height - down[at]!, y[at]!))
    }
    if (!moved) break
  }
  nodes.forEach((node, at) => {
    node.x = x[at]!
    node.y = y[at]! - labelHeight / 2
  })
}

/** Which labels can be read: where nodes could not be pushed apart, those of the larger stay. */
export function legibleLabels(nodes: readonly Node[]): ReadonlySet<number> {
  const taken: Box[] = []
  const shown = new Set<number>()
  const largest = nodes.map((_, at) => at).toSorted((a, b) => (nodes[b]?.radius ?? 0) - (nodes[a]?.radius ?? 0))
  for (const at of largest) {
    const node = nodes[at]
    if (node === undefined) continue
    const box = labelBox(node)
    const covers = ({ x, y, radius }: Node) =>
      Math.hypot(x - Math.max(box.x, Math.min(box.x + box.width, x)), y - Math.max(box.y, Math.min(box.y + box.height, y))) < radius - 2
    if (taken.some((other) => overlap(box, other)) || nodes.some((other) => other !== node && covers(other))) continue
    taken.push(box)
    shown.add(at)
  }
  return shown
}
