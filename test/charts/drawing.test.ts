import { describe, expect, it } from 'vitest'
import { boxPath, nextTarget, type Drawing } from '#renderer/charts/drawing.ts'
import { drawingSvg } from '#renderer/charts/drawing-svg.ts'
import { rectangle, text } from '#renderer/charts/shapes.ts'

const targets = [
  { key: 'a', outline: boxPath(0, 0, 10, 10), at: { x: 5, y: 5 }, lines: ['A'] },
  { key: 'b', outline: boxPath(100, 0, 10, 10), at: { x: 105, y: 8 }, lines: ['B'] },
  { key: 'c', outline: boxPath(40, 90, 10, 10), at: { x: 45, y: 95 }, lines: ['C'] },
]

describe('a drawing', () => {
  it('is walked by arrows to what lies straight ahead before what is nearer, but aside', () => {
    expect(nextTarget(targets, targets[0], 'ArrowRight')?.key).toBe('b')
    expect(nextTarget(targets, targets[0], 'ArrowDown')?.key).toBe('c')
    expect(nextTarget(targets, targets[0], 'ArrowUp')).toBeNull()
    expect(nextTarget(targets, undefined, 'ArrowDown')?.key).toBe('a')
    expect(nextTarget(targets, targets[0], 'End')?.key).toBe('c')
    expect(nextTarget(targets, targets[0], 'x')).toBeNull()
  })

  it('becomes a picture by itself, with title and sentence, and nothing of a name that could be read as markup', () => {
    const drawing: Drawing = {
      width: 200,
      height: 100,
      layers: { marks: [rectangle(1, 2, 3, 4, 1, '#123456'), text('R&D <b>', 10, 20, { size: 13, fill: '#000000', width: 30 })] },
      targets: [],
    }
    const svg = drawingSvg(drawing, {
      title: 'A & B',
      foot: ['How to read', 'Filter: none'],
      sentence: 'One two three four five six seven eight',
      paper: '#ffffff',
      ink: '#000000',
      inkSoft: '#333333',
      measure: (words, size) => words.length * size * 0.5,
    })
    expect(svg).toContain('<title>A &amp; B</title>')
    expect(svg).toContain('<rect x="1" y="2" width="3" height="4" rx="1" fill="#123456"/>')
    expect(svg).not.toContain('<b>')
    expect(svg).toMatch(/How to read<\/text>.*Filter: none<\/text><\/svg>/)
    expect(svg).toContain('R&amp;D…')
    expect(svg.match(/font-size="15"/g)?.length).toBeGreaterThan(1)
  })
})
