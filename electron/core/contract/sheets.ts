import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { comparedFields } from '../plan/differences.ts'
import { joinedFields } from '../plan/joined-differences.ts'
import { statedKeys } from '../plan/operation-key.ts'
import { dateStyles, fields, type Layout, listKinds, type LayoutChoices } from '../sheet/layout.ts'
import {
  fieldWriting,
  indicatorChoice,
  instrumentChosen,
  keptProfile,
  moneyScale,
  ownProfileId,
  profileId,
  skipPattern,
} from './profiles.ts'
import { personsChoices } from '../model/vocabulary.ts'
import { issueCodes, type SheetIssue, type SheetTotals } from '../sheet/records.ts'
import { money } from './organisations.ts'
import { fileToken } from './project.ts'
import { call, done, id, page } from './refusal.ts'

/** A file being looked at, before anything is written; held by a reader process until closed. */
const readingId = z.string()
const sheetIndex = z.number().int().min(0)

const instrumentSource = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('column'), column: z.number().int().min(0) }),
  z.object({ kind: z.literal('pattern'), column: z.number().int().min(0), pattern: z.string().max(500) }),
  instrumentChosen,
  z.object({ kind: z.literal('none') }),
])

export const layoutChoices = z.object({
  kind: z.enum(listKinds).optional(),
  profile: profileId.optional(),
  headerRows: z.array(z.number().int().positive()).max(50).optional(),
  firstDataRow: z.number().int().positive().optional(),
  lastDataRow: z.number().int().positive().optional(),
  rows: z.record(z.coerce.number().int().positive(), z.enum(['operation', 'skip'])).optional(),
  columns: z.record(z.string(), z.enum(fields).nullable()).optional(),
  indicators: z.record(z.string(), indicatorChoice.nullable()).optional(),
  decimal: z.enum(['.', ',']).optional(),
  dateStyle: z.enum(dateStyles).exclude(['mixed']).optional(),
  currency: z.string().length(3).optional(),
  scale: moneyScale.optional(),
  writing: fieldWriting.optional(),
  skip: z.array(skipPattern).max(50).readonly().optional(),
  instrument: instrumentSource.optional(),
}) satisfies z.ZodType<LayoutChoices>

export const reading = z.object({
  reading: readingId,
  file: z.string(),
  sha256: z.string(),
  bytes: z.number(),
  format: z.string(),
  encoding: z.string().nullable(),
  delimiter: z.string().nullable(),
  /** Why an xlsx was read the slow way, where it was. */
  fallback: z.string().optional(),
  sheets: z.array(
    z.object({
      index: sheetIndex,
      name: z.string(),
      hidden: z.boolean(),
      rows: z.number(),
      width: z.number(),
      /** An earlier sheet that holds the same rows: importing both would count them twice. */
      repeats: sheetIndex.nullable(),
    }),
  ),
  /** Deliveries in the project with the same bytes. */
  importedBefore: z.array(z.object({ delivery: id, importedAt: z.string() })),
})
export type Reading = z.infer<typeof reading>

/** One row as the file holds it, with values shown as text the way a spreadsheet would. */
export const shownRow = z.object({ row: z.number(), cells: z.array(z.string()) })
export type ShownRow = z.infer<typeof shownRow>

/** `statedKey`: what rows without a code are compared by; left out: as the list was before, else title, beneficiary and start. */
const selection = z.object({ sheet: sheetIndex, choices: layoutChoices, statedKey: z.enum(statedKeys).optional() })

const joinedKind = z.enum(listKinds).exclude(['operations'])

/**
 * What becomes of operations and rows that the list does not hold any more. `keep`: they stay in the figures and are said to be missing; `remove`:
 * they are taken out until a later delivery holds them again; `part`: the sheet is only a part of its list, so that nothing is gone.
 * Left out: `part` where the sheet holds less than half of what is known of the list, else `keep`.
 */
