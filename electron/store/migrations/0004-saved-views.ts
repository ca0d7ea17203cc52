import { json, uuid } from './0001-columns.ts'

/** Views of the matrices that are kept under a name. */
export const savedViewTables = `
CREATE TABLE saved_view (
  id INTEGER PRIMARY KEY,
  uuid ${uuid} UNIQUE,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  note TEXT,
  author TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  -- StoredView, see core/view/stored-view.ts: names instruments, terms and taxonomies by their uuids, so that it holds in every copy.
  ${json('view')},
  -- Hashes of the parts of the project that it rested on.
  ${json('inputs')}
) STRICT;
`
