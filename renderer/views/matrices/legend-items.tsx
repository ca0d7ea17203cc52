import type { ReactNode } from 'react'

const levels = [0, 1, 2, 3, 4, 5, 6] as const
/** Of what has no negative side. */
const upperLevels = [3, 4, 5, 6] as const

/** One sign of a legend and what it means. */
export function LegendItem({ sign, children }: { readonly sign?: ReactNode; readonly children: ReactNode }) {
  return (
    <span className="matrix-legend-item">
      {sign}
      {children}
    </span>
  )
}

/** The fills from the least to the most. */
export function Ramp({ diverging, from, to }: { readonly diverging: boolean; readonly from: ReactNode; readonly to: ReactNode }) {
  return (
    <LegendItem>
      {from}
      <span className="matrix-ramp">
        {(diverging ? levels : upperLevels).map((level) => (
          <i key={level} style={{ background: `var(--ramp-${level})` }} />
        ))}
      </span>
      {to}
    </LegendItem>
  )
}

/** Judgement and evidence disagree. */
export const disagreeSign = (
  <svg width="11" height="11" aria-hidden>
    <path d="M0 11V0H11Z" fill="var(--warn)" />
  </svg>
)

/** Raters differ. */
export const differSign = (
  <svg width="16" height="12" aria-hidden>
    <rect width="16" height="12" rx="2" fill="var(--ramp-5)" />
    <path d="M0 5L5 0M0 11L11 0M5 12L16 1M11 12L16 7" stroke="var(--hatch)" strokeWidth="1.6" />
  </svg>
)

/** Nobody could assess. */
export const unableSign = (
  <svg width="12" height="12" aria-hidden>
    <path d="M2 2L10 10M2 10L10 2" stroke="var(--ink-faint)" strokeWidth="1.4" />
  </svg>
)

/** Shared organisations against chance, whose place is the middle. */
export const barSign = (
  <svg width="26" height="12" aria-hidden>
    <rect y="2" width="24" height="4" rx="1.5" fill="var(--bar)" />
    <path d="M12 7.5v4" stroke="var(--ink-soft)" strokeWidth="1.4" />
  </svg>
)

/** A cell without a value. */
export const blankSign = (
  <svg width="16" height="12" aria-hidden>
    <rect x="0.5" y="0.5" width="15" height="11" rx="2" fill="none" stroke="var(--line-strong)" />
  </svg>
)
