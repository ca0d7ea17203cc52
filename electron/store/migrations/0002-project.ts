/** How natural persons stand in what leaves the program: masked until somebody chooses otherwise. */
export const projectColumns = `
ALTER TABLE project ADD COLUMN persons TEXT NOT NULL DEFAULT 'masked' CHECK (persons IN ('masked', 'shown'));
`
