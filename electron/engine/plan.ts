import { setImmediate as nextTurn } from 'node:timers/promises'
import type { ImportPlan } from '#core/contract/sheets.ts'
import { Refusal } from '#core/contract/refusal.ts'
import { createImportDecider, type ListComparison, type OperationDecision } from '#core/plan/decide.ts'
import { type ComparedField, comparedFields, type DeliveredOperation, differingFields, fieldsOfBits } from '#core/plan/differences.ts'
import { type GoneRowsOf, goneFromAll, isFragment, type JoinedKind } from '#core/plan/gone.ts'
import { refuseWithoutInstrument } from '#core/plan/indicator-subject.ts'
import { planJoined } from '#core/plan/plan-joined.ts'
import type { InstrumentDecision } from '#core/plan/instruments.ts'
import type { OrganisationDecision } from '#core/plan/participants.ts'
import type { Layout } from '#core/sheet/layout.ts'
import type { Reviewed } from '#core/sheet/review.ts'
import type { ReadDb } from '#store/file/handles.ts'
import type { ProjectFile } from '#store/file/project-file.ts'
import { lastDeliveryOf } from '#store/queries/deliveries.ts'
import { deliveredOperations } from '#store/queries/delivered-operations.ts'
import { knownProject } from '#store/queries/known-project.ts'
import { placedRows } from '#store/queries/known-rows.ts'
import { ownProfiles } from '#store/queries/profiles.ts'
import type { AskedLayout } from '#workbook/protocol.ts'
import { comparedRows, type ComparedRows } from './compared-rows.ts'
import type { Progress, Selected } from './import.ts'
import { joinedKnown, plannedKeys, toldAnew, type ToldAnew } from './plan-joined.ts'
import { type PlannedRows, plannedRows } from './planned-rows.ts'
import type { Readings } from './readings.ts'

/** Joined spellings shown at most. */
const examples = 20

/** What an import would do, with each row's place: what the window asks for page by page. */
export interface Planned {
  readonly plan: ImportPlan
  /** How each sheet was read, and by which layout; by place in the selections. */
  readonly asked: readonly AskedLayout[]
  readonly layouts: readonly Layout[]
  readonly rows: Readonly<Record<'new' | 'changed' | 'unchanged' | 'returning', PlannedRows>>
  readonly gone: readonly number[]
  /** Of lists whose rows join operations. */
  readonly goneRows: readonly GoneRowsOf[]
  readonly joinedRows: readonly ComparedRows[]
}

export interface PlanParts {
  readonly project: ProjectFile
  readonly readings: Readings
  readonly signal: AbortSignal | undefined
  /** Whether the plan says what there is to say of each sheet, too. */
  readonly review: boolean
}

