import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import type { CandidateReason } from '../identity/candidate.ts'
import { decisionKinds, organisationKinds, personsChoices } from '../model/vocabulary.ts'
import { money, placedSpelling } from './organisations.ts'
import { fileToken } from './project.ts'
import { call, done, id, made, page } from './refusal.ts'

/** What is shown of an organisation where it is compared with another. */
export const organisationCard = z.object({
  id,
  name: z.string(),
  kind: z.enum(organisationKinds),
  country: z.string().nullable(),
  invented: z.boolean(),
  /** Most frequent first. */
  names: z.array(z.object({ name: z.string(), count: z.number() })),
  identifiers: z.array(z.object({ taxId: z.string(), valid: z.boolean().nullable() })),
  /** Towns as written, most frequent first; at most ten. */
  places: z.array(z.string()),
  operations: z.number(),
  instruments: z.array(z.object({ id, code: z.string(), operations: z.number() })),
  grant: z.array(money),
})
export type OrganisationCard = z.infer<typeof organisationCard>

const codedInstrument = z.object({ id, code: z.string() })

/** What a decision does, or did, to the figures. */
export const decisionEffect = z.object({
  /** Organisations more or fewer. */
  organisations: z.number(),
  /** Participations that go to another organisation. */
  participations: z.number(),
  /** Pairs of instruments that share more or fewer organisations than before, and the first of them, largest change first. */
  pairsChanged: z.number(),
  pairs: z.array(z.object({ a: codedInstrument, b: codedInstrument, before: z.number(), after: z.number() })),
})
export type DecisionEffect = z.infer<typeof decisionEffect>

const reasons = z.custom<readonly CandidateReason[]>((value) => Array.isArray(value))

const queueEntry = z.object({
  a: organisationCard,
  b: organisationCard,
  /** 0 to 1. */
  similarity: z.number(),
  suggests: z.enum(['same', 'department', 'group']),
  reasons,
})

export type QueueEntry = z.infer<typeof queueEntry>

/** Which proposals are looked at; left out means all. */
export const queueFilter = z.object({
  country: z.string().optional(),
  /** Kind of a reason. */
  reason: z.string().optional(),
  /** The two together have at least so many operations. */
  operations: z.number().int().min(0).optional(),
  /** One of the two takes part in one of these. */
  instruments: z.array(id).optional(),
  suggests: z.enum(['same', 'department', 'group']).optional(),
  /** At least so similar. */
  similarity: z.number().min(0).max(1).optional(),
})
export type QueueFilter = z.infer<typeof queueFilter>

export const decisionRow = z.object({
  id,
  at: z.string(),
  who: z.string(),
  kind: z.enum(decisionKinds),
  /** As they were called then; the id is null where the organisation is no more. */
  a: z.object({ id: id.nullable(), name: z.string() }),
  b: z.object({ id: id.nullable(), name: z.string() }).nullable(),
  group: z.object({ id, name: z.string(), head: z.boolean() }).nullable(),
  /** What the program had proposed; null where the user came upon it. */
  similarity: z.number().nullable(),
  reasons: reasons.nullable(),
  effect: decisionEffect,
  /** Towns by which it was split; none where it was split by spelling. */
  places: z.array(z.string()),
  note: z.string().nullable(),
  /** Decisions taken as one have one set. */
  set: z.object({ key: z.string(), size: z.number() }).nullable(),
  reverted: z.object({ at: z.string(), who: z.string() }).nullable(),
})
export type DecisionRow = z.infer<typeof decisionRow>

/** A decision of another project's log that waits until a delivery brings its organisations. */
export const waitingDecision = z.object({
  id,
  kind: z.enum(decisionKinds),
  a: z.string(),
  b: z.string().nullable(),
  group: z.string().nullable(),
  decided: z.object({ at: z.string(), who: z.string() }),
  /** The log it came with, and who took that over when. */
  file: z.string(),
  at: z.string(),
  who: z.string(),
})
export type WaitingDecision = z.infer<typeof waitingDecision>

const pair = z.object({ a: id, b: id })
const note = z.string().trim().max(2000).nullable().default(null)

const organisationGroup = z.object({
  id,
  name: z.string(),
  operations: z.number(),
  /** Instruments in which at least one member takes part. */
  instruments: z.number(),
  /** The head first, then by name. `decision` is the one by which it belongs. */
  members: z.array(
    z.object({
      id,
      name: z.string(),
      invented: z.boolean(),
      head: z.boolean(),
      operations: z.number(),
      instruments: z.number(),
      decision: id,
    }),
  ),
})
export type OrganisationGroup = z.infer<typeof organisationGroup>

/** An organisation as scripts read it; ids are UUIDs, the same for as long as the organisation is in the project. */
const listedOrganisation = z.object({
  id: z.string(),
  name: z.string(),
  /** Every spelling, most frequent first. */
  names: z.array(z.string()),
  identifiers: z.array(z.string()),
  operations: z.number(),
  instruments: z.number(),
})
export type ListedOrganisation = z.infer<typeof listedOrganisation>

