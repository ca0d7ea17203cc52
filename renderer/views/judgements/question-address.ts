/** Address of the question how `from` affects `to`, by row ids. */
export function questionAddress(from: number, to: number): string {
  return `/judgements?from=${from}&to=${to}`
}

export const roundsAddress = '/judgements/rounds'
export const agreementAddress = '/judgements/agreement'

/** The place, straight on to the first question. */
export const beginAddress = '/judgements?begin=1'
