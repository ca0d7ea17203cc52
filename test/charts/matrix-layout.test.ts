import { array, assert, boolean, constantFrom, integer, nat, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellAt, cellBox, layoutMatrix, widthOfCode, type MatrixSpace } from '#renderer/charts/matrix-layout.ts'

function space(change: Partial<MatrixSpace> = {}): MatrixSpace {
  return {
    width: 932,
    height: 640,
    scale: 1,
    groups: [0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 3],
    bands: true,
    codeWidth: widthOfCode('POLI'),
    zoom: 1,
    around: { row: 0, column: 0 },
    ...change,
  }
}

const spaces = record({
  width: integer({ min: 320, max: 3000 }),
  height: integer({ min: 240, max: 2000 }),
  scale: constantFrom(1, 1.5, 2),
  groups: array(integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 }).map((sizes) =>
    sizes.flatMap((size, group) => Array.from({ length: size }, () => group)),
  ),
  bands: boolean(),
  codeWidth: integer({ min: 10, max: 200 }),
  columnCodeWidth: integer({ min: 10, max: 200 }),
  zoom: constantFrom(1, 1, 2, 6),
})

describe('the layout of a matrix', () => {
  it('gives twelve instruments the usual cells, names and codes', () => {
    const layout = layoutMatrix(space())
    expect(layout.cell).toEqual({ width: 46, height: 38 })
    expect(layout.nameWidth).toBeGreaterThan(120)
    expect(layout).toMatchObject({ showScores: true, showBars: true, upright: false, cut: false, asImage: false })
  })

  it('lets the names go before the scores where the window is narrow', () => {
    const layout = layoutMatrix(space({ width: 520 }))
    expect(layout.nameWidth).toBe(0)
    expect(layout.showScores).toBe(true)
  })

  it('lays words down above few columns, and stands them up above many', () => {
    const words = { columnCodeWidth: widthOfCode('EU added value') }
    const few = layoutMatrix(space({ ...words, columnGroups: [0, 0, 0, 0, 0] }))
    expect(few.upright).toBe(false)
    expect(few.cell.width).toBeGreaterThan(words.columnCodeWidth)
    expect(layoutMatrix(space({ ...words, columnGroups: Array.from({ length: 20 }, () => 0) })).upright).toBe(true)
  })

  it('gives the cells the room that small labels leave', () => {
    const groups = Array.from({ length: 203 }, () => 0)
    const layout = layoutMatrix(space({ width: 1200, groups, codeWidth: 125 }))
    expect(layout.headSize).toBe(9)
    expect(layout.top).toBeLessThan((125 * 9) / 13 + 30)
    expect(layout.left).toBeLessThan((125 * 9) / 13 + 50)
  })

  it('leaves the names out where it is asked to', () => {
    expect(layoutMatrix(space({ unnamed: true })).nameWidth).toBe(0)
  })

  it('parts the groups of rows and of columns', () => {
    const layout = layoutMatrix(space())
    const [rows, columns] = [layout.rows.starts, layout.columns.starts]
    expect(rows[5]! - rows[4]!).toBeGreaterThan(rows[4]! - rows[3]!)
    expect(columns[5]! - columns[4]!).toBeGreaterThan(columns[4]! - columns[3]!)
  })

  it('paints two hundred instruments as an image and keeps all of them in sight', () => {
    const groups = Array.from({ length: 203 }, (_, at) => Math.floor(at / 60))
    const layout = layoutMatrix(space({ width: 1200, height: 640, groups }))
    expect(layout).toMatchObject({ asImage: true, cut: false })
    expect(layout.rowLabelStep).toBeGreaterThan(1)
  })

  it('shows shapes and scores again where it is zoomed in, around the cell asked for', () => {
    const groups = Array.from({ length: 203 }, () => 0)
    const layout = layoutMatrix(space({ groups, zoom: 24, around: { row: 150, column: 20 } }))
    expect(layout).toMatchObject({ asImage: false, cut: true, showScores: true })
    expect(cellBox(layout, 150, 20)).not.toBeNull()
    expect(cellBox(layout, 3, 3)).toBeNull()
  })

  it('never draws outside its room, and shows everything at zoom 1 unless cells would vanish', () => {
    assert(
      property(spaces, (given) => {
        const layout = layoutMatrix({ ...space(), ...given, around: { row: 0, column: 0 } })
        expect(layout.rows.stop).toBeLessThanOrEqual(Math.max(given.height, layout.top + layout.cell.height) + 1)
        expect(layout.columns.stop).toBeLessThanOrEqual(Math.max(given.width, layout.left + layout.cell.width) + 1)
        expect(layout.rows.end).toBeGreaterThan(layout.rows.first)
      }),
    )
  })

  it('finds under a point the cell that is drawn there', () => {
    assert(
      property(spaces, nat(), nat(), (given, someRow, someColumn) => {
        const layout = layoutMatrix({ ...space(), ...given, around: { row: 0, column: 0 } })
        const row = layout.rows.first + (someRow % (layout.rows.end - layout.rows.first))
        const column = layout.columns.first + (someColumn % (layout.columns.end - layout.columns.first))
        const box = cellBox(layout, row, column)!
        expect(cellAt(layout, box.x + box.width / 2, box.y + box.height / 2)).toEqual({ row, column })
      }),
    )
  })

  it('finds nothing left of and above the cells', () => {
    const layout = layoutMatrix(space())
    expect(cellAt(layout, layout.left - 5, layout.top + 5)).toBeNull()
    expect(cellAt(layout, layout.left + 5, layout.top - 5)).toBeNull()
  })
})
