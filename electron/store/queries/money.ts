import type { Money } from '#core/contract/organisations.ts'

/** Amounts by currency as the summary tables keep them. */
export function readGrants(json: string): Money[] {
  return JSON.parse(json) as Money[]
}

/** An amount that may be missing. */
export function moneyOrNull(amount: number | null, currency: string | null): Money | null {
  return amount === null ? null : { amount, currency }
}
