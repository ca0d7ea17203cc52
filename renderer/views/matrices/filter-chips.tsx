import { Button, Group, MultiSelect, NumberInput, Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Taxonomy } from '#core/contract/taxonomies.ts'
import { countedLevels, type MatrixFilter } from '#core/contract/matrices.ts'
import { labelIn } from '#core/tagging/label.ts'
import { withTermsBelow } from '#core/tagging/term-tree.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { ChipPanel } from '#renderer/ui/chip.tsx'
import { Segmented } from '#renderer/ui/segmented.tsx'

const inside = { withinPortal: false }

interface FilterChange {
  readonly filter: MatrixFilter
  readonly onChange: (filter: MatrixFilter) => void
}

/** From which year to which the operations count. */
export function PeriodChip({
  filter,
  years,
  onChange,
}: FilterChange & { readonly years: { readonly from: number; readonly to: number } | null }) {
  const { t } = useTranslation()
  if (years === null) return null
  const list = Array.from({ length: years.to - years.from + 1 }, (_, at) => String(years.from + at))
  const from = filter.fromYear ?? years.from
  const to = filter.toYear ?? years.to
  const on = filter.fromYear !== undefined || filter.toYear !== undefined
  const set = (first: number, last: number) => {
    const { fromYear: _from, toYear: _to, ...rest } = filter
    onChange({ ...rest, ...(first > years.from ? { fromYear: first } : {}), ...(last < years.to ? { toYear: last } : {}) })
  }
  return (
    <ChipPanel label={t('matrices.period')} value={from === to ? String(from) : `${from}–${to}`} on={on}>
      {() => (
        <>
          <Group grow>
            <Select
              label={t('matrices.from_year')}
              data={list}
              value={String(from)}
              comboboxProps={inside}
              onChange={(year) => set(Number(year), Math.max(Number(year), to))}
            />
            <Select
              label={t('matrices.to_year')}
              data={list}
              value={String(to)}
              comboboxProps={inside}
              onChange={(year) => set(Math.min(Number(year), from), Number(year))}
            />
          </Group>
          <p className="chip-explained">{t('matrices.period_explained')}</p>
          {on ? <Button onClick={() => set(years.from, years.to)}>{t('ui.clear')}</Button> : null}
        </>
      )}
    </ChipPanel>
  )
}

/** Which instruments are shown: by programme, region, tag and size. */
export function FilterChip({
  filter,
  programmes,
  regions,
  taxonomies,
  onChange,
}: FilterChange & {
  readonly programmes: readonly string[]
  readonly regions: readonly string[]
  readonly taxonomies: readonly Taxonomy[]
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const { fromYear, toYear, level, ...chosen } = filter
  // What chips of their own choose.
  const elsewhere = {
    ...(fromYear === undefined ? {} : { fromYear }),
    ...(toYear === undefined ? {} : { toYear }),
    ...(level === undefined ? {} : { level }),
  }
  const parts = [chosen.programmes?.length, chosen.regions?.length, chosen.terms?.length, chosen.minimumOrganisations].filter(
    (part) => part !== undefined && part > 0,
  ).length
  const terms = taxonomies
    .map((taxonomy) => ({
      group: labelIn(taxonomy.label, format.language),
      items: taxonomy.terms
        .filter((term) => carried(taxonomy, term) || chosen.terms?.includes(term.id) === true)
        .map((term) => ({ value: String(term.id), label: labelIn(term.label, format.language) })),
    }))
    .filter((group) => group.items.length > 0)
  return (
    <ChipPanel label={t('matrices.filter')} {...(parts === 0 ? {} : { value: format.number(parts) })} on={parts > 0} width={340}>
      {() => (
        <>
          <MultiSelect
            label={t('matrices.filter_programmes')}
            data={[...programmes]}
            value={chosen.programmes ?? []}
            comboboxProps={inside}
            searchable
            openOnFocus={false}
            onChange={(list) => onChange({ ...filter, programmes: list })}
          />
          <MultiSelect
            label={t('matrices.filter_regions')}
            data={[...regions]}
            value={chosen.regions ?? []}
            comboboxProps={inside}
            searchable
            openOnFocus={false}
            onChange={(list) => onChange({ ...filter, regions: list })}
          />
          <MultiSelect
            label={t('matrices.filter_terms')}
            data={terms}
            value={(chosen.terms ?? []).map(String)}
            comboboxProps={inside}
            searchable
            openOnFocus={false}
            disabled={terms.length === 0}
            onChange={(list) => onChange({ ...filter, terms: list.map(Number) })}
          />
          <NumberInput
            label={t('matrices.filter_minimum')}
            min={0}
            max={100_000}
            allowDecimal={false}
            value={chosen.minimumOrganisations ?? 0}
            onChange={(size) => onChange({ ...filter, minimumOrganisations: Number(size) })}
          />
          {parts === 0 ? null : <Button onClick={() => onChange(elsewhere)}>{t('ui.clear')}</Button>}
        </>
      )}
    </ChipPanel>
  )
}

/** Whether a parent and its subsidiaries count as one. */
export function LevelChip({ filter, onChange }: FilterChange) {
  const { t } = useTranslation()
  const level = filter.level ?? 'organisation'
  return (
    <ChipPanel label={t('matrices.level')} value={t(`matrices.levels.${level}`)} on={level === 'group'}>
      {() => (
        <>
          <Segmented
            label={t('matrices.level')}
            value={level}
            segments={countedLevels.map((value) => ({ value, label: t(`matrices.levels.${value}`) }))}
            onChange={(value) => onChange({ ...filter, level: value })}
          />
          <p className="chip-explained">{t('matrices.level_explained')}</p>
        </>
      )}
    </ChipPanel>
  )
}

/** Whether an instrument carries the term or one below it. */
function carried({ terms }: Taxonomy, term: Taxonomy['terms'][number]): boolean {
  const branch = new Set(withTermsBelow(terms, [term.id]))
  return terms.some((one) => one.instruments > 0 && branch.has(one.id))
}
