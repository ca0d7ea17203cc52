import type { CustomSeriesOption, CustomSeriesRenderItemReturn } from 'echarts'
import type { EChartsCoreOption } from 'echarts/core'
import { fontFamily } from '#renderer/theme/tokens.ts'

type GroupShape = Extract<NonNullable<CustomSeriesRenderItemReturn>, { type: 'group' }>
/** One thing drawn: ECharts' own element. */
export type Shape = GroupShape['children'][number]

export const strong = 600

export function font(size: number, weight: 400 | 600 = 400): string {
  return `${weight} ${size}px ${fontFamily}`
}

export interface TextLook {
  readonly size: number
  readonly weight?: 400 | 600
  readonly fill: string
  readonly align?: 'left' | 'center' | 'right'
  /** Longest length in pixels; what is longer ends in "…". */
  readonly width?: number
  /** Colour around the letters, so that they are read over lines. */
  readonly halo?: string
  /** In radians, counter-clockwise. */
  readonly rotation?: number
}

export function text(words: string, x: number, y: number, look: TextLook): Shape {
  return {
    type: 'text',
    x,
    y,
    ...(look.rotation === undefined ? {} : { rotation: look.rotation }),
    style: {
      text: words,
      font: font(look.size, look.weight),
      fill: look.fill,
      align: look.align ?? 'left',
      verticalAlign: 'middle',
      ...(look.halo === undefined ? {} : { stroke: look.halo, lineWidth: 3, lineJoin: 'round' as const }),
      ...(look.width === undefined ? {} : { width: look.width, overflow: 'truncate', ellipsis: '…' }),
    },
  }
}

export function rectangle(x: number, y: number, width: number, height: number, radius: number, fill: string): Shape {
  return { type: 'rect', shape: { x, y, width, height, r: radius }, style: { fill } }
}

export function outline(x: number, y: number, width: number, height: number, radius: number, stroke: string, dash?: number[]): Shape {
  return {
    type: 'rect',
    shape: { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1, r: radius },
    style: { fill: 'none', stroke, lineWidth: 1, ...(dash === undefined ? {} : { lineDash: dash }) },
  }
}

/** A layer of shapes as one element of a series that nothing can be pointed at: pointing is the page's business. */
function layer(name: string, shapes: readonly Shape[], opacity?: number): CustomSeriesOption {
  return {
    type: 'custom',
    name,
    coordinateSystem: 'none',
    silent: true,
    animation: false,
    progressive: 0,
    data: [0],
    renderItem: () => ({ type: 'group', silent: true, children: [...shapes], ...(opacity === undefined ? {} : { style: { opacity } }) }),
  } as CustomSeriesOption
}

/** Layers of shapes, lowest first, as an ECharts option. */
export function picture(layers: Readonly<Record<string, readonly Shape[]>>): EChartsCoreOption {
  return {
    animation: false,
    backgroundColor: 'transparent',
    series: Object.entries(layers).map(([name, shapes]) => layer(name, shapes)),
  }
}
