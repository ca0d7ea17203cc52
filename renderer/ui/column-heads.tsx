export interface ColumnHead {
  readonly label: string
  /** Its cells hold numbers or days. */
  readonly isNumber?: boolean
}

/** The headings of a plain table. */
export function ColumnHeads({ heads }: { readonly heads: readonly ColumnHead[] }) {
  return (
    <thead>
      <tr>
        {heads.map(({ label, isNumber = false }) => (
          <th key={label} scope="col" className={isNumber ? 'is-number' : undefined}>
            {label}
          </th>
        ))}
      </tr>
    </thead>
  )
}
