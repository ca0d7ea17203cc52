import { setImmediate as nextTurn } from 'node:timers/promises'
import type { GridAnswer, GridQuestion, GridSubject } from '#core/contract/grids.ts'
import { Refusal } from '#core/contract/refusal.ts'
import type { KeyOf } from '#core/matrix/counted.ts'
import { arrangeGrid, type GridContent, type MadeGrid, makeGrid } from '#core/matrix/grid.ts'
import { kindNamed } from '#core/matrix/kinds/kinds.ts'
import type { Matrix } from '#core/matrix/matrix.ts'
import type { GridMaterial } from '#core/matrix/matrix-context.ts'
import { planOf } from '#core/matrix/permutation.ts'
import { listEvaluations } from '#store/queries/evaluations.ts'
import { indicatorFacts, profileFacts, taxonomyTerms } from '#store/queries/grid-material.ts'
import { datedParticipations, grantRows, paidRows, type ParticipationQuestion } from '#store/queries/participation-rows.ts'
import { periodOf } from '#store/queries/period.ts'
import { termsBelow } from '#store/queries/taxonomies.ts'
import { wordsIn } from './language-words.ts'
import { type MatrixAnswers, readingOf } from './matrix-answers.ts'
import { digestOf, hashesOf, type PartHashes } from './mix-parts.ts'
import type { Permutations } from './permutations.ts'
import type { Session } from './session.ts'
import { keepAnswers } from './worked-out.ts'

/** Milliseconds after which whoever else asks gets a turn. */
const longestTurn = 15

interface Kept extends MadeGrid {
  /** SHA-256 of each part of the project that counted. */
  readonly hashes: PartHashes
  readonly answer: GridAnswer
}

/** Matrices of any kind, kept for as long as the project stays as it is and nothing more has been permuted. */
export interface GridAnswers {
  made(asked: GridQuestion): Promise<Kept>
  /** Permutes what the matrix waits for; yields how far it is. */
  permute(asked: GridQuestion, signal: AbortSignal | undefined): AsyncGenerator<{ readonly done: number; readonly total: number }>
}

export function gridAnswers(session: Session, { materials, termsOf, keyOf }: MatrixAnswers, permutations: Permutations): GridAnswers {
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
  const paid = keepAnswers(
    1,
    () => session.revision,
    (reading: ReturnType<typeof readingOf>) => session.project().read((db) => paidRows(db, rowsOf(reading))),
  )
  const dated = keepAnswers(
    1,
    () => session.revision,
    (reading: ReturnType<typeof readingOf>) => session.project().read((db) => datedParticipations(db, rowsOf(reading))),
  )
  // What waits for permuted tables is another matrix once they are there.
  const state = (): string => `${session.revision} ${permutations.runs}`
  const makings = keepAnswers(4, state, (content: GridContent): Omit<Kept, 'answer'> => {
    const grid = makeGrid(materialOf(content), content)
    return { ...grid, hashes: hashesOf(grid.counted) }
  })
  const kept = new Map<string, Promise<Kept>>()
  let keptOf = ''

  const materialOf = ({ filter, language }: GridContent): GridMaterial => {
    const base = materials.ask(readingOf(filter))
    return {
      base,
      profiles: () => profiles.ask(null),
      taxonomies: () => taxonomies.ask(null),
      evaluations: () => evaluations.ask(null),
      indicators: () => indicators.ask(null),
      grants: () => grants.ask(readingOf(filter)),
      paid: () => paid.ask(readingOf(filter)),
      dated: () => dated.ask(readingOf(filter)),
      permuted: (table) => permutations.found(base.participations, table),
      word: wordsIn(language),
      keyOf,
    }
  }

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
    if (keptOf !== state()) kept.clear()
    keptOf = state()
    const key = JSON.stringify(asked)
    const known = kept.get(key)
    if (known !== undefined) return known
    const working = work(asked)
    kept.set(key, working)
    working.catch(() => kept.delete(key))
    if (kept.size > 6) kept.delete(kept.keys().next().value!)
    return working
  }

  return {
    made,
    permute: async function* (asked, signal) {
      const { context } = await made(asked)
      const { participations } = materials.ask(readingOf(asked.filter))
      const total = context.waitsFor.reduce((sum, { plan }) => sum + plan.permutations, 0)
      let before = 0
      for (const table of context.waitsFor) {
        for await (const done of permutations.run(participations, table, signal)) yield { done: before + done, total }
        before += table.plan.permutations
      }
    },
  }
}

/** What of the question counts in the matrix, in words that hold in every copy: not its order and language, nor what the kind does not ask. */
function contentKey({ universe, odd, against, ...asked }: GridQuestion, { universe: counted, threshold }: Matrix, keyOf: KeyOf): unknown {
  const subject = (of: GridSubject) => [
    of.kind,
    of.measure,
    of.taxonomy === undefined ? null : keyOf('taxonomy', of.taxonomy),
    of.branches === true,
    of.currency ?? null,
    kindNamed(of.kind).permutes === true ? planOf(of) : null,
  ]
  return [
    ...subject(asked),
    counted === null ? null : (universe ?? null),
    threshold || null,
    asked.kind === 'claim' ? (odd ?? []).toSorted() : null,
    asked.kind === 'difference' ? (against ?? []).map(subject) : null,
  ]
}
