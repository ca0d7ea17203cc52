import { z } from 'zod'
import { call, done, id } from './refusal.ts'

/** Fields of a profile whose words may speak for a term. */
export const tellingFields = ['name', 'objective', 'interventionLogic', 'targetGroups', 'sectoralScope'] as const

/** A term that the words of an instrument speak for; a person accepts or rejects it. */
const suggestion = z.object({
  instrument: id,
  term: id,
  /** `part`: how much of the label the field holds, 0.6 to 1. */
  fields: z.array(z.object({ field: z.enum(tellingFields), part: z.number(), words: z.array(z.string()) })),
  /** Operations whose titles speak for it, of all that have one. */
  operations: z.number(),
  of: z.number(),
  example: z.object({ id, title: z.string() }).nullable(),
  words: z.array(z.string()),
})
export type TagSuggestion = z.infer<typeof suggestion>

export const tagging = {
  /**
   * Terms that are not on the instruments yet and were not rejected, by instrument in the order given, best first (core/tagging/suggest.ts has the
   * rule). `rejected`: how many were.
   */
  suggest: call
    .input(z.object({ instruments: z.array(id).min(1), taxonomies: z.array(id).optional() }))
    .output(z.object({ suggestions: z.array(suggestion), rejected: z.number() })),
  /** Not suggested any more. */
  reject: call.input(z.object({ instrument: id, terms: z.array(id).min(1) })).output(done),
  /** Suggested again, where the words still speak for it. */
  restore: call.input(z.object({ instruments: z.array(id).min(1) })).output(done),
}
