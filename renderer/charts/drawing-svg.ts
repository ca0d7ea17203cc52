import { escapeXml, fitted, type Measure, tidy, wrapped } from '#core/page/svg.ts'
import { fontFamily } from '#renderer/theme/tokens.ts'
import type { Drawing } from './drawing.ts'
import type { Shape } from './shapes.ts'

/** What stands around an exported drawing. */
export interface PictureFrame {
  readonly title: string
  /** The sentence that the screen shows above the picture. */
  readonly sentence: string
  /** Beneath the picture, a paragraph each. */
  readonly foot: readonly string[]
  readonly paper: string
  readonly ink: string
  readonly inkSoft: string
  /** Width in pixels of a text at a size, in the program's typeface. */
  readonly measure: Measure
}

const margin = 26

/** The drawing as an SVG picture that needs nothing else, with its title and its sentence above it and its foot beneath. */
export function drawingSvg(drawing: Drawing, frame: PictureFrame): string {
  const width = Math.ceil(drawing.width + margin * 2)
  // A viewer that lacks the program's typeface takes a wider one.
  const room = (width - margin * 2) * 0.86
  const lines = wrapped(frame.sentence, 15, room, frame.measure)
  const top = 50 + lines.length * 20 + 14
  const { foot: legend = { height: 0, shapes: [] } } = drawing
  const foot = frame.foot.flatMap((words) => wrapped(words, 12, room, frame.measure))
  const height = Math.ceil(top + drawing.height + legend.height + margin + foot.length * 16)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${escapeXml(fontFamily)}">`,
    `<title>${escapeXml(frame.title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${frame.paper}"/>`,
    `<text x="${margin}" y="38" font-size="22" font-weight="600" fill="${frame.ink}">${escapeXml(frame.title)}</text>`,
    ...lines.map((line, at) => `<text x="${margin}" y="${62 + at * 20}" font-size="15" fill="${frame.inkSoft}">${escapeXml(line)}</text>`),
    `<g transform="translate(${margin} ${top})">`,
    ...Object.values(drawing.layers).flatMap((shapes) => shapes.map((shape) => element(shape, frame))),
    `</g><g transform="translate(${margin} ${tidy(top + drawing.height)})">`,
    ...legend.shapes.map((shape) => element(shape, frame)),
    '</g>',
    ...foot.map(
      (line, at) =>
        `<text x="${margin}" y="${height - 14 - (foot.length - 1 - at) * 16}" font-size="12" fill="${frame.inkSoft}">${escapeXml(line)}</text>`,
    ),
    '</svg>\n',
  ].join('')
}

/** The shapes' fields as this program fills them; ECharts' own types allow far more. */
interface Drawn {
  readonly type: string
  readonly x?: number
  readonly y?: number
  readonly rotation?: number
  readonly shape?: {
    readonly pathData?: string
    readonly x?: number
    readonly y?: number
    readonly width?: number
    readonly height?: number
    readonly r?: number
  }
  readonly style?: {
    readonly text?: string
    readonly font?: string
    readonly fill?: string
    readonly stroke?: string
    readonly lineWidth?: number
    readonly lineDash?: readonly number[]
    readonly opacity?: number
    readonly align?: string
    readonly width?: number
  }
}

function element(given: Shape, { measure }: PictureFrame): string {
  const { type, x = 0, y = 0, rotation = 0, shape = {}, style = {} } = given as Drawn
  const paint = [
    `fill="${style.fill ?? 'none'}"`,
    ...(style.stroke === undefined ? [] : [`stroke="${style.stroke}" stroke-width="${style.lineWidth ?? 1}"`]),
    ...(style.lineDash === undefined ? [] : [`stroke-dasharray="${style.lineDash.join(' ')}"`]),
    ...(style.opacity === undefined ? [] : [`opacity="${style.opacity}"`]),
  ].join(' ')
  if (type === 'rect')
    return `<rect x="${tidy(shape.x ?? 0)}" y="${tidy(shape.y ?? 0)}" width="${tidy(shape.width ?? 0)}" height="${tidy(shape.height ?? 0)}" rx="${shape.r ?? 0}" ${paint}/>`
  if (type === 'path') return `<path d="${shape.pathData ?? ''}" ${paint}/>`
  const [weight = '400', size = '13px'] = (style.font ?? '').split(' ')
  const pixels = Number.parseFloat(size)
  const words = style.width === undefined ? (style.text ?? '') : fitted(style.text ?? '', pixels, style.width, measure)
  const anchor = { center: 'middle', right: 'end' }[style.align ?? ''] ?? 'start'
  const turn = rotation === 0 ? '' : ` rotate(${tidy((-rotation * 180) / Math.PI)})`
  return `<text transform="translate(${tidy(x)} ${tidy(y)})${turn}" dy=".35em" font-size="${pixels}" font-weight="${weight}" text-anchor="${anchor}" paint-order="stroke" ${paint}>${escapeXml(words)}</text>`
}