/** Takes every decision as the import takes it, and counts it instead of writing. */
export async function* planImport({ reading, selections }: Selected, parts: PlanParts): AsyncGenerator<Progress, Planned> {
  const { project, readings, signal, review } = parts
  const { reader, letGo } = await readings.hold(reading, signal)
  try {
    const profiles = project.read(ownProfiles)
    const decider = createImportDecider(project.read(knownProject))
    const count = decisionCounter((ids) => project.read((db) => deliveredOperations(db, ids)))
    const sheets: ImportPlan['sheets'] = []
    const said =
      (sheet: number, name: string, { currency }: Layout) =>
      (of: Reviewed): void =>
        void sheets.push({ sheet, name, currency, ...of })
    const asked: AskedLayout[] = []
    const layouts: Layout[] = []
    /** For sheets that join operations of the others. */
    const planned = plannedKeys()
    const joining: {
      readonly at: number
      readonly name: string
      readonly kind: JoinedKind
      readonly layout: Layout
      readonly one: AskedLayout
    }[] = []
    const total = selections.reduce((rows, { sheet }) => rows + (reading.opened.sheets[sheet]?.rowCount ?? 0), 0)
    let done = 0
    for (const [at, { sheet, choices, statedKey }] of selections.entries()) {
      const name = reading.opened.sheets[sheet]?.name ?? ''
      const one = { choices, profiles }
      const recognising = reader.recognise(sheet, one, { signal })
      // waited for below: until then nobody hears it fail
      recognising.catch(() => undefined)
      await inTurns(decider.expect(name, statedKey), parts)
      const layout = await recognising
      if (layout.dataRows === 0) throw new Refusal('no_list', { sheet: name })
      asked.push(one)
      layouts.push(layout)
      if (layout.kind !== 'operations') {
        joining.push({ at, name, kind: layout.kind, layout, one })
        continue
      }
      await inTurns(decider.load(layout, statedKey), parts)
      decider.beginSheet(name, layout, statedKey)
      const onReview = review ? said(sheet, name, layout) : undefined
      for await (const batch of reader.records(sheet, one, { signal, onReview })) {
        count.add(at, decider.decide(batch.records, batch.profiles))
        if (selections.length > 1) planned.add(batch.records)
        done += batch.raw.count
        yield { kind: 'progress', phase: 'plan', done, total }
      }
      count.add(at, decider.endSheet())
    }
    const decisions = [...decider.settle()]
    const joined: ImportPlan['joinedLists'] = []
    const rowLists: GoneRowsOf[] = []
    const joinedRows: ComparedRows[] = []
    const toJoin = joining.length > 0 ? await inTurns(joinedKnown(project, planned, decisions), parts) : null
    for (const { at, name, kind, layout, one } of joining) {
      const { sheet } = selections[at]!
      refuseWithoutInstrument(name, layout)
      const rows = comparedRows(at, { sheet, kind }, (ids) => project.read((db) => placedRows(db, kind, ids)))
      joinedRows.push(rows)
      const work = planJoined(layout, toJoin!, {
        decided: rows.add,
        makes(instrument) {
          if (layout.instrument.kind === 'none') throw new Refusal('no_instrument', { sheet: name })
          count.make(instrument)
        },
        names: count.name,
        tells: (operations) => count.retell(at, toldAnew(project, layout, operations, toJoin!)),
      })
      const onReview = review ? said(sheet, name, layout) : undefined
      for await (const batch of reader.records(sheet, one, { signal, onReview })) {
        work.decide(batch.records)
        done += batch.raw.count
        yield { kind: 'progress', phase: 'plan', done, total }
      }
      const { participations, list, ...counts } = work.end()
      count.takePart(participations)
      if (list !== null) rowLists.push({ sheet, kind, source: list.source, ...list.rows })
      joined.push({ sheet, name, kind, ...counts, returning: list?.returning ?? 0, changedFields: rows.fields(), list: null })
    }
    for (const decision of toJoin?.participants.settle() ?? []) decisions.push(decision)
    yield { kind: 'progress', phase: 'index', done: 0, total: null }
    await nextTurn()
    signal?.throwIfAborted()
    const lists = decider.lists().filter(({ source }) => !source.isNew)
    // Sheets of one list make it together: what is gone from it is said of the last of them.
    const goneRows = goneFromAll(rowLists, Infinity)
    for (const list of goneRows) {
      const one = joined.find(({ sheet }) => sheet === list.sheet)!
      const before = project.read((db) => lastDeliveryOf(db, list.source))
      one.list = { before, known: list.known, gone: list.gone.length, fragment: isFragment(list) }
    }
    const gone = lists.flatMap((list) => list.gone).sort((a, b) => a - b)
    const { operations, ...counts } = count.result()
    const plan = {
      operations: { ...operations, gone: gone.length },
      ...counts,
      lists: project.read((db) => lists.map((list) => comparisonOf(db, list))),
      ...organisationsOf(decisions),
      joinedLists: joined,
      sheets: selections.flatMap(({ sheet }) => sheets.filter((one) => one.sheet === sheet)),
    }
    return { plan, asked, layouts, rows: count.rows, gone, goneRows, joinedRows }
  } finally {
    letGo()
  }
}

function comparisonOf(db: ReadDb, list: ListComparison): ImportPlan['lists'][number] {
  const { source, statedKey, coded, uncoded, known, gone } = list
  const before = lastDeliveryOf(db, source.id)
  return { source: source.id, before, statedKey, coded, uncoded, known, gone: gone.length, fragment: isFragment(list) }
}

/** Gives others their turn between the steps. */
async function inTurns<Result>(steps: Generator<void, Result>, { project, signal }: PlanParts): Promise<Result> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value
    await nextTurn()
    signal?.throwIfAborted()
    project.mustBeOpen()
  }
}

type Counts = Pick<ImportPlan, 'instruments' | 'participations' | 'withoutInstrument' | 'changedFields' | 'adopted'> & {
  readonly operations: Omit<ImportPlan['operations'], 'gone'>
}

