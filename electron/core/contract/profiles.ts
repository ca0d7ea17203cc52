import { z } from 'zod'
import { dateStyles, fields, indicatorRoles, listKinds, moneyFields } from '../sheet/layout.ts'
import type { SettledSheet } from '../sheet/profiles/own-profile.ts'
import { profileIds } from '../sheet/profiles/profile.ts'
import { call, done } from './refusal.ts'

export const ownProfileId = z.templateLiteral(['own:', z.uuid()])
/** A shipped profile or one of the project's own. */
export const profileId = z.union([z.enum(profileIds), ownProfileId])

export const moneyScale = z.partialRecord(z.enum(moneyFields), z.number().positive())
/** How single fields are written, where they differ from the rest of the sheet. */
export const fieldWriting = z.partialRecord(
  z.enum(fields),
  z.object({
    decimal: z.enum(['.', ',']).optional(),
    dateStyle: z.enum(dateStyles).exclude(['mixed']).optional(),
    currency: z.string().length(3).optional(),
  }),
)
export const skipPattern = z.string().trim().min(1).max(200)
export const instrumentChosen = z.object({
  kind: z.literal('chosen'),
  code: z.string().trim().min(1).max(100),
  name: z.string().max(500).nullable(),
})
const profileName = z.string().trim().min(1).max(200)

export const indicatorChoice = z.object({ role: z.enum(indicatorRoles), year: z.number().int().min(1900).max(2099).nullable() })
const namedColumn = z.object({ heading: z.string().max(2000), nth: z.number().int().min(0) })

/** What a profile holds, as the project keeps it and as files carry it. */
export const settledSheet = z.object({
  kind: z.enum(listKinds),
  headings: z.array(z.string().max(2000)).max(2000).readonly(),
  columns: z
    .array(namedColumn.extend({ field: z.enum(fields).nullable() }))
    .max(2000)
    .readonly(),
  /** Left out by files of before. */
  indicators: z
    .array(namedColumn.extend({ choice: indicatorChoice.nullable() }))
    .max(2000)
    .readonly()
    .default([]),
  headerRows: z.array(z.number().int().positive()).max(50).readonly().nullable(),
  decimal: z.enum(['.', ',']).nullable(),
  dateStyle: z.enum(dateStyles).exclude(['mixed']).nullable(),
  currency: z.string().length(3).nullable(),
  scale: moneyScale,
  writing: fieldWriting,
  instrument: z
    .discriminatedUnion('kind', [
      namedColumn.extend({ kind: z.literal('column') }),
      namedColumn.extend({ kind: z.literal('pattern'), pattern: z.string().max(500) }),
      instrumentChosen,
    ])
    .nullable(),
  skip: z.array(skipPattern).max(50).readonly(),
}) satisfies z.ZodType<SettledSheet>

/** The newest form of a profile's file that this program writes and reads. */
export const profileFileVersion = 1
/** What tells a profile's file from any other JSON. */
export const profileFileKind = z.object({ format: z.literal('manumix-sheet-profile'), version: z.number().int().positive() })
/** A profile as a file. The id stays the same wherever it goes, so that a later state of it replaces the earlier one. */
export const profileFile = profileFileKind.extend({
  version: z.literal(profileFileVersion),
  id: z.uuid(),
  name: profileName,
  settled: settledSheet,
})
export type ProfileFile = z.infer<typeof profileFile>

export const profileRow = z.object({
  id: ownProfileId,
  name: z.string(),
  /** Headings it is known by, and those of them that mean something. */
  headings: z.number(),
  understood: z.number(),
  settled: z.custom<SettledSheet>(),
  /** Sheets of deliveries read by it, newest first. */
  usedBy: z.array(
    z.object({
      delivery: z.number(),
      sheet: z.number(),
      file: z.string(),
      sheetName: z.string(),
      importedAt: z.string(),
      takenBack: z.boolean(),
    }),
  ),
})
export type ProfileRow = z.infer<typeof profileRow>

/** Letters that the file of a profile may have: a few hundred headings are far less. */
export const largestProfile = 2_000_000

export const profiles = {
  list: call.output(z.array(profileRow)),
  rename: call.input(z.object({ id: ownProfileId, name: profileName })).output(done),
  /** Deliveries that used it stay as they are. */
  remove: call.input(z.object({ id: ownProfileId })).output(done),
  /** The profile as the text of a JSON file. Refuses `not_found`. */
  export: call.input(z.object({ id: ownProfileId })).output(z.object({ fileName: z.string(), text: z.string() })),
  /** Takes a profile from such a text; one with the same id is replaced. Refuses `not_a_profile`, `newer_profile`, `duplicate`. */
  import: call.input(z.object({ text: z.string() })).output(z.object({ id: ownProfileId, name: z.string() })),
}

/** Input of `sheets.keepProfile`: a new profile by a name, or a known one that is to hold what is settled now. */
export const keptProfile = z.union([z.object({ name: profileName }), z.object({ replaces: ownProfileId })])
