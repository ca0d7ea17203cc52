import { jsonOrNull } from './0001-columns.ts'

/** What the file said about a sheet beside its cells (SheetFrame): hidden rows and columns, merges, filter, lock. Null for sheets of schema 1. */
export const reportColumns = `
ALTER TABLE delivered_sheet ADD COLUMN ${jsonOrNull('frame')};
`
