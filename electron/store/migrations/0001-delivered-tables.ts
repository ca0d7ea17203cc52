import { flag, json, uuid } from './0001-columns.ts'

/*
 * A source is one list as its publisher keeps it, delivered again and again: operation keys are unique within it.
 * key: the profile and the instrument chosen for the whole sheet; variant: tells apart lists that have these in common.
 */
const deliveries = `
CREATE TABLE source (
  id INTEGER PRIMARY KEY,
  uuid ${uuid},
  key TEXT NOT NULL,
  variant INTEGER NOT NULL CHECK (variant >= 1),
  ${json('headings')},
  UNIQUE (key, variant)
) STRICT;

CREATE TABLE delivery (
  id INTEGER PRIMARY KEY,
  uuid ${uuid},
  file TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  bytes INTEGER NOT NULL CHECK (bytes >= 0),
  imported_at TEXT NOT NULL,
  imported_by TEXT NOT NULL,
  ${flag('invented')},
  taken_back_at TEXT
) STRICT;
CREATE INDEX delivery_by_sha256 ON delivery (sha256);

CREATE TABLE delivered_sheet (
  id INTEGER PRIMARY KEY,
  uuid ${uuid},
  delivery_id INTEGER NOT NULL REFERENCES delivery (id) ON DELETE CASCADE,
  source_id INTEGER REFERENCES source (id) ON DELETE SET NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  profile TEXT NOT NULL,
  currency TEXT CHECK (length(currency) = 3),
  -- ISO 3166 of the list, where known.
  country TEXT,
  ${json('layout')},
  ${json('issues')},
  ${json('totals')},
  -- What a raw row's format numbers stand for (NumberFormat[]), and where its serial dates count from.
  ${json('formats')},
  ${flag('date1904')},
  imported INTEGER NOT NULL DEFAULT 0,
  updated INTEGER NOT NULL DEFAULT 0,
  unchanged INTEGER NOT NULL DEFAULT 0,
  skipped INTEGER NOT NULL DEFAULT 0,
  UNIQUE (delivery_id, position)
) STRICT;
CREATE INDEX delivered_sheet_by_source ON delivered_sheet (source_id);

-- Rows as they stood in the sheet: deflated JSON, [row, [values], [formats]?] each.
CREATE TABLE raw_block (
  id INTEGER PRIMARY KEY,
  sheet_id INTEGER NOT NULL REFERENCES delivered_sheet (id) ON DELETE CASCADE,
  first_row INTEGER NOT NULL CHECK (first_row >= 1),
  last_row INTEGER NOT NULL CHECK (last_row >= first_row),
  rows INTEGER NOT NULL CHECK (rows >= 1),
  bytes BLOB NOT NULL
) STRICT;
CREATE INDEX raw_block_by_row ON raw_block (sheet_id, first_row, last_row);
`

/*
 * Name, identifier, country, spellings and sums of an organisation follow from its operations and are derived again whenever these change.
 * One without a summary takes part in nothing any more and is not shown; it stays for the day the change is taken back.
 */
const organisations = `
CREATE TABLE organisation (
  id INTEGER PRIMARY KEY,
  uuid ${uuid},
  -- The most frequent spelling.
  name TEXT NOT NULL,
  -- Lower case without accents: what lists are sorted and searched by.
  folded TEXT NOT NULL,
  -- The most frequent identifier with a right check digit, else the most frequent one.
  tax_id TEXT,
  kind TEXT NOT NULL CHECK (kind IN ('organisation', 'person', 'placeholder')),
  country TEXT,
  ${flag('invented')},
  made_by INTEGER REFERENCES delivery (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX organisation_by_folded ON organisation (folded);
CREATE INDEX organisation_by_maker ON organisation (made_by);

CREATE TABLE organisation_name (
  organisation_id INTEGER NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
  -- As written.
  name TEXT NOT NULL,
  -- What equal names have in common, see core/identity.
  name_key TEXT NOT NULL,
  legal_form TEXT,
  count INTEGER NOT NULL CHECK (count >= 1),
  PRIMARY KEY (organisation_id, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE organisation_identifier (
  organisation_id INTEGER NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
  -- As it compares, see core/identity.
  tax_id TEXT NOT NULL,
  -- Check digit right or wrong, null where no rule is known.
  valid INTEGER CHECK (valid IN (0, 1)),
  count INTEGER NOT NULL CHECK (count >= 1),
  PRIMARY KEY (organisation_id, tax_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE organisation_summary (
  organisation_id INTEGER PRIMARY KEY REFERENCES organisation (id) ON DELETE CASCADE,
  operations INTEGER NOT NULL,
  instruments INTEGER NOT NULL,
  ${json('grants')},
  -- Of the largest amount, for sorting only.
  grant_currency TEXT,
  grant_amount REAL
) STRICT;
CREATE INDEX organisation_summary_by_operations ON organisation_summary (operations);
CREATE INDEX organisation_summary_by_instruments ON organisation_summary (instruments);
CREATE INDEX organisation_summary_by_grant ON organisation_summary (grant_currency, grant_amount);
`

