/** Named profiles, and lists that tell more of operations known by their code: partners, payments, indicators. */
export const profileTables = ''
