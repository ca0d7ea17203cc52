/** What became of operations that a later delivery does not hold any more. */
export const deliveryTables = ''
