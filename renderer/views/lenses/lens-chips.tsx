import { Button, Menu, NumberInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { LensOptions, LensReading } from '#core/contract/lenses.ts'
import { normalisations } from '#core/lens/dematel.ts'
import { type LensName, lensNames } from '#core/lens/lens-values.ts'
import { confidences } from '#core/model/vocabulary.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { Busy } from '#renderer/ui/busy.tsx'
import { ChipPanel } from '#renderer/ui/chip.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { Segmented } from '#renderer/ui/segmented.tsx'
import type { Uncertainty } from './use-uncertainty.ts'

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

/** Draws matrices from the raters' answers, with runs and seed stated, and tells how far it is. */
export function UncertaintyChip({ of }: { readonly of: Uncertainty }) {
  const { t } = useTranslation()
  const { draws, setDraws, progress, found } = of
  return (
    <>
      <ChipPanel
        label={t('lenses.uncertainty')}
        value={found === null ? t('lenses.uncertainty_none') : t('lenses.uncertainty_value', { runs: found.runs, seed: found.seed })}
        on={found !== null}
        disabled={progress !== null}
        width={320}
      >
        {(close) => (
          <>
            <p className="chip-explained">{t('lenses.uncertainty_explained')}</p>
            {found === null ? null : (
              <p className="chip-explained">
                {confidences
                  .map((one) =>
                    t('lenses.uncertainty_drawing', {
                      confidence: t(`word.confidence.${one}`),
                      weight: found.drawing[one].weight,
                      step: found.drawing[one].step,
                    }),
                  )
                  .join(' ')}
              </p>
            )}
            <NumberInput
              label={t('lenses.runs')}
              min={10}
              max={10_000}
              step={100}
              value={draws.runs}
              onChange={(value) => setDraws({ ...draws, runs: within(value, 10, 10_000) })}
            />
            <NumberInput
              label={t('lenses.seed')}
              min={0}
              max={4_294_967_295}
              value={draws.seed}
              onChange={(value) => setDraws({ ...draws, seed: within(value, 0, 4_294_967_295) })}
            />
            <Button
              variant="filled"
              onClick={() => {
                close()
                of.begin()
              }}
            >
              {t('lenses.uncertainty_begin')}
            </Button>
          </>
        )}
      </ChipPanel>
      {progress === null ? null : (
        <div className="lens-busy">
          <Busy label={t('lenses.uncertainty_busy')} done={progress.done} total={progress.total} onCancel={of.cancel} />
        </div>
      )}
      <ErrorNote error={of.error} onRetry={of.begin} />
    </>
  )
}

function within(value: string | number, low: number, high: number): number {
  const number = Math.round(Number(value))
  return Number.isFinite(number) ? Math.max(low, Math.min(high, number)) : low
}
