import { basename } from 'node:path'
import type { ObservedPairs } from '#core/contract/matrices.ts'
import type { MergeConflict, MergePlan as Plan } from '#core/contract/merge.ts'
import { Refusal } from '#core/contract/refusal.ts'
import { answerIn } from '#core/judging/answer.ts'
import type { JudgingScale } from '#core/judging/settings.ts'
import { type Edit, type Register, registersOf, unionOf } from '#core/merge/edits.ts'
import { type Conflict, conflictsOf, nameOf, planMerge, type PlanLine } from '#core/merge/plan.ts'
import { keyParts, type MergedTable } from '#core/merge/tables.ts'
import type { RelationType } from '#core/model/vocabulary.ts'
import { scoreText } from '#core/judging/score-text.ts'
import { peerPointsWorkbook, type WrittenAnswers } from '#report/peer-points.ts'
import type { ScoringQuestion } from '#report/scoring-workbook.ts'
import { mergeEdits } from '#store/commands/merge.ts'
import { fillScoringFile } from '#store/commands/scoring-file.ts'
import { createProject, openProject } from '#store/file/open.ts'
import { migrations } from '#store/migrations/migrations.ts'
import { judgingScale, judgingSettings } from '#store/queries/judging.ts'
import { instrumentKeys, mayConflict, mergeSource, type MergeSource, raterKey } from '#store/queries/merge.ts'
import { peerPoints } from '#store/queries/peer-review.ts'
import { projectFacts } from '#store/queries/project.ts'
import { operationName } from '#store/queries/tag-operations.ts'
import { WorkbookError } from '#workbook/workbook-error.ts'
import type { Answering } from './answering.ts'
import { fileName, mimes } from './exported-file.ts'
import type { Grants } from './grants.ts'
import { type Language, wordsIn } from './language-words.ts'
import type { Readings } from './readings.ts'
import { makeWorkbook, readWorkbook } from './scoring-workbook.ts'
import { identityOf, type Session } from './session.ts'

export interface MergeParts {
  readonly session: Session
  readonly grants: Grants
  readonly readings: Readings
  readonly who: () => string
  /** What the data show of every pair. */
  readonly observed: () => ObservedPairs | null
}

/** A file that is to be merged, as far as it can be. */
interface Brought {
  readonly file: string
  readonly error: Refusal | null
  readonly rater: string | null
  readonly edits: readonly Edit[]
  readonly problems: Plan['files'][number]['problems']
}

