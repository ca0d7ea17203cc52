import { existsSync, realpathSync } from 'node:fs'
import { Refusal } from '#core/contract/refusal.ts'
import type { CommandName } from '#core/model/commands.ts'
import { type Topic, topics as allTopics } from '#core/model/vocabulary.ts'
import { completeEdits, EditKeeper } from '../merge/edit-keeper.ts'
import { mergedTables } from '../merge/merged-tables.ts'
import { writeObstacle } from './access.ts'
import { type Aside, putAside } from './aside.ts'
import { SlicedCheck } from './check.ts'
import { type Connection, giveUp, letSpill, openLong, outgrown, pagesOf } from './connection.ts'
import { copyProject } from './copy.ts'
import { refusing, staleRow } from './failures.ts'
import { type ReadDb, readHandle, type WriteDb, writeHandle } from './handles.ts'
import { type Facts, recordHistory } from './history.ts'
import { currentOwner, type Ownership } from './ownership.ts'
import { topicsOf } from './topics.ts'
import { type Inverse, runInverse, takeInverse, type UndoStep, watchChanges } from './undo.ts'

export type ReadOnlyReason = 'chosen' | 'file_read_only' | 'folder_read_only' | 'in_use'
export type LongAction = 'import' | 'take_back' | 'decide'

/** How a project is open: to write, or to read and why. */
export type Access =
  | { readonly kind: 'write'; readonly ownership: Ownership; readonly connection: Connection }
  | { readonly kind: 'read'; readonly reason: ReadOnlyReason; readonly owner: string | null }

export interface Opened {
  readonly path: string
  /** Tells two files apart, whatever path leads to them. */
  readonly identity: string
  readonly reading: Connection
  readonly access: Access
  /** Runs after everything is closed. */
  readonly cleanUp: () => void
}

/** An action whose one transaction spans turns of the program. Ends by one of `commit` and `rollback`; a rollback after that does nothing. */
export interface Long {
  readonly db: WriteDb
  /** Refuses `cancelled` where the project was closed meanwhile: ask after every turn that was given away. */
  mustGoOn(): void
  /** Writes history and commits. What `begin` began forgets what could be undone. `facts` as in the history. */
  commit(facts: Facts): void
  rollback(): void
}

/** An action that may write more than should stay in memory. */
export interface LongLoad extends Long {
  /**
   * As `mustGoOn`, and what was written may leave the memory where it is much: then the state before is put aside, and queries see it there.
   * Other programs cannot read the file from then on.
   */
  makeRoom(): Promise<void>
}

/**
 * Edits are kept for good, and taking a command back is a further one; but what a merge brought goes again, as if the files had never been
 * read, and a conflict that was settled is open again.
 */
const notTakenBack = (command: CommandName): readonly string[] => (command === 'merge' || command === 'settle_conflicts' ? [] : ['edit'])

const undoSteps = 200
const renewEvery = 60_000
const lookEvery = 2000
/** The background check begins when the first screens have been drawn, and goes on while nobody asks anything: one table of 100 MB takes 0.3 s. */
const checkAfter = 2000
const checkPause = 250

/** One open project file: the only holder of its connections, its ownership, its undo and its checks. Made by `openProject`. */
export class ProjectFile {
  readonly path: string
  readonly identity: string
  readonly #reading: Connection
  readonly #readDb: ReadDb
  readonly #cleanUp: () => void
  readonly #check: SlicedCheck
  readonly #announce: (topics: readonly Topic[]) => void
  readonly #timers: NodeJS.Timeout[] = []
  readonly #undo: UndoStep[] = []
  readonly #redo: UndoStep[] = []
  readonly #who: () => string
  readonly #edits: EditKeeper | null = null
  #access: Access
  #aside: Aside | null = null
  #long: { readonly action: LongAction; readonly stop: () => void } | null = null
  #closed = false
  #lastRead = 0

  constructor(opened: Opened, who: () => string, announce: (topics: readonly Topic[]) => void) {
    this.path = opened.path
    this.identity = opened.identity
    this.#reading = opened.reading
    this.#readDb = readHandle(opened.reading)
    this.#cleanUp = opened.cleanUp
    this.#check = new SlicedCheck(opened.reading)
    this.#access = opened.access
    this.#who = who
    this.#announce = announce
    if (opened.access.kind === 'write') {
      const { connection, ownership } = opened.access
      watchChanges(connection, ['history'])
      this.#edits = EditKeeper.of(writeHandle(connection), who)
      this.#every(renewEvery, () => ownership.renew())
    } else if (opened.access.reason === 'in_use') this.#follow()
  }

  get access(): Access {
    return this.#access
  }