export const goneRules = ['keep', 'remove', 'part'] as const
export const goneChoice = z.object({
  rule: z.enum(goneRules),
  /** Operations removed although the others are kept, or kept although the others are removed. */
  except: z.array(id).max(100_000).default([]),
  /** The same of rows of lists of partners, payments and indicators. */
  exceptRows: z
    .array(z.object({ kind: joinedKind, id }))
    .max(100_000)
    .default([]),
})
export type GoneChoice = z.infer<typeof goneChoice>

/** Step of a long action; `total` null where it is not known. */
export const progress = z.object({
  kind: z.literal('progress'),
  phase: z.enum(['read', 'plan', 'write', 'index']),
  done: z.number(),
  total: z.number().nullable(),
})

const planCount = z.object({
  new: z.number(),
  changed: z.number(),
  unchanged: z.number(),
  /** Of the changed and unchanged ones so many were taken out before and come back. */
  returning: z.number(),
  gone: z.number(),
})
/** A list that the project had before, and how the delivery compares with it. */
const listComparison = z.object({
  source: id,
  /** File and day of the delivery before. */
  before: z.object({ file: z.string(), importedAt: z.string() }).nullable(),
  statedKey: z.enum(statedKeys),
  /** Rows of the delivery with a code, and without: these are found by the stated key. */
  coded: z.number(),
  uncoded: z.number(),
  known: z.number(),
  gone: z.number(),
  /** The delivery holds less than half of what is known: probably only a part of the list. */
  fragment: z.boolean(),
})
/** What an import would do; nothing is written by asking. */
export const importPlan = z.object({
  operations: planCount,
  lists: z.array(listComparison),
  /** In how many changed operations each field differs. */
  changedFields: z.array(z.object({ field: z.enum(comparedFields), operations: z.number() })),
  organisations: z.object({ new: z.number(), known: z.number(), spellingsJoined: z.number() }),
  instruments: z.array(z.object({ code: z.string(), name: z.string().nullable(), operations: z.number(), known: z.boolean() })),
  participations: z.number(),
  withoutInstrument: z.number(),
  /** Operations, counted as changed, that a list of partners had made and that are this list's from now on. */
  adopted: z.number(),
  /** Sheets whose rows tell more of operations: of their rows so many are new, changed, unchanged. */
  joinedLists: z.array(
    z.object({
      sheet: sheetIndex,
      name: z.string(),
      kind: z.enum(listKinds),
      new: z.number(),
      changed: z.number(),
      unchanged: z.number(),
      /** Operations that they name and that are known, and that are made from them. */
      found: z.number(),
      made: z.number(),
      /** Rows that wait until an operation of their code comes. */
      waiting: z.number(),
      /** Of the changed and unchanged ones so many were taken out before and come back. */
      returning: z.number(),
      /** In how many changed rows each field differs. */
      changedFields: z.array(z.object({ field: z.enum(joinedFields), rows: z.number() })),
      /** The list that the project had before, and how the sheet compares with it; null where it is new or another sheet tells of it. */
      list: z
        .object({
          before: z.object({ file: z.string(), importedAt: z.string() }).nullable(),
          known: z.number(),
          gone: z.number(),
          fragment: z.boolean(),
        })
        .nullable(),
    }),
  ),
  /** Spellings that become one organisation, up to 20. */
  joined: z.array(z.object({ name: z.string(), spellings: z.array(z.string()) })),
  sheets: z.array(
    z.object({
      sheet: sheetIndex,
      name: z.string(),
      currency: z.string().nullable(),
      totals: z.custom<SheetTotals>(),
      issues: z.custom<readonly SheetIssue[]>(),
    }),
  ),
})
export type ImportPlan = z.infer<typeof importPlan>

export const planKinds = ['new', 'changed', 'unchanged', 'returning', 'gone'] as const
export type PlanKind = (typeof planKinds)[number]
export const joinedPlanKinds = ['new', 'changed', 'unchanged', 'gone'] as const satisfies readonly PlanKind[]
export type JoinedPlanKind = (typeof joinedPlanKinds)[number]

