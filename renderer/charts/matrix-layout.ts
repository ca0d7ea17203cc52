/** Sizes of the picture at the usual type size, in pixels; everything grows with `scale`. */
const usual = {
  cellWidth: 50,
  cellHeight: 42,
  gap: 4,
  groupGap: 8,
  names: 158,
  band: 30,
  gives: 52,
  receives: 34,
  headGap: 12,
  codeGap: 10,
}

/** Up to so many instruments have larger cells. */
const few = 8

/** Below this a cell is painted as pixels, not as shapes. */
const smallestShape = 7
/** More shapes than this take longer to draw than an image of them. */
const mostShapes = 3600

export interface MatrixSpace {
  readonly width: number
  readonly height: number
  /** Growth of type and cells: 1 on a desk, more on a projector. */
  readonly scale: number
  /** Group of each row, in display order. */
  readonly groups: readonly number[]
  /** Of each column; those of the rows where left out. */
  readonly columnGroups?: readonly number[]
  /** Width of the longest name at 13 pixels; names take the room that the cells leave, up to this. The usual room where left out. */
  readonly namesWidth?: number
  /** Room at the left of everything for a tree. */
  readonly treeWidth?: number
  /** Whether bands with labels are drawn at the left. */
  readonly bands: boolean
  /** Width of the widest code of a row at the usual size of 13 pixels, semi-bold; see `widthOfCode`. */
  readonly codeWidth: number
  /** Of a column; that of the rows where left out. */
  readonly columnCodeWidth?: number
  /** Only codes, no names: for one of several pictures side by side. */
  readonly unnamed?: boolean
  /** 1 shows the whole matrix; more makes the cells larger, up to their usual size. */
  readonly zoom: number
  /** Cell to keep in view when the whole does not fit. */
  readonly around: { readonly row: number; readonly column: number }
}

/** One direction of the matrix: which instruments are shown, and where each begins. */
export interface Track {
  readonly first: number
  /** One past the last shown. */
  readonly end: number
  /** Start of the cell of instrument `first + k`, in pixels. */
  readonly starts: readonly number[]
  /** End of the last cell. */
  readonly stop: number
}

export interface MatrixLayout {
  readonly scale: number
  /** A cell's own size, without the gap after it. */
  readonly cell: { readonly width: number; readonly height: number }
  readonly rows: Track
  readonly columns: Track
  readonly left: number
  readonly top: number
  /** Width left for instrument names; 0 where only codes fit. */
  readonly nameWidth: number
  readonly codeWidth: number
  readonly bandWidth: number
  /** Where the tree ends and the bands begin. */
  readonly treeWidth: number
  /** Codes above the columns stand upright where they do not fit. */
  readonly upright: boolean
  /** Every how many rows (columns) a code is written. */
  readonly rowLabelStep: number
  readonly columnLabelStep: number
  readonly labelSize: number
  /** Size of the codes above the columns, and the room for one that stands upright. */
  readonly headSize: number
  readonly headWidth: number
  readonly showScores: boolean
  readonly showBars: boolean
  readonly showMarks: boolean
  readonly radius: number
  /** True where the cells are painted as an image beneath the labels. */
  readonly asImage: boolean
  /** True where some instruments lie outside the window. */
  readonly cut: boolean
}

function boundaries(groups: readonly number[], first: number, end: number): number {
  let count = 0
  for (let at = first + 1; at < end; at++) if (groups[at] !== groups[at - 1]) count++
  return count
}

function gapOf(cell: number): number {
  if (cell >= 30) return usual.gap
  if (cell >= 16) return 2
  return cell >= 5 ? 1 : 0
}

function groupGapOf(cell: number, scale: number): number {
  if (cell >= 24) return usual.groupGap * scale
  return cell >= 10 ? 4 : 2
}

/** Cells may share a pixel, so that all of them are seen at once, but no more than four of them. */
const smallestPitch = 0.5

/** Shapes stand on whole pixels; an image of small cells need not. */
function wholeFrom8(pitch: number): number {
  return pitch >= 8 ? Math.floor(pitch) : pitch >= 2 ? Math.floor(pitch * 4) / 4 : pitch
}

