import { z } from 'zod'
import { matrixFilter } from './matrices.ts'
import { money } from './organisations.ts'
import { call, id } from './refusal.ts'
import { labels } from './taxonomies.ts'

/** One region's mix in the frame that all are read in. Shared organisations and chance are counted within the region. */
const regionFigures = z.object({
  region: z.string(),
  instruments: z.number(),
  operations: z.number(),
  organisations: z.number(),
  budget: z.array(money),
  grant: z.array(money),
  years: z.object({ from: z.number(), to: z.number() }).nullable(),
  /** Ordered pairs, those judged, the mean of their scores, and how many help, are neutral, hinder. */
  pairs: z.number(),
  judged: z.number(),
  meanScore: z.number().nullable(),
  helping: z.number(),
  neutral: z.number(),
  hindering: z.number(),
  /** Unordered pairs, those that share organisations, those with more than chance gives (q < .05), and the median lift. */
  observed: z.number(),
  sharing: z.number(),
  aboveChance: z.number(),
  medianLift: z.number().nullable(),
})
export type RegionFigures = z.infer<typeof regionFigures>

/** What regions have of a term: all, several, one alone, none. */
export const termStandings = ['all', 'some', 'one', 'none'] as const
export type TermStanding = (typeof termStandings)[number]

/** SHA-256 over what counts. */
const digest = z.string()

const regionTerms = z.object({
  regions: z.array(z.object({ region: z.string(), instruments: z.number(), tagged: z.number() })),
  terms: z.array(
    z.object({
      id,
      code: z.string(),
      label: labels,
      group: labels.nullable(),
      standing: z.enum(termStandings),
      /** In the order of the regions; shares are parts (0 to 1) of all money of the region's mix, null where it is unknown or in several currencies. */
      cells: z.array(
        z.object({
          instruments: z.array(z.object({ id, code: z.string(), name: z.string(), weight: z.number() })),
          budgetShare: z.number().nullable(),
          grantShare: z.number().nullable(),
        }),
      ),
    }),
  ),
  /** Over what counts in it and in the figures of the same filter: the two are seen together. */
  inputs: digest,
})
export type RegionTerms = z.infer<typeof regionTerms>

export const regions = {
  /** Every region's mix by the same figures. `filter.regions` chooses which are compared; `without` counts the instruments of no region. */
  figures: call
    .input(z.object({ filter: matrixFilter }))
    .output(z.object({ regions: z.array(regionFigures), without: z.number(), inputs: digest })),
  terms: call.input(z.object({ taxonomy: id, branches: z.boolean().default(false), filter: matrixFilter })).output(regionTerms),
}
