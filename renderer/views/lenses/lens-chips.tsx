import { Menu, NumberInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { LensOptions, LensReading } from '#core/contract/lenses.ts'
import { normalisations } from '#core/lens/dematel.ts'
import { type LensName, lensNames } from '#core/lens/lens-values.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { ChipPanel } from '#renderer/ui/chip.tsx'
import { Segmented } from '#renderer/ui/segmented.tsx'

/** Which lens the picture shows, each with a line that explains it. */
export function LensChip({ lens, onChange }: { readonly lens: LensName; readonly onChange: (lens: LensName) => void }) {
  const { t } = useTranslation()
  return (
    <Menu position="bottom-start" width={340}>
      <Menu.Target>
        <button type="button" className="chip" data-on>
          {t('lenses.lens')} <strong>{t(`lenses.name.${lens}`)}</strong>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={lens} onChange={(value) => onChange(lensNames.find((one) => one === value) ?? lens)}>
          {lensNames.map((one) => (
            <Menu.RadioItem key={one} value={one} closeMenuOnClick>
              {t(`lenses.name.${one}`)}
              <span className="small-line" style={{ display: 'block' }}>
                {t(`lenses.explained.${one}`)}
              </span>
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  )
}

/** What can be chosen about a lens: its normalisation, its cut, its tolerance, and what P counts. */
export function MethodChip({
  lens,
  options,
  reading,
  onChange,
}: {
  readonly lens: LensName
  readonly options: LensOptions
  readonly reading: LensReading | undefined
  readonly onChange: (options: LensOptions) => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const value = {
    direct: null,
    secondOrder: null,
    micmac: null,
    dematel: t(`lenses.normalisation.${options.normalisation}`),
    ism: options.cut === undefined ? t('lenses.cut_any') : t('lenses.cut_from', { cut: format.number(options.cut, 2) }),
    crossImpact: t('lenses.tolerance_value', { tolerance: format.number(options.tolerance, 2) }),
  }[lens]
  const potentials = (reading?.rests.potentials ?? 0) > 0
  if (value === null && !potentials) return null
  return (
    <ChipPanel label={t('lenses.method')} value={value ?? t('lenses.potential_value', { value: options.potential })} width={320}>
      {() => (
        <>
          {lens === 'dematel' ? (
            <>
              <Segmented
                label={t('lenses.normalisation_label')}
                value={options.normalisation}
                segments={normalisations.map((one) => ({ value: one, label: t(`lenses.normalisation.${one}`) }))}
                onChange={(normalisation) => onChange({ ...options, normalisation })}
              />
              <p className="chip-explained">{t('lenses.normalisation_explained')}</p>
            </>
          ) : null}
          {lens === 'ism' ? (
            <NumberInput
              label={t('lenses.cut_label')}
              description={t('lenses.cut_explained')}
              min={0}
              max={3}
              step={0.5}
              value={options.cut ?? 0}
              onChange={(given) => {
                const { cut: _, ...rest } = options
                onChange(Number(given) > 0 ? { ...rest, cut: Number(given) } : rest)
              }}
            />
          ) : null}
          {lens === 'crossImpact' ? (
            <NumberInput
              label={t('lenses.tolerance_label')}
              description={t('lenses.tolerance_explained')}
              min={0}
              max={100}
              value={options.tolerance}
              onChange={(given) => onChange({ ...options, tolerance: Math.max(0, Number(given) || 0) })}
            />
          ) : null}
          {potentials ? (
            <Segmented
              label={t('lenses.potential_label')}
              value={String(options.potential) as '0' | '3'}
              segments={(['0', '3'] as const).map((one) => ({ value: one, label: t('lenses.potential_value', { value: one }) }))}
              onChange={(one) => onChange({ ...options, potential: one === '3' ? 3 : 0 })}
            />
          ) : null}
        </>
      )}
    </ChipPanel>
  )
}
