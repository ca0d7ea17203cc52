import { json, uuid } from './0001-columns.ts'

const level = "('eu', 'national', 'regional', 'local', 'interregional')"
const list = (column: string) => `${column} TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(${column}))`

/** The rest of the profile. `level`, which was there before, is the level of government that manages the instrument. */
const profile = `
ALTER TABLE instrument ADD COLUMN ${list('rationale')};
ALTER TABLE instrument ADD COLUMN intervention_logic TEXT;
ALTER TABLE instrument ADD COLUMN geographical_scope TEXT;
ALTER TABLE instrument ADD COLUMN sectoral_scope TEXT;
ALTER TABLE instrument ADD COLUMN ${list('delivery')};
ALTER TABLE instrument ADD COLUMN ${list('call_type')};
ALTER TABLE instrument ADD COLUMN intensity_from REAL CHECK (intensity_from BETWEEN 0 AND 100);
ALTER TABLE instrument ADD COLUMN intensity_to REAL CHECK (intensity_to BETWEEN 0 AND 100);
ALTER TABLE instrument ADD COLUMN minimum_project REAL CHECK (minimum_project >= 0);
ALTER TABLE instrument ADD COLUMN maximum_project REAL CHECK (maximum_project >= 0);
ALTER TABLE instrument ADD COLUMN project_currency TEXT CHECK (length(project_currency) = 3);
ALTER TABLE instrument ADD COLUMN priority TEXT;
ALTER TABLE instrument ADD COLUMN level_decided TEXT CHECK (level_decided IN ${level});
ALTER TABLE instrument ADD COLUMN ${list('level_financed')};
ALTER TABLE instrument ADD COLUMN ${list('not_applicable')};
`

const budgets = `
CREATE TABLE instrument_budget (
  id INTEGER PRIMARY KEY,
  uuid ${uuid} UNIQUE,
  instrument_id INTEGER NOT NULL REFERENCES instrument (id) ON DELETE CASCADE,
  -- Null: all sources together; all years together. Of both together is the instrument's own budget.
  source TEXT CHECK (length(source) BETWEEN 1 AND 200),
  year INTEGER CHECK (year BETWEEN 1900 AND 2199),
  amount REAL NOT NULL CHECK (amount >= 0),
  currency TEXT NOT NULL CHECK (length(currency) = 3),
  note TEXT,
  CHECK (source IS NOT NULL OR year IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX instrument_budget_by_part ON instrument_budget (instrument_id, currency, coalesce(source, ''), coalesce(year, 0));
`

/*
 * What the profile said before it changed. The instrument's own columns hold what is in force; a change keeps what held before it, and what held
 * after it is what the next one of the aspect keeps. So no value stands twice.
 */
const changes = `
CREATE TABLE instrument_change (
  id INTEGER PRIMARY KEY,
  uuid ${uuid} UNIQUE,
  instrument_id INTEGER NOT NULL REFERENCES instrument (id) ON DELETE CASCADE,
  -- Of core/instrument/aspects.ts.
  aspect TEXT NOT NULL,
  -- A year, month or day: what holds from it on comes after.
  since TEXT NOT NULL,
  -- Values of the aspect's fields.
  ${json('before')},
  note TEXT,
  author TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX instrument_change_by_day ON instrument_change (instrument_id, aspect, since);
`

const evaluations = `
CREATE TABLE evaluation (
  id INTEGER PRIMARY KEY,
  uuid ${uuid} UNIQUE,
  title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 500),
  state TEXT NOT NULL CHECK (state IN ('planned', 'under_way', 'done')),
  evaluator TEXT,
  start TEXT,
  "end" TEXT,
  ${list('methods')},
  ${list('criteria')},
  data_used TEXT,
  consequence TEXT,
  reference TEXT,
  whole_mix INTEGER NOT NULL DEFAULT 0 CHECK (whole_mix IN (0, 1)),
  ${list('invented_fields')}
) STRICT;

CREATE TABLE evaluation_instrument (
  evaluation_id INTEGER NOT NULL REFERENCES evaluation (id) ON DELETE CASCADE,
  instrument_id INTEGER NOT NULL REFERENCES instrument (id) ON DELETE CASCADE,
  PRIMARY KEY (evaluation_id, instrument_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX evaluation_instrument_by_instrument ON evaluation_instrument (instrument_id);
`

/** The whole profile of an instrument with its past, and the inventory of evaluations. */
export const profileColumns = [profile, budgets, changes, evaluations].join('\n')
