import type { PeerPoint } from '#core/contract/merge.ts'
import { discussionPoints } from '#core/judging/peer-review.ts'
import { all, type ReadDb } from '../file/handles.ts'
import { judgingScale } from './judging.ts'

/** What own raters and reviewing ones see differently, on the project's scale. */
export function peerPoints(db: ReadDb): PeerPoint[] {
  const instruments = all(db, db.from.selectFrom('instrument').select(['id', 'code', 'name']))
  const byId = new Map(instruments.map((one) => [one.id, one]))
  const answers = all(
    db,
    db.from
      .selectFrom('assessment')
      .innerJoin('rater', 'rater.id', 'rater_id')
      .select(['from_id as from', 'to_id as to', 'rater.name as rater', 'peer', 'score', 'rationale', 'rater.invented'])
      .where('scale', '=', judgingScale(db))
      .orderBy('rater.name'),
  )
  return discussionPoints(answers.map((one) => ({ ...one, invented: one.invented === 1 }))).map(
    ({ from, to, answers: given, ...point }) => ({
      from: byId.get(from)!,
      to: byId.get(to)!,
      ...point,
      answers: given.map(({ from: _from, to: _to, ...answer }) => answer),
    }),
  )
}
