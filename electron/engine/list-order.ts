import type { Layout } from '#core/sheet/layout.ts'

/** Sheets that hold operations before those that tell more of them; otherwise in the order given. */
export function operationsFirst<Sheet extends { readonly layout: Layout }>(sheets: readonly Sheet[]): readonly Sheet[] {
  const holds = ({ layout }: Sheet): boolean => layout.kind === 'operations'
  return [...sheets.filter(holds), ...sheets.filter((sheet) => !holds(sheet))]
}
