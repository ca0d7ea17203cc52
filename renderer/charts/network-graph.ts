import type { Network } from '#core/contract/views.ts'
import { tidy } from '#core/page/svg.ts'
import type { Tokens } from '#renderer/theme/tokens.ts'
import { circlePath, path, type Drawing, type Target } from './drawing.ts'
import { labelBox, labelSize, labelWidthOf, legibleLabels, pushApart, type Node } from './node-places.ts'
import { text, type Shape } from './shapes.ts'

/** What the size of a node can stand for. */
export const nodeMeasures = ['gives', 'receives', 'between', 'rank'] as const
/** Where links have no direction, what comes in is what goes out. */
export const undirectedMeasures = nodeMeasures.filter((one) => one !== 'receives')
export type NodeMeasure = (typeof nodeMeasures)[number]

export interface NetworkLook {
  readonly width: number
  readonly height: number
  readonly tokens: Tokens
  readonly measure: NodeMeasure
  readonly chosen: ReadonlySet<number>
  readonly words: {
    readonly community: (index: number) => string
    readonly nodeSaid: (index: number) => readonly string[]
    readonly linkSaid: (index: number) => readonly string[]
  }
}

/** More links than these make no picture; the weaker ones stand in the table. */
export const mostLinks = 300

/** The links that are drawn: the strongest. */
function drawnLinks(network: Network): readonly number[] {
  const all = network.links.map((_, at) => at)
  const size = (at: number) => Math.abs(network.links[at]?.value ?? 0)
  return all.length <= mostLinks ? all : all.toSorted((a, b) => size(b) - size(a)).slice(0, mostLinks)
}

/** Instruments as discs, links as arcs (with an arrow where they have a direction), negative ones dashed, communities as patches beneath. */
export function networkGraph(network: Network, { width, height, tokens, measure, chosen, words }: NetworkLook): Drawing {
  const discs = placed(network, measure, width, height)
  const heaviest = Math.max(1e-9, ...network.links.map(({ value }) => Math.abs(value)))
  const arcs: Shape[] = []
  const targets: Target[] = []
  const picked = (node: number) => chosen.has(network.nodes[node]?.id ?? 0)
  for (const at of drawnLinks(network)) {
    const link = network.links[at]
    const [from, to] = [discs[link?.from ?? -1], discs[link?.to ?? -1]]
    if (link === undefined || from === undefined || to === undefined) continue
    const arc = arcBetween(from, to, network.of === 'judged' ? 0.14 : 0)
    const negative = link.value < 0
    const colour = negative ? tokens.ramp[1] : tokens.ramp[5]
    const own = chosen.size === 2 ? picked(link.from) && picked(link.to) : picked(link.from) || picked(link.to)
    const opacity = chosen.size === 0 ? 0.65 : own ? 1 : 0.18
    arcs.push(
      path(arc.data, {
        stroke: colour,
        width: 0.8 + 3.2 * (Math.abs(link.value) / heaviest),
        opacity,
        ...(negative ? { dash: [6, 4] } : {}),
      }),
      ...(network.of === 'judged' ? [path(arc.head, { fill: colour, opacity })] : []),
    )
    targets.push({ key: `link ${at}`, outline: arc.data, width: 9, at: arc.middle, lines: words.linkSaid(at) })
  }
  const nodes: Shape[] = []
  const labels: Shape[] = []
  const legible = legibleLabels(discs)
  network.nodes.forEach((node, at) => {
    const disc = discs[at]
    if (disc === undefined) return
    const outline = circlePath(disc.x, disc.y, disc.radius)
    nodes.push(path(outline, { fill: picked(at) ? tokens.accent : tokens.ramp[6], stroke: tokens.paper, width: 1.5 }))
    if (legible.has(at)) {
      const label = labelBox(disc)
      labels.push(
        text(node.code, disc.x, label.y + label.height / 2, {
          size: labelSize,
          weight: 600,
          fill: tokens.ink,
          align: 'center',
          width: disc.labelWidth,
          halo: tokens.paper,
        }),
      )
    }
    targets.push({
      key: `node ${at}`,
      outline: circlePath(disc.x, disc.y, disc.radius + 2),
      at: { x: disc.x, y: disc.y },
      lines: words.nodeSaid(at),
    })
  })
  const patches = communityPatches(network, discs, tokens, words.community)
  return {
    width,
    height,
    layers: { patches: patches.shapes, arcs, nodes, communities: patches.names, labels },
    // Nodes first: they are walked before links, and lie above them.
    targets: targets.toSorted((a, b) => Number(a.width === undefined) - Number(b.width === undefined)),
  }
}