export const identity = {
  /** Proposals not decided yet, best first. While they are being worked out, those of the state before. */
  queue: call.input(z.object({ filter: queueFilter.default({}), ...page })).output(
    z.object({
      /** Null once the proposals are worked out for the project as it is; else how far that is (0 to 1). */
      working: z.number().nullable(),
      total: z.number(),
      /** Proposals decided of those that there were, whatever the filter. */
      decided: z.number(),
      undecided: z.number(),
      countries: z.array(z.string()),
      reasons: z.array(z.string()),
      entries: z.array(queueEntry),
    }),
  ),
  /** What a decision would do, without taking it. */
  preview: call
    .input(
      z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('same'), ...pair.shape }),
        z.object({ kind: z.literal('split'), organisation: id, spellings: z.array(placedSpelling).min(1) }),
        z.object({ kind: z.literal('revert'), id }),
      ]),
    )
    .output(decisionEffect),
  /** The two are one, or are different. Refused (`decided_otherwise`) where a decision that stands says the contrary. */
  decide: call.input(z.object({ kind: z.enum(['same', 'different']), ...pair.shape, note })).output(done),
  /**
   * Accepts all proposals that a filter lets through, as one set that can be taken back, or undone, at once. What contradicts a decision, or becomes
   * one on the way, is left out. Says how far it is; aborting accepts none.
   */
  acceptAll: call
    .input(z.object({ filter: queueFilter.required({ similarity: true }), note }))
    .output(
      eventIterator(
        z.union([
          z.object({ kind: z.literal('progress'), done: z.number(), total: z.number() }),
          z.object({ kind: z.literal('done'), accepted: z.number(), left: z.number() }),
        ]),
      ),
    ),
  /** Makes spellings of an organisation, wherever they stand or in one town, one of their own and gives its id. */
  split: call.input(z.object({ organisation: id, spellings: z.array(placedSpelling).min(1), note })).output(made),
  /** Takes decisions back, whatever was decided since. */
  revert: call.input(z.object({ ids: z.array(id).min(1) })).output(done),
  /** The log, newest first. */
  decisions: call
    .input(z.object({ kind: z.enum(decisionKinds).optional(), standing: z.boolean().optional(), organisation: id.optional(), ...page }))
    .output(z.object({ total: z.number(), rows: z.array(decisionRow) })),
  /**
   * The whole log as a file's bytes in base64, natural persons masked unless the project says otherwise. `words`: labels in the reader's language
   * (keys of `decision_file.*`, and of `identity.reason_short.*` with `reason.` before them).
   */
  exportLog: call
    .input(
      z.object({
        format: z.enum(['xlsx', 'csv']),
        words: z.record(z.string(), z.string()),
        language: z.enum(['en', 'it']),
        persons: z.enum(personsChoices).optional(),
      }),
    )
    .output(z.object({ name: z.string(), mime: z.string(), base64: z.string() })),
  /**
   * Takes the standing decisions of an exported log over, as one set. Counts those taken, those that hold already, those that wait because their
   * organisations are not here, those about masked persons, and those that contradict what was decided here. Refused (`no_decisions`) where the file
   * holds none.
   */
  takeOver: call
    .input(z.object({ file: fileToken }))
    .output(z.object({ taken: z.number(), known: z.number(), waiting: z.number(), unknown: z.number(), contrary: z.number() })),
  /** Decisions that were taken over and wait for their organisations; an import applies them. */
  waiting: call.output(z.array(waitingDecision)),
  forgetWaiting: call.input(z.object({ ids: z.array(id).min(1) })).output(done),
  /** The decisions of a set that stand. */
  standingSet: call.input(z.object({ key: z.string() })).output(z.object({ ids: z.array(id) })),
  /** Groups with at least one member, by name. */
  groups: call.output(z.array(organisationGroup)),
  /**
   * Puts organisations into a group: that given, that of `beside`, or a new one, of which `beside` becomes a member and the parent. Gives the group's id.
   * `head`: the parent among them.
   */
  group: call
    .input(
      z.object({
        organisations: z.array(id).min(1),
        group: id.nullable(),
        beside: id.optional(),
        name: z.string().trim().min(1).max(500).nullable(),
        head: id.nullable().default(null),
        note,
      }),
    )
    .output(made),
  renameGroup: call.input(z.object({ id, name: z.string().trim().min(1).max(500) })).output(done),
  /** All organisations, and on demand all proposals not decided yet. `word`: "Natural person" in the reader's language. */
  everyone: call.input(z.object({ candidates: z.boolean(), word: z.string(), persons: z.enum(personsChoices).optional() })).output(
    z.object({
      organisations: z.array(listedOrganisation),
      /** `reasons` are kinds of reasons, strongest first. */
      candidates: z.array(z.object({ a: z.string(), b: z.string(), similarity: z.number(), reasons: z.array(z.string()) })).nullable(),
    }),
  ),
  card: call.input(z.object({ id })).output(organisationCard),
}
