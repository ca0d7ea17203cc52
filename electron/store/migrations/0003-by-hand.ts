/*
 * What no sheet holds. Operations and partners made by hand stand in one delivery of their own, so that all that counts and traces rows takes
 * them as it takes others; who made them is told by their correction. A partner taken out by hand keeps its row; only its
 * participation is not, whatever is delivered.
 *
 * Corrections of this kind: 'new_operation' (delivered null), 'partner' added (delivered null) or taken out (corrected null).
 */
export const handTables = `
ALTER TABLE delivery ADD COLUMN by_hand INTEGER NOT NULL DEFAULT 0 CHECK (by_hand IN (0, 1));

ALTER TABLE correction ADD COLUMN partner_id INTEGER REFERENCES partner (id) ON DELETE CASCADE;
-- Of a partner taken out: what the rules had found it to be.
ALTER TABLE correction ADD COLUMN participant_id INTEGER REFERENCES organisation (id) ON DELETE SET NULL;
DROP INDEX correction_by_operation;
CREATE UNIQUE INDEX correction_by_operation ON correction (operation_id, field, coalesce(partner_id, 0));
CREATE INDEX correction_by_partner ON correction (partner_id) WHERE partner_id IS NOT NULL;
CREATE INDEX correction_by_participant ON correction (participant_id) WHERE participant_id IS NOT NULL;

-- An operation made by hand that a delivery brought since: it is taken out while the delivered one is there.
CREATE TABLE adopted_operation (
  -- Of operation or removed_operation, so it refers to neither.
  hand_id INTEGER PRIMARY KEY,
  operation_id INTEGER NOT NULL REFERENCES operation (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX adopted_operation_by_operation ON adopted_operation (operation_id);

CREATE TRIGGER participation_of_partner_taken_out BEFORE INSERT ON participation WHEN NEW.partner_id IS NOT NULL BEGIN
  SELECT RAISE(IGNORE) FROM correction WHERE partner_id = NEW.partner_id AND field = 'partner' AND corrected = 'null';
END;
CREATE TRIGGER correction_follows_partner AFTER UPDATE OF name ON partner WHEN OLD.name IS NOT NEW.name BEGIN
  UPDATE correction SET delivered = json_quote(NEW.name) WHERE partner_id = NEW.id AND field = 'partner' AND corrected = 'null';
END;

-- Titles of operations made by hand ("h:" keys) are searched as they stand, also after undo; imports index theirs many at once.
CREATE TRIGGER operation_words_of_hand_made AFTER INSERT ON operation WHEN NEW.key GLOB 'h:*' AND NEW.title IS NOT NULL BEGIN
  INSERT INTO operation_words (rowid, words) VALUES (NEW.id, NEW.title);
END;
CREATE TRIGGER operation_words_of_hand_removed AFTER DELETE ON operation WHEN OLD.key GLOB 'h:*' BEGIN
  DELETE FROM operation_words WHERE rowid = OLD.id;
END;
`
