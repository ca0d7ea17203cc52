/** What was corrected by hand. */
export const correctionTables = ''
