import type { GoneChoice, ImportPlan } from '#core/contract/sheets.ts'

/** What becomes of what is gone where the user decided nothing: kept, or nothing gone where the sheet is only a part of its list. */
export function goneChoiceOf(chosen: GoneChoice | null, plan: ImportPlan): GoneChoice {
  if (chosen !== null) return chosen
  const rule =
    plan.lists.some(({ gone, fragment }) => gone > 0 && !fragment) || !plan.lists.some(({ fragment }) => fragment) ? 'keep' : 'part'
  return { rule, except: [] }
}

/** Whether an operation that is gone stays in the figures. */
export function staysInFigures({ rule, except }: GoneChoice, operation: number): boolean {
  return rule === 'part' || (rule === 'keep') !== except.includes(operation)
}

/** The other decision for one operation. */
export function withOther({ rule, except }: GoneChoice, operation: number): GoneChoice {
  return { rule, except: except.includes(operation) ? except.filter((one) => one !== operation) : [...except, operation] }
}

/** How many of the gone stay, and how many are taken out. */
export function goneCounts({ rule, except }: GoneChoice, gone: number): { readonly kept: number; readonly removed: number } {
  if (rule === 'part') return { kept: gone, removed: 0 }
  return rule === 'keep' ? { kept: gone - except.length, removed: except.length } : { kept: except.length, removed: gone - except.length }
}
