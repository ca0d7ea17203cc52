import { differingFields } from '#core/plan/differences.ts'
import { createInstrumentResolver } from '#core/plan/instruments.ts'
import { knownJoinedSource } from '#core/plan/joined-source.ts'
import { operationKey, type OperationValues } from '#core/plan/operation-key.ts'
import { createParticipants, type OrganisationDecision } from '#core/plan/participants.ts'
import type { JoinedKnown } from '#core/plan/plan-joined.ts'
import type { Layout } from '#core/sheet/layout.ts'
import type { OperationRecord } from '#core/sheet/records.ts'
import type { ProjectFile } from '#store/file/project-file.ts'
import { deliveredOperations } from '#store/queries/delivered-operations.ts'
import { joiningSource, operationsByKey } from '#store/queries/joining-source.ts'
import { knownProject } from '#store/queries/known-project.ts'
import { knownIndicators, knownPartners, knownPayments } from '#store/queries/known-rows.ts'

/** Keys of operations that the same plan would make. */
export interface PlannedKeys {
  add(records: readonly OperationRecord[]): void
  readonly keys: ReadonlySet<string>
}

export function plannedKeys(): PlannedKeys {
  const keys = new Set<string>()
  return {
    keys,
    add(records) {
      for (const record of records) if (record.code !== null) keys.add(operationKey(record))
    },
  }
}

/**
 * What the project holds, and the plan so far: `before` are the participants of the sheets that hold operations. In steps, because the
 * organisations may be many.
 */
export function* joinedKnown(
  project: ProjectFile,
  planned: PlannedKeys,
  before: readonly OrganisationDecision[],
): Generator<void, JoinedKnown> {
  const known = project.read(knownProject)
  const instruments = createInstrumentResolver(known.instruments, known.next.instrument)
  const next = before.reduce((highest, { id }) => Math.max(highest, id + 1), known.next.organisation)
  const participants = createParticipants(next, known.identity())
  yield* participants.know(known.organisations())
  yield* participants.know(before.map(({ id, profile }) => ({ ...profile, id })))
  const sourceOf = (layout: Layout): number | null => knownJoinedSource(layout, known.sources)?.id ?? null
  return {
    participants,
    source: sourceOf,
    rows: (layout) => {
      const source = sourceOf(layout)
      if (source === null) return []
      const rowsOf = { operations: knownPartners, participations: knownPartners, payments: knownPayments, indicators: knownIndicators }[
        layout.kind
      ]
      return project.read((db) => [...rowsOf(db, source)])
    },
    known: (layout, keys) => {
      const own = sourceOf(layout)
      const held = project.read((db) =>
        [joiningSource(db, keys, own), own].flatMap((source) => (source === null ? [] : [...operationsByKey(db, source, keys).keys()])),
      )
      return new Set([...held, ...keys.filter((key) => planned.keys.has(key))])
    },
    instrument: ({ instrument }, { instrumentCode, instrumentName }) =>
      instrument.kind === 'chosen'
        ? instruments.resolve(instrument.code, instrument.name)
        : instruments.resolve(instrumentCode, instrumentName),
  }
}

/** An operation that a list of partners had made, and where it says otherwise now: fields as `differingFields` gives them. */
export interface ToldAnew {
  readonly operation: number
  readonly row: number
  readonly bits: number
}

/** The operations that an earlier delivery of the list made and that this one tells otherwise, as `settleOperations` finds them. */
export function toldAnew(
  project: ProjectFile,
  layout: Layout,
  told: ReadonlyMap<string, OperationValues & { readonly row: number }>,
  { source: sourceOf, instrument: instrumentOf }: Pick<JoinedKnown, 'source' | 'instrument'>,
): readonly ToldAnew[] {
  const source = sourceOf(layout)
  if (source === null) return []
  return project.read((db) => {
    const own = operationsByKey(db, source, [...told.keys()])
    const before = deliveredOperations(db, [...own.values()])
    return [...own].flatMap(([key, operation]) => {
      const [held, values] = [before.get(operation), told.get(key)]
      if (!held || !values) return []
      const instrument = layout.instrument.kind === 'none' ? held.instrument : (instrumentOf(layout, values)?.id ?? null)
      const bits = differingFields(held, { values, instrument })
      return bits === 0 ? [] : [{ operation, row: values.row, bits }]
    })
  })
}
