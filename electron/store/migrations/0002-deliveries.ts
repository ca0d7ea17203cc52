import { flag, json } from './0001-columns.ts'

/*
 * What became of operations that a later delivery of their list does not hold any more. Nothing is ever marked "gone" and unmarked again:
 * each delivery says what it held (operation, operation_revision, operation_confirmation) and what it did not hold (operation_absence), and
 * the last word counts, so that a delivery can be taken back by forgetting what it said.
 */
export const deliveryTables = `
-- What the sheet's rows without a code were compared by (StatedKey); null: by title, beneficiary and start.
ALTER TABLE delivered_sheet ADD COLUMN stated_key TEXT;

-- Amounts of the operation in another currency than its own, "total_cost CZK"; null as a rule.
ALTER TABLE operation ADD COLUMN other_currencies TEXT;

CREATE TABLE operation_absence (
  sheet_id INTEGER NOT NULL REFERENCES delivered_sheet (id) ON DELETE CASCADE,
  -- Of operation or removed_operation, so it refers to neither.
  operation_id INTEGER NOT NULL,
  -- Taken out of the figures; else kept, and said to be gone.
  ${flag('removed')},
  PRIMARY KEY (operation_id, sheet_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX operation_absence_by_sheet ON operation_absence (sheet_id);

-- An operation taken out of the figures, under the id it had and gets again.
CREATE TABLE removed_operation (
  id INTEGER PRIMARY KEY,
  source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE RESTRICT,
  instrument_id INTEGER REFERENCES instrument (id) ON DELETE RESTRICT,
  -- Its row and every row that hangs on it, parents first: [{table, row}].
  ${json('parked')}
) STRICT;
CREATE INDEX removed_operation_by_source ON removed_operation (source_id);
CREATE INDEX removed_operation_by_instrument ON removed_operation (instrument_id);

CREATE TABLE removed_participant (
  operation_id INTEGER NOT NULL REFERENCES removed_operation (id) ON DELETE CASCADE,
  organisation_id INTEGER NOT NULL REFERENCES organisation (id) ON DELETE RESTRICT,
  PRIMARY KEY (operation_id, organisation_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX removed_participant_by_organisation ON removed_participant (organisation_id);
`