export function mergeCalls(os: Answering, { session, grants, readings, who, observed }: MergeParts) {
  const read = async (token: string, own: MergeSource): Promise<Brought> => {
    const { path } = grants.resolve(token)
    const file = basename(path)
    try {
      if (isWorkbook(path)) {
        const { problems, ...answers } = await readWorkbook(readings, path, own)
        return { file, error: null, ...answers, problems: [...problems] }
      }
      return { file, error: null, problems: [], ...editsOfFile(session, path, own) }
    } catch (error) {
      const refusal = error instanceof WorkbookError ? new Refusal(error.code, error.data) : error
      if (!(refusal instanceof Refusal)) throw error
      return { file, error: refusal, rater: null, edits: [], problems: [] }
    }
  }

  const readAll = async (tokens: readonly string[], own: MergeSource): Promise<readonly Brought[]> => {
    const brought: Brought[] = []
    for (const token of tokens) brought.push(await read(token, own))
    return brought
  }

  return os.merge.router({
    plan: os.merge.plan.handler(async ({ input: { files } }) => {
      const own = session.project().read(mergeSource)
      return planOf(own, await readAll(files, own), operationNamed(session.project()))
    }),

    commit: os.merge.commit.handler(async ({ input: { files, choices } }) => {
      const project = session.project()
      const own = project.read(mergeSource)
      const brought = await readAll(files, own)
      const failed = brought.find(({ error }) => error !== null)
      if (failed) throw failed.error!
      const facts = {
        files: brought.length,
        file: brought
          .map(({ file }) => file)
          .join(', ')
          .slice(0, 200),
      }
      project.command('merge', facts, (db) => mergeEdits(db, unionOf(...brought.map(({ edits }) => edits)), choices, who()))
      return {}
    }),

    conflicts: os.merge.conflicts.handler(() => {
      const project = session.project()
      if (!project.read(mayConflict)) return []
      const { edits, tables } = project.read(mergeSource)
      const registers = registersOf(edits)
      const named = operationNamed(project)
      return conflictsOf(registers, tables).map((one) => conflictRow(one, registers, tables, named))
    }),

    settle: os.merge.settle.handler(({ input: { choices } }) => {
      session.project().command('settle_conflicts', { count: choices.length }, (db) => mergeEdits(db, [], choices, who()))
      return {}
    }),

    peers: os.merge.peers.handler(() => session.project().read(peerPoints)),

    peersFile: os.merge.peersFile.handler(async ({ input: { words, language } }) => {
      const project = session.project()
      const { name } = project.read(projectFacts)
      const bytes = await peerPointsWorkbook(name, project.read(peerPoints), words, writtenAnswers(project.read(judgingScale), language))
      return {
        name: `${fileName(`${name} ${words['sheet'] ?? ''}`)}.xlsx`,
        mime: mimes.xlsx,
        base64: Buffer.from(bytes).toString('base64'),
      }
    }),

    scoringWorkbook: os.merge.scoringWorkbook.handler(async ({ input: { rater, words } }) => {
      const project = session.project()
      const { name } = project.read(projectFacts)
      const source = project.read(mergeSource)
      const { scale, evidenceShown } = project.read(judgingSettings)
      const key = project.read((db) => raterKey(db, rater))
      const pairs = evidenceShown ? observed() : null
      const bytes = await makeWorkbook(
        source,
        { name, scale, evidenceShown },
        key ?? '',
        words,
        pairs === null ? () => null : observedOf(pairs, project.read(instrumentKeys)),
      )
      const person = nameOf(registersOf(source.edits), 'rater', key ?? '') ?? ''
      return { name: `${fileName(`${name} ${person}`)}.xlsx`, mime: mimes.xlsx, base64: Buffer.from(bytes).toString('base64') }
    }),

    scoringFile: os.merge.scoringFile.handler(({ input: { file, rater } }) => {
      const { path, replace } = grants.resolve(file)
      session.project().read((from) => {
        const source = mergeSource(from)
        // Where the evidence is hidden, none of it leaves.
        const pairs = judgingSettings(from).evidenceShown ? observed() : null
        createProject(path, { migrations, replace, fill: (into) => fillScoringFile(into, from, { rater, source, pairs }, who()) })
      })
      return {}
    }),
  })
}

function writtenAnswers(scale: JudgingScale, language: Language): WrittenAnswers {
  const words = wordsIn(language)
  const relation = (one: RelationType): string => words(`word.relation.${one}`)
  return {
    answer: (kept) => {
      const answer = answerIn(scale, kept)
      if (answer === null) return words('judgements.cannot')
      if (answer === 'P') return answer
      if (typeof answer !== 'number') return relation(answer)
      return scoreText(answer, scale, language)
    },
    standing: (standing) => (typeof standing === 'number' ? standing : standing.map(relation).join(', ')),
  }
}

/** What the data show of a pair by the keys of its instruments; null for a pair that is not known. */
function observedOf(
  { instruments, shared, expected, lift }: ObservedPairs,
  keys: ReadonlyMap<number, string>,
): (from: string, to: string) => ScoringQuestion['evidence'] {
  const place = new Map(instruments.map(({ id }, at) => [keys.get(id), at]))
  return (from, to) => {
    const [row, column] = [place.get(from), place.get(to)]
    if (row === undefined || column === undefined) return null
    const at = row * instruments.length + column
    return { shared: shared[at]!, expected: expected[at]!, lift: lift[at] ?? null }
  }
}

function isWorkbook(path: string): boolean {
  return !path.toLowerCase().endsWith('.manumix')
}

/**
 * What another project file brings. Refuses what opening refuses, `same_file` for the one that is open, and `other_project` for one that is no copy
 * of it.
 */
