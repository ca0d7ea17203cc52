/** A split that holds only where the organisation stands in this town, as written; null: wherever the spelling stands. */
export const splitByPlace = `
ALTER TABLE split_spelling ADD COLUMN place TEXT;
`
