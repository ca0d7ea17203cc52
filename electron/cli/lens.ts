import { extname } from 'node:path'
import { Refusal } from '#core/contract/refusal.ts'
import { columnLetter } from '#core/sheet/cells.ts'
import { answered } from './answered.ts'
import { type CommandEngine, openProject } from './engine.ts'
import { givenPath } from './files.ts'
import { lenses, type LensMatrix } from './lens-results.ts'
import { chosenMatrix } from './matrix-import.ts'
import { namedOptions } from './named-options.ts'
import { type ExitCode, parsed, say, UsageError, words } from './terminal.ts'

const options = {
  option: { type: 'string', multiple: true },
  matrix: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const

/**
 * `lens direct|second-order|micmac|dematel|cib|ism (P.manumix | MATRIX) [--matrix N] [--option k=v …] [--json]`: what a lens says of the judged
 * matrix of a project, or of a matrix in a sheet or of ScenarioWizard. It is JSON in any case, indented without `--json`.
 */
export async function lensCommand(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parsed(args, options, { least: 2, most: 2 })
  const [method = '', file = ''] = positionals
  const lens = Object.hasOwn(lenses, method) ? lenses[method] : undefined
  if (lens === undefined) throw new UsageError(words('cli.wrong_choice', { value: method, choices: Object.keys(lenses).join(', ') }))
  const given = namedOptions(values.option ?? [], lens.options)
  const at = values.matrix === undefined ? null : Number(values.matrix)
  if (at !== null && !(Number.isInteger(at) && at > 0))
    throw new UsageError(words('cli.wrong_choice', { value: values.matrix!, choices: '1, 2, …' }))
  return answered(file, values.json, async (engine) => ({ method, ...lens.result(await matrixOf(engine, file, at), given) }))
}

async function matrixOf(engine: CommandEngine, path: string, at: number | null): Promise<LensMatrix> {
  const { client, door, signal } = engine
  if (extname(path).toLowerCase() === '.manumix') {
    await openProject(engine, path, { readOnly: true })
    const { instruments, score } = await client.matrices.interaction({ filter: {}, order: { by: 'code' } }, { signal })
    const size = instruments.length
    const cells = instruments.map((_, row) => score.slice(row * size, (row + 1) * size))
    return { of: 'project', matrix: { kind: 'square', labels: instruments.map(({ code }) => code), cells } }
  }
  const { matrices } = await client.matrixFiles.read({ file: door.grant(givenPath(path)).token }, { signal })
  const { matrix, problems } = matrices[chosenMatrix(matrices, at)]!
  for (const { code, text, place } of problems)
    say(words(`matrix_file.problem.${code}`, { place: place === null ? '' : `${columnLetter(place.column)}${place.row}`, text }))
  // Figures of what is left would be those of another matrix than the one that was given.
  const unclear = problems.filter(({ code }) => code !== 'diagonal').length
  if (unclear > 0) throw new Refusal('matrix_unclear', { problems: unclear })
  return { of: 'file', matrix }
}
