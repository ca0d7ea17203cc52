/** Address of one cell of a delivered sheet. */
export function cellAddress(sheet: number, row: number, column: string | null): string {
  return `#/sheets/delivered/${sheet}?row=${row}${column === null ? '' : `&column=${column}`}`
}
