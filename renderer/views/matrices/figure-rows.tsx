/** Figures below each other, each with its name. */
export function FigureRows({ rows }: { readonly rows: readonly { readonly label: string; readonly value: string }[] }) {
  return (
    <dl className="figure-rows">
      {rows.map((row) => (
        <div key={row.label} className="figure-row">
          <dt>{row.label}</dt>
          <dd>{row.value}</dd>
        </div>
      ))}
    </dl>
  )
}
