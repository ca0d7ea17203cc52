import { Button, MultiSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { InstrumentRow } from '#core/contract/instruments.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { ChipPanel } from '#renderer/ui/chip.tsx'
import { everything, type Scope } from './pair-filter.ts'

const inside = { withinPortal: false }

function distinct(values: readonly (string | null)[], compare: (a: string, b: string) => number): string[] {
  return [...new Set(values.filter((value) => value !== null))].sort(compare)
}

/** Regions and programmes whose instruments are asked about. */
export function ScopeChip({
  instruments,
  scope,
  onChange,
}: {
  readonly instruments: readonly InstrumentRow[]
  readonly scope: Scope
  readonly onChange: (scope: Scope) => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const regions = distinct(
    instruments.map((one) => one.region),
    format.compare,
  )
  const programmes = distinct(
    instruments.map((one) => one.programme),
    format.compare,
  )
  const chosen = [...scope.regions, ...scope.programmes]
  if (chosen.length === 0 && regions.length + programmes.length < 2) return null
  return (
    <ChipPanel
      label={t('judgements.scope.chip')}
      value={chosen.length === 0 ? t('judgements.scope.all') : chosen.length === 1 ? (chosen[0] ?? '') : format.number(chosen.length)}
      on={chosen.length > 0}
      width={320}
    >
      {() => (
        <>
          <p className="judge-faint">{t('judgements.scope.explained')}</p>
          <MultiSelect
            label={t('judgements.scope.regions')}
            data={regions}
            value={[...scope.regions]}
            comboboxProps={inside}
            searchable
            disabled={regions.length === 0}
            onChange={(list) => onChange({ ...scope, regions: list })}
          />
          <MultiSelect
            label={t('judgements.scope.programmes')}
            data={programmes}
            value={[...scope.programmes]}
            comboboxProps={inside}
            searchable
            disabled={programmes.length === 0}
            onChange={(list) => onChange({ ...scope, programmes: list })}
          />
          {chosen.length === 0 ? null : <Button onClick={() => onChange(everything)}>{t('ui.clear')}</Button>}
        </>
      )}
    </ChipPanel>
  )
}
