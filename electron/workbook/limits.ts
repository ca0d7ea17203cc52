/** What a file may cost before it is refused. */
export interface WorkbookLimits {
  /** Size of the file. */
  readonly maxBytes: number
  /** Sum of the uncompressed sizes of everything in a zip package (xlsx, xlsb, ods). */
  readonly maxUnzippedBytes: number
  /** Places in the grid that have to be held, over all sheets: a row costs as many as its last filled column. */
  readonly maxCells: number
}

/** A million rows of thirty columns pass; a four-kilobyte bomb does not. */
export const defaultLimits: WorkbookLimits = {
  maxBytes: 512 * 1024 * 1024,
  maxUnzippedBytes: 3 * 1024 * 1024 * 1024,
  maxCells: 60_000_000,
}

/** V8 holds no longer string, and SheetJS gives a sheet without rows (and without a word) where the XML of a part is longer. */
export const maxSheetJsPartBytes = 500 * 1024 * 1024
