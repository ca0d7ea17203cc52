import { Button, MultiSelect, NumberInput, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { QueueFilter } from '#core/contract/identity.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useFormat } from '#renderer/data/use-format.ts'
import { ChipPanel } from '#renderer/ui/chip.tsx'

const inside = { withinPortal: false }
const suggestions = ['same', 'department', 'group'] as const

/** Which proposals are looked at: by country, reason, size, instrument and what they point to. */
export function QueueChips({
  queue,
  filter,
  onChange,
}: {
  readonly queue: { readonly countries: readonly string[]; readonly reasons: readonly string[] }
  readonly filter: QueueFilter
  readonly onChange: (filter: QueueFilter) => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const { queries } = useEngine()
  const instruments = useQuery(queries.instruments.list.queryOptions()).data ?? []
  const count = Object.values(filter).filter((value) => value !== undefined).length
  const set = (part: Partial<Record<keyof QueueFilter, unknown>>) => {
    const next = { ...filter, ...part }
    const kept = Object.entries(next).filter(
      ([, value]) => value !== undefined && value !== null && value !== 0 && !(Array.isArray(value) && value.length === 0),
    )
    onChange(Object.fromEntries(kept) as QueueFilter)
  }
  return (
    <ChipPanel label={t('matrices.filter')} {...(count === 0 ? {} : { value: format.number(count) })} on={count > 0} width={340}>
      {() => (
        <>
          <Select
            label={t('identity.filter.suggests')}
            data={suggestions.map((value) => ({ value, label: t(`identity.suggests_short.${value}`) }))}
            value={filter.suggests ?? null}
            clearable
            comboboxProps={inside}
            onChange={(suggests) => set({ suggests })}
          />
          <Select
            label={t('identity.filter.country')}
            data={[...queue.countries]}
            value={filter.country ?? null}
            clearable
            searchable
            comboboxProps={inside}
            onChange={(country) => set({ country })}
          />
          <Select
            label={t('identity.filter.reason')}
            data={queue.reasons.map((value) => ({ value, label: t(`identity.reason_short.${value}`) }))}
            value={filter.reason ?? null}
            clearable
            comboboxProps={inside}
            onChange={(reason) => set({ reason })}
          />
          <MultiSelect
            label={t('identity.filter.instruments')}
            data={instruments.map((one) => ({ value: String(one.id), label: `${one.code} · ${one.name}` }))}
            value={(filter.instruments ?? []).map(String)}
            searchable
            comboboxProps={inside}
            onChange={(list) => set({ instruments: list.map(Number) })}
          />
          <NumberInput
            label={t('identity.filter.operations')}
            min={0}
            allowDecimal={false}
            value={filter.operations ?? 0}
            onChange={(operations) => set({ operations: Number(operations) })}
          />
          {count === 0 ? null : <Button onClick={() => onChange({})}>{t('ui.clear')}</Button>}
        </>
      )}
    </ChipPanel>
  )
}
