import { json, uuid } from './0001-columns.ts'

const profiles = `
CREATE TABLE sheet_profile (
  id INTEGER PRIMARY KEY,
  uuid ${uuid} UNIQUE,
  name TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 200),
  -- SettledSheet, see core/sheet/profiles.
  ${json('settled')}
) STRICT;
`

/*
 * What sheets of indicators say, a row an indicator of an operation or of an instrument. Of an operation: operation_key is what its key is,
 * operation_id the operation once there is one. Of an instrument: operation_key is empty. Columns stand in the layout of the sheet.
 */
const indicators = `
CREATE TABLE indicator (
  id INTEGER PRIMARY KEY,
  uuid ${uuid} UNIQUE,
  source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE RESTRICT,
  key TEXT NOT NULL,
  ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
  sheet_id INTEGER NOT NULL REFERENCES delivered_sheet (id) ON DELETE RESTRICT,
  row INTEGER NOT NULL CHECK (row >= 1),
  operation_key TEXT NOT NULL,
  operation_id INTEGER REFERENCES operation (id) ON DELETE SET NULL,
  instrument_id INTEGER REFERENCES instrument (id) ON DELETE CASCADE,
  -- As the row names the operation or the instrument.
  code TEXT,
  instrument_code TEXT,
  instrument_name TEXT,
  name TEXT,
  indicator_code TEXT,
  unit TEXT,
  baseline REAL,
  target REAL,
  target_year INTEGER,
  CHECK (name IS NOT NULL OR indicator_code IS NOT NULL),
  CHECK (operation_key = '' OR instrument_id IS NULL)
) STRICT;
CREATE UNIQUE INDEX indicator_by_key ON indicator (source_id, key, ordinal);
CREATE INDEX indicator_by_sheet ON indicator (sheet_id, row);
CREATE INDEX indicator_by_operation ON indicator (operation_id);
CREATE INDEX indicator_by_instrument ON indicator (instrument_id);

-- A value reached. Year null: the sheet names none. Where years are rows, its row is its own.
CREATE TABLE indicator_value (
  indicator_id INTEGER NOT NULL REFERENCES indicator (id) ON DELETE CASCADE,
  year INTEGER,
  achieved REAL NOT NULL,
  row INTEGER NOT NULL CHECK (row >= 1),
  -- 0-based.
  "column" INTEGER NOT NULL CHECK ("column" >= 0)
) STRICT;
CREATE UNIQUE INDEX indicator_value_by_year ON indicator_value (indicator_id, coalesce(year, 0));
`

/** Named profiles, and what sheets of indicators say. */
export const profileTables = [profiles, indicators].join('\n')