/*
 * An operation holds one row of a sheet as read (OperationRecord), so that whatever is derived from it can be derived again.
 * A participation joins an operation and an organisation and is known by theirs; it repeats the operation's instrument and year: overlap is counted from one covering index, and a join would take most of its time.
 */
const operations = `
CREATE TABLE operation (
  id INTEGER PRIMARY KEY,
  uuid ${uuid},
  source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE RESTRICT,
  key TEXT NOT NULL,
  ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
  sheet_id INTEGER NOT NULL REFERENCES delivered_sheet (id) ON DELETE RESTRICT,
  row INTEGER NOT NULL CHECK (row >= 1),
  instrument_id INTEGER REFERENCES instrument (id) ON DELETE RESTRICT,
  code TEXT,
  title TEXT,
  summary TEXT,
  beneficiary TEXT,
  tax_id TEXT,
  role TEXT,
  instrument_code TEXT,
  instrument_name TEXT,
  fund TEXT,
  status TEXT,
  category TEXT,
  start_date TEXT,
  end_date TEXT,
  decision_date TEXT,
  total_cost REAL,
  grant_amount REAL,
  eu_amount REAL,
  paid REAL,
  eu_rate REAL,
  currency TEXT CHECK (length(currency) = 3),
  place TEXT,
  postcode TEXT,
  country TEXT,
  -- Of the start, else of the decision. No generated column: SQLite takes no index that holds one as covering.
  year INTEGER
) STRICT;
CREATE UNIQUE INDEX operation_by_key ON operation (source_id, key, ordinal);
CREATE INDEX operation_by_sheet ON operation (sheet_id, row);
-- Covers what is counted of an instrument, in any period.
CREATE INDEX operation_by_instrument ON operation (instrument_id, currency, year, grant_amount, eu_amount);

CREATE TABLE participation (
  -- Never given out twice: taking a delivery back restores the ids of those it removed.
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  operation_id INTEGER NOT NULL REFERENCES operation (id) ON DELETE CASCADE,
  organisation_id INTEGER NOT NULL REFERENCES organisation (id) ON DELETE RESTRICT,
  instrument_id INTEGER REFERENCES instrument (id) ON DELETE RESTRICT,
  year INTEGER,
  role TEXT,
  -- The grant, else the EU part, else null: never the total cost.
  grant_amount REAL,
  currency TEXT
) STRICT;
CREATE INDEX participation_by_operation ON participation (operation_id, organisation_id);
CREATE INDEX participation_by_organisation ON participation (organisation_id, instrument_id, year);
CREATE INDEX participation_by_instrument ON participation (instrument_id, organisation_id, year);

-- An operation before a later delivery changed it; from_sheet is where its values had been read.
CREATE TABLE operation_revision (
  id INTEGER PRIMARY KEY,
  operation_id INTEGER NOT NULL REFERENCES operation (id) ON DELETE CASCADE,
  sheet_id INTEGER NOT NULL REFERENCES delivered_sheet (id) ON DELETE RESTRICT,
  from_sheet_id INTEGER NOT NULL REFERENCES delivered_sheet (id) ON DELETE RESTRICT,
  ${json('before')}
) STRICT;
CREATE INDEX operation_revision_by_operation ON operation_revision (operation_id);
CREATE INDEX operation_revision_by_sheet ON operation_revision (sheet_id);
CREATE INDEX operation_revision_by_from_sheet ON operation_revision (from_sheet_id);

-- A later delivery held the same operation with the same values.
CREATE TABLE operation_confirmation (
  sheet_id INTEGER NOT NULL REFERENCES delivered_sheet (id) ON DELETE CASCADE,
  operation_id INTEGER NOT NULL REFERENCES operation (id) ON DELETE CASCADE,
  row INTEGER NOT NULL,
  PRIMARY KEY (operation_id, sheet_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX operation_confirmation_by_sheet ON operation_confirmation (sheet_id);

-- Words of titles; the titles themselves stand in operation.
CREATE VIRTUAL TABLE operation_words USING fts5 (
  words, content='', contentless_delete=1, detail=none, tokenize='unicode61 remove_diacritics 2'
);
`

/** What deliveries bring: the files as they came, and the organisations and operations read from them. */
export const deliveredTables = [deliveries, organisations, operations].join('\n')
