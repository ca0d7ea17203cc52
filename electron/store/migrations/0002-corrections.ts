import { json, uuid } from './0001-columns.ts'

/*
 * What was corrected by hand. An operation and an organisation hold the corrected value, so that every figure counts it; the correction
 * keeps what the deliveries say, so that the next one is compared with the one before and the correction can be withdrawn.
 */
export const correctionTables = `
CREATE TABLE correction (
  id INTEGER PRIMARY KEY,
  uuid ${uuid} UNIQUE,
  operation_id INTEGER REFERENCES operation (id) ON DELETE CASCADE,
  organisation_id INTEGER REFERENCES organisation (id) ON DELETE CASCADE,
  field TEXT NOT NULL,
  -- Values: a JSON text, number or null. Of instruments the row id.
  ${json('delivered')},
  -- What was delivered when it was corrected, or when the user last said that the correction stays.
  ${json('delivered_then')},
  ${json('corrected')},
  who TEXT NOT NULL,
  at TEXT NOT NULL,
  note TEXT,
  CHECK ((operation_id IS NULL) <> (organisation_id IS NULL))
) STRICT;
CREATE UNIQUE INDEX correction_by_operation ON correction (operation_id, field);
CREATE UNIQUE INDEX correction_by_organisation ON correction (organisation_id, field);

-- Titles are searched as they stand now, also after undo. Those that an import brings are indexed by it, many at once.
CREATE TRIGGER operation_words_follow_change AFTER UPDATE OF title ON operation WHEN OLD.title IS NOT NEW.title BEGIN
  DELETE FROM operation_words WHERE rowid = OLD.id;
  INSERT INTO operation_words (rowid, words) SELECT NEW.id, NEW.title WHERE NEW.title IS NOT NULL;
END;
`
