import { uuid } from './0001-columns.ts'

/*
 * Terms in a tree, tags with what they rest on, and suggestions that a person turned down.
 * A shipped term is the same in every project by its taxonomy's key and its code; an own one by its uuid. A tag is known by its instrument
 * and its term: there is one of each pair. So is a suggestion turned down.
 */
const trees = `
ALTER TABLE term ADD COLUMN parent_id INTEGER REFERENCES term (id) ON DELETE SET NULL;
CREATE INDEX term_by_parent ON term (parent_id) WHERE parent_id IS NOT NULL;

-- What was only the label of a group becomes the term above.
INSERT INTO term (taxonomy_id, position, code, label)
  SELECT taxonomy_id, min(position), '', "group" FROM term WHERE "group" IS NOT NULL GROUP BY taxonomy_id, "group" ORDER BY min(id);
UPDATE term SET parent_id = (
  SELECT max(above.id) FROM term AS above
  WHERE above.taxonomy_id = term.taxonomy_id AND above.code = '' AND above."group" IS NULL AND above.label = term."group"
) WHERE "group" IS NOT NULL;
ALTER TABLE term DROP COLUMN "group";
`

const tags = `
-- Null: before the program kept it.
ALTER TABLE tag ADD COLUMN tagged_at TEXT;
-- evidence is an excerpt of text; the three say where it stands.
ALTER TABLE tag ADD COLUMN document TEXT;
ALTER TABLE tag ADD COLUMN page TEXT;
ALTER TABLE tag ADD COLUMN operation_id INTEGER REFERENCES operation (id) ON DELETE SET NULL;
CREATE INDEX tag_by_operation ON tag (operation_id) WHERE operation_id IS NOT NULL;

CREATE TABLE rejected_suggestion (
  id INTEGER PRIMARY KEY,
  uuid ${uuid} UNIQUE,
  instrument_id INTEGER NOT NULL REFERENCES instrument (id) ON DELETE CASCADE,
  term_id INTEGER NOT NULL REFERENCES term (id) ON DELETE CASCADE,
  who TEXT NOT NULL,
  at TEXT NOT NULL,
  UNIQUE (instrument_id, term_id)
) STRICT;
CREATE INDEX rejected_suggestion_by_term ON rejected_suggestion (term_id);
`

/** Trees of terms, evidence of tags, suggestions turned down. */
export const taxonomyTables = [trees, tags].join('\n')
