import { z } from 'zod'
import { fileToken } from './project.ts'
import { call, done, id, made } from './refusal.ts'

/** "en", "it", "pt-BR": a language of labels. */
const labelLanguage = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/

/** Label by language. `en` is always there; where no English one is known it holds the first that is. */
export const labels = z
  .object({ en: z.string().trim().min(1).max(500) })
  .catchall(z.string().trim().max(500))
  .refine((given) => Object.keys(given).every((language) => labelLanguage.test(language)))
export type Labels = z.infer<typeof labels>

/** What a tag rests on: an excerpt of a text, a document with its page, an operation. Blank is null. */
const evidencePart = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .nullable()
    .transform((text) => (text === '' ? null : text))
/** What is left out stays as it is. */
export const givenEvidence = z.object({
  excerpt: evidencePart(2000).optional(),
  document: evidencePart(500).optional(),
  page: evidencePart(50).optional(),
  operation: id.nullable().optional(),
})
export type GivenEvidence = z.infer<typeof givenEvidence>

const tagEvidence = z.object({
  excerpt: z.string().nullable(),
  document: z.string().nullable(),
  page: z.string().nullable(),
  /** `source`: the row that it was read from; null where it was made by hand. */
  operation: z
    .object({
      id,
      code: z.string().nullable(),
      title: z.string().nullable(),
      source: z.object({ sheet: id, row: z.number() }).nullable(),
    })
    .nullable(),
  /** It rests on an operation that is not in this copy of the project (any more), with its code where that is known. */
  elsewhere: z.object({ code: z.string().nullable() }).nullable(),
})

/** A term put on an instrument; there is one of each pair of instrument and term. */
export const tag = z.object({
  term: id,
  taxonomy: id,
  code: z.string(),
  label: labels,
  /** 0 to 1. */
  weight: z.number(),
  /** Who said it as it is now, and when; null where an older program did not keep it. */
  author: z.string(),
  at: z.string().nullable(),
  evidence: tagEvidence,
})
export type Tag = z.infer<typeof tag>

const term = z.object({
  id,
  code: z.string(),
  label: labels,
  /** The term above, of the same taxonomy. */
  parent: id.nullable(),
  /** 0 at the top. */
  depth: z.number(),
  /** How many carry it. */
  instruments: z.number(),
})
export type Term = z.infer<typeof term>

export const taxonomy = z.object({
  id,
  key: z.string(),
  label: labels,
  /** Shipped taxonomies are not edited. */
  shipped: z.boolean(),
  source: z.string().nullable(),
  /** Each right below its parent. */
  terms: z.array(term),
})
export type Taxonomy = z.infer<typeof taxonomy>

const termFacts = { code: z.string().trim().max(50), label: labels, parent: id.nullable() }

const termColumns = z.object({
  code: z.number().int().min(0).nullable(),
  parent: z.number().int().min(0).nullable(),
  labels: z.array(z.object({ language: z.string().regex(labelLanguage), column: z.number().int().min(0) })).min(1),
})

/** A sheet of terms: which one, and what its columns say; left out, by its headings. `language`: of a label whose heading names none. */
const termSheet = z.object({
  file: fileToken,
  sheet: z.number().int().min(0).default(0),
  columns: termColumns.optional(),
  language: z.string().regex(labelLanguage),
  /** The own taxonomy that it updates; null for a new one. */
  taxonomy: id.nullable(),
})

const termPreview = z.object({
  file: z.string(),
  sheets: z.array(z.string()),
  headings: z.array(z.string()),
  columns: termColumns.extend({ labels: z.array(z.object({ language: z.string(), column: z.number() })) }),
  /** The first of them. */
  terms: z.array(
    z.object({
      row: z.number(),
      code: z.string(),
      label: labels,
      parent: z.string().nullable(),
      state: z.enum(['added', 'changed', 'same']),
    }),
  ),
  added: z.number(),
  changed: z.number(),
  same: z.number(),
  /** In the taxonomy, not in the sheet: they stay. */
  missing: z.number(),
  problems: z.array(
    z.object({
      row: z.number(),
      kind: z.enum(['no_label', 'code_too_long', 'label_too_long', 'code_twice', 'parent_unknown', 'parent_circle']),
      value: z.string(),
    }),
  ),
})
export type TermPreview = z.infer<typeof termPreview>

export const taxonomies = {
  list: call.output(z.array(taxonomy)),
  create: call.input(z.object({ label: labels })).output(made),
  /** Any taxonomy as one of the user's own, with its terms but without tags. */
  copy: call.input(z.object({ id, label: labels })).output(made),
  rename: call.input(z.object({ id, label: labels })).output(done),
  remove: call.input(z.object({ id })).output(done),
  /** Refused (`duplicate`) where another term of the taxonomy has the code; `invalid` where the parent is not of it or stands below the term. */
  addTerm: call.input(z.object({ taxonomy: id, ...termFacts })).output(made),
  updateTerm: call.input(z.object({ id, ...termFacts })).output(done),
  /** Terms below it move up. */
  removeTerm: call.input(z.object({ id })).output(done),
  /** What a sheet of terms would do; writes nothing. */
  previewSheet: call.input(termSheet).output(termPreview),
  /**
   * Takes a sheet of terms: all of it or nothing. Terms update those of the same code. Refused (`rows_with_problems`) where a row has any,
   * `no_terms` where there is none.
   */
  takeSheet: call.input(termSheet.extend({ columns: termColumns, label: labels })).output(made),
  /** A table of code, parent and labels as a file's bytes in base64; it can be taken again. */
  exportTerms: call
    .input(z.object({ id, format: z.enum(['xlsx', 'csv']), language: z.enum(['en', 'it']) }))
    .output(z.object({ name: z.string(), mime: z.string(), base64: z.string() })),
}
