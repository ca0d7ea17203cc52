import { json, jsonOrNull, uuid } from './0001-columns.ts'

/**
 * Who is who by hand. Decisions are kept for good; those without `reverted_at` stand, and who a participation belongs to follows from them
 * (core/identity/decisions.ts). found_id: the organisation that the rules found for it, null where it is the one it belongs to.
 */
export const identityTables = `
CREATE TABLE organisation_group (
  id INTEGER PRIMARY KEY,
  uuid ${uuid} UNIQUE,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 500)
) STRICT;

CREATE TABLE identity_decision (
  id INTEGER PRIMARY KEY,
  uuid ${uuid} UNIQUE,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  -- same and different: of a and b. split: b was made of spellings of a. group: a belongs to the group, as its head where is_head is set.
  kind TEXT NOT NULL CHECK (kind IN ('same', 'different', 'split', 'group')),
  a_id INTEGER REFERENCES organisation (id) ON DELETE SET NULL,
  b_id INTEGER REFERENCES organisation (id) ON DELETE SET NULL,
  group_id INTEGER REFERENCES organisation_group (id) ON DELETE RESTRICT,
  is_head INTEGER NOT NULL DEFAULT 0 CHECK (is_head IN (0, 1)),
  -- As they were known then: for the log, and to find them again when they come with another delivery or in another project.
  a_name TEXT NOT NULL,
  b_name TEXT,
  ${json('a_spellings')},
  ${json('b_spellings')},
  -- What the program had proposed; null where the user came upon it.
  similarity REAL CHECK (similarity BETWEEN 0 AND 1),
  ${jsonOrNull('reasons')},
  -- What it did to the figures.
  ${json('effect')},
  note TEXT,
  -- Several decisions taken as one have one set.
  set_id TEXT,
  reverted_at TEXT,
  reverted_by TEXT,
  CHECK ((kind = 'group') = (group_id IS NOT NULL))
) STRICT;
CREATE INDEX identity_decision_by_a ON identity_decision (a_id);
CREATE INDEX identity_decision_by_b ON identity_decision (b_id);
CREATE INDEX identity_decision_by_group ON identity_decision (group_id);
CREATE INDEX identity_decision_by_set ON identity_decision (set_id) WHERE set_id IS NOT NULL;

-- Spellings that a split made another organisation, by what the rules had found for them.
CREATE TABLE split_spelling (
  id INTEGER PRIMARY KEY,
  decision_id INTEGER NOT NULL REFERENCES identity_decision (id) ON DELETE CASCADE,
  found_id INTEGER NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  tax_id TEXT,
  country TEXT
) STRICT;
CREATE INDEX split_spelling_by_decision ON split_spelling (decision_id);
CREATE INDEX split_spelling_by_found ON split_spelling (found_id);

-- Follows from the decisions: the group of each organisation that has one.
CREATE TABLE organisation_in_group (
  organisation_id INTEGER PRIMARY KEY REFERENCES organisation (id) ON DELETE CASCADE,
  group_id INTEGER NOT NULL REFERENCES organisation_group (id) ON DELETE CASCADE,
  -- The first organisation of the group: what all of it is counted as.
  counted_as INTEGER NOT NULL,
  is_head INTEGER NOT NULL CHECK (is_head IN (0, 1))
) STRICT;
CREATE INDEX organisation_in_group_by_group ON organisation_in_group (group_id);

-- Decisions name organisations by it.
CREATE INDEX organisation_by_uuid ON organisation (uuid);

ALTER TABLE participation ADD COLUMN found_id INTEGER REFERENCES organisation (id) ON DELETE RESTRICT;
CREATE INDEX participation_by_found ON participation (found_id, organisation_id) WHERE found_id IS NOT NULL;
`
