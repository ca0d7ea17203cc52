import { setImmediate as nextTurn } from 'node:timers/promises'
import type { GridAnswer, GridQuestion } from '#core/contract/grids.ts'
import type { MatrixQuestion, PairDetail } from '#core/contract/matrices.ts'
import { Refusal } from '#core/contract/refusal.ts'
import { gridMatrix, type MadeGrid } from '#core/matrix/grid.ts'
import type { MatrixMaterial } from '#core/matrix/interaction-matrix.ts'
import { kindNamed } from '#core/matrix/kinds/kinds.ts'
import type { GridMaterial, InputPart } from '#core/matrix/matrix-context.ts'
import { listEvaluations } from '#store/queries/evaluations.ts'
import { indicatorFacts, profileFacts, readingOf, taxonomyTerms } from '#store/queries/grid-material.ts'
import { datedParticipations, grantRows, type ParticipationQuestion } from '#store/queries/participation-rows.ts'
import { periodOf } from '#store/queries/period.ts'
import { projectFacts } from '#store/queries/project.ts'
import { termsBelow } from '#store/queries/taxonomies.ts'
import type { Answering } from './answering.ts'
import { readEvidence } from './cell-evidence.ts'
import { exportGrid } from './grid-export.ts'
import { inputHash } from './input-hash.ts'
import { wordsIn } from './language-words.ts'
import type { PairAsked } from './matrices.ts'
import type { Session } from './session.ts'
import { keepAnswers, type WorkedOut } from './worked-out.ts'

/** Milliseconds after which whoever else asks gets a turn. */
const longestTurn = 15

interface Kept extends MadeGrid {
  readonly answer: GridAnswer
}

/** Matrices of any kind, and the story of each cell. */
export function gridCalls(
  os: Answering,
  session: Session,
  {
    materials,
    pairOf,
  }: {
    readonly materials: WorkedOut<Pick<MatrixQuestion, 'filter' | 'order'>, MatrixMaterial>
    readonly pairOf: (asked: PairAsked) => PairDetail
  },
) {
  const read = <T>(query: (db: Parameters<typeof profileFacts>[0]) => T) =>
    keepAnswers(
      1,
      () => session.revision,
      (_whole: null) => session.project().read(query),
    )
  const profiles = read(profileFacts)
  const taxonomies = read(taxonomyTerms)
  const evaluations = read(listEvaluations)
  const indicators = read(indicatorFacts)
  const rowsOf = ({ fromYear, toYear, level }: GridQuestion['filter']): ParticipationQuestion => ({
    instruments: materials.ask({ filter: { fromYear, toYear, level }, order: { by: 'code' } }).instruments,
    period: periodOf({ fromYear, toYear }),
    level: level ?? 'organisation',
  })
  const grants = keepAnswers(
    1,
    () => session.revision,
    (filter: GridQuestion['filter']) => session.project().read((db) => grantRows(db, rowsOf(filter))),
  )
  const dated = keepAnswers(
    1,
    () => session.revision,
    (filter: GridQuestion['filter']) => session.project().read((db) => datedParticipations(db, rowsOf(filter))),
  )
  const kept = new Map<string, Promise<Kept>>()
  let keptOf = -1

  const materialOf = (question: GridQuestion): GridMaterial => ({
    base: materials.ask(readingOf(question)),
    profiles: () => profiles.ask(null),
    taxonomies: () => taxonomies.ask(null),
    evaluations: () => evaluations.ask(null),
    indicators: () => indicators.ask(null),
    grants: () => grants.ask(readingOf(question).filter),
    dated: () => dated.ask(readingOf(question).filter),
    word: wordsIn(question.language),
  })

  const work = async (question: GridQuestion): Promise<Kept> => {
    const revision = session.revision
    const material = materialOf(question)
    const steps = gridMatrix(material, question)
    for (let turn = performance.now(), step = steps.next(); ; step = steps.next()) {
      if (step.done) {
        const { matrix, context } = step.value
        return { matrix, context, answer: { ...matrix, filter: question.filter, inputs: hashOf(question, material, context.used) } }
      }
      if (performance.now() - turn < longestTurn) continue
      await nextTurn()
      // What is read in the next turn would be of another state.
      if (session.revision !== revision) throw new Refusal('interrupted')
      turn = performance.now()
    }
  }

  const made = (asked: GridQuestion): Promise<Kept> => {
    const terms = asked.filter.terms?.length ? session.project().read((db) => termsBelow(db, asked.filter.terms!)) : undefined
    const question = terms ? { ...asked, filter: { ...asked.filter, terms } } : asked
    session.project()
    if (keptOf !== session.revision) kept.clear()
    keptOf = session.revision
    const key = JSON.stringify(question)
    const known = kept.get(key)
    if (known !== undefined) return known
    const working = work(question)
    kept.set(key, working)
    working.catch(() => kept.delete(key))
    if (kept.size > 6) kept.delete(kept.keys().next().value!)
    return working
  }

  return {
    grid: os.matrices.grid.handler(async ({ input }) => (await made(input)).answer),

    cell: os.matrices.cell.handler(async ({ input }) => {
      const { row, column, personsWord, offset, limit, ...question } = input
      const { matrix, context } = await made(question)
      const at = { row: placeOf(matrix.rows.entries, row), column: placeOf(matrix.columns.entries, column) }
      const kind = kindNamed(question.kind)
      // Kinds count in the order in which they make a matrix, before it is arranged.
      const asMade = kind.make(context, question)
      const { formula, evidence } = kind.explain(
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
              indicators: () => indicators.ask(null),
              pairOf,
            }),
          ),
        ),
      }
    }),

    gridExport: os.matrices.gridExport.handler(async ({ input: { question, format } }) => {
      const { answer } = await made(question)
      const { name } = session.project().read(projectFacts)
      const file = await exportGrid(answer, format, name, question.language)
      return { name: file.name, mime: file.mime, base64: Buffer.from(file.bytes).toString('base64') }
    }),
  }
}

function placeOf(entries: readonly { readonly key: string }[], key: string): number {
  const at = entries.findIndex((entry) => entry.key === key)
  if (at < 0) throw new Refusal('not_found', { entry: key })
  return at
}

/** Over the question, but for its order and language, and what the project says of the parts that counted. */
function hashOf(
  { order: _order, language: _language, ...question }: GridQuestion,
  material: GridMaterial,
  used: ReadonlySet<InputPart>,
): string {
  const parts: Record<InputPart, () => unknown> = {
    instruments: () => material.base.instruments,
    participations: () => material.base.participations,
    assessments: () => [material.base.assessments, material.base.judging],
    profiles: material.profiles,
    taxonomies: material.taxonomies,
    evaluations: material.evaluations,
    indicators: material.indicators,
    grants: () => {
      const { packed, amount, currency, currencies } = material.grants()
      return [Array.from(packed), Array.from(amount), Array.from(currency), currencies]
    },
    dated: () => {
      const { packed, start, end } = material.dated()
      return [Array.from(packed), Array.from(start), Array.from(end)]
    },
  }
  return inputHash([['question', question], ...[...used].sort().map((part) => [part, parts[part]()] as const)])
}
