import { z } from 'zod'
import { comparedFields } from '../plan/differences.ts'
import { correctionRow } from './corrections.ts'
import { organisationKinds } from '../model/vocabulary.ts'
import { call, id, page } from './refusal.ts'

/** An amount keeps its currency (ISO 4217; null where the sheet says none). */
export const money = z.object({ amount: z.number(), currency: z.string().nullable() })
export type Money = z.infer<typeof money>

export const organisationRow = z.object({
  id,
  name: z.string(),
  kind: z.enum(organisationKinds),
  taxId: z.string().nullable(),
  country: z.string().nullable(),
  invented: z.boolean(),
  spellings: z.number(),
  operations: z.number(),
  instruments: z.number(),
  /** One entry a currency. */
  grant: z.array(money),
})
export type OrganisationRow = z.infer<typeof organisationRow>

/** Who made it, where no sheet holds it; `correction` lists it and takes it away. */
const byHand = z.object({ correction: id, who: z.string(), at: z.string(), note: z.string().nullable() }).nullable()
const rowSource = z.object({ delivery: id, sheet: id, file: z.string(), sheetName: z.string(), row: z.number() })

export const operationRow = z.object({
  id,
  code: z.string().nullable(),
  title: z.string().nullable(),
  instrument: z.object({ id, code: z.string(), name: z.string() }).nullable(),
  /** Of several the first. */
  organisation: z.object({ id, name: z.string(), kind: z.enum(organisationKinds), invented: z.boolean() }).nullable(),
  /** How many different organisations take part. */
  organisations: z.number(),
  start: z.string().nullable(),
  end: z.string().nullable(),
  status: z.string().nullable(),
  /** The grant, else the EU part, else null. */
  grant: money.nullable(),
  totalCost: money.nullable(),
  /** Where it was read: sheet id for `deliveries.rows`, 1-based row. Nowhere where it was made by hand. */
  source: rowSource,
  byHand,
})
export type OperationRow = z.infer<typeof operationRow>

/** An organisation's part in an operation by a list of partners; amounts are its own. */
const operationPartner = z.object({
  id,
  organisation: z.object({ id, name: z.string(), kind: z.enum(organisationKinds), invented: z.boolean() }),
  /** As the list writes it. */
  written: z.string(),
  role: z.string().nullable(),
  place: z.string().nullable(),
  country: z.string().nullable(),
  website: z.string().nullable(),
  grant: money.nullable(),
  totalCost: money.nullable(),
  source: rowSource,
  byHand,
})
export type OperationPartner = z.infer<typeof operationPartner>

/** A partner that was taken out by hand, as its row names it. */
const removedPartner = operationPartner
  .pick({ id: true, written: true, role: true, grant: true, source: true })
  .extend({ correction: correctionRow })
export type RemovedPartner = z.infer<typeof removedPartner>

/** A payment to an operation by a list of payments. `date` is a day, month or year. */
const operationPayment = z.object({ date: z.string().nullable(), amount: money, source: rowSource })
export type OperationPayment = z.infer<typeof operationPayment>

/** One stored value and the cell it was read from. */
export const tracedValue = z.object({
  /** Where it was corrected by hand: what is delivered, who corrected it and when. The cell is that of the delivered value. */
  correction: correctionRow.nullable(),
  field: z.enum(comparedFields),
  value: z.union([z.string(), z.number(), z.null()]),
  currency: z.string().nullable(),
  /** Letter; null where the value was chosen for the whole sheet. */
  column: z.string().nullable(),
  /** Of the cell; not the operation's own where cells are merged over several rows. Null where there is no column. */
  row: z.number().nullable(),
  /** As it stands in the sheet. */
  original: z.string().nullable(),
  /** Of what is paid, where lists of payments tell it too: their sum in its currency. `fills`: the value is this sum, for no list says one. */
  payments: z.object({ count: z.number(), sum: z.number(), fills: z.boolean() }).optional(),
  /** What the amount in the cell was multiplied by, because its heading says thousands or millions; else 1. */
  scale: z.number(),
})
export type TracedValue = z.infer<typeof tracedValue>

/** A spelling as the rules look at it. */
const spelling = z.object({ name: z.string(), taxId: z.string().nullable(), country: z.string().nullable() })

/** A spelling in one town; wherever it stands where none is named. */
export const placedSpelling = spelling.extend({ place: z.string().optional() })

const heldSpelling = spelling.extend({
  count: z.number(),
  /** Towns, most frequent first, each once however it is written. */
  places: z.array(z.object({ place: z.string(), count: z.number() })),
  /** The rule, or the kind of decision, by which it belongs to the organisation. */
  joinedBy: z.enum(['first', 'identifier', 'name', 'same', 'split']),
})
export type HeldSpelling = z.infer<typeof heldSpelling>

/** An operation with everything that lists say of it. */
const operationDetail = operationRow.extend({
  values: z.array(tracedValue),
  /** Whom the operation's own row names. */
  beneficiary: z
    .object({ organisation: operationPartner.shape.organisation, role: z.string().nullable(), grant: money.nullable() })
    .nullable(),
  partners: z.array(operationPartner),
  removedPartners: z.array(removedPartner),
  payments: z.array(operationPayment),
})
export type OperationDetail = z.infer<typeof operationDetail>

export const organisations = {
  list: call
    .input(
      z.object({
        search: z.string().max(200).default(''),
        instrument: id.optional(),
        sort: z.enum(['name', 'operations', 'instruments', 'grant']).default('name'),
        descending: z.boolean().default(false),
        ...page,
      }),
    )
    .output(z.object({ total: z.number(), rows: z.array(organisationRow) })),
  /** One; of an organisation that was made one with another, that other. */
  get: call.input(z.object({ id })).output(
    organisationRow.extend({
      /** Every spelling met, most frequent first, with what joined it. */
      names: z.array(heldSpelling),
      /** Its parent and subsidiaries; `decision` put it there. */
      group: z.object({ id, name: z.string(), head: z.boolean(), decision: id }).nullable(),
      byInstrument: z.array(
        z.object({ instrument: z.object({ id, code: z.string(), name: z.string() }), operations: z.number(), grant: z.array(money) }),
      ),
    }),
  ),
}

export const operations = {
  list: call
    .input(
      z.object({
        search: z.string().max(200).default(''),
        organisation: id.optional(),
        instruments: z.array(id).optional(),
        delivery: id.optional(),
        sort: z.enum(['code', 'title', 'start', 'grant', 'totalCost', 'row']).default('row'),
        descending: z.boolean().default(false),
        ...page,
      }),
    )
    .output(z.object({ total: z.number(), rows: z.array(operationRow) })),
  get: call.input(z.object({ id })).output(operationDetail),
  /** Operations that a row of a delivered sheet tells something of: as it stands now, as it was or was repeated, by partners and payments too. */
  atRow: call
    .input(z.object({ sheet: id, row: z.number().int().min(1) }))
    .output(z.array(z.object({ id, code: z.string().nullable(), title: z.string().nullable() }))),
}