/** Largest pitch (cell and gap) at which `count` instruments with `breaks` group gaps fit into `space`, at most `most`. */
function fittingPitch(space: number, count: number, breaks: number, most: number, scale: number): number {
  let pitch = Math.min(most, space / Math.max(1, count))
  for (let turn = 0; turn < 3; turn++) pitch = Math.min(most, (space - breaks * groupGapOf(pitch, scale)) / Math.max(1, count))
  return Math.max(smallestPitch, wholeFrom8(pitch))
}

/** The instruments shown around one that must be seen, as many as fit. */
function track(groups: readonly number[], origin: number, space: number, pitch: number, gap: number, scale: number, around: number): Track {
  const count = groups.length
  const groupGap = groupGapOf(pitch, scale)
  const fits = (from: number, to: number) => (to - from) * pitch + boundaries(groups, from, to) * groupGap <= space + gap
  let first = 0
  let end = count
  if (!fits(0, count)) {
    first = Math.max(0, Math.min(count - 1, around))
    end = first + 1
    // Grows on both sides in turn, so that the cell to be seen stays in the middle.
    for (let grown = true; grown;) {
      grown = false
      if (end < count && fits(first, end + 1)) {
        end++
        grown = true
      }
      if (first > 0 && fits(first - 1, end)) {
        first--
        grown = true
      }
    }
  }
  const starts: number[] = []
  let at = origin
  for (let instrument = first; instrument < end; instrument++) {
    if (instrument > first && groups[instrument] !== groups[instrument - 1]) at += groupGap
    starts.push(at)
    at += pitch
  }
  return { first, end, starts, stop: at - gap }
}

interface Labels {
  readonly labelSize: number
  readonly headSize: number
}

/** Where everything stands in the picture of a matrix of `groups.length` rows. All sizes in pixels. */
export function layoutMatrix(space: MatrixSpace): MatrixLayout {
  const usualSize = 13 * space.scale
  const roomy = layoutFor(space, { labelSize: usualSize, headSize: usualSize })
  // Small labels need less room, which the cells get.
  return roomy.labelSize < usualSize || roomy.headSize < usualSize ? layoutFor(space, roomy) : roomy
}

