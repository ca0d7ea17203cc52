import { z } from 'zod'
import { comparedFields } from '../plan/differences.ts'
import { organisationKinds } from '../model/vocabulary.ts'
import { call, done, id, made, page } from './refusal.ts'

const day = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .nullable()
const text = (max: number) => z.string().trim().min(1).max(max).nullable()
const note = z.string().trim().max(2000).nullable().default(null)

/** What a field of an operation can be corrected to; an instrument by its id. */
const operationValue = z.discriminatedUnion('field', [
  z.object({
    field: z.enum(['beneficiary', 'tax_id', 'role', 'operation_code', 'fund', 'status', 'category', 'place', 'postcode', 'country']),
    value: text(500),
  }),
  z.object({ field: z.enum(['operation', 'summary']), value: text(20_000) }),
  z.object({ field: z.enum(['start', 'end', 'decision_date']), value: day }),
  z.object({ field: z.enum(['total_cost', 'grant', 'eu_amount', 'paid']), value: z.number().nullable() }),
  z.object({ field: z.literal('eu_rate'), value: z.number().min(0).max(1).nullable() }),
  z.object({ field: z.literal('currency'), value: z.string().length(3).nullable() }),
  z.object({ field: z.literal('instrument'), value: id.nullable() }),
])
export type OperationCorrectionValue = z.infer<typeof operationValue>

const organisationValue = z.discriminatedUnion('field', [
  z.object({ field: z.literal('name'), value: z.string().trim().min(1).max(500) }),
  z.object({ field: z.literal('tax_id'), value: text(100) }),
  z.object({
    field: z.literal('country'),
    value: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .nullable(),
  }),
  z.object({ field: z.literal('kind'), value: z.enum(organisationKinds) }),
])
export type OrganisationCorrectionValue = z.infer<typeof organisationValue>

/** An organisation as it is named by hand: one that the project holds, or a new one. */
const participant = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('known'), organisation: id }),
  z.object({
    kind: z.literal('new'),
    name: z.string().trim().min(1).max(500),
    taxId: text(100),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .nullable(),
  }),
])
export type NamedParticipant = z.infer<typeof participant>

const amount = z.number().min(0).nullable()
const currency = z.string().length(3).nullable()

/** A partner's part as it is stated by hand; the grant is the partner's own. */
const handPartner = z.object({ participant, role: text(500), grant: amount, currency })
export type HandPartner = z.infer<typeof handPartner>

/** What is stated of an operation made by hand. `beneficiary` left out: as it is. */
const handOperation = z.object({
  instrument: id,
  code: text(500),
  title: z.string().trim().min(1).max(20_000),
  beneficiary: participant.nullable().optional(),
  role: text(500),
  start: day,
  end: day,
  totalCost: amount,
  grant: amount,
  euAmount: amount,
  currency,
  place: text(500),
  postcode: text(500),
})
export type HandOperation = z.infer<typeof handOperation>

/** What is made or taken out as a whole: `delivered` null where it was made, `corrected` null where it was taken out. */
export const wholeFields = ['partner', 'new_operation'] as const

export const organisationFields = ['name', 'tax_id', 'country', 'kind'] as const
const scalar = z.union([z.string(), z.number(), z.null()])

/** A value corrected by hand, or what was made or taken out, and what the deliveries say. Instruments by their code. */
export const correctionRow = z.object({
  id,
  operation: z.object({ id, code: z.string().nullable(), title: z.string().nullable() }).nullable(),
  organisation: z.object({ id, name: z.string() }).nullable(),
  field: z.enum([...comparedFields, ...organisationFields, ...wholeFields]),
  delivered: scalar,
  corrected: scalar,
  currency: z.string().nullable(),
  /** Since it was corrected a delivery brought another value. */
  changedSince: z.boolean(),
  who: z.string(),
  at: z.string(),
  note: z.string().nullable(),
})
export type CorrectionRow = z.infer<typeof correctionRow>

export const corrections = {
  /** Latest first; `changed` only those of which the delivered value changed since. */
  list: call
    .input(z.object({ changed: z.boolean().default(false), organisation: id.optional(), ...page }))
    .output(z.object({ total: z.number(), changed: z.number(), rows: z.array(correctionRow) })),
  /** A field of an operation; all figures count the corrected value, and later deliveries do not overwrite it. */
  correctOperation: call.input(z.object({ operation: id, correction: operationValue, note })).output(done),
  correctOrganisation: call.input(z.object({ organisation: id, correction: organisationValue, note })).output(done),
  /** An organisation takes part that no row names. Refuses `not_found`, `duplicate` where it takes part already. */
  addPartner: call.input(z.object({ operation: id, partner: handPartner, note })).output(done),
  /** A delivered partner takes part no more, whatever is delivered; its row stays. One added by hand is removed. */
  removePartner: call.input(z.object({ partner: id, note })).output(done),
  /** Refuses `duplicate` where the instrument has an operation of the code. */
  createOperation: call.input(z.object({ operation: handOperation, note })).output(made),
  /** Refuses `not_found` where it was not made by hand, `duplicate`. */
  updateOperation: call.input(z.object({ id, operation: handOperation, note })).output(done),
  /** The delivered value holds again, a partner taken out takes part again, and what was made by hand is removed. */
  withdraw: call.input(z.object({ id })).output(done),
  /** The correction stays although another value was delivered since. */
  keep: call.input(z.object({ id })).output(done),
}
