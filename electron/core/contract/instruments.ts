import { z } from 'zod'
import { aspects, profileParts } from '../instrument/aspects.ts'
import { callTypes, deliveries, levelsOfGovernment, rationales } from '../model/vocabulary.ts'
import { money } from './organisations.ts'
import { call, done, id, made } from './refusal.ts'
import { givenEvidence, tag } from './taxonomies.ts'

/** Text of a profile; blank is null. */
const text = (max: number) => z.string().trim().max(max).nullable()
const trl = z.number().int().min(1).max(9).nullable()
/** A year, month or day. */
const date = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
const day = date.nullable()
const amount = z.number().min(0).nullable()
const currency = z.string().length(3)
const percent = z.number().min(0).max(100).nullable()

/** What is known of an instrument by hand, as the partners present it. Lists are blank where empty. */
export const instrumentProfile = z.object({
  code: z.string().trim().min(1).max(100),
  name: z.string().trim().min(1).max(500),
  programme: text(300),
  /** Priority axis, action or measure of the programme. */
  priority: text(500),
  region: text(200),
  /** Level of government that decides on it. */
  levelDecided: z.enum(levelsOfGovernment).nullable(),
  levelFinanced: z.array(z.enum(levelsOfGovernment)),
  /** Level of government that manages it: what matrices group by. */
  level: z.enum(levelsOfGovernment).nullable(),
  managingBody: text(300),
  objective: text(5000),
  rationale: z.array(z.enum(rationales)),
  interventionLogic: text(5000),
  trlFrom: trl,
  trlTo: trl,
  targetGroups: text(1000),
  geographicalScope: text(1000),
  sectoralScope: text(1000),
  delivery: z.array(z.enum(deliveries)),
  callType: z.array(z.enum(callTypes)),
  budget: amount,
  budgetCurrency: currency.nullable(),
  /** Share of the cost that is supported, 0 to 100. */
  intensityFrom: percent,
  intensityTo: percent,
  minimumProject: amount,
  maximumProject: amount,
  /** Of both. */
  projectCurrency: currency.nullable(),
  launch: day,
  end: day,
  /** Parts that are left blank because they do not apply to it. */
  notApplicable: z.array(z.enum(profileParts)),
})
export type InstrumentProfile = z.infer<typeof instrumentProfile>
export const profileFields = Object.keys(instrumentProfile.shape) as readonly (keyof InstrumentProfile)[]

/** A profile of which nothing is known yet. */
export const blankProfile: Omit<InstrumentProfile, 'code' | 'name'> = {
  programme: null,
  priority: null,
  region: null,
  levelDecided: null,
  levelFinanced: [],
  level: null,
  managingBody: null,
  objective: null,
  rationale: [],
  interventionLogic: null,
  trlFrom: null,
  trlTo: null,
  targetGroups: null,
  geographicalScope: null,
  sectoralScope: null,
  delivery: [],
  callType: [],
  budget: null,
  budgetCurrency: null,
  intensityFrom: null,
  intensityTo: null,
  minimumProject: null,
  maximumProject: null,
  projectCurrency: null,
  launch: null,
  end: null,
  notApplicable: [],
}

export const newInstrument = instrumentProfile.partial().extend({ code: instrumentProfile.shape.code, name: instrumentProfile.shape.name })
export type NewInstrument = z.infer<typeof newInstrument>

/** Part of the budget, by source, by year or both. */
export const budgetPart = z
  .object({
    /** A word of `budgetSources` or own words; null: all sources together. */
    source: z.string().trim().min(1).max(200).nullable(),
    year: z.number().int().min(1900).max(2199).nullable(),
    amount: z.number().min(0),
    currency,
    note: text(1000),
  })
  .refine(({ source, year }) => source !== null || year !== null, { path: ['source'] })
export type BudgetPartInput = z.infer<typeof budgetPart>
const budgetRow = budgetPart.and(z.object({ id }))
export type BudgetRow = z.infer<typeof budgetRow>

/** Some fields of a profile: those of one aspect. */
const aspectValues = instrumentProfile.partial()
export type AspectValues = z.infer<typeof aspectValues>

/** A change of an aspect from a day on. */
const changeRow = z.object({
  id,
  instrument: id,
  code: z.string(),
  name: z.string(),
  aspect: z.enum(aspects),
  /** Year, month or day from which `after` holds. */
  since: date,
  before: aspectValues,
  after: aspectValues,
  /** Why, or where it is stated. */
  note: z.string().nullable(),
  author: z.string(),
  at: z.string(),
})
export type ChangeRow = z.infer<typeof changeRow>

export const instrumentRow = instrumentProfile.extend({
  id,
  /** Fields that are invented (demo) or inferred, marked wherever shown. */
  inventedFields: z.array(z.string()),
  budgets: z.array(budgetRow),
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
  /** What is left out is blank. */
  create: call.input(newInstrument).output(made),
  /** Only the fields given, as a correction: what stood there was wrong. */
  update: call.input(z.object({ id, profile: instrumentProfile.partial() })).output(done),
  /**
   * The fields given hold from a day on; what held before is kept. Where they changed again later, they hold until then. Refused (`in_future`)
   * for a day to come.
   */
  change: call.input(z.object({ id, profile: aspectValues, since: date, note: text(1000) })).output(done),
  /** Changes of one instrument or of all, by instrument and aspect in the order of time. */
  changes: call.input(z.object({ instrument: id.optional() })).output(z.array(changeRow)),
  /** Day, note, and what held before. Refused (`change_between`) where another change of the aspect would be passed, `in_future`. */
  editChange: call.input(z.object({ id, since: date, note: text(1000), before: aspectValues.optional() })).output(done),
  /** As if it had not happened: what held before holds on. */
  removeChange: call.input(z.object({ id })).output(done),
  /** A part of the budget: a new one, or (`id`) another for it. Refused (`duplicate_budget`) where there is one of the same source, year and currency. */
  putBudget: call.input(z.object({ instrument: id, id: id.optional(), part: budgetPart })).output(made),
  removeBudget: call.input(z.object({ id })).output(done),
  /** Refused (`in_use_by`) where it has operations. */
  remove: call.input(z.object({ ids: z.array(id).min(1) })).output(done),
  /**
   * Puts terms on instruments. Weight (1 for a new tag) and evidence left out stay as they are; who changes one of them is its author from
   * then on.
   */
  tag: call
    .input(
      z.object({
        instruments: z.array(id).min(1),
        terms: z.array(id).min(1),
        weight: z.number().min(0).max(1).optional(),
        evidence: givenEvidence.optional(),
      }),
    )
    .output(done),
  untag: call.input(z.object({ instruments: z.array(id).min(1), terms: z.array(id).min(1) })).output(done),
}
