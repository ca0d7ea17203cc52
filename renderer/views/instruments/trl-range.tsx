import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { UnstyledButton } from '@mantine/core'
import { movedRange } from './trl-steps.ts'

const steps = [1, 2, 3, 4, 5, 6, 7, 8, 9]

/** Technology readiness from–to as nine steps: press the first and the last, or move the ends by arrow keys. */
export function TrlRange({
  from,
  to,
  mark,
  writable,
  onChange,
}: {
  readonly from: number | null
  readonly to: number | null
  readonly mark: ReactNode
  readonly writable: boolean
  readonly onChange: (from: number | null, to: number | null) => void
}) {
  const { t } = useTranslation()
  const first = from ?? to
  const last = to ?? from
  const words = first === null || last === null ? t('instruments.trl_none') : t('instruments.trl_range', { from: first, to: last })
  const press = (step: number) => {
    const [low, high] = movedRange(first, last, step)
    onChange(low, high)
  }
  return (
    <fieldset className="trl">
      <legend>
        {t('instruments.field.trl')} {mark}
      </legend>
      <div className="trl-steps">
        {steps.map((step) => {
          const on = first !== null && last !== null && step >= first && step <= last
          return (
            <UnstyledButton key={step} className="trl-step" aria-pressed={on} disabled={!writable} onClick={() => press(step)}>
              {step}
            </UnstyledButton>
          )
        })}
        <output className="faint trl-words">{words}</output>
      </div>
    </fieldset>
  )
}
