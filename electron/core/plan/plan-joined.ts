import type { Layout } from '../sheet/layout.ts'
import type { OperationRecord } from '../sheet/records.ts'
import { createRowDecider, type GoneRows, type KnownRow, type RowDecision } from './decide-rows.ts'
import type { InstrumentDecision } from './instruments.ts'
import { type JoinedRow, joinedRowsOf } from './joined-rows.ts'
import { countryCode, countryOfList } from './list-country.ts'
import type { OperationValues } from './operation-key.ts'
import type { Participants } from './participants.ts'
import { operationOfPartner } from './partner-rows.ts'

/** What a sheet whose rows join operations would do. */
export interface JoinedPlan {
  readonly new: number
  readonly changed: number
  readonly unchanged: number
  /** Operations that its rows name: known, and made from it because nothing else holds them. */
  readonly found: number
  readonly made: number
  /** Rows that wait for an operation of their code. */
  readonly waiting: number
  /** New participations. */
  readonly participations: number
  /** The list that the project had before, and what the sheet does not hold of it; null where it is new. */
  readonly list: { readonly source: number; readonly rows: GoneRows; readonly returning: number } | null
}

/** What a plan knows of the project and of the sheets before. */
export interface JoinedKnown {
  readonly rows: (layout: Layout) => Iterable<KnownRow>
  readonly source: (layout: Layout) => number | null
  /** Which of these keys are operations' that the rows would join. */
  readonly known: (layout: Layout, keys: readonly string[]) => ReadonlySet<string>
  readonly instrument: (layout: Layout, record: Pick<OperationRecord, 'instrumentCode' | 'instrumentName'>) => InstrumentDecision | null
  readonly participants: Participants
}

/** Hears what such a sheet would do. */
export interface JoinedListener {
  decided(decisions: readonly RowDecision<JoinedRow>[]): void
  /** An operation would be made. */
  makes(instrument: InstrumentDecision | null): void
  /** Indicators are of this instrument. */
  names(instrument: InstrumentDecision): void
  /** At the end: what a sheet of partners says of its operations beside the partners, by the first row that names each. */
  tells(operations: ReadonlyMap<string, OperationValues & { readonly row: number }>): void
}

/** Counts what such a sheet would do, row by row as the import does it. */
export function planJoined(layout: Layout, project: JoinedKnown, listen: JoinedListener) {
  const counts = { new: 0, changed: 0, unchanged: 0 }
  const rowsOf = new Map<string, number>()
  const first = new Map<string, ReturnType<typeof operationOfPartner>>()
  let participants = 0
  let returning = 0
  let participations = 0
  const decider = createRowDecider<JoinedRow>(project.rows(layout))
  /** A sheet of indicators is looked at whole. */
  const ofIndicators: OperationRecord[] = []
  /** Of a list that tells no instrument, whose partners may have to wait: who takes part is clear when all operations are. */
  const undecided: { readonly row: JoinedRow; readonly isNew: boolean }[] = []
  const tellsNone = layout.kind === 'participations' && layout.instrument.kind === 'none'

  const takePart = (row: JoinedRow, isNew: boolean): void => {
    if (!('taxId' in row.values) || row.values.name === null) return
    if (isNew) participations++
    const { name, taxId, otherId, country, place } = row.values
    project.participants.add(participants++, { name, taxId, otherId, country: countryCode(country) ?? countryOfList(layout) }, place)
  }

  const count = (decisions: readonly RowDecision<JoinedRow>[]): void => {
    listen.decided(decisions)
    for (const decision of decisions) {
      const { kind, row } = decision
      counts[kind]++
      if (decision.kind !== 'new' && decision.returns) returning++
      if (row.operation !== '') rowsOf.set(row.operation, 1 + (rowsOf.get(row.operation) ?? 0))
      if (kind === 'unchanged') continue
      if (tellsNone) undecided.push({ row, isNew: kind === 'new' })
      else takePart(row, kind === 'new')
    }
  }
  return {
    decide(records: readonly OperationRecord[]): void {
      if (layout.kind === 'indicators') {
        for (const record of records) ofIndicators.push(record)
        return
      }
      const rows = joinedRowsOf(layout, records)
      if (layout.kind === 'participations')
        for (const [at, { operation }] of rows.entries()) if (!first.has(operation)) first.set(operation, operationOfPartner(records[at]!))
      count(decider.decide(rows))
    },
    end(): JoinedPlan {
      if (layout.kind === 'indicators') {
        for (const record of ofIndicators) {
          const instrument = record.code === null ? project.instrument(layout, record) : null
          if (instrument !== null) listen.names(instrument)
        }
        count(decider.decide(joinedRowsOf(layout, ofIndicators)))
      }
      count(decider.end())
      const known = project.known(layout, [...rowsOf.keys()])
      const missing = [...rowsOf].filter(([key]) => !known.has(key))
      const source = project.source(layout)
      // partners of operations that nothing tells the instrument of wait, unless there are no others
      const makesThem = layout.kind === 'participations' && !(tellsNone && missing.length < rowsOf.size)
      const waiting = new Set(makesThem ? [] : missing.map(([key]) => key))
      for (const { row, isNew } of undecided) if (!waiting.has(row.operation)) takePart(row, isNew)
      if (makesThem) for (const [key] of missing) listen.makes(project.instrument(layout, first.get(key)!))
      if (first.size > 0) listen.tells(first)
      return {
        ...counts,
        participations,
        list: source === null ? null : { source, rows: decider.gone(), returning },
        found: rowsOf.size - missing.length,
        made: makesThem ? missing.length : 0,
        waiting: makesThem ? 0 : missing.reduce((sum, [, rows]) => sum + rows, 0),
      }
    },
  }
}
