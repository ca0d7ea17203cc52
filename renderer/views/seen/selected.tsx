import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { InstrumentInspector } from '../instruments/instrument-inspector.tsx'
import { RemoveDialog } from '../instruments/remove-dialog.tsx'
import { PairInspector } from '../matrices/pair-inspector.tsx'
import { useMatrixChoices } from '../matrices/question.tsx'

/** Whether an inspector is open: a pair or an instrument is chosen, and shown here. */
export function useSelected(shown: readonly number[] | undefined): 'pair' | 'instrument' | null {
  const { pair, instrument } = useMatrixChoices().choices
  if (shown === undefined) return null
  if (pair !== null && shown.includes(pair.from) && shown.includes(pair.to)) return 'pair'
  return instrument !== null && shown.includes(instrument) ? 'instrument' : null
}

/** The inspector of the pair or the instrument that is chosen in all ways to see the mix. */
export function Selected({ kind }: { readonly kind: 'pair' | 'instrument' }) {
  const { choices, change } = useMatrixChoices()
  if (kind === 'pair' && choices.pair !== null)
    return (
      <PairInspector
        key={`${choices.pair.from}-${choices.pair.to}`}
        from={choices.pair.from}
        to={choices.pair.to}
        onClose={() => change({ pair: null })}
      />
    )
  return choices.instrument === null ? null : (
    <ChosenInstrument key={choices.instrument} id={choices.instrument} onClose={() => change({ instrument: null })} />
  )
}

function ChosenInstrument({ id, onClose }: { readonly id: number; readonly onClose: () => void }) {
  const { queries } = useEngine()
  const instrument = useQuery(queries.instruments.list.queryOptions()).data?.find((one) => one.id === id)
  const taxonomies = useQuery(queries.taxonomies.list.queryOptions()).data ?? []
  const tagField = useRef<HTMLInputElement>(null)
  const [removing, setRemoving] = useState(false)
  if (instrument === undefined) return null
  return (
    <>
      <InstrumentInspector
        instrument={instrument}
        taxonomies={taxonomies}
        tagField={tagField}
        onRemove={() => setRemoving(true)}
        onClose={onClose}
      />
      {removing ? <RemoveDialog instruments={[instrument]} onClose={() => setRemoving(false)} onRemoved={onClose} /> : null}
    </>
  )
}
