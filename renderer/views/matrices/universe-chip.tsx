import { Button, Group, NumberInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { refusalOf } from '#renderer/data/refusal.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { ChipPanel } from '#renderer/ui/chip.tsx'
import { useMatrixChoices } from './question.tsx'

/** `computed` is not known of a universe that was refused. */
interface ShownUniverse {
  readonly size: number
  readonly computed: number | null
  readonly union: number
}

/** The universe that was refused because more organisations are shown than it holds; null where that is not what went wrong. */
function refusedUniverse(error: unknown): ShownUniverse | null {
  const refusal = refusalOf(error)
  if (refusal?.code !== 'universe_too_small') return null
  return { size: Number(refusal.facts['universe']), computed: null, union: Number(refusal.facts['union']) }
}

/** In how many organisations chance is counted, with the reason and a way to change it; also where the number was refused. */
export function UniverseChip({ universe, error }: { readonly universe: ShownUniverse | null; readonly error: unknown }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { choices, change } = useMatrixChoices()
  const shown = universe ?? refusedUniverse(error)
  if (shown === null) return null
  const { size, computed } = shown
  return (
    <ChipPanel
      label={t('matrices.universe')}
      value={size === 0 ? t('matrices.universe_none') : format.number(size)}
      on={choices.universe !== null}
      unsure={computed === null}
      width={320}
    >
      {(close) => (
        <UniverseForm
          {...shown}
          onChange={(next) => {
            change({ universe: next })
            close()
          }}
        />
      )}
    </ChipPanel>
  )
}

function UniverseForm({
  size,
  computed,
  union,
  onChange,
}: ShownUniverse & {
  /** Null for as many as there are in the project. */
  readonly onChange: (universe: number | null) => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const [value, setValue] = useState<number | string>(size)
  const number = typeof value === 'number' ? value : Number.NaN
  const tooSmall = !Number.isInteger(number) || number < union
  return (
    <form
      className="chip-panel"
      onSubmit={(event) => {
        event.preventDefault()
        if (!tooSmall) onChange(number === computed ? null : number)
      }}
    >
      {computed === 0 ? <p className="chip-explained">{t('matrices.universe_none_explained')}</p> : null}
      <p className="chip-explained">{t('matrices.universe_explained')}</p>
      <NumberInput
        label={t('matrices.universe_size')}
        value={value}
        min={1}
        allowDecimal={false}
        thousandSeparator={format.language === 'it' ? '.' : ','}
        decimalSeparator={format.language === 'it' ? ',' : '.'}
        clampBehavior="none"
        error={tooSmall ? t('matrices.universe_small', { union }) : undefined}
        onChange={setValue}
      />
      {computed === null ? null : <p className="chip-explained">{t('matrices.universe_computed', { computed, union })}</p>}
      <Group gap="xs">
        <Button type="submit" variant="filled" disabled={tooSmall}>
          {t('ui.apply')}
        </Button>
        <Button disabled={size === computed} onClick={() => onChange(null)}>
          {t('matrices.universe_reset')}
        </Button>
      </Group>
    </form>
  )
}
