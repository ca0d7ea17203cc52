import { flag, json } from './0001-columns.ts'

/*
 * What became of rows that a later delivery of their list does not hold any more, as 0002-deliveries.ts keeps it of operations: each delivery
 * says what it held and what it did not hold, and the last word counts.
 */
const goneRows = `
-- Taken out of the figures until a delivery holds it again.
ALTER TABLE partner ADD COLUMN ${flag('removed')};
ALTER TABLE payment ADD COLUMN ${flag('removed')};
ALTER TABLE indicator ADD COLUMN ${flag('removed')};

CREATE TABLE joined_absence (
  id INTEGER PRIMARY KEY,
  sheet_id INTEGER NOT NULL REFERENCES delivered_sheet (id) ON DELETE CASCADE,
  partner_id INTEGER REFERENCES partner (id) ON DELETE CASCADE,
  payment_id INTEGER REFERENCES payment (id) ON DELETE CASCADE,
  indicator_id INTEGER REFERENCES indicator (id) ON DELETE CASCADE,
  ${flag('removed')},
  CHECK ((partner_id IS NULL) + (payment_id IS NULL) + (indicator_id IS NULL) = 2)
) STRICT;
CREATE INDEX joined_absence_by_sheet ON joined_absence (sheet_id);
CREATE INDEX joined_absence_by_partner ON joined_absence (partner_id) WHERE partner_id IS NOT NULL;
CREATE INDEX joined_absence_by_payment ON joined_absence (payment_id) WHERE payment_id IS NOT NULL;
CREATE INDEX joined_absence_by_indicator ON joined_absence (indicator_id) WHERE indicator_id IS NOT NULL;

-- The participation that a partner had when it was taken out, and gets again.
CREATE TABLE removed_part (
  partner_id INTEGER PRIMARY KEY REFERENCES partner (id) ON DELETE CASCADE,
  organisation_id INTEGER NOT NULL REFERENCES organisation (id) ON DELETE RESTRICT,
  found_id INTEGER REFERENCES organisation (id) ON DELETE RESTRICT,
  ${json('participation')}
) STRICT;
CREATE INDEX removed_part_by_organisation ON removed_part (organisation_id);
CREATE INDEX removed_part_by_found ON removed_part (found_id) WHERE found_id IS NOT NULL;
`

/* What an indicator is to reach by year; the last one stands in the indicator itself. Year null: the sheet names none. */
const targets = `
CREATE TABLE indicator_target (
  indicator_id INTEGER NOT NULL REFERENCES indicator (id) ON DELETE CASCADE,
  year INTEGER,
  target REAL NOT NULL,
  row INTEGER NOT NULL CHECK (row >= 1),
  -- 0-based.
  "column" INTEGER NOT NULL CHECK ("column" >= 0)
) STRICT;
CREATE UNIQUE INDEX indicator_target_by_year ON indicator_target (indicator_id, coalesce(year, 0));
`

/** What is gone from lists of partners, payments and indicators, and targets by year. */
export const goneRowTables = [goneRows, targets].join('\n')
