import { setImmediate as nextTurn } from 'node:timers/promises'
import type { ImportPlan } from '#core/contract/sheets.ts'
import { Refusal } from '#core/contract/refusal.ts'
import { createImportDecider, type OperationDecision } from '#core/plan/decide.ts'
import type { OrganisationDecision } from '#core/plan/participants.ts'
import type { ProjectFile } from '#store/file/project-file.ts'
import { knownProject } from '#store/queries/known-project.ts'
import { ownProfiles } from '#store/queries/profiles.ts'
import type { Progress, Selected } from './import.ts'
import type { Readings } from './readings.ts'

/** Joined spellings shown at most. */
const examples = 20

/** What an import would do: every decision is taken as the import takes it, and counted instead of written. */
export async function* planImport(
  { reading, selections }: Selected,
  { project, readings, signal }: { readonly project: ProjectFile; readonly readings: Readings; readonly signal: AbortSignal | undefined },
): AsyncGenerator<Progress | { readonly kind: 'plan'; readonly plan: ImportPlan }> {
  const { reader, letGo } = await readings.hold(reading, signal)
  try {
    const profiles = project.read(ownProfiles)
    const decider = createImportDecider(project.read(knownProject))
    const count = decisionCounter()
    const sheets: ImportPlan['sheets'] = []
    const total = selections.reduce((rows, { sheet }) => rows + (reading.opened.sheets[sheet]?.rowCount ?? 0), 0)
    let done = 0
    for (const { sheet, choices } of selections) {
      const name = reading.opened.sheets[sheet]?.name ?? ''
      const asked = { choices, profiles }
      const { layout, issues, totals } = await reader.layout(sheet, asked, { signal })
      if (layout.dataRows === 0) throw new Refusal('no_list', { sheet: name })
      decider.beginSheet(name, layout)
      for await (const batch of reader.records(sheet, asked, { signal })) {
        count.add(decider.decide(batch.records))
        done += batch.raw.count
        yield { kind: 'progress', phase: 'plan', done, total }
      }
      count.add(decider.endSheet())
      sheets.push({ sheet, name, currency: layout.currency, totals, issues })
    }
    yield { kind: 'progress', phase: 'index', done: 0, total: null }
    await nextTurn()
    signal?.throwIfAborted()
    yield { kind: 'plan', plan: { ...count.result(), ...organisationsOf(decider.settle()), sheets } }
  } finally {
    letGo()
  }
}

type Counts = Pick<ImportPlan, 'operations' | 'instruments' | 'participations' | 'withoutInstrument'>

function decisionCounter(): { readonly add: (decisions: readonly OperationDecision[]) => void; readonly result: () => Counts } {
  const operations = { new: 0, changed: 0, unchanged: 0 }
  const instruments = new Map<number, { code: string; name: string | null; operations: number; known: boolean }>()
  let participations = 0
  let withoutInstrument = 0
  return {
    add: (decisions) => {
      for (const decision of decisions) {
        operations[decision.kind]++
        if (decision.kind === 'unchanged') continue
        if (decision.kind === 'new' && decision.record.beneficiary !== null) participations++
        const { instrument } = decision
        if (!instrument) withoutInstrument++
        else {
          const one = instruments.get(instrument.id)
          if (one) one.operations++
          else instruments.set(instrument.id, { code: instrument.code, name: instrument.name, operations: 1, known: !instrument.isNew })
        }
      }
    },
    result: () => ({ operations, instruments: [...instruments.values()], participations, withoutInstrument }),
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
