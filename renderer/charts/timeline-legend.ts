import type { Tokens } from '#renderer/theme/tokens.ts'
import { rectangle, text, type Shape } from './shapes.ts'
import { changeMark, evaluationMark, inferredLine, openBar } from './timeline-shapes.ts'

export const timelineSigns = ['runs', 'open', 'inferred', 'starts', 'change', 'done', 'planned'] as const
export type LegendWords = Readonly<Record<(typeof timelineSigns)[number], string>>

/** Signs and what they mean, in as many lines as the width asks for. */
export function timelineLegend(
  words: LegendWords,
  width: number,
  tokens: Tokens,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const sign = (key: (typeof timelineSigns)[number], x: number, middle: number): readonly Shape[] => {
    switch (key) {
      case 'runs':
        return [rectangle(x, middle - 5, 26, 10, 2, tokens.ramp[6])]
      case 'open':
        return openBar(x, x + 26, middle - 5, 10, 'open', tokens.ramp[6])
      case 'inferred':
        return [rectangle(x, middle - 5, 26, 8, 2, tokens.ramp[6]), inferredLine(x, x + 26, middle + 5, tokens.ramp[6])]
      case 'starts':
        return [4, 5, 6].map((level, at) => rectangle(x + at * 9, middle - 7, 8, 14, 1, tokens.ramp[level as 4 | 5 | 6]))
      case 'change':
        return [changeMark(x + 16, middle, tokens)]
      case 'done':
      case 'planned':
        return evaluationMark(x + 2, x + 20, middle, key === 'done', tokens)
    }
  }
  const shapes: Shape[] = []
  let [x, line] = [0, 0]
  for (const key of timelineSigns) {
    // By a rough width of a letter.
    const room = 36 + words[key].length * 6.4 + 22
    if (x + room > width && x > 0) [x, line] = [0, line + 1]
    const middle = 14 + line * 22
    shapes.push(...sign(key, x, middle), text(words[key], x + 34, middle, { size: 12, fill: tokens.inkSoft }))
    x += room
  }
  return { shapes, height: (line + 1) * 22 + 6 }
}
