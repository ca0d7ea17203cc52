import type { GridQuestion } from '#core/contract/grids.ts'
import type { PairDetail } from '#core/contract/matrices.ts'
import type { Evidence, EvidenceWanted } from '#core/matrix/cell-story.ts'
import type { NamedInstrument } from '#core/matrix/counted.ts'
import type { ReadDb } from '#store/file/handles.ts'
import { listEvaluations } from '#store/queries/evaluations.ts'
import { indicatorEntries } from '#store/queries/indicators.ts'
import { listInstruments } from '#store/queries/instruments.ts'
import { sharedEvidence } from '#store/queries/pairs.ts'
import { periodOf } from '#store/queries/period.ts'
import { tagsByInstrument } from '#store/queries/tags.ts'
import type { PairAsked } from './matrices.ts'

interface Asked {
  readonly question: GridQuestion
  readonly page: { readonly offset: number; readonly limit: number; readonly personsWord: string | undefined }
  readonly instruments: readonly NamedInstrument[]
  readonly pairOf: (asked: PairAsked) => PairDetail
}

/** What a cell rests on, read from the project: each piece with its way to rows, raters or profiles. */
export function readEvidence(db: ReadDb, wanted: EvidenceWanted, { question, page, instruments, pairOf }: Asked): Evidence[] {
  const named = (id: number) => {
    const { code, name } = instruments.find((one) => one.id === id)!
    return { id, code, name }
  }
  switch (wanted.kind) {
    case 'pair': {
      if (wanted.from === wanted.to) return []
      const { filter, universe } = question
      const { from, to } = wanted
      const pair = pairOf({ filter, order: { by: 'code' }, ...(universe === undefined ? {} : { universe }), from, to, ...page })
      return [{ kind: 'pair', from: named(from), to: named(to), pair }]
    }
    case 'organisations': {
      const { filter } = question
      const evidence = sharedEvidence(db, {
        from: wanted.rows,
        to: wanted.columns,
        period: periodOf(filter),
        level: filter.level ?? 'organisation',
        ...page,
      })
      return [{ kind: 'organisations', rows: wanted.rows.map(named), columns: wanted.columns.map(named), evidence }]
    }
    case 'tags': {
      const tags = tagsByInstrument(db)
      const list = wanted.instruments.flatMap((id) =>
        (tags.get(id) ?? [])
          .filter(({ term, weight }) => weight > 0 && wanted.terms.has(term))
          .map((tag) => ({ ...tag, instrument: named(id) })),
      )
      return [{ kind: 'tags', tags: list }]
    }
    case 'profiles': {
      const byId = new Map(listInstruments(db).map((one) => [one.id, one]))
      const fields = wanted.instruments.flatMap((id) => {
        const profile = byId.get(id)!
        return wanted.fields.map((field) => ({
          instrument: named(id),
          field,
          value:
            field === 'budget' && profile.budget !== null
              ? { amount: profile.budget, currency: profile.budgetCurrency }
              : valueOf(profile, field),
          invented: profile.inventedFields.includes(field),
        }))
      })
      return [{ kind: 'profiles', fields }]
    }
    case 'evaluations':
      return [{ kind: 'evaluations', evaluations: listEvaluations(db).filter(({ id }) => wanted.ids.includes(id)) }]
    case 'indicators': {
      const instrumentOf = new Map(wanted.list.map(({ id, instrument }) => [id, instrument]))
      const entries = indicatorEntries(
        db,
        wanted.list.map(({ id }) => id),
      )
      return [{ kind: 'indicators', indicators: entries.map((one) => ({ ...one, in: named(instrumentOf.get(one.id)!) })) }]
    }
    case 'operations':
      return [{ kind: 'operations', instruments: wanted.instruments.map(named) }]
  }
}

function valueOf(profile: object, field: string): unknown {
  return (profile as Readonly<Record<string, unknown>>)[field] ?? null
}
