import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { evaluation } from '#core/contract/evaluations.ts'
import { budgetPart, instrumentProfile, newInstrument } from '#core/contract/instruments.ts'
import { givenEvidence } from '#core/contract/taxonomies.ts'
import { confidences, relationTypes } from '#core/model/vocabulary.ts'
import { packageStates } from '#core/package/states.ts'

const mix = z.object({
  name: z.string(),
  instruments: z.array(
    newInstrument.extend({
      budgets: z.array(budgetPart).default([]),
      /** In the order of time; `profile` is what holds from then on. */
      changes: z.array(z.object({ since: z.string(), note: z.string(), profile: instrumentProfile.partial() })).default([]),
      inventedFields: z.array(z.string()),
      tags: z.array(
        z.object({ taxonomy: z.string(), code: z.string(), weight: z.number().optional(), evidence: givenEvidence.optional() }),
      ),
    }),
  ),
  /** Instruments by code. */
  evaluations: z.array(evaluation.extend({ instruments: z.array(z.string()), inventedFields: z.array(z.string()) })),
  /** Packages kept as proposals, all invented: instruments by code, 0 off, 1 as it is, 2 reinforced. */
  packages: z.array(
    z.object({
      name: z.string(),
      reasons: z.string(),
      taxonomy: z.string(),
      states: z.record(z.string(), z.literal(packageStates)),
    }),
  ),
  /** Whom the round asks, and (`peer`) who reviews for another region. */
  raters: z.array(z.object({ name: z.string(), organisation: z.string(), role: z.string(), peer: z.string().optional() })),
  assessments: z.array(
    z.object({
      /** Position in `raters`. */
      rater: z.number().int(),
      from: z.string(),
      to: z.string(),
      score: z.number().int().nullable(),
      relation: z.enum(relationTypes).nullable(),
      confidence: z.enum(confidences),
      rationale: z.string().nullable(),
    }),
  ),
})
export type DemoMix = z.infer<typeof mix>

/** What the demo says of instruments and what its raters judged; invented fields are named. */
export function readDemoMix(resources: string): DemoMix {
  return mix.parse(JSON.parse(readFileSync(join(resources, 'demo', 'mix.json'), 'utf8')))
}
