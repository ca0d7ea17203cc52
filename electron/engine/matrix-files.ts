import { randomUUID } from 'node:crypto'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import type { FileMatrix, MatrixFile } from '#core/contract/matrix-files.ts'
import { Refusal } from '#core/contract/refusal.ts'
import { readRefusal } from '#core/contract/system-refusal.ts'
import { judgedPart, type JudgedPart } from '#core/matrix-file/judged-part.ts'
import { readMatrices } from '#core/matrix-file/read-matrix.ts'
import { readScenarioWizard } from '#core/matrix-file/scenario-wizard.ts'
import { sameTargets, takeCells, type TakenCell } from '#core/matrix-file/take-matrix.ts'
import { columnLetter } from '#core/sheet/cells.ts'
import { takeMatrix } from '#store/commands/take-matrix.ts'
import { listRaters } from '#store/queries/judgements.ts'
import { judgingScale } from '#store/queries/judging.ts'
import { decode, detectEncoding } from '#workbook/encoding.ts'
import type { Answering } from './answering.ts'
import type { Grants } from './grants.ts'
import type { Readings } from './readings.ts'
import type { Session } from './session.ts'

/** Files that were read last: a window looks at one at a time. */
const mostHeld = 8
/** Matrices stand near the top; what is below is a list. */
const mostRows = 5_000
const mostScwBytes = 20 * 1024 * 1024
const scwBegins = '$ ScenarioWizard'

export function matrixFileCalls(
  os: Answering,
  { session, grants, readings }: { readonly session: Session; readonly grants: Grants; readonly readings: Readings },
) {
  const held = new Map<string, MatrixFile>()

  return os.matrixFiles.router({
    read: os.matrixFiles.read.handler(async ({ input, signal }) => {
      const { path } = grants.resolve(input.file)
      const found = (await scenarioWizardFile(path)) ?? (await sheetFile(path, readings, signal))
      const file: MatrixFile = { id: randomUUID(), file: basename(path), ...found }
      held.set(file.id, file)
      for (const id of [...held.keys()].slice(0, -mostHeld)) held.delete(id)
      return file
    }),

    take: os.matrixFiles.take.handler(({ input }) => {
      const file = held.get(input.id)
      const matrix = file?.matrices[input.matrix]
      if (!file || !matrix) throw new Refusal('unknown_file')
      const part = judgedPart(matrix)
      const { choices, answers, rater } = input
      if (choices.targets.length !== part.matrix.labels.length) throw new Refusal('invalid', { field: 'targets' })
      const twice = sameTargets(choices.targets)[0]
      if (twice !== undefined) throw new Refusal('same_target', { name: part.matrix.labels[twice]! })
      const project = session.project()
      const { taken } = takeCells(part.matrix, choices, project.read(judgingScale))
      if (taken.length === 0) throw new Refusal('nothing_to_take', { file: file.file })
      const name = 'id' in rater ? project.read(listRaters).find((one) => one.id === rater.id)?.name : rater.name
      const facts = { file: file.file, rater: name ?? '', judgements: taken.length }
      const judgements = taken.map((cell) => ({ ...cell, rationale: originOf(cell, part, matrix.sheet, file.file, choices.turned) }))
      const made = project.command('take_matrix', facts, (db) =>
        takeMatrix(db, { rater: 'id' in rater ? rater.id : rater, targets: choices.targets, judgements, answers }),
      )
      return { rater: made }
    }),
  })
}

/** Of a score that is not what the file holds: what it holds, and where. In no language, so that it stays true in any. */
function originOf({ from, to, original }: TakenCell, { places }: JudgedPart, sheet: string | null, file: string, isTurned: boolean) {
  if (original === null) return null
  const [row, column] = isTurned ? [to, from] : [from, to]
  const cell = places === null ? null : `${columnLetter(places.columns[column]!)}${places.rows[row]!}`
  return `${original} (${[file, sheet, cell].filter((part) => part !== null && part !== '').join(', ')})`
}

/** Null where the file is none of ScenarioWizard. */
async function scenarioWizardFile(path: string): Promise<Pick<MatrixFile, 'format' | 'matrices'> | null> {
  const bytes = await scenarioWizardBytes(path)
  if (bytes === null) return null
  const reading = readScenarioWizard(decode(bytes, detectEncoding(bytes)))
  if (reading.problem)
    throw new Refusal(reading.problem.code, { file: basename(path), line: reading.problem.line, text: reading.problem.text })
  const found: FileMatrix = { matrix: reading.matrix, sheet: reading.title, names: [], places: null, decided: [], problems: [] }
  return { format: 'scw', matrices: [found] }
}

/** All of a file that is called .scw or begins as ScenarioWizard's do. */
async function scenarioWizardBytes(path: string): Promise<Uint8Array | null> {
  const file = await open(path).catch((error: unknown) => {
    const code = readRefusal(error)
    throw code === undefined ? error : new Refusal(code)
  })
  try {
    const head = Buffer.alloc(32)
    await file.read(head, 0, head.length, 0)
    if (!/\.scw$/i.test(path) && !head.toString('latin1').includes(scwBegins)) return null
    const { size } = await file.stat()
    if (size > mostScwBytes) throw new Refusal('too_large', { bytes: size, limit: mostScwBytes })
    const bytes = Buffer.alloc(size)
    const { bytesRead } = await file.read(bytes, 0, size, 0)
    return bytes.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

async function sheetFile(
  path: string,
  readings: Readings,
  signal: AbortSignal | undefined,
): Promise<Pick<MatrixFile, 'format' | 'matrices'>> {
  const reading = await readings.open(path, signal)
  const { reader, letGo } = await readings.hold(reading, signal)
  try {
    const matrices: FileMatrix[] = []
    for (const [at, { name, lastRow, formats, repeats }] of reading.opened.sheets.entries()) {
      if (lastRow === 0 || repeats !== null) continue
      const rows = await reader.window(at, 1, Math.min(lastRow, mostRows), { signal })
      matrices.push(
        ...readMatrices({ rows, formats }).map((found) => Object.assign({ sheet: reading.opened.format === 'csv' ? null : name }, found)),
      )
    }
    if (matrices.length === 0) throw new Refusal('no_matrix', { file: reading.file })
    return { format: 'sheet', matrices }
  } finally {
    letGo()
    readings.close(reading.id)
  }
}
