import { flag, json, uuid } from './0001-columns.ts'

/** Packages that are kept as proposals. */
export const packageTables = `
CREATE TABLE package_proposal (
  id INTEGER PRIMARY KEY,
  uuid ${uuid} UNIQUE,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  reasons TEXT,
  author TEXT NOT NULL,
  kept_at TEXT NOT NULL,
  -- Whose terms it covers.
  taxonomy_id INTEGER REFERENCES taxonomy (id) ON DELETE SET NULL,
  -- StateNumbers, see core/package/states.ts.
  ${json('numbers')},
  -- KeptFigures as they were then, see core/contract/packages.ts.
  ${json('figures')},
  -- Hashes of what it was reckoned from, see core/package/inputs.ts.
  ${json('inputs')},
  ${flag('invented')}
) STRICT;
CREATE INDEX package_proposal_by_taxonomy ON package_proposal (taxonomy_id);

CREATE TABLE package_state (
  proposal_id INTEGER NOT NULL REFERENCES package_proposal (id) ON DELETE CASCADE,
  instrument_id INTEGER NOT NULL REFERENCES instrument (id) ON DELETE CASCADE,
  -- Off, as it is, reinforced.
  state INTEGER NOT NULL CHECK (state IN (0, 1, 2)),
  PRIMARY KEY (proposal_id, instrument_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX package_state_by_instrument ON package_state (instrument_id);
`
