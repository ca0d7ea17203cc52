import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { z } from 'zod'

/**
 * Counts and Jaccard of 200 and of 1,000 instruments on 500,000 participations against Python's sqlite3 `fetchall` into scipy's sparse product.
 * Both sides start from the same SQLite file, each in a process of its own whose start and imports are not counted.
 */

const measured = z.object({ seconds: z.number(), reading: z.number(), participations: z.number(), shared: z.number(), jaccard: z.number() })
export type Measured = z.infer<typeof measured>

export interface OverlapRatio {
  readonly ours: Measured
  /** Null where python3 or scipy is missing. */
  readonly scipy: Measured | null
  /** Ours divided by scipy's. */
  readonly time: number | null
}

/** A few instruments and a few organisations take part in far more than the rest, as in real lists; in the project's own table. */
function writeParticipations(file: string, instruments: number, participations: number): void {
  const db = new Database(file)
  db.exec(`
    PRAGMA journal_mode = OFF;
    CREATE TABLE participation (
      id INTEGER PRIMARY KEY, uuid BLOB NOT NULL, operation_id INTEGER NOT NULL, organisation_id INTEGER NOT NULL, instrument_id INTEGER,
      year INTEGER, role TEXT, grant_amount REAL, currency TEXT
    ) STRICT;
    BEGIN`)
  const insert = db.prepare('INSERT INTO participation VALUES (NULL, randomblob(16), ?, ?, ?, ?, NULL, ?, ?)')
  let state = 1
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  for (let at = 1; at <= participations; at++) {
    const organisation = Math.floor(random() ** 2 * participations * 0.24) + 1
    const instrument = Math.floor(random() ** 1.7 * instruments) + 1
    insert.run(at, organisation, instrument, 2014 + Math.floor(random() * 7), Math.round(random() * 1e8) / 100, 'EUR')
  }
  db.exec(`
    COMMIT;
    CREATE INDEX participation_by_organisation ON participation (organisation_id, instrument_id, year);
    CREATE INDEX participation_by_instrument ON participation (instrument_id, organisation_id, year)`)
  db.close()
}

function run(program: string, script: string, file: string, instruments: number): Measured | null {
  const { status, stdout } = spawnSync(program, [fileURLToPath(new URL(script, import.meta.url)), file, String(instruments)], {
    encoding: 'utf8',
  })
  return status === 0 ? measured.parse(JSON.parse(stdout)) : null
}

/** The best of `repeats` runs of each side, taken in turn so that a busy machine hits both. */
export function benchOverlap(instruments = 200, participations = 500_000, repeats = 5): OverlapRatio {
  const folder = mkdtempSync(join(tmpdir(), 'manumix-bench-'))
  try {
    const file = join(folder, 'participations.sqlite')
    writeParticipations(file, instruments, participations)
    let ours: Measured | null = null
    let scipy: Measured | null = null
    for (let turn = 0; turn < repeats; turn++) {
      const mine = run(process.execPath, 'overlap-ours.ts', file, instruments)
      if (!mine) throw new Error('our side failed')
      if (!ours || mine.seconds < ours.seconds) ours = mine
      const theirs = run('python3', 'overlap_scipy.py', file, instruments)
      if (!theirs) continue
      if (!scipy || theirs.seconds < scipy.seconds) scipy = theirs
      if (theirs.shared !== mine.shared || Math.abs(theirs.jaccard - mine.jaccard) > 1e-9 * mine.jaccard)
        throw new Error('the two sides count differently')
    }
    return { ours: ours!, scipy, time: scipy && ours!.seconds / scipy.seconds }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function told({ seconds, reading }: Measured): string {
  return `${seconds.toFixed(3)} s, ${reading.toFixed(3)} of it reading`
}

/** Prints the ratios, one line each. */
export function reportOverlap(): void {
  for (const instruments of [200, 1000]) {
    const { ours, scipy, time } = benchOverlap(instruments)
    const of = `overlap of ${instruments} instruments`
    if (scipy && time !== null)
      console.log(`${of}: ratio ${time.toFixed(2)} of sqlite3 fetchall and scipy's sparse product (${told(ours)}; ${told(scipy)})`)
    else console.log(`${of}: no ratio, python3 with scipy is missing here (${told(ours)})`)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) reportOverlap()