function layoutFor(space: MatrixSpace, labels: Labels): MatrixLayout {
  const { width, height, scale, groups, columnGroups = groups, bands, zoom, around, treeWidth = 0 } = space
  const rowCount = groups.length
  const columnCount = columnGroups.length
  const count = Math.max(rowCount, columnCount)
  const rowBreaks = boundaries(groups, 0, rowCount)
  const columnBreaks = boundaries(columnGroups, 0, columnCount)
  const bandWidth = (bands ? usual.band * scale : 0) + treeWidth
  const written = (codes: number, size: number) => Math.ceil((Math.min(130, Math.max(24, codes)) * size) / 13)
  const codeWidth = written(space.codeWidth, labels.labelSize) + usual.codeGap * scale
  const headWidth = written(space.columnCodeWidth ?? space.codeWidth, labels.headSize)
  const gives = usual.gives * scale
  const receives = usual.receives * scale
  const growth = count <= few ? 1.28 * scale : scale
  // Wide enough for codes that lie, where there is room for it.
  const widest = Math.max(usual.cellWidth * scale, Math.min(usual.cellWidth * 2.2 * scale, headWidth + 7 * scale))
  const most = { width: Math.max(usual.cellWidth * growth, widest), height: usual.cellHeight * growth }

  const withNames = bandWidth + usual.names * scale + codeWidth
  const withoutNames = bandWidth + codeWidth
  const roomy = fittingPitch(width - withNames - gives, columnCount, columnBreaks, most.width, scale)
  const named = space.unnamed !== true && (roomy >= 34 * scale || (count > 20 && roomy >= 18))
  // Where all cells have their usual size, long names take what is left.
  const spare = width - withNames - gives - columnCount * roomy - columnBreaks * groupGapOf(roomy, scale)
  const longer = Math.max(0, Math.min(spare, ((space.namesWidth ?? 0) + 12) * scale - usual.names * scale + 8))
  const nameWidth = named ? usual.names * scale - 8 + longer : 0
  const left = Math.round(named ? withNames + longer : withoutNames)

  const fitWidth = fittingPitch(width - left - gives, columnCount, columnBreaks, most.width, scale)
  const fitHeight = (head: number) =>
    fittingPitch(height - Math.round(head + usual.headGap) - receives, rowCount, rowBreaks, most.height, scale)
  const based = (head: number) => {
    const tall = fitHeight(head)
    const shape = Math.min(fitWidth, tall) < 16 ? 1.7 : 2
    const forWords = tall >= 28 * scale ? headWidth + 7 * scale : 0
    return { width: Math.min(fitWidth, Math.max(tall * shape, forWords)), height: Math.min(tall, fitWidth * shape) }
  }
  const lying = 22 * scale
  const upright = headWidth > based(lying).width * Math.max(1, zoom) + 2
  const head = upright ? headWidth + 12 : lying
  const top = Math.round(head + usual.headGap)
  const base = based(head)
  const pitch = {
    width: wholeFrom8(Math.min(most.width, base.width * zoom)),
    height: wholeFrom8(Math.min(most.height, base.height * zoom)),
  }
  const gap = { width: gapOf(pitch.width), height: gapOf(pitch.height) }
  const cell = { width: pitch.width - gap.width, height: pitch.height - gap.height }
  const columns = track(columnGroups, left, width - left - gives, pitch.width, gap.width, scale, around.column)
  const rows = track(groups, top, height - top - receives, pitch.height, gap.height, scale, around.row)
  const shown = (rows.end - rows.first) * (columns.end - columns.first)
  const labelSize = Math.min(labels.labelSize, Math.max(9, pitch.height - 2))
  const headSize = upright ? Math.min(labels.headSize, Math.max(9, cell.width + 2)) : labels.headSize
  return {
    scale,
    cell,
    rows,
    columns,
    left,
    top,
    nameWidth: pitch.height >= 13 ? nameWidth : 0,
    codeWidth,
    bandWidth,
    treeWidth,
    upright,
    rowLabelStep: Math.max(1, Math.ceil((labelSize + 1) / pitch.height)),
    columnLabelStep: Math.max(1, Math.ceil((upright ? headSize + 1 : 1) / pitch.width)),
    labelSize,
    headSize,
    headWidth,
    showScores: cell.width >= 26 && cell.height >= 18,
    showBars: cell.width >= 12 && cell.height >= 11,
    showMarks: cell.width >= 9 && cell.height >= 9,
    radius: cell.width >= 20 ? 3 : cell.width >= 10 ? 1.5 : 0,
    asImage: shown > mostShapes || Math.min(cell.width, cell.height) < smallestShape,
    cut: rows.end - rows.first < rowCount || columns.end - columns.first < columnCount,
  }
}

/** About how wide a code is drawn, in pixels at 13 pixels semi-bold: a layout must not depend on a canvas to measure with. */
export function widthOfCode(code: string): number {
  let width = 0
  for (const letter of code)
    width += /[MW@%ŪÖÜ]/u.test(letter) ? 11.2 : /[A-Z]/.test(letter) ? 9.3 : /[-.,:;'|iljt ]/.test(letter) ? 4.4 : 7.4
  return width
}

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where a cell is drawn, null outside the window. */
export function cellBox(layout: MatrixLayout, row: number, column: number): Box | null {
  const y = layout.rows.starts[row - layout.rows.first]
  const x = layout.columns.starts[column - layout.columns.first]
  return x === undefined || y === undefined ? null : { x, y, ...layout.cell }
}

function indexAt(path: Track, size: number, place: number): number | null {
  for (let at = path.starts.length - 1; at >= 0; at--) {
    const start = path.starts[at] ?? 0
    if (place >= start) return place < start + size + 4 && place < path.stop + 1 ? path.first + at : null
  }
  return null
}

/** Which cell lies under a point of the picture; in the gap after a cell it is still that cell. */
export function cellAt(layout: MatrixLayout, x: number, y: number): { readonly row: number; readonly column: number } | null {
  const column = indexAt(layout.columns, layout.cell.width, x)
  const row = indexAt(layout.rows, layout.cell.height, y)
  return row === null || column === null ? null : { row, column }
}
