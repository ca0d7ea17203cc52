import { setImmediate as nextTurn } from 'node:timers/promises'
import type { GridAnswer, GridQuestion, GridSubject } from '#core/contract/grids.ts'
import { Refusal } from '#core/contract/refusal.ts'
import type { IndicatorEvidence } from '#core/matrix/cell-story.ts'
import type { KeyOf } from '#core/matrix/counted.ts'
import { arrangeGrid, type GridContent, type MadeGrid, makeGrid } from '#core/matrix/grid.ts'
import type { Matrix } from '#core/matrix/matrix.ts'
import type { GridMaterial } from '#core/matrix/matrix-context.ts'
import { listEvaluations } from '#store/queries/evaluations.ts'
import { indicatorFacts, profileFacts, taxonomyTerms } from '#store/queries/grid-material.ts'
import { datedParticipations, grantRows, type ParticipationQuestion } from '#store/queries/participation-rows.ts'
import { periodOf } from '#store/queries/period.ts'
import { termsBelow } from '#store/queries/taxonomies.ts'
import { wordsIn } from './language-words.ts'
import { type MatrixAnswers, readingOf } from './matrix-answers.ts'
import { digestOf, hashesOf, type PartHashes } from './mix-parts.ts'
import type { Session } from './session.ts'
import { keepAnswers } from './worked-out.ts'

/** Milliseconds after which whoever else asks gets a turn. */
const longestTurn = 15

interface Kept extends MadeGrid {
  /** SHA-256 of each part of the project that counted. */
  readonly hashes: PartHashes
  readonly answer: GridAnswer
}

/** Matrices of any kind, kept for as long as the project stays as it is. */
export interface GridAnswers {
  made(asked: GridQuestion): Promise<Kept>
  indicators(): readonly IndicatorEvidence[]
}

export function gridAnswers(session: Session, { materials, termsOf, keyOf }: MatrixAnswers): GridAnswers {
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
  const rowsOf = (reading: ReturnType<typeof readingOf>): ParticipationQuestion => ({
    instruments: materials.ask(reading).instruments,
    period: periodOf(reading),
    level: reading.level ?? 'organisation',
  })
  const grants = keepAnswers(
    1,
    () => session.revision,
    (reading: ReturnType<typeof readingOf>) => session.project().read((db) => grantRows(db, rowsOf(reading))),
  )
  const dated = keepAnswers(
    1,
    () => session.revision,
    (reading: ReturnType<typeof readingOf>) => session.project().read((db) => datedParticipations(db, rowsOf(reading))),
  )
  const makings = keepAnswers(
    4,
    () => session.revision,
    (content: GridContent): Omit<Kept, 'answer'> => {
      const grid = makeGrid(materialOf(content), content)
      return { ...grid, hashes: hashesOf(grid.counted) }
    },
  )
  const kept = new Map<string, Promise<Kept>>()
  let keptOf = -1

  const materialOf = ({ filter, language }: GridContent): GridMaterial => ({
    base: materials.ask(readingOf(filter)),
    profiles: () => profiles.ask(null),
    taxonomies: () => taxonomies.ask(null),
    evaluations: () => evaluations.ask(null),
    indicators: () => indicators.ask(null),
    grants: () => grants.ask(readingOf(filter)),
    dated: () => dated.ask(readingOf(filter)),
    word: wordsIn(language),
    keyOf,
  })

  const work = async (asked: GridQuestion): Promise<Kept> => {
    const revision = session.revision
    const { order, threshold: _threshold, ...content } = asked
    const terms = asked.filter.terms?.length ? session.project().read((db) => termsBelow(db, asked.filter.terms!)) : undefined
    const making = makings.ask(terms ? { ...content, filter: { ...content.filter, terms } } : content)
    await nextTurn()
    const steps = arrangeGrid(making, termsOf(order, asked.language), asked)
    for (let turn = performance.now(), step = steps.next(); ; step = steps.next()) {
      if (step.done) {
        const inputs = digestOf(contentKey(asked, step.value, keyOf), making.hashes)
        return { ...making, answer: { ...step.value, filter: asked.filter, inputs } }
      }
      if (performance.now() - turn < longestTurn) continue
      await nextTurn()
      // What is read in the next turn would be of another state.
      if (session.revision !== revision) throw new Refusal('interrupted')
      turn = performance.now()
    }
  }

  const made = (asked: GridQuestion): Promise<Kept> => {
    session.project()
    if (keptOf !== session.revision) kept.clear()
    keptOf = session.revision
    const key = JSON.stringify(asked)
    const known = kept.get(key)
    if (known !== undefined) return known
    const working = work(asked)
    kept.set(key, working)
    working.catch(() => kept.delete(key))
    if (kept.size > 6) kept.delete(kept.keys().next().value!)
    return working
  }

  return { made, indicators: () => indicators.ask(null) }
}

/** What of the question counts in the matrix, in words that hold in every copy: not its order and language, nor what the kind does not ask. */
function contentKey(
  { kind, measure, taxonomy, branches, currency, universe, odd, against }: GridQuestion,
  { universe: counted, threshold }: Matrix,
  keyOf: KeyOf,
): unknown {
  const subject = (of: GridSubject) => [
    of.kind,
    of.measure,
    of.taxonomy === undefined ? null : keyOf('taxonomy', of.taxonomy),
    of.branches === true,
    of.currency ?? null,
  ]
  return [
    ...subject({ kind, measure, taxonomy, branches, currency }),
    counted === null ? null : (universe ?? null),
    threshold || null,
    kind === 'claim' ? (odd ?? []).toSorted() : null,
    kind === 'difference' ? (against ?? []).map(subject) : null,
  ]
}
