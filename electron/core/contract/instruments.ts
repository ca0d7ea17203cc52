import { z } from 'zod'
import { levelsOfGovernment } from '../model/vocabulary.ts'
import { money } from './organisations.ts'
import { call, done, id, made } from './refusal.ts'

/** Text of a profile; blank is null. */
const text = (max: number) => z.string().trim().max(max).nullable()
const trl = z.number().int().min(1).max(9).nullable()
const day = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .nullable()

/** What is known of an instrument by hand. `launch` and `end` are a year, month or day. */
export const instrumentProfile = z.object({
  code: z.string().trim().min(1).max(100),
  name: z.string().trim().min(1).max(500),
  programme: text(300),
  region: text(200),
  level: z.enum(levelsOfGovernment).nullable(),
  managingBody: text(300),
  objective: text(5000),
  trlFrom: trl,
  trlTo: trl,
  targetGroups: text(1000),
  budget: z.number().min(0).nullable(),
  budgetCurrency: z.string().length(3).nullable(),
  launch: day,
  end: day,
})
export type InstrumentProfile = z.infer<typeof instrumentProfile>
export const profileFields = Object.keys(instrumentProfile.shape) as readonly (keyof InstrumentProfile)[]

export const tag = z.object({
  term: id,
  taxonomy: id,
  code: z.string(),
  label: z.string(),
  weight: z.number(),
  author: z.string(),
  evidence: z.string().nullable(),
})
export type Tag = z.infer<typeof tag>

export const instrumentRow = instrumentProfile.extend({
  id,
  /** Fields that are invented (demo) or inferred, marked wherever shown. */
  inventedFields: z.array(z.string()),
  operations: z.number(),
  organisations: z.number(),
  grant: z.array(money),
  /** Earliest and latest year of its operations. */
  firstYear: z.number().nullable(),
  lastYear: z.number().nullable(),
  tags: z.array(tag),
})
export type InstrumentRow = z.infer<typeof instrumentRow>

/** A figure and the cell it was read from; its column is null where the sheet's reading does not tell it. */
const indicatorFigure = z.object({ value: z.number(), row: z.number(), column: z.string().nullable() })

const indicatorRow = z.object({
  id,
  /** The operation it is of; null where it is of the instrument. */
  operation: z.string().nullable(),
  name: z.string().nullable(),
  code: z.string().nullable(),
  unit: z.string().nullable(),
  baseline: indicatorFigure.nullable(),
  target: indicatorFigure.nullable(),
  targetYear: z.number().nullable(),
  /** Targets of the years before. */
  targets: z.array(indicatorFigure.extend({ year: z.number().nullable() })),
  /** By year; null where the sheet names none. */
  achieved: z.array(indicatorFigure.extend({ year: z.number().nullable() })),
  source: z.object({ sheet: id, file: z.string(), sheetName: z.string(), row: z.number() }),
})
export type IndicatorEntry = z.infer<typeof indicatorRow>

export const instruments = {
  list: call.output(z.array(instrumentRow)),
  /** What sheets of indicators say of an instrument, then of its operations: the first 200 of them. */
  indicators: call.input(z.object({ id })).output(z.object({ total: z.number(), indicators: z.array(indicatorRow) })),
  create: call.input(instrumentProfile).output(made),
  /** Only the fields given. */
  update: call.input(z.object({ id, profile: instrumentProfile.partial() })).output(done),
  /** Refused (`in_use_by`) where it has operations. */
  remove: call.input(z.object({ ids: z.array(id).min(1) })).output(done),
  /** Puts terms on instruments; a tag that is there already keeps its author and takes the new weight and evidence. */
  tag: call
    .input(
      z.object({
        instruments: z.array(id).min(1),
        terms: z.array(id).min(1),
        weight: z.number().min(0).max(1).default(1),
        evidence: text(2000).default(null),
      }),
    )
    .output(done),
  untag: call.input(z.object({ instruments: z.array(id).min(1), terms: z.array(id).min(1) })).output(done),
}

/** Label by language; `en` is always there. */
export const labels = z.object({ en: z.string().min(1).max(500), it: z.string().max(500).optional() })

export const taxonomy = z.object({
  id,
  key: z.string(),
  label: labels,
  /** Shipped taxonomies are not edited. */
  shipped: z.boolean(),
  source: z.string().nullable(),
  terms: z.array(z.object({ id, code: z.string(), label: labels, group: labels.nullable(), instruments: z.number() })),
})
export type Taxonomy = z.infer<typeof taxonomy>

export const taxonomies = {
  list: call.output(z.array(taxonomy)),
  create: call.input(z.object({ label: labels })).output(made),
  rename: call.input(z.object({ id, label: labels })).output(done),
  remove: call.input(z.object({ id })).output(done),
  addTerm: call.input(z.object({ taxonomy: id, code: z.string().trim().max(50), label: labels, group: labels.nullable() })).output(made),
  updateTerm: call.input(z.object({ id, code: z.string().trim().max(50), label: labels, group: labels.nullable() })).output(done),
  removeTerm: call.input(z.object({ id })).output(done),
}
