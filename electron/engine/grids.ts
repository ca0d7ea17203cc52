import type { PairDetail } from '#core/contract/matrices.ts'
import { Refusal } from '#core/contract/refusal.ts'
import { kindNamed } from '#core/matrix/kinds/kinds.ts'
import { projectFacts } from '#store/queries/project.ts'
import type { Answering } from './answering.ts'
import { askedNames } from './asked-names.ts'
import { readEvidence } from './cell-evidence.ts'
import type { GridAnswers } from './grid-answers.ts'
import { exportGrid } from './grid-export.ts'
import type { PairAsked } from './matrices.ts'
import type { Session } from './session.ts'

/** Matrices of any kind, and the story of each cell. */
export function gridCalls(
  os: Answering,
  session: Session,
  { grids: { made, permute }, pairOf }: { readonly grids: GridAnswers; readonly pairOf: (asked: PairAsked) => PairDetail },
) {
  return {
    grid: os.matrices.grid.handler(async ({ input }) => (await made(input)).answer),

    permute: os.matrices.permute.handler(async function* ({ input, signal }) {
      for await (const progress of permute(input, signal)) yield { kind: 'progress', ...progress } as const
      yield { kind: 'done' } as const
    }),

    cell: os.matrices.cell.handler(async ({ input }) => {
      const { row, column, personsWord, offset, limit, ...question } = input
      const { answer: matrix, context, made: asMade } = await made(question)
      const at = { row: placeOf(matrix.rows.entries, row), column: placeOf(matrix.columns.entries, column) }
      // Kinds count in the order in which they make a matrix, before it is arranged.
      const { formula, evidence } = kindNamed(question.kind).explain(
        context,
        question,
        placeOf(asMade.rows.entries, row),
        placeOf(asMade.columns.entries, column),
      )
      const cell = at.row * matrix.columns.entries.length + at.column
      return {
        row: matrix.rows.entries[at.row]!,
        column: matrix.columns.entries[at.column]!,
        value: matrix.value[cell] ?? null,
        mark: matrix.mark[cell] ?? 0,
        unit: matrix.unit,
        formula,
        evidence: session.project().read((db) =>
          evidence.flatMap((wanted) =>
            readEvidence(db, wanted, {
              question,
              page: { offset, limit, personsWord },
              instruments: context.instruments,
              pairOf,
            }),
          ),
        ),
      }
    }),

    gridExport: os.matrices.gridExport.handler(async ({ input: { question, format } }) => {
      const { answer } = await made(question)
      if (answer.waits) throw new Refusal('not_permuted')
      const { name } = session.project().read(projectFacts)
      const file = await exportGrid(answer, question, format, name, askedNames(session, question.language))
      return { name: file.name, mime: file.mime, base64: Buffer.from(file.bytes).toString('base64') }
    }),
  }
}

function placeOf(entries: readonly { readonly key: string }[], key: string): number {
  const at = entries.findIndex((entry) => entry.key === key)
  if (at < 0) throw new Refusal('not_found', { entry: key })
  return at
}
