import { randomUUID } from 'node:crypto'
import { readFileSync, statSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, uptime } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { systemCode } from '#core/contract/system-refusal.ts'

/**
 * One writer at a time, told by a marker file beside the project, as office programs do; SQLite's own locks stay the normal ones.
 *
 * Why not SQLite's exclusive lock: with `locking_mode=EXCLUSIVE` nobody else can read, `VACUUM INTO`, `backup()` and a background
 * check fail even for the owner, and any plain open and close of the file in the owner's process drops its lock. With a marker a
 * second opener reads live, is told who writes, and the owner copies and checks while the file is open. SQLite's locks still keep
 * every single transaction safe, whoever ignores the marker.
 *
 * A marker is stale when its process on this computer is gone (process id, its start, the computer's start), or when nobody has
 * renewed it for ten minutes by the folder's own clock (owners on other computers). A laptop that slept longer may find itself
 * replaced: `holds` is asked before every command, so it then reads only.
 */
export interface Owner {
  /** "anna on pc-12". */
  readonly who: string
  readonly host: string
  readonly pid: number
  /** When the process and the computer started, in words of the system; null where it does not tell. */
  readonly processStart: string | null
  readonly boot: string | null
  /** Distinguishes two openings, whatever the rest says. */
  readonly session: string
  readonly since: string
}

export interface Ownership {
  readonly owner: Owner
  /** False once somebody else has taken the marker. */
  holds(): boolean
  /** Says "still here"; called every minute. */
  renew(): void
  release(): void
}

const silentFor = 10 * 60_000

/** `.~lock.NAME#` beside the project: the name that office programs use and sync programs leave out. */
export function markerPath(project: string): string {
  return join(dirname(project), `.~lock.${basename(project)}#`)
}

/** Who has the project open for writing, or null where nobody does or the marker is stale. */
export function currentOwner(project: string): Owner | null {
  const owner = readMarker(project)
  return owner && !isStale(project, owner) ? owner : null
}

/**
 * Takes the marker, or tells who has it. Call it while holding the write lock of the database: so two that find the same
 * stale marker take turns. Throws the file system's error where the folder cannot be written.
 */
export function claim(project: string, who: string): { readonly taken: Ownership } | { readonly heldBy: Owner } {
  const heldBy = currentOwner(project)
  if (heldBy) return { heldBy }
  const owner: Owner = {
    who,
    host: hostname(),
    pid: process.pid,
    processStart: processStart(process.pid),
    boot: bootMark(),
    session: randomUUID(),
    since: new Date().toISOString(),
  }
  writeFileSync(markerPath(project), JSON.stringify(owner))
  const holds = (): boolean => readMarker(project)?.session === owner.session
  return {
    taken: {
      owner,
      holds,
      renew: () => {
        if (holds()) ignoringMissing(() => utimesSync(markerPath(project), new Date(), new Date()))
      },
      release: () => {
        if (holds()) ignoringMissing(() => unlinkSync(markerPath(project)))
      },
    },
  }
}

function readMarker(project: string): Owner | null {
  let text: string
  try {
    text = readFileSync(markerPath(project), 'utf8')
  } catch {
    return null
  }
  try {
    const owner = JSON.parse(text) as Partial<Owner>
    return typeof owner.session === 'string' && typeof owner.pid === 'number' ? (owner as Owner) : null
  } catch {
    return null
  }
}

function isStale(project: string, owner: Owner): boolean {
  if (owner.host === hostname()) {
    if (owner.boot !== null && bootMark() !== null && !sameBoot(owner.boot, bootMark()!)) return true
    if (!isRunning(owner.pid)) return true
    const start = processStart(owner.pid)
    if (start !== null && owner.processStart !== null) return start !== owner.processStart
  }
  return silence(project) > silentFor
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return systemCode(error) === 'EPERM'
  }
}

/** Linux tells when a process started (field 22 of stat, after the name in brackets); elsewhere its id and silence decide. */
function processStart(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? 'ended' : (fields[19] ?? null)
  } catch {
    return null
  }
}

function bootMark(): string | null {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim()
  } catch {
    return `about ${Math.round(Date.now() - uptime() * 1000)}`
  }
}

/** Boot times worked out from the clock differ a little each time. */
function sameBoot(a: string, b: string): boolean {
  const [first, second] = [a, b].map((mark) => (mark.startsWith('about ') ? Number(mark.slice(6)) : null))
  return first != null && second != null ? Math.abs(first - second) < 5 * 60_000 : a === b
}

/** Milliseconds since the marker was renewed, by the clock of the disk it lies on: a share's clock may differ from ours. */
function silence(project: string): number {
  const probe = `${markerPath(project)}${randomUUID()}`
  try {
    const renewed = statSync(markerPath(project)).mtimeMs
    writeFileSync(probe, '')
    return statSync(probe).mtimeMs - renewed
  } catch {
    return 0
  } finally {
    ignoringMissing(() => unlinkSync(probe))
  }
}

function ignoringMissing(work: () => void): void {
  try {
    work()
  } catch (error) {
    if (!['ENOENT', 'EACCES', 'EPERM', 'EROFS'].includes(systemCode(error) ?? '')) throw error
  }
}
