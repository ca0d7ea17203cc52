import { z } from 'zod'
import type { InputPart } from '../matrix/matrix-context.ts'
import { gridOrder, gridSubject, oddities } from './grids.ts'
import { matrixFilter } from './matrices.ts'
import { call, done, id, made } from './refusal.ts'

const setting = z.union([z.string().max(200), z.number(), z.boolean(), z.null()])

/** Everything that is chosen in the place of the matrices, but for what is selected there. */
export const viewChoices = z.object({
  filter: matrixFilter,
  order: gridOrder,
  universe: z.number().int().positive().nullable(),
  /** Of cells that say what was judged and what was observed. */
  shown: z.string().max(40).nullable(),
  onlyDisagreements: z.boolean(),
  subject: gridSubject.nullable(),
  threshold: z.number().min(0).nullable(),
  odd: z.array(z.enum(oddities)),
  against: z.tuple([gridSubject, gridSubject]),
  split: z.enum(['region', 'year']).nullable(),
  /** What one way to see the mix asks besides, by the name of the view and of the setting ("flow.steps"). */
  settings: z.record(z.string().max(60), setting),
  /** The same where a taxonomy is chosen ("coverage.taxonomy"). */
  taxonomies: z.record(z.string().max(60), id),
})
export type ViewChoices = z.infer<typeof viewChoices>

/** A way to see the mix by its name in the address, as picture or table, and what is chosen in it. */
const shownView = z.object({ seen: z.string().max(40), table: z.boolean(), choices: viewChoices })
export type ShownView = z.infer<typeof shownView>

const named = { name: z.string().trim().min(1).max(200), note: z.string().trim().max(5000).nullable() }

/** What a view names that is not there any more, by the codes of then. */
const gone = z.object({ instruments: z.array(z.string()), terms: z.array(z.string()), taxonomies: z.array(z.string()) })
export type GoneFromView = z.infer<typeof gone>

const savedView = shownView.extend({
  id,
  ...named,
  author: z.string(),
  savedAt: z.string(),
  gone,
  /** SHA-256 over all that is chosen in it and all that it rested on when it was saved. */
  inputs: z.string(),
})
export type SavedView = z.infer<typeof savedView>

export const savedViews = {
  /** By name. */
  list: call.output(z.array(savedView)),
  /**
   * Which parts of what the view rests on are not the same any more as when it was saved; null where it was saved by a program that hashed
   * otherwise, so that it cannot be said. Refuses `not_found`.
   */
  changed: call.input(z.object({ id })).output(z.object({ parts: z.custom<readonly InputPart[] | null>() })),
  save: call.input(shownView.extend(named)).output(made),
  /** Other choices under the same name, with the hashes of now. Refuses `not_found`. */
  replace: call.input(shownView.extend({ id })).output(done),
  /** Refuses `not_found`. */
  rename: call.input(z.object({ id, ...named })).output(done),
  remove: call.input(z.object({ id })).output(done),
}
