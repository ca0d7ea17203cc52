import type { ReactNode } from 'react'

/** Boxes side by side, two in a row. */
export function Figures({ children }: { readonly children: ReactNode }) {
  return <div className="figures">{children}</div>
}

/** One number with its name above and what it means below; pressing it (where possible) shows what it is made of. */
export function FigureBox({
  label,
  value,
  detail,
  colour,
  onClick,
}: {
  readonly label: string
  readonly value: string
  readonly detail?: ReactNode
  readonly colour?: string
  readonly onClick?: () => void
}) {
  const content = (
    <>
      <span className="figure-label">{label}</span>
      <span
        className="figure-value"
        data-long={value.length > 10 || undefined}
        style={colour === undefined ? undefined : { color: colour }}
      >
        {value}
      </span>
      {detail === undefined ? null : <span className="figure-detail">{detail}</span>}
    </>
  )
  if (onClick === undefined) return <div className="figure">{content}</div>
  return (
    <button type="button" className="figure" onClick={onClick}>
      {content}
    </button>
  )
}
