/** A kind of sheet the program knows. Each has a file of its own in this folder and one line in the list. */
export const profileIds = ['eu-list', 'wales', 'lithuania-contracts', 'lithuania-applications', 'slovenia', 'generic'] as const
export type ProfileId = (typeof profileIds)[number]
