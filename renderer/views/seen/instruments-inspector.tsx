import type { InstrumentRow } from '#core/contract/instruments.ts'
import { labelIn } from '#core/tagging/label.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { CodedName } from '#renderer/ui/coded-name.tsx'
import { Inspector } from '#renderer/ui/inspector.tsx'

/** The instruments behind a figure with their tags, and what each has of it; each leads to its own inspector. */
export function InstrumentsInspector({
  said,
  instruments,
  figure,
  onOpen,
  onClose,
}: {
  /** Its heading, then what is said beneath it. */
  readonly said: readonly string[]
  readonly instruments: readonly InstrumentRow[]
  readonly figure: (instrument: InstrumentRow) => string
  readonly onOpen: (id: number) => void
  readonly onClose: () => void
}) {
  const format = useFormat()
  return (
    <Inspector title={said[0]} sub={said.slice(1).join(' · ')} onClose={onClose}>
      <table className="plain-table">
        <tbody>
          {instruments.map((one) => (
            <tr key={one.id}>
              <td>
                <button type="button" className="link link-quiet" onClick={() => onOpen(one.id)}>
                  <CodedName {...one} />
                </button>
                <div className="small-line">{one.tags.map(({ label }) => labelIn(label, format.language)).join(' · ')}</div>
              </td>
              <td className="is-number">{figure(one)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Inspector>
  )
}
