import { flag, json, jsonOrNull, uuid } from './0001-columns.ts'
import { deliveredTables } from './0001-delivered-tables.ts'

const projectAndHistory = `
CREATE TABLE project (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  uuid ${uuid},
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  ${flag('demo')},
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE history (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  command TEXT NOT NULL,
  ${json('facts')}
) STRICT;
`

/* made_by: the delivery that brought it, null where made by hand. edited: changed by hand since, so taking back leaves it. */
const instruments = `
CREATE TABLE instrument (
  id INTEGER PRIMARY KEY,
  uuid ${uuid} UNIQUE,
  code TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 100),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 500),
  programme TEXT,
  region TEXT,
  level TEXT CHECK (level IN ('eu', 'national', 'regional', 'local', 'interregional')),
  managing_body TEXT,
  objective TEXT,
  trl_from INTEGER CHECK (trl_from BETWEEN 1 AND 9),
  trl_to INTEGER CHECK (trl_to BETWEEN 1 AND 9),
  target_groups TEXT,
  budget REAL CHECK (budget >= 0),
  budget_currency TEXT CHECK (length(budget_currency) = 3),
  launch TEXT,
  "end" TEXT,
  invented_fields TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(invented_fields)),
  made_by INTEGER REFERENCES delivery (id) ON DELETE SET NULL,
  ${flag('edited')},
  CHECK (trl_from <= trl_to)
) STRICT;
CREATE UNIQUE INDEX instrument_by_key ON instrument (code, coalesce(programme, ''), coalesce(region, ''));
CREATE INDEX instrument_by_maker ON instrument (made_by) WHERE made_by IS NOT NULL;

-- Counted at the end of each import, because counting takes a thousand times as long as reading this.
CREATE TABLE instrument_summary (
  instrument_id INTEGER PRIMARY KEY REFERENCES instrument (id) ON DELETE CASCADE,
  operations INTEGER NOT NULL,
  organisations INTEGER NOT NULL,
  ${json('grants')},
  first_year INTEGER,
  last_year INTEGER
) STRICT;
`

const taxonomies = `
CREATE TABLE taxonomy (
  id INTEGER PRIMARY KEY,
  uuid ${uuid} UNIQUE,
  key TEXT NOT NULL UNIQUE,
  ${json('label')},
  ${flag('shipped')},
  source TEXT
) STRICT;

CREATE TABLE term (
  id INTEGER PRIMARY KEY,
  uuid ${uuid} UNIQUE,
  taxonomy_id INTEGER NOT NULL REFERENCES taxonomy (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  code TEXT NOT NULL,
  ${json('label')},
  ${jsonOrNull('"group"')}
) STRICT;
CREATE INDEX term_by_taxonomy ON term (taxonomy_id, position);

CREATE TABLE tag (
  id INTEGER PRIMARY KEY,
  uuid ${uuid} UNIQUE,
  instrument_id INTEGER NOT NULL REFERENCES instrument (id) ON DELETE CASCADE,
  term_id INTEGER NOT NULL REFERENCES term (id) ON DELETE CASCADE,
  weight REAL NOT NULL CHECK (weight BETWEEN 0 AND 1),
  author TEXT NOT NULL,
  evidence TEXT,
  UNIQUE (instrument_id, term_id)
) STRICT;
CREATE INDEX tag_by_term ON tag (term_id);
`

const judgements = `
CREATE TABLE rater (
  id INTEGER PRIMARY KEY,
  uuid ${uuid} UNIQUE,
  name TEXT NOT NULL,
  organisation TEXT,
  ${flag('invented')}
) STRICT;
CREATE UNIQUE INDEX rater_by_name ON rater (name, coalesce(organisation, ''));

CREATE TABLE assessment (
  id INTEGER PRIMARY KEY,
  uuid ${uuid} UNIQUE,
  rater_id INTEGER NOT NULL REFERENCES rater (id) ON DELETE CASCADE,
  from_id INTEGER NOT NULL REFERENCES instrument (id) ON DELETE CASCADE,
  to_id INTEGER NOT NULL REFERENCES instrument (id) ON DELETE CASCADE,
  -- Null: cannot assess.
  score INTEGER CHECK (score BETWEEN -3 AND 3),
  relation TEXT CHECK (relation IN ('precondition', 'facilitation', 'synergy', 'redundancy', 'potential_contradiction', 'contradiction')),
  confidence TEXT CHECK (confidence IN ('low', 'medium', 'high')),
  rationale TEXT,
  changed_at TEXT NOT NULL,
  UNIQUE (rater_id, from_id, to_id),
  CHECK (from_id <> to_id)
) STRICT;
CREATE INDEX assessment_by_pair ON assessment (from_id, to_id);
CREATE INDEX assessment_by_receiver ON assessment (to_id);
`

/** Schema 1. */
export const firstTables = [projectAndHistory, instruments, deliveredTables, taxonomies, judgements].join('\n')
