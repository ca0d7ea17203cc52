import { z } from 'zod'
import type { FoundMatrix } from '../matrix-file/matrix-file.ts'
import { potentialChoices } from '../matrix-file/take-matrix.ts'
import { fileToken } from './project.ts'
import { call, id } from './refusal.ts'

/** A matrix of a file, as it stands there. */
export interface FileMatrix extends FoundMatrix {
  /** The sheet it stands in, null in files without; the title that a .scw file gives itself. */
  readonly sheet: string | null
}

export const matrixFile = z.object({
  /** For `take`, as long as the engine holds it. */
  id: z.uuid(),
  file: z.string(),
  format: z.enum(['sheet', 'scw']),
  /** At least one. */
  matrices: z.custom<readonly FileMatrix[]>(),
})
export type MatrixFile = z.infer<typeof matrixFile>

const labelTarget = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('instrument'), id }),
  z.object({ kind: z.literal('new'), code: z.string().trim().min(1).max(100), name: z.string().trim().min(1).max(500) }),
  z.object({ kind: z.literal('out') }),
])

const takeChoices = z.object({
  turned: z.boolean(),
  /** By label of what can be judged: the matrix's labels, or the descriptors of a cross-impact matrix. */
  targets: z.array(labelTarget).max(2000),
  rounding: z.boolean(),
  potential: z.enum(potentialChoices),
})

/** What becomes of other answers that the rater has given before. */
export const answerRules = ['keep', 'replace'] as const
export type AnswerRule = (typeof answerRules)[number]

export const matrixFiles = {
  /** Matrices of an xlsx, csv or other sheet, or of ScenarioWizard's .scw. Refuses `no_matrix`, `scw_…` and what sheets are refused for. */
  read: call.input(z.object({ file: fileToken })).output(matrixFile),
  /**
   * Takes a matrix as judgements of a rater, all or nothing, as one step of undo. Refuses `same_target`, `nothing_to_take`, `not_found`,
   * `duplicate`, `unknown_file`.
   */
  take: call
    .input(
      z.object({
        id: z.uuid(),
        matrix: z.number().int().min(0),
        choices: takeChoices,
        answers: z.enum(answerRules),
        rater: z.union([
          z.object({ id }),
          z.object({ name: z.string().trim().min(1).max(200), organisation: z.string().trim().max(200).nullable() }),
        ]),
      }),
    )
    .output(z.object({ rater: id })),
}