  /** Name of the command that undo, or redo, would run on; null where there is none. */
  get undoable(): string | null {
    return this.#undo.at(-1)?.command ?? null
  }
  get redoable(): string | null {
    return this.#redo.at(-1)?.command ?? null
  }
  get busy(): LongAction | null {
    return this.#long?.action ?? null
  }
  /** Null until the check is through. */
  get problems(): readonly string[] | null {
    return this.#check.problems
  }

  /** Refuses `cancelled` where the project was closed: for reading that goes on over turns of the program. */
  mustBeOpen(): void {
    if (this.#closed) throw new Refusal('cancelled')
  }

  /** Runs queries in one snapshot. The state they see is the committed one, also while an import is under way. */
  read<T>(query: (db: ReadDb) => T): T {
    this.mustBeOpen()
    this.#lastRead = Date.now()
    const [connection, db] = this.#aside ? [this.#aside.connection, this.#aside.db] : [this.#reading, this.#readDb]
    return refusing(() => (connection.inTransaction ? query(db) : connection.transaction(() => query(db)).deferred()))
  }

  /**
   * Runs one command: an immediate transaction that also writes the history and becomes one step of undo. Rolled back where the body throws.
   * Refuses: read_only, in_use, busy, corrupt, disk_full, disk_failed, permission.
   */
  command<T>(name: CommandName, facts: Facts, body: (db: WriteDb) => T): T {
    const connection = this.#writing()
    const { result, inverse } = this.#transact(connection, () => {
      const db = writeHandle(connection)
      const made = body(db)
      this.#edits?.record(db)
      const taken = takeInverse(connection, notTakenBack(name))
      if (taken) recordHistory(db, this.#who(), name, facts)
      return { result: made, inverse: taken }
    })
    if (inverse) this.#remember(name, inverse)
    return result
  }

  /** Takes the last command of this session back. Refuses `nothing_to_undo`, and what `command` refuses. */
  undo(): void {
    this.#turnBack(this.#undo, this.#redo, 'undo', 'nothing_to_undo')
  }

  /** Does the last command that was taken back again. Refuses `nothing_to_redo`, and what `command` refuses. */
  redo(): void {
    this.#turnBack(this.#redo, this.#undo, 'redo', 'nothing_to_redo')
  }