/** In pixels, pushed apart until neither discs nor their labels lie on each other; always the same. */
function placed(network: Network, measure: NodeMeasure, width: number, height: number): readonly Node[] {
  const most = Math.max(1e-9, ...network.nodes.map((node) => node[measure]))
  const largest = Math.max(9, Math.min(24, 190 / Math.sqrt(network.nodes.length + 1)))
  const room = { x: 4, y: 18, width: width - 8, height: height - 22 }
  const inner = { x: 56, y: 40, width: width - 112, height: height - 84 }
  const nodes = network.nodes.map((node) => ({
    x: inner.x + node.x * inner.width,
    y: inner.y + node.y * inner.height,
    radius: 5 + (largest - 5) * Math.sqrt(node[measure] / most),
    labelWidth: labelWidthOf(node.code),
  }))
  pushApart(nodes, room)
  return nodes
}

/** From rim to rim; `bend` is the height of the arc as a part of its length, so that both directions are seen. */
function arcBetween(from: Node, to: Node, bend: number) {
  const dx = to.x - from.x
  const dy = to.y - from.y
  const length = Math.max(1, Math.hypot(dx, dy))
  const middle = { x: (from.x + to.x) / 2 - dy * bend, y: (from.y + to.y) / 2 + dx * bend }
  const towards = (disc: Node, gap: number) => {
    const [tx, ty] = [middle.x - disc.x, middle.y - disc.y]
    const away = Math.max(1, Math.hypot(tx, ty))
    return { x: disc.x + (tx / away) * (disc.radius + gap), y: disc.y + (ty / away) * (disc.radius + gap), tx: tx / away, ty: ty / away }
  }
  const start = towards(from, 1)
  const end = towards(to, bend === 0 ? 1 : 3)
  const size = Math.min(9, length / 4)
  const base = { x: end.x + end.tx * size, y: end.y + end.ty * size }
  const side = { x: -end.ty * size * 0.45, y: end.tx * size * 0.45 }
  return {
    data: `M${tidy(start.x)},${tidy(start.y)}Q${tidy(middle.x)},${tidy(middle.y)} ${tidy(end.x)},${tidy(end.y)}`,
    head: `M${tidy(end.x)},${tidy(end.y)}L${tidy(base.x + side.x)},${tidy(base.y + side.y)}L${tidy(base.x - side.x)},${tidy(base.y - side.y)}Z`,
    middle: { x: (start.x + end.x + middle.x * 2) / 4, y: (start.y + end.y + middle.y * 2) / 4 },
  }
}

function communityPatches(network: Network, discs: readonly Node[], tokens: Tokens, name: (index: number) => string) {
  const shapes: Shape[] = []
  const names: Shape[] = []
  for (let community = 0; community < network.communities.count; community++) {
    const members = discs.filter((_, at) => network.nodes[at]?.community === community)
    const around = hull(members.flatMap((disc) => [...corners(disc.x, disc.y, disc.radius + 14), ...ends(disc)]))
    if (around.length < 3) continue
    const data = `M${around.map(({ x, y }) => `${tidy(x)},${tidy(y)}`).join('L')}Z`
    shapes.push(path(data, { fill: tokens.accentSoft, stroke: tokens.accentLine, width: 1, opacity: 0.6 }))
    const peak = around.reduce((best, point) => (point.y < best.y ? point : best))
    names.push(
      text(name(community), peak.x, Math.max(8, peak.y - 8), { size: 11.5, fill: tokens.inkSoft, align: 'center', halo: tokens.paper }),
    )
  }
  return { shapes, names }
}

/** The lower corners of a label. */
function ends(disc: Node) {
  const { x, y, width, height } = labelBox(disc)
  return [
    { x: x - 6, y: y + height },
    { x: x + width + 6, y: y + height },
  ]
}

function corners(x: number, y: number, reach: number): readonly { readonly x: number; readonly y: number }[] {
  return Array.from({ length: 12 }, (_, at) => ({
    x: x + Math.cos((at * Math.PI) / 6) * reach,
    y: y + Math.sin((at * Math.PI) / 6) * reach,
  }))
}

/** The convex hull (Andrew 1979). */
function hull(points: readonly { readonly x: number; readonly y: number }[]) {
  const sorted = points.toSorted((a, b) => a.x - b.x || a.y - b.y)
  const half = (list: typeof sorted) => {
    const kept: (typeof sorted)[number][] = []
    for (const point of list) {
      for (;;) {
        const [one, two] = [kept.at(-2), kept.at(-1)]
        if (one === undefined || two === undefined) break
        if ((two.x - one.x) * (point.y - one.y) - (two.y - one.y) * (point.x - one.x) > 0) break
        kept.pop()
      }
      kept.push(point)
    }
    return kept.slice(0, -1)
  }
  return [...half(sorted), ...half(sorted.toReversed())]
}
