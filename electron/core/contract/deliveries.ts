import { z } from 'zod'
import type { Layout } from '../sheet/layout.ts'
import type { SheetIssue, SheetTotals } from '../sheet/records.ts'
import { profileId } from './profiles.ts'
import { call, done, id } from './refusal.ts'
import { documentFile, reportQuestion, sheetCounts, shownRow } from './sheets.ts'

export const deliveryRow = z.object({
  id,
  file: z.string(),
  sha256: z.string(),
  bytes: z.number(),
  importedAt: z.string(),
  importedBy: z.string(),
  /** Made by the demo's script, not read from a file. */
  invented: z.boolean(),
  takenBackAt: z.string().nullable(),
  sheets: z.array(
    z.object({
      id,
      name: z.string(),
      profile: profileId,
      currency: z.string().nullable(),
      counts: sheetCounts,
      layout: z.custom<Layout>(),
      issues: z.custom<readonly SheetIssue[]>(),
      totals: z.custom<SheetTotals>(),
    }),
  ),
})
export type DeliveryRow = z.infer<typeof deliveryRow>

const goesWithDelivery = z.object({
  /** Corrections of operations, partners and organisations that only the delivery holds. */
  corrections: z.number(),
  /** Decisions on organisations that only it holds: they stay logged, and count again when a delivery names these. */
  decisions: z.number(),
})
export type GoesWithDelivery = z.infer<typeof goesWithDelivery>

export const deliveries = {
  list: call.output(z.array(deliveryRow)),
  /** The sheet as it was delivered, from the raw cells kept in the project. */
  rows: call
    .input(z.object({ sheet: id, fromRow: z.number().int().positive(), toRow: z.number().int().positive() }))
    .output(z.object({ lastRow: z.number(), rows: z.array(shownRow) })),
  /** The validation report of a stored delivery as xlsx. */
  report: call.input(z.object({ delivery: id, ...reportQuestion })).output(documentFile),
  /** What was done by hand that goes or rests when the delivery is taken back. */
  goesWith: call.input(z.object({ delivery: id })).output(goesWithDelivery),
  /** Removes what the delivery brought; refused where a later delivery changed its rows. Clears undo. */
  takeBack: call.input(z.object({ delivery: id })).output(done),
}
