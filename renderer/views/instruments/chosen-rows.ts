/** Choosing several rows of a list by keyboard and mouse. */

export interface Choice {
  readonly ids: ReadonlySet<number>
  /** Row chosen last: a range goes from here. */
  readonly anchor: number | null
}

export const noChoice: Choice = { ids: new Set(), anchor: null }

/** Chooses a row or lets it go. */
export function toggled(choice: Choice, id: number): Choice {
  const ids = new Set(choice.ids)
  if (!ids.delete(id)) ids.add(id)
  return { ids, anchor: id }
}

/** Chooses every row between the one chosen last and this one, in the order shown. */
export function extended(choice: Choice, id: number, order: readonly number[]): Choice {
  const from = choice.anchor === null ? -1 : order.indexOf(choice.anchor)
  const to = order.indexOf(id)
  if (from < 0 || to < 0) return { ids: new Set([...choice.ids, id]), anchor: id }
  return { ids: new Set([...choice.ids, ...order.slice(Math.min(from, to), Math.max(from, to) + 1)]), anchor: choice.anchor }
}

/** All rows shown; none where all are chosen already. */
export function allOrNone(choice: Choice, order: readonly number[]): Choice {
  return order.every((id) => choice.ids.has(id)) ? noChoice : { ids: new Set(order), anchor: choice.anchor }
}
