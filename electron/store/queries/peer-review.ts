import type { PeerPoint } from '#core/contract/merge.ts'
import { discussionPoints } from '#core/judging/peer-review.ts'
import { all, type ReadDb } from '../file/handles.ts'
import { judgingScale, openRound } from './judging.ts'

/** What own raters and reviewing ones see differently, on the project's scale; nothing while a round is open, for its raters are blind. */
export function peerPoints(db: ReadDb): PeerPoint[] {
  if (openRound(db) !== undefined) return []
  const scale = judgingScale(db)
  const instruments = all(db, db.from.selectFrom('instrument').select(['id', 'code', 'name']))
  const byId = new Map(instruments.map((one) => [one.id, one]))
  const answers = all(
    db,
    db.from
      .selectFrom('assessment')
      .innerJoin('rater', 'rater.id', 'rater_id')
      .select([
        'from_id as from',
        'to_id as to',
        'rater.name as rater',
        'peer',
        'score',
        'potential',
        'relation',
        'rationale',
        'rater.invented',
      ])
      .where('scale', '=', scale)
      .orderBy('rater.name'),
  )
  return discussionPoints(
    scale,
    answers.map((one) => ({ ...one, potential: one.potential === 1, invented: one.invented === 1 })),
  ).map(({ from, to, answers: given, ...point }) => ({
    from: byId.get(from)!,
    to: byId.get(to)!,
    ...point,
    answers: given.map(({ from: _from, to: _to, ...answer }) => answer),
  }))
}
