import { type CommandEngine, openProject, withEngine } from './engine.ts'
import { errorEntry, refusalLine, refusedOr } from './refusals.ts'
import { type ExitCode, parsed, personsAsked, print, say, words, write } from './terminal.ts'

const options = {
  candidates: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  persons: { type: 'string' },
} as const

/** `organisations P.manumix [--candidates] [--json] [--persons masked|shown]`: who takes part, and which may be one; reads only. */
export async function organisationsCommand(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parsed(args, options, { least: 1, most: 1 })
  const persons = personsAsked(values.persons)
  const file = positionals[0]!
  return withEngine(async (engine): Promise<ExitCode> => {
    try {
      await openProject(engine, file, { readOnly: true })
      const asked = { candidates: values.candidates, word: words('persons.word'), persons }
      const everyone = await engine.client.identity.everyone(asked, { signal: engine.signal })
      if (values.json) await print(documentOf(everyone))
      else await write(process.stdout, linesOf(everyone))
      return 0
    } catch (error) {
      const refusal = refusedOr(error)
      if (values.json) await print({ file, error: errorEntry(refusal, file) })
      say(refusalLine(refusal, file))
      return 1
    }
  })
}

type Everyone = Awaited<ReturnType<CommandEngine['client']['identity']['everyone']>>

function documentOf({ organisations, candidates }: Everyone): object {
  return { organisations, ...(candidates === null ? {} : { candidates }) }
}

function linesOf({ organisations, candidates }: Everyone): string {
  const lines = organisations.map(({ name, names, identifiers, operations, instruments }) =>
    [
      String(operations).padStart(7),
      String(instruments).padStart(5),
      [name, ...identifiers, ...(names.length > 1 ? [words('cli.spellings', { count: names.length })] : [])].join('  '),
    ].join('  '),
  )
  const nameOf = new Map(organisations.map(({ id, name }) => [id, name]))
  const proposed = (candidates ?? []).map(
    ({ a, b, similarity, reasons }) =>
      `${similarity.toFixed(2).padStart(7)}  ${nameOf.get(a) ?? ''}  =?  ${nameOf.get(b) ?? ''}  (${reasons.join(', ')})`,
  )
  const head = words('cli.organisations_head')
  const parts = [
    [head, ...lines],
    ...(candidates === null ? [] : [[words('cli.candidates_head', { count: proposed.length }), ...proposed]]),
  ]
  return `${parts.map((part) => part.join('\n')).join('\n\n')}\n`
}
