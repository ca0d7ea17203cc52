import { Button, Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { InstrumentRow } from '#core/contract/instruments.ts'
import type { ProfilePart } from '#core/instrument/aspects.ts'
import { completenessOfMix } from '#core/instrument/completeness.ts'
import { ChipPanel } from '#renderer/ui/chip.tsx'

/** Chooses the instruments in whose profile one part is blank. */
export function MissingChip({
  instruments,
  part,
  onChange,
}: {
  readonly instruments: readonly InstrumentRow[]
  readonly part: ProfilePart | null
  readonly onChange: (part: ProfilePart | null) => void
}) {
  const { t } = useTranslation()
  const parts = completenessOfMix(instruments).filter(({ missing, part: one }) => missing.length > 0 || one === part)
  return (
    <ChipPanel
      label={t('instruments.completeness.missing')}
      {...(part === null ? {} : { value: t(`instruments.part.${part}`) })}
      on={part !== null}
      disabled={parts.length === 0}
      width={320}
    >
      {(close) => (
        <div className="chip-panel">
          <Select
            size="xs"
            label={t('instruments.completeness.blank_is')}
            data={parts.map((one) => ({
              value: one.part,
              label: t('instruments.completeness.part_missing', { part: t(`instruments.part.${one.part}`), count: one.missing.length }),
            }))}
            value={part}
            comboboxProps={{ withinPortal: false }}
            onChange={(value) => {
              onChange(parts.find((one) => one.part === value)?.part ?? null)
              close()
            }}
          />
          <Button
            size="xs"
            disabled={part === null}
            onClick={() => {
              onChange(null)
              close()
            }}
          >
            {t('ui.clear')}
          </Button>
        </div>
      )}
    </ChipPanel>
  )
}
