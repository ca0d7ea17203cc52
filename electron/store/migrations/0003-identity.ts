import { json } from './0001-columns.ts'

/** Decisions of another project's log that are about organisations not here yet; applied when a delivery brings them. */
export const waitingDecisions = `
CREATE TABLE waiting_decision (
  id INTEGER PRIMARY KEY,
  -- UUID of the decision in the log it came with.
  key TEXT NOT NULL UNIQUE,
  -- FileDecision, see core/identity/decision-file.ts.
  ${json('decision')},
  file TEXT NOT NULL,
  at TEXT NOT NULL,
  who TEXT NOT NULL
) STRICT;
`
