import { flag, json, jsonOrNull, uuid } from './0001-columns.ts'

/*
 * Every change of what is merged between copies of a project, kept for good (core/merge/edits.ts). Written by the program itself at the end of a
 * command, see store/merge/edit-keeper.ts.
 */
const edits = `
CREATE TABLE edit (
  id INTEGER PRIMARY KEY,
  uuid ${uuid} UNIQUE,
  -- Its register.
  kind TEXT NOT NULL,
  key TEXT NOT NULL,
  ${jsonOrNull('value')},
  -- UUIDs in hexadecimal of the edits that it replaced.
  ${json('"over"')},
  who TEXT NOT NULL,
  at TEXT NOT NULL,
  -- By another edit of its register.
  ${flag('replaced')}
) STRICT;
CREATE INDEX edit_in_force ON edit (kind, key) WHERE replaced = 0;

-- Kinds of registers whose first edits are there: those of a table that a later program merges are made when it writes.
ALTER TABLE project ADD COLUMN edited_kinds TEXT;
-- Of a scoring file: UUID of the one rater whom it is for.
ALTER TABLE project ADD COLUMN scoring_rater BLOB CHECK (length(scoring_rater) = 16);
`

/* The region that a reviewing rater is from; null for the mix's own raters. */
const peers = `
ALTER TABLE rater ADD COLUMN peer TEXT CHECK (length(peer) BETWEEN 1 AND 200);
`

/** Edits, scoring files and peer review. */
export const editTables = [edits, peers].join('\n')