function editsOfFile(session: Session, path: string, own: MergeSource): { readonly edits: readonly Edit[]; readonly rater: string | null } {
  // Looking at the header of a file that is open would drop SQLite's locks (POSIX).
  if (session.current?.identity === identityOf(path)) throw new Refusal('same_file')
  const other = openProject(path, { migrations, who: () => '', owner: '', readOnly: true, onChange: () => undefined })
  try {
    const problem = other.checkNow()[0]
    if (problem !== undefined) throw new Refusal('corrupt', { problem })
    const { project, edits, scoringRater } = other.read(mergeSource)
    if (project !== own.project) throw new Refusal('other_project')
    return { edits, rater: scoringRater === null ? null : nameOf(registersOf(edits), 'rater', scoringRater) }
  } finally {
    other.close()
  }
}

type OperationNamed = (uuid: string) => string | null

function operationNamed(project: ReturnType<Session['project']>): OperationNamed {
  return (uuid) => project.read((db) => operationName(db, uuid))
}

function planOf(own: MergeSource, brought: readonly Brought[], named: OperationNamed): Plan {
  const whole = brought.filter(({ error }) => error === null)
  const plan = planMerge(own.edits, whole, own.tables, own.shared)
  const registers = registersOf(unionOf(own.edits, ...whole.map(({ edits }) => edits)))
  return {
    files: brought.map(({ file, error, rater, problems }, at) => {
      const lines = error === null ? plan.files[whole.indexOf(brought[at]!)]!.lines : []
      return {
        file,
        error: error === null ? null : { code: error.code, facts: error.facts },
        rater,
        lines: lines.map((line) => ({ ...line, rater: line.rater === null ? null : nameOf(registers, 'rater', line.rater) })),
        problems,
        ...sums(lines),
      }
    }),
    conflicts: plan.conflicts.map((one) => conflictRow(one, registers, own.tables, named)),
    toldApart: plan.toldApart.map(({ table, name }) => ({ table, name })),
  }
}

function sums(lines: readonly PlanLine[]) {
  const sum = (of: (line: PlanLine) => number): number => lines.reduce((all, line) => all + of(line), 0)
  return {
    added: sum(({ added }) => added),
    changed: sum(({ changed }) => changed),
    removed: sum(({ removed }) => removed),
    unchanged: sum(({ unchanged }) => unchanged),
    conflicts: sum(({ conflicts }) => conflicts),
  }
}

function conflictRow(
  { kind, key, table, columns, beneath, options }: Conflict,
  registers: ReadonlyMap<string, Register>,
  tables: readonly MergedTable[],
  named: OperationNamed,
): MergeConflict {
  const merged = tables.find((one) => one.table === table)!
  const about =
    merged.joins.length === 0
      ? [{ table, name: nameOf(registers, table, key) }]
      : keyParts(key).map((part, at) => {
          const other = merged.references[merged.joins[at]!]?.table
          return other === undefined
            ? { table: merged.joins[at]!, name: decodeURIComponent(part) || null }
            : { table: other, name: nameOf(registers, other, part) }
        })
  const shown = (column: string, value: unknown): string | number | null => {
    const other = merged.references[column]?.table
    if (other !== undefined && typeof value === 'string') return nameOf(registers, other, value)
    return typeof value === 'string' || typeof value === 'number' ? value : null
  }
  return {
    kind,
    key,
    table,
    // The operation is said once.
    columns: columns.filter((column) => column !== 'operation_key'),
    about,
    beneath,
    options: options.map(({ value, inForce, by }) => {
      const parsed: unknown = value === null ? {} : JSON.parse(value)
      const single = merged.grain === 'field' && columns.length === 1
      const values = single ? { [columns[0]!]: parsed } : typeof parsed === 'object' && parsed !== null ? parsed : {}
      const said = value === null ? {} : Object.fromEntries(Object.entries(values).map(([column, one]) => [column, shown(column, one)]))
      const { operation_uuid: operation, operation_key: code } = said
      // By its code where it is not in this copy.
      if (typeof operation === 'string')
        said['operation_uuid'] = named(operation) ?? (typeof code === 'string' ? code.slice(2) : operation.slice(0, 8))
      return { value, inForce, said, by: by.map((one) => ({ ...one, files: [...one.files] })) }
    }),
  }
}
