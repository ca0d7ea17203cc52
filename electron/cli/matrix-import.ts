import { type AnswerRule, answerRules, type FileMatrix } from '#core/contract/matrix-files.ts'
import { Refusal } from '#core/contract/refusal.ts'
import { judgedPart, type JudgedPart } from '#core/matrix-file/judged-part.ts'
import { matchLabels } from '#core/matrix-file/match-labels.ts'
import type { MatrixProblem } from '#core/matrix-file/matrix-file.ts'
import { compareAnswers, type LabelTarget, potentialChoices, type TakeChoices, takeCells } from '#core/matrix-file/take-matrix.ts'
import { columnLetter } from '#core/sheet/cells.ts'
import { type CommandEngine, openProject, withEngine } from './engine.ts'
import { givenPath, readText } from './files.ts'
import { about, errorEntry, refusalLine, refusedOr } from './refusals.ts'
import { type ExitCode, parsed, print, say, UsageError, words } from './terminal.ts'

const options = {
  rater: { type: 'string' },
  organisation: { type: 'string' },
  matrix: { type: 'string' },
  map: { type: 'string' },
  unmatched: { type: 'string' },
  turned: { type: 'boolean', default: false },
  round: { type: 'boolean', default: false },
  potential: { type: 'string' },
  answers: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const

const unmatchedRules = ['new', 'out'] as const

interface Asked {
  readonly rater: string
  readonly organisation: string | null
  readonly matrix: number | null
  readonly map: ReadonlyMap<string, MapEntry>
  readonly unmatched: (typeof unmatchedRules)[number] | null
  readonly answers: AnswerRule
  readonly choices: Omit<TakeChoices, 'targets'>
  readonly dryRun: boolean
}

/** What a label stands for: the code of an instrument, a new one, or (null) nothing. */
type MapEntry = string | null | { readonly code: string; readonly name: string }

/**
 * `matrix-import P.manumix FILE --rater NAME [--organisation NAME] [--matrix N] [--map FILE.json] [--unmatched new|out] [--turned] [--round]
 * [--potential out|zero|cannot] [--answers keep|replace] [--dry-run] [--json]`: a matrix of a sheet or of ScenarioWizard as judgements of a
 * rater. Labels mean instruments by code and name only; what is similar is named, never taken.
 */
export async function matrixImportCommand(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parsed(args, options, { least: 2, most: 2 })
  const [project = '', file = ''] = positionals
  const asked = await askedOf(values)
  return withEngine(async (engine) => {
    try {
      await openProject(engine, project, { readOnly: asked.dryRun })
      const outcome = await bringIn(engine, file, asked)
      if (values.json) await print(outcome)
      else tell(outcome)
      return 0
    } catch (error) {
      const refusal = refusedOr(error)
      if (values.json) await print({ file, error: errorEntry(refusal, file) })
      say(refusalLine(refusal, file))
      return 1
    }
  })
}

async function askedOf(
  values: {
    readonly [Key in 'rater' | 'organisation' | 'matrix' | 'map' | 'unmatched' | 'potential' | 'answers']?: string | undefined
  } & { readonly turned: boolean; readonly round: boolean; readonly 'dry-run': boolean },
): Promise<Asked> {
  const { map } = values
  const rater = values.rater?.trim() ?? ''
  if (rater === '') throw new UsageError(words('cli.matrix_rater'))
  const matrix = values.matrix === undefined ? null : Number(values.matrix)
  if (matrix !== null && !(Number.isInteger(matrix) && matrix > 0))
    throw new UsageError(words('cli.wrong_choice', { value: values.matrix!, choices: '1, 2, …' }))
  return {
    rater,
    organisation: values.organisation?.trim() || null,
    matrix,
    map: map === undefined ? new Map() : await about(map, () => mapOf(map)),
    unmatched: oneOf(values.unmatched, unmatchedRules),
    answers: oneOf(values.answers, answerRules) ?? 'keep',
    choices: { turned: values.turned, rounding: values.round, potential: oneOf(values.potential, potentialChoices) ?? 'out' },
    dryRun: values['dry-run'],
  }
}

function oneOf<Choice extends string>(value: string | undefined, choices: readonly Choice[]): Choice | null {
  const found = choices.find((choice) => choice === value)
  if (value !== undefined && found === undefined) throw new UsageError(words('cli.wrong_choice', { value, choices: choices.join(', ') }))
  return found ?? null
}

function mapOf(file: string): ReadonlyMap<string, MapEntry> {
  const text = readText(givenPath(file))
  const refuse = (what: string): UsageError => new UsageError(words('cli.matrix_map', { file, text: what }))
  let json: unknown
  try {
    json = JSON.parse((text ?? '').replace(/^\uFEFF/, ''))
  } catch {
    throw refuse('JSON')
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw refuse('{}')
  return new Map(
    Object.entries(json).map(([label, entry]: [string, unknown]): [string, MapEntry] => {
      if (entry === null || typeof entry === 'string') return [label, entry]
      const { code, name } = Object.assign({ code: null, name: null }, entry) as { readonly code: unknown; readonly name: unknown }
      if (typeof code !== 'string' || typeof name !== 'string') throw refuse(label)
      return [label, { code, name }]
    }),
  )
}

type Outcome = Awaited<ReturnType<typeof bringIn>>

async function bringIn({ client, door, signal }: CommandEngine, path: string, asked: Asked) {
  const file = await client.matrixFiles.read({ file: door.grant(givenPath(path)).token }, { signal })
  const at = chosenMatrix(file.matrices, asked.matrix)
  const found = file.matrices[at]!
  const part = judgedPart(found)
  const instruments = await client.instruments.list()
  const { targets, labels } = labelTargets(part, instruments, asked)
  const rater = raterNamed(await client.judgements.raters(), asked)
  const choices = { ...asked.choices, targets }
  const { scale } = await client.judging.settings()
  const { taken, leftOut } = takeCells(part.matrix, choices, scale)
  const given = new Map(rater === null ? [] : (await client.judgements.list({ rater })).map((one) => [`${one.from}-${one.to}`, one]))
  const idOf = (label: number): number | null => (targets[label]?.kind === 'instrument' ? targets[label].id : null)
  const compared = compareAnswers(taken, ({ from, to }) => {
    const before = given.get(`${idOf(from)}-${idOf(to)}`)
    return before && { score: before.score, potential: before.potential, told: false }
  })
  if (taken.length === 0) throw new Refusal('nothing_to_take', { file: file.file })
  if (!asked.dryRun)
    await client.matrixFiles.take({
      id: file.id,
      matrix: at,
      choices: { ...choices, targets: [...targets] },
      answers: asked.answers,
      rater: rater === null ? { name: asked.rater, organisation: asked.organisation } : { id: rater },
    })
  const different = compared.different.length
  return {
    file: path,
    kind: found.matrix.kind,
    sheet: found.sheet,
    rater: { name: asked.rater, organisation: asked.organisation, new: rater === null },
    labels,
    taken: {
      new: compared.fresh.length,
      replaced: asked.answers === 'replace' ? different : 0,
      kept: asked.answers === 'keep' ? different : 0,
      same: compared.same.length,
      rounded: taken.filter(({ original }) => original !== null && original !== 'P').length,
    },
    leftOut: Object.fromEntries(
      [...new Set(leftOut.map(({ why }) => why))].map((why) => [why, leftOut.filter((one) => one.why === why).length]),
    ),
    decided: found.decided,
    problems: part.problems.map(({ code, text, place }) => ({ code, text, cell: place && cellName(place) })),
    ...(asked.dryRun ? { dryRun: true } : {}),
  }
}

/** Position of the matrix that is asked for by its number from 1, or the only one. Refuses `several_matrices`. */
export function chosenMatrix(matrices: readonly FileMatrix[], asked: number | null): number {
  if (asked !== null && asked <= matrices.length) return asked - 1
  if (asked === null && matrices.length === 1) return 0
  const names = matrices.map(({ sheet, matrix }, at) => {
    const size = matrix.kind === 'square' ? matrix.labels.length : matrix.descriptors.length
    return `${at + 1} (${[sheet, `${size} × ${size}`].filter(Boolean).join(', ')})`
  })
  throw new Refusal('several_matrices', { count: matrices.length, names: names.join('; ') })
}

/** What each label stands for. Refuses `labels_open` where nothing says it. */
function labelTargets(
  { matrix, names }: JudgedPart,
  instruments: readonly { readonly id: number; readonly code: string; readonly name: string }[],
  { map, unmatched }: Asked,
) {
  const matches = matchLabels(
    matrix.labels.map((text, at) => ({ text, name: names[at] ?? null })),
    instruments,
  )
  const open: string[] = []
  const targets = matrix.labels.map((label, at): LabelTarget => {
    const entry = map.get(label)
    if (entry === null) return { kind: 'out' }
    if (typeof entry === 'object') return { kind: 'new', ...entry }
    if (typeof entry === 'string') {
      const [known, ...more] = instruments.filter(({ code }) => code === entry)
      if (!known || more.length > 0) throw new Refusal('labels_open', { labels: `${label} → ${entry}` })
      return { kind: 'instrument', id: known.id }
    }
    const match = matches[at] ?? null
    if (match !== null && match.by !== 'similar') return { kind: 'instrument', id: match.instrument }
    if (unmatched === 'new') return { kind: 'new', code: label, name: names[at] ?? label }
    if (unmatched === null) open.push(match === null ? label : words('cli.matrix_proposed', { label, code: codeOf(match.instrument) }))
    return { kind: 'out' }
  })
  if (open.length > 0) throw new Refusal('labels_open', { labels: open.join('; ') })
  const labels = targets.map((target, at) => ({
    label: matrix.labels[at]!,
    instrument: target.kind === 'out' ? null : target.kind === 'new' ? target.code : codeOf(target.id),
    by: map.has(matrix.labels[at]!) ? 'map' : target.kind === 'instrument' ? matches[at]!.by : target.kind,
  }))
  return { targets, labels }

  function codeOf(id: number): string {
    return instruments.find((one) => one.id === id)?.code ?? ''
  }
}

/** The rater of this name, and of this organisation where one is given; null where there is none yet. */
function raterNamed(
  raters: readonly { readonly id: number; readonly name: string; readonly organisation: string | null }[],
  { rater: name, organisation }: Asked,
): number | null {
  const named = raters.filter((one) => one.name === name && (organisation === null || one.organisation === organisation))
  if (named.length > 1) throw new Refusal('several_raters', { name })
  return named[0]?.id ?? null
}

function cellName({ row, column }: NonNullable<MatrixProblem['place']>): string {
  return `${columnLetter(column)}${row}`
}

function tell({ file, taken, leftOut, rater, problems, dryRun }: Outcome): void {
  for (const { code, text, cell } of problems) say(words(`matrix_file.problem.${code}`, { place: cell ?? '', text }))
  const sum = Object.values(leftOut).reduce((total, count) => total + count, 0)
  say(
    words('cli.matrix_taken', {
      file,
      fresh: taken.new,
      replaced: taken.replaced,
      kept: taken.kept,
      same: taken.same,
      leftOut: sum,
      rater: rater.name,
    }),
  )
  if (dryRun === true) say(words('cli.dry_run'))
}
