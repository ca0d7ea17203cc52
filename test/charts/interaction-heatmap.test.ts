import { describe, expect, it } from 'vitest'
import { scoreText } from '#core/judging/score-text.ts'
import { cellPixels } from '#renderer/charts/cell-pixels.ts'
import { hatchLines } from '#renderer/charts/cell-shapes.ts'
import { interactionHeatmap, type HeatmapView } from '#renderer/charts/interaction-heatmap.ts'
import { layoutMatrix, widthOfCode } from '#renderer/charts/matrix-layout.ts'
import { light } from '#renderer/theme/tokens.ts'
import { inventedMatrix } from './invented-matrix.ts'

interface Layer {
  readonly name: string
  readonly progressive: number
  readonly animation: boolean
  readonly silent: boolean
  readonly renderItem: () => { readonly children: readonly { readonly type: string; readonly style?: { readonly text?: string } }[] }
}

function view(count: number, change: Partial<HeatmapView> = {}): HeatmapView {
  const matrix = inventedMatrix(count)
  return {
    matrix,
    layout: layoutMatrix({
      width: 1000,
      height: 700,
      scale: 1,
      groups: matrix.instruments.map((instrument) => instrument.group),
      bands: true,
      codeWidth: widthOfCode('I12'),
      zoom: 1,
      around: { row: 0, column: 0 },
    }),
    tokens: light,
    words: {
      gives: 'gives',
      receives: 'receives',
      group: (index) => `group ${index}`,
      score: (value) => scoreText(value, 'impact', 'en'),
      count: String,
    },
    shown: 'both',
    onlyDisagreements: false,
    ...change,
  }
}

function layers(given: HeatmapView): ReadonlyMap<string, Layer> {
  const { series } = interactionHeatmap(given) as { readonly series: readonly Layer[] }
  return new Map(series.map((layer) => [layer.name, layer]))
}

function texts(layer: Layer | undefined): readonly string[] {
  return (layer?.renderItem().children ?? []).flatMap((shape) => (shape.type === 'text' ? [shape.style?.text ?? ''] : []))
}

describe('the option of the matrix', () => {
  it('draws at once, without motion and without pointing of its own', () => {
    for (const layer of layers(view(12)).values()) expect(layer).toMatchObject({ progressive: 0, animation: false, silent: true })
  })

  it('has no tooltip and no markup: names of foreign sheets stay texts on a canvas', () => {
    const option = interactionHeatmap(view(12))
    expect(option['tooltip']).toBeUndefined()
    expect(texts(layers(view(12)).get('labels'))).toContain('<b>Instrument</b> 1')
  })

  it('names every row and column, every band, and both margins', () => {
    const given = view(12)
    const all = layers(given)
    expect(texts(all.get('labels')).filter((text) => text.startsWith('I'))).toHaveLength(24)
    expect(texts(all.get('bands'))).toEqual(['group 0', 'group 1', 'group 2'])
    const sums = texts(all.get('sums'))
    expect(sums).toContain('gives')
    expect(sums).toHaveLength(2 + 12 + 12)
    expect(sums).toContain(scoreText(given.matrix.gives[0]!, 'impact', 'en'))
  })

  it('writes the score of every judged cell, a 0 too', () => {
    const given = view(12)
    const written = texts(layers(given).get('cells'))
    const wanted = given.matrix.median.filter((median) => median !== null).length
    expect(written).toHaveLength(wanted)
  })

  it('leaves the sums out where only the data are shown', () => {
    expect(texts(layers(view(12, { shown: 'observed' })).get('sums'))).toEqual([])
  })

  it('leaves cells to the image where there are too many, and still names rows', () => {
    const given = view(200)
    expect(given.layout.asImage).toBe(true)
    expect(layers(given).get('cells')?.renderItem().children).toEqual([])
    expect(texts(layers(given).get('labels')).length).toBeGreaterThan(40)
  })
})

describe('the image of a large matrix', () => {
  const { matrix, layout } = view(200)

  it('covers the cells exactly, at the density of the screen', () => {
    const image = cellPixels(matrix, layout, light, 'both', false, 2)
    expect(image.width).toBe(Math.round((layout.columns.stop - layout.left) * 2))
    expect(image.pixels).toHaveLength(image.width * image.height * 4)
  })

  it('paints a cell in the fill of its median', () => {
    const image = cellPixels(matrix, layout, light, 'judged', false, 1)
    const at = matrix.median.findIndex((median) => median === 3)
    const [row, column] = [Math.floor(at / 200), at % 200]
    const x = Math.round(layout.columns.starts[column]! - layout.left)
    const y = Math.round(layout.rows.starts[row]! - layout.top)
    expect(Array.from(image.pixels.subarray((y * image.width + x) * 4, (y * image.width + x) * 4 + 4))).toEqual([15, 85, 104, 255])
  })
})

describe('hatching', () => {
  it('stays inside its box', () => {
    const box = { x: 10, y: 20, width: 46, height: 38 }
    for (const [x1, y1, x2, y2] of hatchLines(box, 7)) {
      for (const x of [x1, x2]) expect(x >= box.x && x <= box.x + box.width).toBe(true)
      for (const y of [y1, y2]) expect(y >= box.y && y <= box.y + box.height).toBe(true)
    }
  })
})
