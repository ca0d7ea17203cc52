import { sql } from 'kysely'
import type { QueueFilter } from '#core/contract/identity.ts'
import type { Candidate } from '#core/identity/candidate.ts'
import { all, first, type ReadDb, values } from '../file/handles.ts'
import { readIdentity } from './identity.ts'

/** A proposal that is not decided yet: a and b are what the candidate's organisations are now. */
export interface OpenProposal {
  readonly a: number
  readonly b: number
  readonly candidate: Candidate
}

interface Facts {
  readonly country: string | null
  readonly operations: number
}

/** The candidates about which nothing is decided, best first: of equally similar ones those with most operations. */
export function openProposals(db: ReadDb, candidates: readonly Candidate[]): { proposals: OpenProposal[]; factsOf: (id: number) => Facts } {
  const identity = readIdentity(db)
  const groups = new Map(
    all(db, db.from.selectFrom('organisation_in_group').select(['organisation_id', 'group_id'])).map((row) => [
      row.organisation_id,
      row.group_id,
    ]),
  )
  const taken = new Set<string>()
  const open: OpenProposal[] = []
  for (const candidate of candidates) {
    const a = identity.rootOf(candidate.a)
    const b = identity.rootOf(candidate.b)
    const key = a < b ? `${a} ${b}` : `${b} ${a}`
    if (a === b || taken.has(key) || identity.areDifferent(a, b)) continue
    const group = groups.get(a)
    if (candidate.suggests === 'group' && group !== undefined && group === groups.get(b)) continue
    taken.add(key)
    open.push({ a, b, candidate })
  }
  const facts = factsOf(db, new Set(open.flatMap(({ a, b }) => [a, b])))
  const weight = ({ a, b }: OpenProposal): number => facts.get(a)!.operations + facts.get(b)!.operations
  const proposals = open
    .filter(({ a, b }) => facts.has(a) && facts.has(b))
    .sort((x, y) => y.candidate.similarity - x.candidate.similarity || weight(y) - weight(x) || x.a - y.a || x.b - y.b)
  return { proposals, factsOf: (id) => facts.get(id)! }
}

/** Those that a filter lets through. */
export function filterProposals(
  db: ReadDb,
  { proposals, factsOf: of }: ReturnType<typeof openProposals>,
  filter: QueueFilter,
): OpenProposal[] {
  const { country, reason, operations, instruments, suggests, similarity } = filter
  const touching =
    instruments === undefined || instruments.length === 0
      ? null
      : new Set(
          values(db, db.from.selectFrom('participation').select('organisation_id').distinct().where('instrument_id', 'in', instruments)),
        )
  return proposals.filter(({ a, b, candidate }) => {
    const [one, other] = [of(a), of(b)]
    return (
      (country === undefined || one.country === country || other.country === country) &&
      (reason === undefined || candidate.reasons.some(({ kind }) => kind === reason)) &&
      (operations === undefined || one.operations + other.operations >= operations) &&
      (touching === null || touching.has(a) || touching.has(b)) &&
      (suggests === undefined || candidate.suggests === suggests) &&
      (similarity === undefined || candidate.similarity >= similarity)
    )
  })
}

/** How many standing decisions answered a proposal. */
export function answeredProposals(db: ReadDb): number {
  return first(
    db,
    db.from
      .selectFrom('identity_decision')
      .select(({ fn }) => fn.countAll<number>().as('answered'))
      .where('reverted_at', 'is', null)
      .where('similarity', 'is not', null),
  )!.answered
}

function factsOf(db: ReadDb, ids: ReadonlySet<number>): ReadonlyMap<number, Facts> {
  const rows = all(
    db,
    db.from
      .selectFrom('organisation')
      .innerJoin('organisation_summary', 'organisation_id', 'id')
      .select(['id', 'country', 'operations'])
      .where('id', 'in', sql<number>`(SELECT value FROM json_each(${JSON.stringify([...ids])}))`),
  )
  return new Map(rows.map(({ id, country, operations }) => [id, { country, operations }]))
}
