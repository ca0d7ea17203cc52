/**
 * How a project judges. `impact`: -3 (cancelling) to +3 (indivisible), Nilsson, Griggs and Visbeck (2016). `influence`: 0 to 3 and P, "not now,
 * but possible", as MICMAC asks (Godet). `relations`: the kind of relation alone.
 */
export const judgingScales = ['impact', 'influence', 'relations'] as const
export type JudgingScale = (typeof judgingScales)[number]

/** `worth`: what is worth judging first; `row`: instrument by instrument, as in a workshop. */
export const pairOrders = ['worth', 'row'] as const
export type PairOrder = (typeof pairOrders)[number]

/** How the raters' scores come to one: `trimmed` is the mean without a share at each end. */
export const aggregationMethods = ['median', 'mean', 'trimmed'] as const
export type AggregationMethod = (typeof aggregationMethods)[number]
