import Database from 'better-sqlite3'
import { jaccardOf } from '#core/matrix/observed.ts'
import { countOverlap } from '#core/matrix/overlap-counts.ts'

/** From the SQLite file named on the command line to counts and Jaccard of all pairs; prints seconds and sums to compare. */
const begin = performance.now()
const db = new Database(process.argv[2]!, { readonly: true })
const packed = db
  .prepare<[], number>(
    'SELECT organisation_id * 4096 + instrument_id FROM participation WHERE instrument_id IS NOT NULL ORDER BY organisation_id, instrument_id',
  )
  .pluck()
  .all()
const read = performance.now()
const counts = countOverlap(
  packed,
  Array.from({ length: Number(process.argv[3]) }, (_, at) => at + 1),
)
const jaccard = jaccardOf(counts)
const end = performance.now()
db.close()
console.log(
  JSON.stringify({
    seconds: (end - begin) / 1000,
    reading: (read - begin) / 1000,
    participations: packed.length,
    shared: counts.shared.reduce((sum, one) => sum + one, 0),
    jaccard: jaccard.reduce((sum, one) => sum + one, 0),
  }),
)
