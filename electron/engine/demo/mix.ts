import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { instrumentProfile } from '#core/contract/instruments.ts'
import { confidences, relationTypes } from '#core/model/vocabulary.ts'

const mix = z.object({
  name: z.string(),
  instruments: z.array(
    instrumentProfile.extend({
      inventedFields: z.array(z.string()),
      tags: z.array(z.object({ taxonomy: z.string(), code: z.string() })),
    }),
  ),
  raters: z.array(z.object({ name: z.string(), organisation: z.string() })),
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
