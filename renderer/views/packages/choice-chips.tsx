import { Button, Checkbox, MultiSelect, NumberInput, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { type ByState, packageStates, usualNumbers } from '#core/package/states.ts'
import { labelIn } from '#core/tagging/label.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useFormat } from '#renderer/data/use-format.ts'
import { ChipPanel } from '#renderer/ui/chip.tsx'
import { ChipRow } from '#renderer/ui/page.tsx'
import { usePackageChoices } from './package-choices.tsx'
import type { SetPackage } from './use-package.ts'
import { codedName } from '#renderer/ui/coded-name.tsx'

const inside = { withinPortal: false }

/** Which instruments, whose terms, how states count, and what a package may cost. */
export function ChoiceChips({ shown }: { readonly shown: SetPackage }) {
  return (
    <ChipRow>
      <InstrumentsChip shown={shown} />
      <TaxonomyChip shown={shown} />
      <NumbersChip />
      <LimitsChip shown={shown} />
    </ChipRow>
  )
}

function InstrumentsChip({ shown }: { readonly shown: SetPackage }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { change } = usePackageChoices()
  const { all, material } = shown
  const regions = [...new Set(all.instruments.flatMap(({ region }) => region ?? []))].toSorted(format.compare)
  return (
    <ChipPanel label={t('packages.instruments')} value={format.number(material.instruments.length)} width={340}>
      {() => (
        <>
          <div className="package-chip-buttons">
            {regions.map((region) => (
              <Button
                key={region}
                onClick={() => change({ instruments: all.instruments.filter((one) => one.region === region).map(({ id }) => id) })}
              >
                {region}
              </Button>
            ))}
            <Button onClick={() => change({ instruments: all.instruments.map(({ id }) => id) })}>{t('packages.all_instruments')}</Button>
          </div>
          <MultiSelect
            label={t('packages.instruments')}
            data={all.instruments.map((one) => ({ value: String(one.id), label: codedName(one) }))}
            value={material.instruments.map(({ id }) => String(id))}
            searchable
            comboboxProps={inside}
            onChange={(ids) => {
              if (ids.length > 0) change({ instruments: all.instruments.map(({ id }) => id).filter((id) => ids.includes(String(id))) })
            }}
          />
        </>
      )}
    </ChipPanel>
  )
}

function TaxonomyChip({ shown }: { readonly shown: SetPackage }) {
  const { t } = useTranslation()
  const { language } = useFormat()
  const { queries } = useEngine()
  const { change } = usePackageChoices()
  const taxonomies = useQuery(queries.taxonomies.list.queryOptions()).data ?? []
  const label = taxonomies.find(({ id }) => id === shown.taxonomy)?.label
  return (
    <ChipPanel
      label={t('packages.taxonomy')}
      value={label === undefined ? t('packages.no_taxonomy') : labelIn(label, language)}
      width={320}
    >
      {() => (
        <Select
          label={t('packages.taxonomy')}
          data={[
            { value: '', label: t('packages.no_taxonomy') },
            ...taxonomies.map((one) => ({ value: String(one.id), label: labelIn(one.label, language) })),
          ]}
          value={shown.taxonomy === null ? '' : String(shown.taxonomy)}
          searchable
          comboboxProps={inside}
          onChange={(id) => change({ taxonomy: id === null || id === '' ? null : Number(id) })}
        />
      )}
    </ChipPanel>
  )
}

function NumbersChip() {
  const { t } = useTranslation()
  const format = useFormat()
  const { choices, change } = usePackageChoices()
  const { numbers } = choices
  const usual = JSON.stringify(numbers) === JSON.stringify(usualNumbers)
  const put = (which: 'gives' | 'receives', state: number, value: number | string) => {
    if (typeof value !== 'number' || Math.abs(value) > 100) return
    change({ numbers: { ...numbers, [which]: numbers[which].map((one, at) => (at === state ? value : one)) as unknown as ByState } })
  }
  const list = (of: ByState) => of.map((one) => format.number(one, 2)).join(' / ')
  return (
    <ChipPanel label={t('packages.numbers.label')} value={`${list(numbers.gives)} · ${list(numbers.receives)}`} on={!usual} width={360}>
      {() => (
        <>
          <p className="chip-explained">{t('packages.numbers.explained')}</p>
          {(['gives', 'receives'] as const).map((which) => (
            <fieldset key={which} className="package-numbers">
              <legend>{t(`packages.numbers.${which}`)}</legend>
              {packageStates.map((state) => (
                <NumberInput
                  key={state}
                  label={t(`packages.state.${state}`)}
                  value={numbers[which][state]}
                  min={-100}
                  max={100}
                  step={1}
                  onChange={(value) => put(which, state, value)}
                />
              ))}
            </fieldset>
          ))}
          <NumberInput
            label={t('packages.numbers.factor')}
            value={numbers.budgetFactor}
            min={1}
            max={100}
            step={0.5}
            onChange={(value) => {
              if (typeof value === 'number' && value >= 1 && value <= 100) change({ numbers: { ...numbers, budgetFactor: value } })
            }}
          />
          {usual ? null : <Button onClick={() => change({ numbers: usualNumbers })}>{t('packages.numbers.usual')}</Button>}
        </>
      )}
    </ChipPanel>
  )
}

function LimitsChip({ shown }: { readonly shown: SetPackage }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { choices, change } = usePackageChoices()
  const currencies = [...new Set(shown.material.instruments.flatMap(({ budget }) => budget?.currency ?? []))].toSorted()
  const value = [...choices.limits].map(([currency, most]) => `${format.shortAmount(most)} ${currency}`).join(' · ')
  return (
    <ChipPanel label={t('packages.limits.label')} value={value || t('packages.limits.none')} on={choices.limits.size > 0} width={320}>
      {() => (
        <>
          <p className="chip-explained">{t(currencies.length === 0 ? 'packages.limits.no_budget' : 'packages.limits.explained')}</p>
          {currencies.map((currency) => (
            <NumberInput
              key={currency}
              label={t('packages.limits.most', { currency })}
              value={choices.limits.get(currency) ?? ''}
              min={0}
              thousandSeparator=" "
              onChange={(most) => {
                const others = [...choices.limits].filter(([one]) => one !== currency)
                change({ limits: new Map(typeof most === 'number' ? [...others, [currency, most]] : others) })
              }}
            />
          ))}
          <Checkbox
            label={t('packages.limits.decided')}
            checked={choices.decided}
            onChange={(event) => change({ decided: event.currentTarget.checked })}
          />
        </>
      )}
    </ChipPanel>
  )
}
