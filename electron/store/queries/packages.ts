import type { KeptFigures, Proposal } from '#core/contract/packages.ts'
import { coverage } from '#core/matrix/coverage.ts'
import { compareByCode } from '#core/matrix/instrument-facts.ts'
import type { JudgingFacts } from '#core/matrix/interaction-matrix.ts'
import { judge } from '#core/matrix/judged.ts'
import { groupedBy } from '#core/model/grouped.ts'
import type { InputPart } from '#core/package/inputs.ts'
import type { NamedRelation, PackageMaterial } from '#core/package/material.ts'
import type { StateNumbers } from '#core/package/states.ts'
import { all, type ReadDb } from '../file/handles.ts'
import { coverageTerms, matrixInstruments } from './matrices.ts'
import { shownAnswers, shownScores } from './shown-judgements.ts'
import { uuidText } from './uuid-text.ts'

/** All instruments by code, the judgements that are shown of them, and the terms of a taxonomy. Refuses `not_found`, `too_many_instruments`. */
export function packageMaterial(
  db: ReadDb,
  taxonomy: number | null,
): { readonly material: PackageMaterial; readonly judging: JudgingFacts } {
  const facts = matrixInstruments(db, null).toSorted(compareByCode)
  const place = new Map(facts.map(({ id }, at) => [id, at]))
  const keys = new Map(
    all(db, db.from.selectFrom('instrument').select(['id', 'uuid'])).map(({ id, uuid }) => [id, uuidText(uuid)] as const),
  )
  const { assessments, judging } = shownScores(db)
  const placed = assessments.flatMap((one) => {
    const [from, to] = [place.get(one.from), place.get(one.to)]
    return from === undefined || to === undefined ? [] : [{ ...one, from, to }]
  })
  const judged = judge(facts.length, placed, judging.aggregation)
  const covered = taxonomy === null ? null : coverage(facts, coverageTerms(db, taxonomy))
  return {
    judging,
    material: {
      instruments: facts.map(({ id, code, name, region, programme, budget }) => ({ id, code, name, region, programme, budget })),
      keys: facts.map(({ id }) => keys.get(id)!),
      score: [...judged.score].map((score) => (Number.isNaN(score) ? null : score)),
      relations: namedRelations(db, place),
      terms: covered?.terms.map(({ id, code, label }) => ({ id, code, label })) ?? [],
      weight: covered?.weight ?? [],
    },
  }
}

const minded: readonly string[] = ['precondition', 'contradiction', 'potential_contradiction'] satisfies NamedRelation['relation'][]

/** What at least one rater named. */
function namedRelations(db: ReadDb, place: ReadonlyMap<number, number>): readonly NamedRelation[] {
  const answers = shownAnswers(db).answers.filter(({ from, to }) => place.has(from) && place.has(to))
  return [...groupedBy(answers, ({ from, to }) => `${from} ${to}`).values()].flatMap((pair) => {
    const { from, to } = pair[0]!
    const relations = groupedBy(
      pair.filter(({ relation }) => minded.includes(relation ?? '')),
      ({ relation }) => relation as NamedRelation['relation'],
    )
    return [...relations].map(([relation, named]) => ({
      from: place.get(from)!,
      to: place.get(to)!,
      relation,
      raters: named.length,
      of: pair.length,
    }))
  })
}

/** A proposal with its hashes as kept. */
export interface StoredProposal extends Omit<Proposal, 'changed' | 'inputs'> {
  readonly hashes: Readonly<Partial<Record<InputPart, string>>>
}

/** Packages that were kept, the newest first. */
export function listProposals(db: ReadDb): readonly StoredProposal[] {
  const states = groupedBy(
    all(db, db.from.selectFrom('package_state').selectAll().orderBy('instrument_id')),
    ({ proposal_id }) => proposal_id,
  )
  return all(db, db.from.selectFrom('package_proposal').selectAll().orderBy('kept_at', 'desc').orderBy('id', 'desc')).map((row) => ({
    id: row.id,
    name: row.name,
    reasons: row.reasons,
    author: row.author,
    keptAt: row.kept_at,
    taxonomy: row.taxonomy_id,
    states: (states.get(row.id) ?? []).map(({ instrument_id, state }) => ({ instrument: instrument_id, state })),
    numbers: JSON.parse(row.numbers) as StateNumbers as Proposal['numbers'],
    figures: JSON.parse(row.figures) as KeptFigures,
    hashes: JSON.parse(row.inputs) as StoredProposal['hashes'],
    invented: row.invented === 1,
  }))
}
