import { Refusal } from '#core/contract/refusal.ts'
import type { DeliveryRow } from '#core/contract/deliveries.ts'
import { openProject, withEngine } from './engine.ts'
import { errorEntry, refusalLine, refusedOr } from './refusals.ts'
import { type ExitCode, parsed, print, say, words } from './terminal.ts'

const options = { json: { type: 'boolean', default: false } } as const

/**
 * `take-back P.manumix DELIVERY [--json]`: takes a delivery back, named by its id, or by its file where only one delivery that still stands
 * has that name.
 */
export async function takeBackCommand(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parsed(args, options, { least: 2, most: 2 })
  const [project = '', named = ''] = positionals
  return withEngine(async (engine) => {
    const { client } = engine
    try {
      await openProject(engine, project, { readOnly: false })
      const { id, file } = deliveryNamed(await client.deliveries.list(), named)
      const goes = await client.deliveries.goesWith({ delivery: id })
      await client.deliveries.takeBack({ delivery: id })
      const counts = (await client.project.state()).project?.counts
      const totals = counts && {
        operations: counts.operations,
        organisations: counts.organisations,
        instruments: counts.instruments,
        participations: counts.participations,
      }
      if (values.json) await print({ delivery: id, file, totals, ...goes })
      else {
        say(words('cli.taken_back', { file }))
        if (goes.corrections > 0) say(words('cli.corrections_gone', { count: goes.corrections }))
        if (goes.decisions > 0) say(words('cli.decisions_resting', { count: goes.decisions }))
        if (totals) say(words('cli.totals', totals))
      }
      return 0
    } catch (error) {
      const refusal = refusedOr(error)
      if (values.json) await print({ file: project, error: errorEntry(refusal, project) })
      say(refusalLine(refusal, project))
      return 1
    }
  })
}

function deliveryNamed(deliveries: readonly DeliveryRow[], named: string): DeliveryRow {
  const standing = deliveries.filter(({ takenBackAt }) => takenBackAt === null)
  const byId = /^\d+$/.test(named) ? standing.find(({ id }) => id === Number(named)) : undefined
  if (byId) return byId
  const byFile = standing.filter(({ file }) => file === named)
  const [only] = byFile
  if (!only) throw new Refusal('unknown_delivery', { delivery: named })
  if (byFile.length > 1) throw new Refusal('several_deliveries', { file: named, ids: byFile.map(({ id }) => id).join(', ') })
  return only
}