interface DecisionCounter {
  add(at: number, decisions: readonly OperationDecision[]): void
  /** One more operation, made from a list of partners. */
  make(instrument: InstrumentDecision | null): void
  /** An instrument that a sheet of indicators names. */
  name(instrument: InstrumentDecision): void
  takePart(organisations: number): void
  /** Operations that a list of partners had made and says otherwise now. */
  retell(at: number, operations: readonly ToldAnew[]): void
  result(): Counts
  readonly rows: Planned['rows']
}

/** `deliveredOf` gives operations as the deliveries before have them. */
function decisionCounter(deliveredOf: (ids: readonly number[]) => ReadonlyMap<number, DeliveredOperation>): DecisionCounter {
  const rows = { new: plannedRows(), changed: plannedRows(), unchanged: plannedRows(), returning: plannedRows() }
  const instruments = new Map<number, { code: string; name: string | null; operations: number; known: boolean }>()
  const fieldCounts = new Map<ComparedField, number>()
  let participations = 0
  let withoutInstrument = 0
  let adoptions = 0

  const countInstrument = (instrument: InstrumentDecision | null): void => {
    if (!instrument) {
      withoutInstrument++
      return
    }
    const one = instruments.get(instrument.id)
    if (one) one.operations++
    else instruments.set(instrument.id, { code: instrument.code, name: instrument.name, operations: 1, known: !instrument.isNew })
  }
  const countFields = (bits: number): void => {
    for (const field of fieldsOfBits(bits)) fieldCounts.set(field, 1 + (fieldCounts.get(field) ?? 0))
  }
  const bitsOf = (decision: OperationDecision & { readonly kind: 'changed' }, before: DeliveredOperation | undefined): number => {
    if (!before) return 0
    const bits = differingFields(before, { values: decision.record, instrument: decision.instrument?.id ?? null })
    countFields(bits)
    return bits
  }

  return {
    rows,
    make: countInstrument,
    name({ id, code, name, isNew }) {
      if (!instruments.has(id)) instruments.set(id, { code, name, operations: 0, known: !isNew })
    },
    takePart: (organisations) => {
      participations += organisations
    },
    retell(at, operations) {
      for (const { row, operation, bits } of operations) {
        countFields(bits)
        rows.changed.add({ at, row, known: operation, bits, returns: false })
      }
    },
    add(at, decisions) {
      const changed = decisions.flatMap((decision) => (decision.kind === 'changed' ? [decision.id] : []))
      const before = changed.length > 0 ? deliveredOf(changed) : undefined
      for (const decision of decisions) {
        const { kind, id, record } = decision
        const returns = kind !== 'new' && decision.returns
        const bits = kind === 'changed' ? bitsOf(decision, before?.get(id)) : 0
        const planned = { at, row: record.row, known: kind === 'new' ? null : id, bits, returns }
        rows[kind].add(planned)
        if (returns) rows.returning.add(planned)
        const adopted = kind === 'changed' && decision.adopted !== null
        if (adopted) adoptions++
        if ((kind === 'new' || returns || adopted) && record.beneficiary !== null) participations++
        if (kind === 'unchanged') continue
        countInstrument(decision.instrument)
      }
    },
    result: () => ({
      operations: {
        new: rows.new.size,
        changed: rows.changed.size,
        unchanged: rows.unchanged.size,
        returning: rows.returning.size,
      },
      changedFields: comparedFields.flatMap((field) => {
        const operations = fieldCounts.get(field)
        return operations === undefined ? [] : [{ field, operations }]
      }),
      instruments: [...instruments.values()],
      participations,
      withoutInstrument,
      adopted: adoptions,
    }),
  }
}

/** A decision each spelling; those with the same id are one organisation. */
function organisationsOf(decisions: readonly OrganisationDecision[]): Pick<ImportPlan, 'organisations' | 'joined'> {
  const spellings = new Map<number, Set<string>>()
  const joined: ImportPlan['joined'] = []
  let known = 0
  let spellingsJoined = 0
  for (const { id, isNew, given, joinedBy } of decisions) {
    const names = spellings.get(id)
    if (names) names.add(given.name)
    else {
      spellings.set(id, new Set([given.name]))
      if (!isNew) known++
    }
    if (joinedBy !== 'first') spellingsJoined++
  }
  for (const names of spellings.values()) {
    const [name = '', ...others] = names
    if (others.length > 0 && joined.length < examples) joined.push({ name, spellings: [name, ...others] })
  }
  return { organisations: { new: spellings.size - known, known, spellingsJoined }, joined }
}
