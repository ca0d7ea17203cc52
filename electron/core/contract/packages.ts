import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { inputParts } from '../package/inputs.ts'
import type { PackageMaterial } from '../package/material.ts'
import { packageStates } from '../package/states.ts'
import { aggregation, judgingSettings } from './judging.ts'
import { money } from './organisations.ts'
import { call, done, id, made } from './refusal.ts'

const state = z.literal(packageStates)
const byState = z.tuple([z.number().min(-100).max(100), z.number().min(-100).max(100), z.number().min(-100).max(100)])
/** See `StateNumbers`. */
const stateNumbers = z.object({ gives: byState, receives: byState, budgetFactor: z.number().min(1).max(100) })

/** At most so many instruments are searched. */
export const mostSearched = 20

const chosenStates = z.array(z.object({ instrument: id, state })).min(1)

const packageMaterial = z.object({
  /** All instruments of the project by code, with what packages of them are reckoned from. */
  material: z.custom<PackageMaterial>(),
  /** What the scores rest on, see `JudgingFacts`. */
  judging: z.object({
    scale: judgingSettings.shape.scale,
    aggregation,
    openRound: z.number().nullable(),
    shownRound: z.number().nullable(),
  }),
})
export type PackageAnswer = z.infer<typeof packageMaterial>

/** Which consistent packages are looked for. */
const packageQuestion = z.object({
  instruments: z
    .array(
      z.object({
        id,
        /** States that are tried, as bits; see `allowedStates`. */
        allowed: z.number().int().min(1).max(7),
        /** Decided elsewhere: its balance is not asked for. */
        decided: z.boolean(),
      }),
    )
    .min(1),
  numbers: stateNumbers,
  limits: z.array(z.object({ currency: z.string().nullable(), most: z.number().min(0) })),
  /** What coverage counts the terms of; none where null. */
  taxonomy: id.nullable(),
})
export type PackageQuestion = z.infer<typeof packageQuestion>

/** `states`: one digit an instrument, in the order of the question. */
const listed = z.array(z.object({ states: z.string(), netSynergy: z.number() }))

const found = z.object({
  /** The first 1,000. */
  best: listed,
  /** The Pareto front of all consistent packages in net synergy, coverage and budget; null before the end, and where it has more than 1,000. */
  front: listed.nullable(),
  count: z.number(),
  moreThan: z.boolean(),
  nodes: z.number(),
  /** Of all packages, settled so far. */
  share: z.number(),
  finished: z.boolean(),
})
export type FoundPackages = z.infer<typeof found>

/** Figures of a proposal as they were when it was kept. */
export const keptFigures = z.object({
  netSynergy: z.number(),
  budget: z.array(money),
  covered: z.number(),
  terms: z.number(),
  missing: z.number(),
  contradictions: z.number(),
  against: z.number(),
})
export type KeptFigures = z.infer<typeof keptFigures>

const named = { name: z.string().trim().min(1).max(200), reasons: z.string().trim().max(5000).nullable() }

const proposal = z.object({
  id,
  ...named,
  author: z.string(),
  keptAt: z.string(),
  taxonomy: id.nullable(),
  states: z.array(z.object({ instrument: id, state })),
  numbers: stateNumbers,
  figures: keptFigures,
  /** Hash of all that it was reckoned from. */
  inputs: z.string(),
  /** What of it is not the same any more. */
  changed: z.array(z.enum(inputParts)),
  invented: z.boolean(),
})
export type Proposal = z.infer<typeof proposal>

export const packages = {
  material: call.input(z.object({ taxonomy: id.nullable() })).output(packageMaterial),
  /** SHA-256 over what packages of these instruments are reckoned from. Refuses `not_found`. */
  inputs: call
    .input(z.object({ taxonomy: id.nullable(), instruments: z.array(id), numbers: stateNumbers }))
    .output(z.object({ inputs: z.string() })),
  /** Answers several times a second what is found so far, last of all what there is. Refuses `too_many_in_package`, `not_found`. */
  search: call.input(packageQuestion).output(eventIterator(found)),
  /** Proposals, the newest first. */
  proposals: call.output(z.array(proposal)),
  keep: call.input(z.object({ ...named, taxonomy: id.nullable(), numbers: stateNumbers, states: chosenStates })).output(made),
  /** Only the fields given. */
  update: call.input(z.object({ id, name: named.name.optional(), reasons: named.reasons.optional() })).output(done),
  remove: call.input(z.object({ ids: z.array(id).min(1) })).output(done),
  /** The package's figures, cells and balances, the list beside it and the proposals (xlsx), or the list alone (csv). */
  export: call
    .input(
      z.object({
        taxonomy: id.nullable(),
        numbers: stateNumbers,
        states: chosenStates,
        /** Consistent packages; those of the front that are not listed have no rank. States in the order of `states`. */
        list: z.array(z.object({ states: z.string(), netSynergy: z.number(), rank: z.number().nullable(), front: z.boolean() })).max(2000),
        format: z.enum(['xlsx', 'csv']),
        language: z.enum(['en', 'it']),
      }),
    )
    .output(z.object({ name: z.string(), mime: z.string(), base64: z.string() })),
}