  /** Begins an action that holds the file until it ends; other commands are refused as `busy`, queries see the state before. */
  begin(action: Exclude<LongAction, 'decide'>): LongLoad {
    this.#writing()
    const connection = refusing(() => openLong(this.path))
    try {
      refusing(() => connection.exec('BEGIN IMMEDIATE'))
    } catch (error) {
      connection.close()
      throw error
    }
    const before = pagesOf(connection)
    let tried = false
    const end = (): void => {
      this.#long = null
      connection.close()
      this.#aside?.close()
      this.#aside = null
    }
    const mustGoOn = (): void => {
      if (!connection.open) throw new Refusal('cancelled')
    }
    const rollback = (): void => {
      if (!connection.open) return
      giveUp(connection)
      end()
      this.#announce(['project'])
    }
    const db = writeHandle(connection)
    this.#long = { action, stop: rollback }
    this.#announce(['project'])
    return {
      db,
      mustGoOn,
      makeRoom: async () => {
        mustGoOn()
        if (tried || !outgrown(connection, before)) return
        tried = true
        // Where there is no room for a copy, everything stays in memory.
        const aside = await putAside(this.#reading).catch(() => null)
        if (!connection.open) aside?.close()
        mustGoOn()
        if (!aside) return
        this.#aside = aside
        letSpill(connection)
      },
      rollback,
      commit: (facts) => {
        this.#mustHold()
        refusing(() => {
          if (this.#edits) completeEdits(db, mergedTables(db), this.#who())
          recordHistory(db, this.#who(), action, facts)
          connection.exec('COMMIT')
        })
        end()
        this.#undo.length = 0
        this.#redo.length = 0
        this.#announce(allTopics)
      },
    }
  }

  /**
   * The same for a command that takes long: it becomes one step of undo. Other commands are refused as `busy` until it ends, queries see the state
   * before.
   */
  beginCommand(name: CommandName): Long {
    const connection = this.#writing()
    // A page written early would need the exclusive lock, and queries would wait for the end.
    connection.pragma('cache_spill = OFF')
    refusing(() => connection.exec('BEGIN IMMEDIATE'))
    let open = true
    const end = (): void => {
      open = false
      this.#long = null
      if (connection.open) connection.pragma('cache_spill = ON')
    }
    const rollback = (): void => {
      if (!open) return
      giveUp(connection)
      end()
      this.#announce(['project'])
    }
    const db = writeHandle(connection)
    this.#long = { action: 'decide', stop: rollback }
    this.#announce(['project'])
    return {
      db,
      mustGoOn: () => {
        if (!open) throw new Refusal('cancelled')
      },
      rollback,
      commit: (facts) => {
        this.#mustHold()
        const inverse = refusing(() => {
          this.#edits?.record(db)
          return takeInverse(connection, notTakenBack(name))
        })
        refusing(() => {
          if (inverse) recordHistory(db, this.#who(), name, facts)
          connection.exec('COMMIT')
        })
        end()
        if (inverse) this.#remember(name, inverse)
        else this.#announce(['project'])
      },
    }
  }

  #remember(name: CommandName, inverse: Inverse): void {
    this.#undo.push({ command: name, ...inverse })
    if (this.#undo.length > undoSteps) this.#undo.shift()
    this.#redo.length = 0
    this.#announce(['project', ...topicsOf(inverse.tables)])
  }

  /** A consistent copy of the committed state, changed by `change`. Refuses what `copyProject` refuses; it never replaces the project itself. */
  copyTo(target: string, replace: boolean, change?: (db: WriteDb) => void): void {
    if (existsSync(target) && realpathSync(target) === this.path) throw new Refusal('file_exists')
    copyProject(this.path, target, { replace, mayRecover: writeObstacle(this.path) === null, change })
  }

  /** Checks the file table by table between calls. `problems` tells the outcome and `project` is announced. */
  checkInBackground(): void {
    if (this.#check.problems) return
    const next = (): void => {
      if (this.#closed || this.#check.problems) return
      // While an import has the file for itself, nothing of it can be read.
      if (!this.#aside && Date.now() - this.#lastRead > checkPause && this.#check.step()) this.#announce(['project'])
      else this.#timers.push(setTimeout(next, checkPause).unref())
    }
    this.#timers.push(setTimeout(next, checkAfter).unref())
  }

  /** Checks now what is not checked yet. */
  checkNow(): readonly string[] {
    return this.#check.finish()
  }

  /** Rolls back what is under way, lets go of the file and takes the ownership marker away. */
  close(): void {
    if (this.#closed) return
    this.#closed = true
    for (const timer of this.#timers) clearTimeout(timer)
    this.#long?.stop()
    this.#reading.close()
    if (this.#access.kind === 'write') {
      this.#access.connection.close()
      this.#access.ownership.release()
    }
    this.#cleanUp()
  }

  #writing(): Connection {
    if (this.#access.kind === 'read') throw new Refusal('read_only', { reason: this.#access.reason, owner: this.#access.owner })
    if (this.#long) throw new Refusal('busy', { action: this.#long.action })
    this.#mustHold()
    const problem = this.#check.finish()[0]
    if (problem !== undefined) throw new Refusal('corrupt', { problem })
    const { connection } = this.#access
    if (this.#transact(connection, () => this.#edits?.complete(writeHandle(connection)) === true)) takeInverse(connection)
    return connection
  }

  /** Somebody took the file over while this computer slept: from now on it is only read. */
  #mustHold(): void {
    if (this.#access.kind !== 'write' || this.#access.ownership.holds()) return
    const owner = currentOwner(this.path)?.who ?? null
    this.#access.connection.close()
    this.#access = { kind: 'read', reason: 'in_use', owner }
    this.#undo.length = 0
    this.#redo.length = 0
    this.#long?.stop()
    this.#follow()
    this.#announce(['project'])
    throw new Refusal('in_use', { owner })
  }

  #turnBack(from: UndoStep[], to: UndoStep[], name: 'undo' | 'redo', nothing: 'nothing_to_undo' | 'nothing_to_redo'): void {
    const connection = this.#writing()
    const step = from.at(-1)
    if (!step) throw new Refusal(nothing)
    const inverse = this.#transact(connection, () => {
      const db = writeHandle(connection)
      runInverse(connection, step)
      this.#edits?.record(db)
      recordHistory(db, this.#who(), name, { command: step.command })
      return takeInverse(connection, notTakenBack(step.command))
    })
    from.pop()
    if (inverse) to.push({ command: step.command, ...inverse })
    this.#announce(['project', ...topicsOf(step.tables)])
  }

  #transact<T>(connection: Connection, work: () => T): T {
    try {
      return refusing(() => connection.transaction(work).immediate())
    } catch (error) {
      giveUp(connection)
      throw staleRow(error)
    }
  }

  /** Another process writes: tell the screens when it did, or when it let go of the file. */
  #follow(): void {
    let version = this.#reading.pragma('data_version', { simple: true })
    this.#every(lookEvery, () => {
      if (this.#access.kind !== 'read') return
      const now = this.#reading.pragma('data_version', { simple: true })
      const owner = currentOwner(this.path)?.who ?? null
      if (now !== version) this.#announce(allTopics)
      else if (owner !== this.#access.owner) this.#announce(['project'])
      version = now
      this.#access = { ...this.#access, owner }
    })
  }

  #every(milliseconds: number, work: () => void): void {
    this.#timers.push(setInterval(work, milliseconds).unref())
  }
}
