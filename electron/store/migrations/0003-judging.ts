import { flag, json, uuid } from './0001-columns.ts'

/*
 * How a project judges, and its rounds. `assessment` is made anew because its list of relation types was closed and a rater may answer
 * a pair on each scale: a change of scale loses nothing.
 */
const assessments = `
ALTER TABLE rater ADD COLUMN role TEXT CHECK (length(role) BETWEEN 1 AND 200);

CREATE TABLE wider_assessment (
  id INTEGER PRIMARY KEY,
  uuid ${uuid} UNIQUE,
  rater_id INTEGER NOT NULL REFERENCES rater (id) ON DELETE CASCADE,
  from_id INTEGER NOT NULL REFERENCES instrument (id) ON DELETE CASCADE,
  to_id INTEGER NOT NULL REFERENCES instrument (id) ON DELETE CASCADE,
  -- Null: cannot assess, or a relation alone.
  score INTEGER CHECK (score BETWEEN -3 AND 3),
  relation TEXT CHECK (relation IN ('precondition', 'facilitation', 'synergy', 'redundancy', 'complement', 'potential_contradiction', 'contradiction')),
  confidence TEXT CHECK (confidence IN ('low', 'medium', 'high')),
  rationale TEXT,
  changed_at TEXT NOT NULL,
  scale TEXT NOT NULL DEFAULT 'impact' CHECK (scale IN ('impact', 'influence', 'relations')),
  -- 1: P of MICMAC, not now but possible.
  potential INTEGER CHECK (potential = 1),
  UNIQUE (rater_id, from_id, to_id, scale),
  CHECK (from_id <> to_id),
  CHECK (scale = 'impact' OR score IS NULL OR (scale = 'influence' AND score >= 0)),
  CHECK (potential IS NULL OR (scale = 'influence' AND score = 0))
) STRICT;
INSERT INTO wider_assessment (id, uuid, rater_id, from_id, to_id, score, relation, confidence, rationale, changed_at)
  SELECT id, uuid, rater_id, from_id, to_id, score, relation, confidence, rationale, changed_at FROM assessment;
DROP TABLE assessment;
ALTER TABLE wider_assessment RENAME TO assessment;
CREATE INDEX assessment_by_pair ON assessment (from_id, to_id);
CREATE INDEX assessment_by_receiver ON assessment (to_id);
`

const settings = `
-- One row.
CREATE TABLE judging (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  scale TEXT NOT NULL DEFAULT 'impact' CHECK (scale IN ('impact', 'influence', 'relations')),
  -- What the data show of a pair: after the own judgement, or while judging.
  ${flag('evidence_shown')},
  -- From A to B and from B to A on one screen.
  ${flag('both_directions')},
  pair_order TEXT NOT NULL DEFAULT 'worth' CHECK (pair_order IN ('worth', 'row')),
  method TEXT NOT NULL DEFAULT 'median' CHECK (method IN ('median', 'mean', 'trimmed')),
  -- Share cut off at each end by 'trimmed'.
  trim REAL NOT NULL DEFAULT 0.1 CHECK (trim > 0 AND trim < 0.5),
  -- Each role has one voice.
  ${flag('by_role')}
) STRICT;
INSERT INTO judging (id) VALUES (1);
`

const rounds = `
CREATE TABLE judging_round (
  id INTEGER PRIMARY KEY,
  uuid ${uuid} UNIQUE,
  number INTEGER NOT NULL UNIQUE CHECK (number > 0),
  scale TEXT NOT NULL CHECK (scale IN ('impact', 'influence', 'relations')),
  -- ConsensusRule, see core/judging/consensus.ts; fixed when the round is opened.
  ${json('rule')},
  opened_at TEXT NOT NULL,
  opened_by TEXT NOT NULL,
  -- Answers that were there when the rule was fixed.
  answers_before INTEGER NOT NULL CHECK (answers_before >= 0),
  closed_at TEXT,
  closed_by TEXT,
  CHECK ((closed_at IS NULL) = (closed_by IS NULL))
) STRICT;
CREATE UNIQUE INDEX one_open_round ON judging_round ((closed_at IS NULL)) WHERE closed_at IS NULL;

-- The raters and answers of a round as they were when it was closed: kept when a rater is renamed or removed.
CREATE TABLE round_rater (
  id INTEGER PRIMARY KEY,
  uuid ${uuid} UNIQUE,
  round_id INTEGER NOT NULL REFERENCES judging_round (id) ON DELETE CASCADE,
  rater_id INTEGER REFERENCES rater (id) ON DELETE SET NULL,
  name TEXT NOT NULL,
  organisation TEXT,
  role TEXT,
  ${flag('invented')}
) STRICT;
CREATE INDEX round_rater_by_round ON round_rater (round_id);
CREATE INDEX round_rater_by_rater ON round_rater (rater_id);

CREATE TABLE round_answer (
  id INTEGER PRIMARY KEY,
  round_rater_id INTEGER NOT NULL REFERENCES round_rater (id) ON DELETE CASCADE,
  from_id INTEGER REFERENCES instrument (id) ON DELETE SET NULL,
  to_id INTEGER REFERENCES instrument (id) ON DELETE SET NULL,
  -- Their codes then.
  from_code TEXT NOT NULL,
  to_code TEXT NOT NULL,
  score INTEGER,
  potential INTEGER,
  relation TEXT,
  confidence TEXT,
  rationale TEXT,
  changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX round_answer_by_rater ON round_answer (round_rater_id);
CREATE INDEX round_answer_by_pair ON round_answer (from_id, to_id);
CREATE INDEX round_answer_by_receiver ON round_answer (to_id);
`

/** Scales and settings of judging, roles of raters, rounds. */
export const judgingTables = [assessments, settings, rounds].join('\n')
