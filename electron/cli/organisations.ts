import { withEngine } from './engine.ts'
import { type ExitCode, givenPath, parsed, personsAsked, print, words, write } from './terminal.ts'

const options = {
  candidates: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  persons: { type: 'string' },
} as const

/** `organisations P.manumix [--candidates] [--json] [--persons masked|shown]`: who takes part, and which may be one; reads only. */
export async function organisationsCommand(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parsed(args, options, { least: 1, most: 1 })
  const persons = personsAsked(values.persons)
  return withEngine(async ({ client, door, signal }): Promise<ExitCode> => {
    await client.project.open({ file: door.grant(givenPath(positionals[0]!)).token, readOnly: true })
    const { organisations, candidates } = await client.identity.everyone(
      { candidates: values.candidates, word: words('persons.word'), persons },
      { signal },
    )
    if (values.json) {
      await print({ organisations, ...(candidates === null ? {} : { candidates }) })
      return 0
    }
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
    await write(process.stdout, `${parts.map((part) => part.join('\n')).join('\n\n')}\n`)
    return 0
  })
}
