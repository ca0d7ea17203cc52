import type { ReactNode } from 'react'
import './ui.css'

/** A place: its content on the left, scrolling by itself, and the inspector (if open) beside it. */
export function Page({ children, inspector }: { readonly children: ReactNode; readonly inspector?: ReactNode }) {
  return (
    <div className="page">
      <main className="page-main" id="content" tabIndex={-1}>
        {children}
      </main>
      {inspector}
    </div>
  )
}

/** Title of a place, one line about what is shown, and its actions. */
export function PageHeader({
  title,
  sub,
  children,
}: {
  readonly title: ReactNode
  readonly sub?: ReactNode
  readonly children?: ReactNode
}) {
  return (
    <header className="page-header">
      <div className="page-header-words">
        <h1>{title}</h1>
      </div>
      {children === undefined ? null : <div className="page-header-actions">{children}</div>}
      {sub === undefined ? null : <p className="page-header-sub">{sub}</p>}
    </header>
  )
}

/** The row of chips under a header; what is given as `end` stands on the right. */
export function ChipRow({ children, end }: { readonly children: ReactNode; readonly end?: ReactNode }) {
  return (
    <div className="chip-row">
      {children}
      {end === undefined ? null : <div className="chip-row-end">{end}</div>}
    </div>
  )
}
