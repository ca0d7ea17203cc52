import type { Money } from '#core/contract/organisations.ts'

/** The one currency of a column, or null where there are several (then each amount carries its own). */
export function columnCurrency(amounts: readonly (readonly Money[])[]): string | null {
  const met = new Set(amounts.flat().map((money) => money.currency))
  const [only] = met
  return met.size === 1 && only !== undefined ? only : null
}
