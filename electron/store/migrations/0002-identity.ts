/** Who is who by hand: decisions, merged and split organisations, groups. */
export const identityTables = ''
