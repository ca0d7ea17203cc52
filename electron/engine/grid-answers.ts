import { setImmediate as nextTurn } from 'node:timers/promises'
import type { GridAnswer, GridQuestion } from '#core/contract/grids.ts'
import type { MatrixQuestion } from '#core/contract/matrices.ts'
import { Refusal } from '#core/contract/refusal.ts'
import type { IndicatorEvidence } from '#core/matrix/cell-story.ts'
import { gridMatrix, type MadeGrid } from '#core/matrix/grid.ts'
import type { MatrixMaterial } from '#core/matrix/interaction-matrix.ts'
import type { GridMaterial, InputPart } from '#core/matrix/matrix-context.ts'
import { listEvaluations } from '#store/queries/evaluations.ts'
import { indicatorFacts, profileFacts, readingOf, taxonomyTerms } from '#store/queries/grid-material.ts'
import { datedParticipations, grantRows, type ParticipationQuestion } from '#store/queries/participation-rows.ts'
import { periodOf } from '#store/queries/period.ts'
import { namedThings } from '#store/queries/saved-views.ts'
import { termsBelow } from '#store/queries/taxonomies.ts'
import { inputHash } from './input-hash.ts'
import { wordsIn } from './language-words.ts'
import type { Session } from './session.ts'
import { keepAnswers, type WorkedOut } from './worked-out.ts'

/** Milliseconds after which whoever else asks gets a turn. */
const longestTurn = 15

interface Kept extends MadeGrid {
  readonly answer: GridAnswer
  /** A hash of each part of the project that counted. */
  readonly hashes: () => Readonly<Partial<Record<InputPart, string>>>
}

/** Matrices of any kind, kept for as long as the project stays as it is. */
export interface GridAnswers {
  made(asked: GridQuestion): Promise<Kept>
  indicators(): readonly IndicatorEvidence[]
}

export function gridAnswers(session: Session, materials: WorkedOut<Pick<MatrixQuestion, 'filter' | 'order'>, MatrixMaterial>): GridAnswers {
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

  const names = () => session.project().read(namedThings)
  const work = async (question: GridQuestion): Promise<Kept> => {
    const revision = session.revision
    const material = materialOf(question)
    const steps = gridMatrix(material, question)
    for (let turn = performance.now(), step = steps.next(); ; step = steps.next()) {
      if (step.done) {
        const { matrix, context } = step.value
        return {
          matrix,
          context,
          answer: { ...matrix, filter: question.filter, inputs: hashOf(question, material, context.used) },
          hashes: () => hashesOf(material, context.used, names()),
        }
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

  return { made, indicators: () => indicators.ask(null) }
}

/** Over the question, but for its order and language, and what the project says of the parts that counted. */
function hashOf(
  { order: _order, language: _language, ...question }: GridQuestion,
  material: GridMaterial,
  used: ReadonlySet<InputPart>,
): string {
  const parts = partsOf(material)
  return inputHash([['question', question], ...[...used].sort().map((part) => [part, parts[part]()] as const)])
}

/** What the project says of each part. */
function partsOf(material: GridMaterial): Readonly<Record<InputPart, () => unknown>> {
  return {
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
}

/**
 * The same part by part, for what is compared long after and in other copies: instruments and terms go in by their uuids, raters not at all, and
 * the order of rows does not count.
 */
function hashesOf(
  material: GridMaterial,
  used: ReadonlySet<InputPart>,
  { nameOf }: ReturnType<typeof namedThings>,
): ReturnType<Kept['hashes']> {
  const { base } = material
  const instrument = (id: number) => nameOf('instrument', id)?.uuid
  const term = (id: number) => nameOf('term', id)?.uuid
  const sorted = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).toSorted()
  const parts: Readonly<Record<InputPart, () => unknown>> = {
    ...partsOf(material),
    instruments: () =>
      sorted(
        base.instruments.map(({ id, slot: _slot, tags, ...facts }) => [
          instrument(id),
          facts,
          sorted(tags.map((tag) => [term(tag.term), tag.weight])),
        ]),
      ),
    assessments: () => [
      sorted(base.assessments.map(({ from, to, rater: _rater, ...given }) => [instrument(from), instrument(to), given])),
      base.judging,
    ],
    profiles: () => sorted(material.profiles().map(({ id, ...facts }) => [instrument(id), facts])),
    taxonomies: () =>
      sorted(
        material
          .taxonomies()
          .flatMap(({ terms }) => terms.map(({ id, parent, ...facts }) => [term(id), parent === null ? null : term(parent), facts])),
      ),
  }
  return Object.fromEntries([...used].toSorted().map((part) => [part, inputHash([[part, parts[part]()]])]))
}
