import type { AspectValues, ChangeRow } from '#core/contract/instruments.ts'
import { type Aspect, aspects, valuesOf } from '#core/instrument/aspects.ts'
import { versionsOf } from '#core/instrument/versions.ts'
import { groupedBy } from '#core/model/grouped.ts'
import { all, first, type ReadDb } from '../file/handles.ts'
import { profileOf } from './instruments.ts'

/** A change as the file keeps it. */
export interface KeptChange {
  readonly id: number
  readonly since: string
  readonly before: AspectValues
  readonly after: AspectValues | null
  readonly note: string | null
  readonly author: string
  readonly at: string
}

/** The changes of one aspect of an instrument. */
export function changesOfAspect(db: ReadDb, instrument: number, aspect: Aspect): readonly KeptChange[] {
  return all(
    db,
    db.from
      .selectFrom('instrument_change')
      .select(['id', 'since', 'before', 'after', 'note', 'author', 'at'])
      .where('instrument_id', '=', instrument)
      .where('aspect', '=', aspect),
  ).map(withValues)
}

function withValues<Row extends { readonly before: string; readonly after: string | null }>({ before, after, ...row }: Row) {
  return { ...row, before: JSON.parse(before) as AspectValues, after: after === null ? null : (JSON.parse(after) as AspectValues) }
}

/** Changes of one instrument or of all: by code, by aspect in the order of the profile, by time. */
export function listChanges(db: ReadDb, instrument?: number): ChangeRow[] {
  const rows = all(
    db,
    db.from
      .selectFrom('instrument_change')
      .innerJoin('instrument', 'instrument.id', 'instrument_id')
      .select(['instrument_change.id', 'instrument_id', 'code', 'name', 'aspect', 'since', 'before', 'after', 'note', 'author', 'at'])
      .$if(instrument !== undefined, (query) => query.where('instrument_id', '=', instrument!))
      .orderBy('code')
      .orderBy('instrument_id'),
  )
  return [...groupedBy(rows, (row) => row.instrument_id)].flatMap(([id, own]) => {
    const inForce = profileOf(first(db, db.from.selectFrom('instrument').selectAll().where('id', '=', id))!)
    return aspects.flatMap((aspect) => {
      const changes = own.filter((row) => row.aspect === aspect).map(withValues)
      if (changes.length === 0) return []
      const versions = versionsOf<AspectValues, (typeof changes)[number]>(changes, valuesOf(inForce, aspect) as AspectValues)
      return versions.flatMap(({ change, values }, at): ChangeRow[] => {
        if (change === null) return []
        const { instrument_id, ...kept } = change
        return [{ ...kept, instrument: instrument_id, before: versions[at - 1]!.values, after: values }]
      })
    })
  })
}