/** Where a value stands. `delivered`: a sheet of the project (`deliveries.rows`), else one of the file that is looked at. */
const cellPlace = z.object({ delivered: z.boolean(), sheet: z.number(), row: z.number(), column: z.string().nullable() })
const cellValue = z.union([z.string(), z.number(), z.null()])

/** A field that differs, with the cells that both values come from. */
export const difference = z.object({
  field: z.enum(comparedFields),
  before: cellValue,
  after: cellValue,
  currencyBefore: z.string().nullable(),
  currencyAfter: z.string().nullable(),
  beforeCell: cellPlace.nullable(),
  afterCell: cellPlace.nullable(),
  /** Set where the field is corrected by hand: the correction stays whatever is delivered. */
  corrected: z.object({ value: cellValue }).nullable(),
})
export type Difference = z.infer<typeof difference>

export const planRow = z.object({
  /** Null where it is new. */
  operation: id.nullable(),
  code: z.string().nullable(),
  title: z.string().nullable(),
  beneficiary: z.string().nullable(),
  /** Where it stands now: in the file, or, where it is gone, in the project. */
  place: cellPlace,
  differences: z.array(difference),
  /** Taken out before; this delivery holds it again. */
  returns: z.boolean(),
  /** Of one that is gone: the delivery that already did not hold it. */
  goneSince: z.object({ file: z.string(), importedAt: z.string() }).nullable(),
})
export type PlanRow = z.infer<typeof planRow>

/** A value of such a row that differs; `year`: of a target or a value reached. */
const joinedDifference = difference.omit({ corrected: true }).extend({ field: z.enum(joinedFields), year: z.number().nullable() })
export type JoinedDifference = z.infer<typeof joinedDifference>

/** A row of a list of partners, payments or indicators. */
const joinedPlanRow = z.object({
  /** Null where it is new. */
  id: id.nullable(),
  /** Of its operation, or of its instrument. */
  code: z.string().nullable(),
  /** The partner, the indicator; null of a payment. */
  name: z.string().nullable(),
  /** The partner is a natural person. */
  person: z.boolean(),
  /** Day, month or year of a payment. */
  date: z.string().nullable(),
  /** Of a payment, or the partner's own grant. */
  amount: money.nullable(),
  /** Where it stands now: in the file, or, where it is gone, in the project. */
  place: cellPlace,
  differences: z.array(joinedDifference),
  /** Taken out before; this delivery holds it again. */
  returns: z.boolean(),
  /** Of one that is gone: the delivery that already did not hold it. */
  goneSince: z.object({ file: z.string(), importedAt: z.string() }).nullable(),
})
export type JoinedPlanRow = z.infer<typeof joinedPlanRow>

/** A document for people. `persons`: left out, as the project says; masked where none is open. */
export const reportQuestion = { language: z.enum(['en', 'it']), persons: z.enum(personsChoices).optional() }
export const documentFile = z.object({ name: z.string(), mime: z.string(), base64: z.string() })

export const sheetCounts = z.object({ imported: z.number(), updated: z.number(), unchanged: z.number(), skipped: z.number() })
/** Operations that the delivery did not hold any more. `part`: so many, but the sheet was taken for a part of its list. */
const goneCounts = z.object({ kept: z.number(), removed: z.number(), part: z.number() })
export type GoneCounts = z.infer<typeof goneCounts>

