import { useTranslation } from 'react-i18next'
import type { PackageInstrument } from '#core/package/material.ts'
import { packageStates, type PackageState } from '#core/package/states.ts'

/** In rem; the marks of a package stand in columns, so that packages are compared from row to row. */
const widest = 23
const letter = 0.5

/** How the marks of these instruments are laid out in a row: columns, what they need in rem, and the height of the row in pixels. */
export function markLayout(instruments: readonly PackageInstrument[]) {
  const one = 1.5 + letter * Math.min(14, Math.max(3, ...instruments.map(({ code }) => code.length)))
  const columns = Math.max(1, Math.min(instruments.length, Math.floor(widest / one)))
  return { columns, width: columns * one, rowHeight: 12 + 24 * Math.ceil(instruments.length / columns) }
}

/** A package as a mark and a code an instrument, always in the same order. `digits`: a state each. */
export function stateMarks(instruments: readonly PackageInstrument[], digits: string) {
  return <StateMarks instruments={instruments} digits={digits} />
}

function StateMarks({ instruments, digits }: { readonly instruments: readonly PackageInstrument[]; readonly digits: string }) {
  const { t } = useTranslation()
  const { columns, width } = markLayout(instruments)
  return (
    <span className="package-marks" style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`, minWidth: `${width}rem` }}>
      {instruments.map(({ id, code, name }, at) => (
        <span key={id} data-state={digits[at]} title={`${code} ${name}`}>
          <StateMark state={digits[at]} />
          {code}
          <span className="only-read-aloud"> {t(`packages.state.${Number(digits[at]) as PackageState}`)}, </span>
        </span>
      ))}
    </span>
  )
}

/** What the marks stand for. */
export function StateLegend() {
  const { t } = useTranslation()
  return (
    <p className="package-quiet package-legend">
      {packageStates.toReversed().map((state) => (
        <span key={state}>
          <StateMark state={state} />
          {t(`packages.state.${state}`)}
        </span>
      ))}
    </p>
  )
}

/** An empty, half or full square; what it says stands beside it. */
function StateMark({ state }: { readonly state: PackageState | string | undefined }) {
  return <i className="package-mark" data-state={state} aria-hidden />
}
