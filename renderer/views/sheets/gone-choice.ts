import type { GoneChoice, ImportPlan } from '#core/contract/sheets.ts'

type RowKind = GoneChoice['exceptRows'][number]['kind']

/** What becomes of what is gone where the user decided nothing: kept, or nothing gone where the sheet is only a part of its list. */
export function goneChoiceOf(chosen: GoneChoice | null, plan: ImportPlan): GoneChoice {
  if (chosen !== null) return chosen
  const lists = listsOf(plan)
  const rule = lists.some(({ gone, fragment }) => gone > 0 && !fragment) || !lists.some(({ fragment }) => fragment) ? 'keep' : 'part'
  return { rule, except: [], exceptRows: [] }
}

/** All lists that the project had before, those whose rows join operations too. */
export function listsOf({ lists, joinedLists }: ImportPlan): readonly { readonly gone: number; readonly fragment: boolean }[] {
  return [...lists, ...joinedLists.flatMap(({ list }) => list ?? [])]
}

/** Whether an operation that is gone stays in the figures. */
export function staysInFigures({ rule, except }: GoneChoice, operation: number): boolean {
  return rule === 'part' || (rule === 'keep') !== except.includes(operation)
}

/** The same of a row of a list of partners, payments or indicators. */
export function rowStaysInFigures({ rule, exceptRows }: GoneChoice, kind: RowKind, id: number): boolean {
  return rule === 'part' || (rule === 'keep') !== exceptRows.some((row) => row.kind === kind && row.id === id)
}

/** The other decision for one operation. */
export function withOther({ except, ...choice }: GoneChoice, operation: number): GoneChoice {
  return { ...choice, except: except.includes(operation) ? except.filter((one) => one !== operation) : [...except, operation] }
}

/** The other decision for one such row. */
export function withOtherRow({ exceptRows, ...choice }: GoneChoice, kind: RowKind, id: number): GoneChoice {
  const others = exceptRows.filter((row) => row.kind !== kind || row.id !== id)
  return { ...choice, exceptRows: others.length < exceptRows.length ? others : [...exceptRows, { kind, id }] }
}

/** How many of the gone stay, and how many are taken out. */
export function goneCounts({ rule, except, exceptRows }: GoneChoice, gone: number): { readonly kept: number; readonly removed: number } {
  if (rule === 'part') return { kept: gone, removed: 0 }
  const others = except.length + exceptRows.length
  return rule === 'keep' ? { kept: gone - others, removed: others } : { kept: others, removed: gone - others }
}
