import { jsonOrNull } from './0001-columns.ts'

/**
 * What holds from a dated change on. In one copy of a project the next change tells it as what held before; of two copies that are merged
 * the next one may know nothing of this. Null in what was written down before.
 */
export const changeColumns = `ALTER TABLE instrument_change ADD COLUMN ${jsonOrNull('after')};`