export const sheets = {
  /** Reads a file in the reader process. Aborting kills the process. */
  read: call.input(z.object({ file: fileToken })).output(reading),
  close: call.input(z.object({ reading: readingId })).output(done),
  /** What is recognised in a sheet, with the user's choices in it. `persons`: how natural persons stand in the examples of issues. */
  layout: call
    .input(z.object({ reading: readingId, sheet: sheetIndex, choices: layoutChoices, persons: z.enum(personsChoices).default('shown') }))
    .output(z.object({ layout: z.custom<Layout>(), issues: z.custom<readonly SheetIssue[]>(), totals: z.custom<SheetTotals>() })),
  /** The same without what there is to say of the rows, which are not read then. */
  recognise: call
    .input(z.object({ reading: readingId, sheet: sheetIndex, choices: layoutChoices }))
    .output(z.object({ layout: z.custom<Layout>() })),
  /** Keeps what is settled for a sheet as a profile of the project. Refuses `no_list`, `duplicate`, `not_found`. */
  keepProfile: call
    .input(z.object({ reading: readingId, sheet: sheetIndex, choices: layoutChoices, profile: keptProfile }))
    .output(z.object({ id: ownProfileId })),
  /** Rows fromRow to toRow (1-based, both included, at most 500), blank ones too. */
  window: call
    .input(z.object({ reading: readingId, sheet: sheetIndex, fromRow: z.number().int().positive(), toRow: z.number().int().positive() }))
    .output(z.array(shownRow)),
  /** Every row that an issue concerns, at most 5,000: more than the few examples of `layout`. */
  issueCells: call
    .input(
      z.object({
        reading: readingId,
        sheet: sheetIndex,
        choices: layoutChoices,
        code: z.enum(issueCodes),
        field: z.enum(fields).nullable(),
      }),
    )
    .output(z.custom<SheetIssue['examples']>()),
  /** The validation report of these sheets as xlsx; nothing is written by asking. */
  report: call.input(z.object({ reading: readingId, selections: z.array(selection).min(1), ...reportQuestion })).output(documentFile),
  /** What an import would do. Without `review`, for which each row is looked at once more, `sheets` stays empty. */
  plan: call
    .input(z.object({ reading: readingId, selections: z.array(selection).min(1), review: z.boolean().default(true) }))
    .output(eventIterator(z.union([progress, z.object({ kind: z.literal('plan'), plan: importPlan })]))),
  /** One page of the rows of a plan, in the order of the sheet; `field` only those in which it differs. */
  planRows: call
    .input(
      z.object({
        reading: readingId,
        selections: z.array(selection).min(1),
        kind: z.enum(planKinds),
        field: z.enum(comparedFields).optional(),
        search: z.string().max(200).default(''),
        ...page,
      }),
    )
    .output(z.object({ total: z.number(), rows: z.array(planRow) })),
  /** The same of a sheet whose rows join operations. */
  planJoinedRows: call
    .input(
      z.object({
        reading: readingId,
        selections: z.array(selection).min(1),
        sheet: sheetIndex,
        kind: z.enum(joinedPlanKinds),
        field: z.enum(joinedFields).optional(),
        search: z.string().max(200).default(''),
        ...page,
      }),
    )
    .output(z.object({ total: z.number(), rows: z.array(joinedPlanRow) })),
  /** All or nothing, in one transaction; aborting writes nothing. */
  import: call
    .input(z.object({ reading: readingId, selections: z.array(selection).min(1), gone: goneChoice.optional() }))
    .output(
      eventIterator(
        z.union([
          progress,
          z.object({ kind: z.literal('done'), delivery: id, sheets: z.array(sheetCounts), gone: goneCounts, goneRows: goneCounts }),
        ]),
      ),
    ),
  /** Several files in one transaction, a delivery each. */
  importTogether: call
    .input(
      z.object({
        files: z.array(z.object({ reading: readingId, selections: z.array(selection).min(1) })).min(1),
        gone: goneChoice.optional(),
      }),
    )
    .output(
      eventIterator(
        z.union([
          progress,
          z.object({
            kind: z.literal('done'),
            deliveries: z.array(z.object({ delivery: id, sheets: z.array(sheetCounts) })),
            gone: goneCounts,
            goneRows: goneCounts,
          }),
        ]),
      ),
    ),
}
