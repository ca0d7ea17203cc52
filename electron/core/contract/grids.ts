import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import type { GridCell } from '../matrix/cell-story.ts'
import type { Matrix } from '../matrix/matrix.ts'
import { inProgress, matrixFilter, matrixOrder, permutationPlan } from './matrices.ts'
import { call, id, page } from './refusal.ts'

/** Orders of any matrix: those of instruments, and two that look at the values. */
export const gridOrder = z.union([matrixOrder, z.object({ by: z.literal('hierarchical') }), z.object({ by: z.literal('spectral') })])
export type GridOrder = z.infer<typeof gridOrder>

/** How judgement and evidence can be at odds, or raters among themselves; see meanings.md. */
export const oddities = ['hinders_yet_shared', 'reinforces_yet_apart', 'neutral_yet_shared', 'raters_differ'] as const
export type Oddity = (typeof oddities)[number]

/** A kind, a measure of it, and what they need besides. */
export const gridSubject = z.object({
  /** A name of `matrixKinds`. */
  kind: z.string().max(40),
  measure: z.string().max(40),
  /** Of tagged matrices and those by term; left out: all, or the first that is used. */
  taxonomy: id.optional(),
  /** By the terms at the top of the taxonomy, each with what is tagged below it. */
  branches: z.boolean().optional(),
  /** Of amounts; null: those that state none; left out: the commonest among the instruments shown. */
  currency: z.string().max(3).nullable().optional(),
  /** Of permuted tables; left out: `usualPlan`. */
  permutations: permutationPlan.shape.permutations.optional(),
  seed: permutationPlan.shape.seed.optional(),
})
export type GridSubject = z.infer<typeof gridSubject>

/** A matrix as asked for; what it answers carries universe, filter and threshold as they counted. */
export const gridQuestion = gridSubject.extend({
  filter: matrixFilter,
  order: gridOrder,
  universe: z.number().int().positive().optional(),
  /** Cells whose value is smaller than this, without its sign, are left out. */
  threshold: z.number().min(0).optional(),
  /** Only cells that are at odds in one of these ways. */
  odd: z.array(z.enum(oddities)).optional(),
  /** Of a difference: what is set against what. */
  against: z.tuple([gridSubject, gridSubject]).optional(),
  /** Of the names of levels, criteria and terms. */
  language: z.enum(['en', 'it']).default('en'),
})
export type GridQuestion = z.infer<typeof gridQuestion>

/** A matrix with what it was made from. */
export interface GridAnswer extends Matrix {
  readonly filter: GridQuestion['filter']
  /** SHA-256 in hexadecimal over what the project says that counted in it: the same hash is the same matrix. */
  readonly inputs: string
}

export const gridExportFormats = ['xlsx', 'csv', 'svg'] as const

export const grids = {
  /** Refuses `invalid` {field: kind | measure}, `universe_too_small`, `not_found`; a difference of unlike axes is `invalid` {field: against}. */
  grid: call.input(gridQuestion).output(z.custom<GridAnswer>()),
  /**
   * Permutes what a matrix waits for (`Matrix.waits`); done, the same question is answered with its values, and so is every other of the same
   * participations, plan and instruments. Done at once where nothing is waited for.
   */
  permute: call.input(gridQuestion).output(eventIterator(z.union([inProgress, z.object({ kind: z.literal('done') })]))),
  /** What one cell is made of, with the way to rows and raters; `row` and `column` are keys of axis entries. Refuses `not_found`. */
  cell: call
    .input(gridQuestion.extend({ row: z.string().max(400), column: z.string().max(400), personsWord: z.string().optional(), ...page }))
    .output(z.custom<GridCell>()),
  /** A file's bytes in base64. Refuses `not_permuted` as long as the matrix waits. */
  gridExport: call
    .input(z.object({ question: gridQuestion, format: z.enum(gridExportFormats) }))
    .output(z.object({ name: z.string(), mime: z.string(), base64: z.string() })),
}
