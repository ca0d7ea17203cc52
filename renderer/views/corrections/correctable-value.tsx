import { useTranslation } from 'react-i18next'
import { useCallback, useRef, type ReactNode } from 'react'
import type { CorrectionRow } from '#core/contract/corrections.ts'
import { CorrectedMark } from './corrected-mark.tsx'
import { CorrectionWays } from './correction-ways.tsx'
import type { CorrectionWaysGiven } from './use-correction-ways.ts'

/** A value that opens its editor, with the mark of its correction and the ways out of it. */
export function CorrectableValue({
  field,
  correction,
  ways,
  editor,
  onEdit,
  children,
}: {
  /** As it is called on screen. */
  readonly field: string
  readonly correction: CorrectionRow | null
  readonly ways: CorrectionWaysGiven
  /** Stands in place of the value while it is corrected. */
  readonly editor: ReactNode
  readonly onEdit: () => void
  readonly children: ReactNode
}) {
  const { t } = useTranslation()
  const edited = useRef(false)
  // The keyboard goes on where the editor was.
  const goOn = useCallback((button: HTMLButtonElement | null) => {
    if (button !== null && edited.current) button.focus()
  }, [])
  return (
    <>
      {editor ?? (
        <button
          ref={goOn}
          type="button"
          className="link link-quiet"
          disabled={!ways.writable}
          title={t('corrections.correct_field', { field })}
          onClick={() => {
            edited.current = true
            onEdit()
          }}
        >
          {children}
        </button>
      )}{' '}
      {correction === null ? null : (
        <>
          <CorrectedMark correction={correction} /> <CorrectionWays correction={correction} ways={ways} />
        </>
      )}
    </>
  )
}
