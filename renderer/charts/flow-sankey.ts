import type { Flow } from '#core/contract/views.ts'
import { tidy } from '#core/page/svg.ts'
import type { Tokens } from '#renderer/theme/tokens.ts'
import { boxPath, path, type Drawing, type Target } from './drawing.ts'
import { rectangle, text, type Shape } from './shapes.ts'

export interface FlowWords {
  readonly step: (index: number) => string
  /** Below the step's name: how many organisations. */
  readonly count: (organisations: number) => string
  readonly node: (index: number) => string
  readonly nodeSaid: (index: number) => readonly string[]
  readonly linkSaid: (index: number) => readonly string[]
  readonly number: (value: number) => string
}

export interface FlowLook {
  readonly width: number
  readonly height: number
  readonly tokens: Tokens
  readonly words: FlowWords
  /** The chosen instruments: what touches them stands out. */
  readonly chosen: ReadonlySet<number>
  readonly chosenLink: string | null
}

const head = 52
const nodeWidth = 14
const labelRoom = 150
/** So far apart that labels do not touch. */
const leastPitch = 19

export function linkKey(flow: Flow, index: number): string {
  const link = flow.links[index]
  return link === undefined ? '' : `link ${link.from} ${link.to}`
}

/** Steps from left to right, an instrument at a step as a bar, organisations passing on as bands; height and thickness count organisations. */
export function flowSankey(flow: Flow, { width, height, tokens, words, chosen, chosenLink }: FlowLook): Drawing {
  const steps = flow.steps.length
  const byStep = flow.steps.map((_, step) => flow.nodes.flatMap((node, at) => (node.step === step ? [at] : [])))
  const mostNodes = Math.max(1, ...byStep.map((list) => list.length))
  const tall = Math.max(height, head + mostNodes * leastPitch + 20)
  const pitch = steps < 2 ? 0 : (width - labelRoom - nodeWidth - 8) / (steps - 1)
  const gap = Math.min(14, Math.max(5, (tall - head) / mostNodes / 4))
  const weight = flow.nodes.map((node, at) => Math.max(node.organisations, sum(flow, 'from', at), sum(flow, 'to', at)))
  const scale = Math.min(
    ...byStep.map((list) => {
      const total = list.reduce((all, at) => all + (weight[at] ?? 0), 0)
      return total === 0 ? Number.POSITIVE_INFINITY : (tall - head - 16 - gap * (list.length - 1)) / total
    }),
  )
  const boxes: { x: number; y: number; height: number }[] = []
  byStep.forEach((list, step) => {
    let y = head
    for (const at of list) {
      const size = Math.max(2, (weight[at] ?? 0) * scale)
      boxes[at] = { x: 4 + step * pitch, y, height: size }
      y += Math.max(size + gap, leastPitch)
    }
  })
  const outAt = boxes.map(({ y }) => y)
  const inAt = boxes.map(({ y }) => y)
  const touches = (node: number) => {
    const instrument = flow.nodes[node]?.instrument
    return instrument !== null && instrument !== undefined && chosen.has(instrument.id)
  }
  const bands: Shape[] = []
  const targets: Target[] = []
  // Bands leave and arrive in the order of where they go to and come from, so that they cross as little as they can.
  const inOrder = new Map<number, number>()
  const places = flow.links.map((_, at) => at)
  for (const at of places.toSorted((a, b) => boxY(boxes, flow.links[a]?.from) - boxY(boxes, flow.links[b]?.from))) {
    const link = flow.links[at]
    if (link === undefined) continue
    inOrder.set(at, inAt[link.to] ?? 0)
    inAt[link.to] = (inAt[link.to] ?? 0) + link.organisations * scale
  }
  for (const at of places.toSorted((a, b) => boxY(boxes, flow.links[a]?.to) - boxY(boxes, flow.links[b]?.to))) {
    const link = flow.links[at]
    const from = link === undefined ? undefined : boxes[link.from]
    const to = link === undefined ? undefined : boxes[link.to]
    if (link === undefined || from === undefined || to === undefined) continue
    const thick = Math.max(1, link.organisations * scale)
    const [x1, y1, x2, y2] = [from.x + nodeWidth, outAt[link.from] ?? from.y, to.x, inOrder.get(at) ?? to.y]
    outAt[link.from] = y1 + link.organisations * scale
    const bend = (x2 - x1) / 2
    const data = `M${tidy(x1)},${tidy(y1)}C${tidy(x1 + bend)},${tidy(y1)} ${tidy(x2 - bend)},${tidy(y2)} ${tidy(x2)},${tidy(y2)}v${tidy(thick)}C${tidy(x2 - bend)},${tidy(y2 + thick)} ${tidy(x1 + bend)},${tidy(y1 + thick)} ${tidy(x1)},${tidy(y1 + thick)}Z`
    const own = linkKey(flow, at) === chosenLink
    const quiet = chosen.size > 0 && !touches(link.from) && !touches(link.to)
    bands.push(path(data, { fill: own ? tokens.accent : tokens.ramp[5], opacity: own ? 0.75 : quiet ? 0.13 : 0.38 }))
    targets.push({
      key: linkKey(flow, at),
      outline: data,
      at: { x: (x1 + x2) / 2, y: (y1 + y2 + thick) / 2 },
      lines: words.linkSaid(at),
    })
  }
  const nodes: Shape[] = []
  const labels: Shape[] = []
  flow.nodes.forEach((node, at) => {
    const box = boxes[at]
    if (box === undefined) return
    nodes.push(
      rectangle(
        box.x,
        box.y,
        nodeWidth,
        box.height,
        2,
        node.instrument === null ? tokens.lineStrong : touches(at) ? tokens.accent : tokens.ramp[6],
      ),
    )
    const room = node.step === steps - 1 ? labelRoom - 8 : Math.min(labelRoom, pitch - nodeWidth - 14)
    const middle = box.y + box.height / 2
    const chars = words.node(at)
    labels.push(
      text(chars, box.x + nodeWidth + 6, middle, {
        size: 13,
        weight: 600,
        fill: tokens.ink,
        width: Math.max(30, room),
        halo: tokens.paper,
      }),
    )
    targets.push({
      key: `node ${at}`,
      outline: boxPath(box.x - 2, box.y - 2, nodeWidth + 4, box.height + 4),
      at: { x: box.x + nodeWidth / 2, y: middle },
      lines: words.nodeSaid(at),
    })
  })
  const heads = flow.steps.flatMap((step, at): Shape[] => [
    text(words.step(at), 4 + at * pitch, 12, {
      size: 13,
      weight: 600,
      fill: tokens.inkSoft,
      width: Math.max(60, pitch === 0 ? labelRoom : pitch - 8),
    }),
    text(words.count(step.organisations), 4 + at * pitch, 31, {
      size: 12,
      fill: tokens.inkFaint,
      width: Math.max(60, pitch === 0 ? labelRoom : pitch - 8),
    }),
  ])
  return {
    width,
    height: tall,
    layers: { bands, nodes, heads, labels },
    targets: targets.toSorted((a, b) => a.at.x - b.at.x || a.at.y - b.at.y),
  }
}

function sum(flow: Flow, end: 'from' | 'to', node: number): number {
  return flow.links.reduce((all, link) => (link[end] === node ? all + link.organisations : all), 0)
}

function boxY(boxes: readonly { readonly y: number }[], node: number | undefined): number {
  return boxes[node ?? -1]?.y ?? 0
}
