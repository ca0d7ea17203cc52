import { json, uuid } from './0001-columns.ts'

const profiles = `
CREATE TABLE sheet_profile (
  id INTEGER PRIMARY KEY,
  uuid ${uuid} UNIQUE,
  name TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 200),
  -- SettledSheet, see core/sheet/profiles.
  ${json('settled')}
) STRICT;
`

/** Named profiles. */
export const profileTables = profiles
