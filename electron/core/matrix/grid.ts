import type { GridOrder, GridQuestion } from '../contract/grids.ts'
import { Refusal } from '../contract/refusal.ts'
import { clusterByOverlap, type MatrixMaterial } from './interaction-matrix.ts'
import { kindNamed } from './kinds/kinds.ts'
import { type Axis, type AxisList, cellMarks, isSquare, type MadeMatrix, type Margins, type Matrix } from './matrix.ts'
import { type CountedParts, type GridMaterial, type MatrixContext, matrixContext } from './matrix-context.ts'
import { orderInstruments } from './order.ts'
import { type Distances, profileDistances } from './order-distances.ts'
import { averageLinkage } from './order-hierarchical.ts'
import { spectralOrder } from './order-spectral.ts'

/** A matrix before it is put in order, with the context that it was made in, for the stories of its cells. */
export interface MadeGrid {
  readonly made: MadeMatrix
  readonly context: MatrixContext
  /** What counted in it. */
  readonly counted: CountedParts
}

/** What of a question decides about the values. */
export type GridContent = Omit<GridQuestion, 'order' | 'threshold'>

/**
 * The values that a question asks for.
 * @throws {Refusal} `invalid`, `universe_too_small`, see the contract.
 */
export function makeGrid(material: GridMaterial, question: GridContent): MadeGrid {
  const kind = kindNamed(question.kind)
  if (!kind.measures.includes(question.measure)) throw new Refusal('invalid', { field: 'measure' })
  const context = matrixContext(material, question)
  const made = kind.make(context, question)
  return { made, context, counted: context.counted() }
}

/**
 * The matrix in order, with threshold and margins. `terms`: those of the taxonomy ordered by. Works in steps, so that whoever asks something else
 * in the meantime is answered.
 */
export function* arrangeGrid(
  { made, context }: MadeGrid,
  terms: MatrixMaterial['terms'],
  { kind, measure, order, threshold: least }: GridQuestion,
): Generator<void, Matrix> {
  const threshold = least ?? null
  const arranged = yield* arrange(made, context, terms, order)
  const { value, mark, below } = withThreshold(arranged, threshold)
  const { rows, columns } = arranged
  return {
    kind,
    measure,
    rows,
    columns,
    directed: made.directed,
    value,
    mark,
    unit: made.unit,
    scale: made.scale,
    margins: made.margins === null ? null : marginsOf(made.margins, value, rows.entries.length, columns.entries.length),
    tree: arranged.tree,
    stability: arranged.stability,
    universe: made.universe ?? null,
    currencies: made.currencies ?? null,
    waits: made.waits ?? false,
    threshold,
    below,
    facts: made.facts ?? {},
  }
}

interface Arranged {
  readonly rows: Axis
  readonly columns: Axis
  readonly value: readonly (number | null)[]
  readonly mark: readonly number[]
  readonly tree: Matrix['tree']
  readonly stability: number | null
}

interface AxisOrder {
  readonly positions: readonly number[]
  readonly groupOf?: readonly number[]
  readonly groups?: Axis['groups']
}

/** Orders of instruments put instruments in order and leave other axes as they are; the other two look at the values of either axis. */
function* arrange(made: MadeMatrix, context: MatrixContext, terms: MatrixMaterial['terms'], order: GridOrder): Generator<void, Arranged> {
  const [rows, columns] = [made.rows.entries.length, made.columns.entries.length]
  const square = isSquare(made)
  const asMade = (size: number): AxisOrder => ({ positions: Array.from({ length: size }, (_, at) => at) })
  let byRow = asMade(rows)
  let byColumn = asMade(columns)
  let tree: Matrix['tree'] = null
  let stability: number | null = null
  if (order.by === 'hierarchical' || order.by === 'spectral') {
    const along = yield* profileDistances(made.value, rows, columns, square)
    const found = yield* ordered(along, order.by)
    byRow = found
    tree = found.tree
    byColumn = square ? byRow : yield* ordered(yield* profileDistances(turned(made.value, rows, columns), columns, rows, false), order.by)
  } else if (made.rows.of === 'instrument') {
    const clusters = order.by === 'cluster' ? clusterByOverlap(context.observed()) : null
    stability = clusters?.stability ?? null
    byRow = orderInstruments(context.whole, order, {
      organisations: order.by === 'size' ? context.counts().organisations : [],
      clusterOf: clusters?.clusterOf ?? null,
      terms,
    })
    if (square) byColumn = byRow
  }
  const cells = <T>(list: readonly T[]): T[] =>
    byRow.positions.flatMap((row) => byColumn.positions.map((column) => list[row * columns + column]!))
  const mark = made.mark !== undefined && made.mark.some((one) => one !== 0) ? cells(made.mark) : []
  return { rows: axisIn(made.rows, byRow), columns: axisIn(made.columns, byColumn), value: cells(made.value), mark, tree, stability }
}

function* ordered(distances: Distances, by: 'hierarchical' | 'spectral'): Generator<void, AxisOrder & { readonly tree: Matrix['tree'] }> {
  return by === 'hierarchical' ? yield* averageLinkage(distances) : { positions: yield* spectralOrder(distances), tree: null }
}

function turned(value: readonly (number | null)[], rows: number, columns: number): (number | null)[] {
  const cells: (number | null)[] = []
  for (let column = 0; column < columns; column++) for (let row = 0; row < rows; row++) cells.push(value[row * columns + column] ?? null)
  return cells
}

function axisIn({ of, entries }: AxisList, { positions, groupOf, groups }: AxisOrder): Axis {
  return {
    of,
    entries: positions.map((at, place) => ({ ...entries[at]!, group: groupOf?.[place] ?? 0 })),
    groups: groups ?? [{ label: null, kind: 'none', size: positions.length }],
  }
}

function withThreshold({ value, mark }: Arranged, threshold: number | null): Pick<Matrix, 'value' | 'mark' | 'below'> {
  if (threshold === null || threshold === 0) return { value, mark, below: 0 }
  const isBelow = value.map((one) => one !== null && Math.abs(one) < threshold)
  return {
    value: value.map((one, at) => (isBelow[at]! ? null : one)),
    mark: value.map((_, at) => (isBelow[at]! ? cellMarks.belowThreshold : (mark[at] ?? 0))),
    below: isBelow.filter(Boolean).length,
  }
}

function marginsOf(kind: Margins['kind'], value: readonly (number | null)[], rows: number, columns: number): Margins {
  const of = (count: number, others: number, at: (one: number, other: number) => number): (number | null)[] =>
    Array.from({ length: count }, (_, one) => {
      let sum = 0
      let known = 0
      for (let other = 0; other < others; other++) {
        const cell = value[at(one, other)]
        if (cell === null || cell === undefined) continue
        sum += cell
        known++
      }
      return known === 0 ? null : kind === 'sum' ? sum : sum / known
    })
  return {
    kind,
    rows: of(rows, columns, (row, column) => row * columns + column),
    columns: of(columns, rows, (column, row) => row * columns + column),
  }
}
