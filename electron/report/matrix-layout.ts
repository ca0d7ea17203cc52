import type { InteractionMatrix } from '#core/contract/matrices.ts'
import { widthOf } from './svg-text.ts'

/** Where everything of a heat map lies, in px. Cells are `pitch - gap` wide and high. */
export interface MatrixLayout {
  readonly pitchX: number
  readonly pitchY: number
  readonly gap: number
  readonly radius: number
  /** Left edge of the first column, top edge of each row. */
  readonly left: number
  readonly rowTops: readonly number[]
  /** Below the last row. */
  readonly bottom: number
  readonly codeSize: number
  readonly nameRoom: number
  /** For the bands at the left; 0 where the order makes none. */
  readonly bandRoom: number
  /** Where names end, before the codes. */
  readonly nameEnd: number
  /** Codes above the columns stand upright when they do not fit. */
  readonly turned: boolean
  /** Cells are drawn one by one with their number and a title; small ones together by colour. */
  readonly detailed: boolean
  readonly headBottom: number
  readonly width: number
}

/** Proportions by number of instruments: those of the mock up to 20, then smaller, without numbers from 41 on. */
const scales = [
  { upTo: 20, pitchX: 50, pitchY: 42, gap: 4, radius: 3, codeSize: 13, nameRoom: 175 },
  { upTo: 40, pitchX: 36, pitchY: 30, gap: 3, radius: 2.5, codeSize: 12, nameRoom: 175 },
  { upTo: 90, pitchX: 18, pitchY: 18, gap: 2, radius: 0, codeSize: 10.5, nameRoom: 140 },
  { upTo: Number.POSITIVE_INFINITY, pitchX: 11, pitchY: 11, gap: 1, radius: 0, codeSize: 8.5, nameRoom: 130 },
] as const

/** `top`: free room for a title above the column heads. */
export function layOutMatrix({ instruments, groups }: InteractionMatrix, top: number): MatrixLayout {
  const scale = scales.find(({ upTo }) => instruments.length <= upTo)!
  const { pitchX, pitchY, gap, radius, codeSize, nameRoom } = scale
  const widest = Math.max(0, ...instruments.map(({ code }) => widthOf(code, codeSize)))
  const turned = widest > pitchX - 2
  const codeRoom = Math.max(34, widest + 2)
  const headBottom = top + (turned ? codeRoom + 6 : 34)
  const bandRoom = groups.some(({ kind }) => kind !== 'none') ? 26 : 0
  const nameEnd = 26 + bandRoom + nameRoom
  const left = nameEnd + 12 + codeRoom + 10
  const between = Math.max(3, gap * 2)
  const rowTops = instruments.map(({ group }, row) => headBottom + 12 + row * pitchY + group * between)
  const bottom = (rowTops.at(-1) ?? headBottom) + pitchY
  const width = Math.max(left + instruments.length * pitchX + 44 + 26, 900)
  return {
    pitchX,
    pitchY,
    gap,
    radius,
    left,
    rowTops,
    bottom,
    codeSize,
    nameRoom,
    bandRoom,
    nameEnd,
    turned,
    detailed: instruments.length <= 40,
    headBottom,
    width,
  }
}
