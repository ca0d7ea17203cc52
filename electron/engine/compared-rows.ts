import type { RowDecision } from '#core/plan/decide-rows.ts'
import type { JoinedKind } from '#core/plan/gone.ts'
import { joinedBits, joinedDifferences, type JoinedField, joinedFields } from '#core/plan/joined-differences.ts'
import type { JoinedRow } from '#core/plan/joined-rows.ts'
import type { PlacedRow } from '#store/queries/known-rows.ts'
import { type PlannedRows, plannedRows } from './planned-rows.ts'

/** Rows of a sheet of partners, payments or indicators, by what becomes of them. */
export interface ComparedRows {
  readonly sheet: number
  readonly kind: JoinedKind
  readonly rows: Readonly<Record<'new' | 'changed' | 'unchanged', PlannedRows>>
  add(decisions: readonly RowDecision<JoinedRow>[]): void
  /** In how many changed rows each field differs. */
  fields(): { field: JoinedField; rows: number }[]
}

/** `at`: its place in the selections; `placed` gives rows as the deliveries before have them. */
export function comparedRows(
  at: number,
  { sheet, kind }: { readonly sheet: number; readonly kind: JoinedKind },
  placed: (ids: readonly number[]) => ReadonlyMap<number, PlacedRow>,
): ComparedRows {
  const rows = { new: plannedRows(), changed: plannedRows(), unchanged: plannedRows() }
  const counts = new Map<JoinedField, number>()
  return {
    sheet,
    kind,
    rows,
    add(decisions) {
      const changed = decisions.flatMap((decision) => (decision.kind === 'changed' ? [decision.id] : []))
      const before = changed.length === 0 ? null : placed(changed)
      for (const decision of decisions) {
        const { row } = decision
        if (decision.kind === 'new') {
          rows.new.add({ at, row: row.row, known: null, bits: 0, returns: false })
          continue
        }
        const held = decision.kind === 'changed' ? before?.get(decision.id) : undefined
        const differences = held ? joinedDifferences(held.values, row.values) : []
        for (const field of new Set(differences.map((one) => one.before.field))) counts.set(field, 1 + (counts.get(field) ?? 0))
        rows[decision.kind].add({ at, row: row.row, known: decision.id, bits: joinedBits(differences), returns: decision.returns })
      }
    },
    fields: () =>
      joinedFields.flatMap((field) => {
        const changed = counts.get(field)
        return changed === undefined ? [] : [{ field, rows: changed }]
      }),
  }
}
