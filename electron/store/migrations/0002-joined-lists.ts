/*
 * Lists that tell more of operations which other lists hold. A row of one names its operation by code; operation_key is what that operation's key
 * is, operation_id the operation once there is one. A partner holds one row as read, as an operation does; its participation is
 * derived from it. An operation that only partners name is made from the first of them, in their own source.
 */
const partners = `
CREATE TABLE partner (
  id INTEGER PRIMARY KEY,
  source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE RESTRICT,
  key TEXT NOT NULL,
  ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
  sheet_id INTEGER NOT NULL REFERENCES delivered_sheet (id) ON DELETE RESTRICT,
  row INTEGER NOT NULL CHECK (row >= 1),
  operation_key TEXT NOT NULL,
  operation_id INTEGER REFERENCES operation (id) ON DELETE SET NULL,
  code TEXT,
  name TEXT,
  tax_id TEXT,
  other_id TEXT,
  role TEXT,
  country TEXT,
  place TEXT,
  postcode TEXT,
  website TEXT,
  -- The organisation's own.
  total_cost REAL,
  grant_amount REAL,
  eu_amount REAL,
  currency TEXT CHECK (length(currency) = 3)
) STRICT;
CREATE UNIQUE INDEX partner_by_key ON partner (source_id, key, ordinal);
CREATE INDEX partner_by_sheet ON partner (sheet_id, row);
CREATE INDEX partner_by_operation ON partner (operation_id);

-- Null: the operation's own row names the organisation.
ALTER TABLE participation ADD COLUMN partner_id INTEGER REFERENCES partner (id) ON DELETE CASCADE;
CREATE INDEX participation_by_partner ON participation (partner_id) WHERE partner_id IS NOT NULL;
`

const payments = `
CREATE TABLE payment (
  id INTEGER PRIMARY KEY,
  source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE RESTRICT,
  key TEXT NOT NULL,
  ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
  sheet_id INTEGER NOT NULL REFERENCES delivered_sheet (id) ON DELETE RESTRICT,
  row INTEGER NOT NULL CHECK (row >= 1),
  operation_key TEXT NOT NULL,
  -- Null until an operation of this code comes.
  operation_id INTEGER REFERENCES operation (id) ON DELETE SET NULL,
  code TEXT NOT NULL,
  -- A day, month or year.
  paid_on TEXT,
  amount REAL NOT NULL,
  currency TEXT CHECK (length(currency) = 3)
) STRICT;
CREATE UNIQUE INDEX payment_by_key ON payment (source_id, key, ordinal);
CREATE INDEX payment_by_sheet ON payment (sheet_id, row);
CREATE INDEX payment_by_operation ON payment (operation_id, paid_on);
`

/* A row before a later delivery changed it, and that a later delivery held it with the same values. Of one list or another. */
const changes = `
CREATE TABLE joined_revision (
  id INTEGER PRIMARY KEY,
  sheet_id INTEGER NOT NULL REFERENCES delivered_sheet (id) ON DELETE RESTRICT,
  from_sheet_id INTEGER NOT NULL REFERENCES delivered_sheet (id) ON DELETE RESTRICT,
  partner_id INTEGER REFERENCES partner (id) ON DELETE CASCADE,
  payment_id INTEGER REFERENCES payment (id) ON DELETE CASCADE,
  indicator_id INTEGER REFERENCES indicator (id) ON DELETE CASCADE,
  -- The row's columns, and what hangs on it: its participation, the values of an indicator.
  before TEXT NOT NULL CHECK (json_valid(before)),
  CHECK ((partner_id IS NULL) + (payment_id IS NULL) + (indicator_id IS NULL) = 2)
) STRICT;
CREATE INDEX joined_revision_by_sheet ON joined_revision (sheet_id);
CREATE INDEX joined_revision_by_from_sheet ON joined_revision (from_sheet_id);
CREATE INDEX joined_revision_by_partner ON joined_revision (partner_id) WHERE partner_id IS NOT NULL;
CREATE INDEX joined_revision_by_payment ON joined_revision (payment_id) WHERE payment_id IS NOT NULL;
CREATE INDEX joined_revision_by_indicator ON joined_revision (indicator_id) WHERE indicator_id IS NOT NULL;

CREATE TABLE joined_confirmation (
  id INTEGER PRIMARY KEY,
  sheet_id INTEGER NOT NULL REFERENCES delivered_sheet (id) ON DELETE CASCADE,
  -- Where its values had been read.
  from_sheet_id INTEGER NOT NULL REFERENCES delivered_sheet (id) ON DELETE RESTRICT,
  partner_id INTEGER REFERENCES partner (id) ON DELETE CASCADE,
  payment_id INTEGER REFERENCES payment (id) ON DELETE CASCADE,
  indicator_id INTEGER REFERENCES indicator (id) ON DELETE CASCADE,
  row INTEGER NOT NULL,
  CHECK ((partner_id IS NULL) + (payment_id IS NULL) + (indicator_id IS NULL) = 2)
) STRICT;
CREATE INDEX joined_confirmation_by_sheet ON joined_confirmation (sheet_id);
CREATE INDEX joined_confirmation_by_from_sheet ON joined_confirmation (from_sheet_id);
CREATE INDEX joined_confirmation_by_partner ON joined_confirmation (partner_id) WHERE partner_id IS NOT NULL;
CREATE INDEX joined_confirmation_by_payment ON joined_confirmation (payment_id) WHERE payment_id IS NOT NULL;
CREATE INDEX joined_confirmation_by_indicator ON joined_confirmation (indicator_id) WHERE indicator_id IS NOT NULL;
`

/** Partners of operations and payments to them. */
export const joinedListTables = [partners, payments, changes].join('\n')
