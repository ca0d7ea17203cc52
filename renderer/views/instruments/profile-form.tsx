import { Select } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { InstrumentProfile, InstrumentRow } from '#core/contract/instruments.ts'
import { levelsOfGovernment } from '#core/model/vocabulary.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useFormat } from '#renderer/data/use-format.ts'
import { Section } from '#renderer/ui/inspector.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { readAmount } from './amount-text.ts'
import { dayInField, readDay } from './day-text.ts'
import { InferredMark } from './inferred-mark.tsx'
import { ProfileField } from './profile-field.tsx'
import { TrlRange } from './trl-range.tsx'
import { filled } from './filled.ts'

/** What is known of an instrument by hand; each field is saved when it is left, and undo takes it back. */
export function ProfileForm({ instrument, writable }: { readonly instrument: InstrumentRow; readonly writable: boolean }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { queries } = useEngine()
  const update = useMutation(queries.instruments.update.mutationOptions())
  const save = (profile: Partial<InstrumentProfile>) => update.mutate({ id: instrument.id, profile })
  const mark = (field: string) => (instrument.inventedFields.includes(field) ? <InferredMark /> : null)
  const field = (name: 'programme' | 'region' | 'managingBody' | 'objective' | 'targetGroups', max: number, lines = 1) => (
    <ProfileField
      label={t(`instruments.field.${name}`)}
      mark={mark(name)}
      value={instrument[name] ?? ''}
      lines={lines}
      max={max}
      writable={writable}
      read={(value) => ({ value: filled(value) })}
      onSave={(value) => save({ [name]: value })}
    />
  )
  const needed = (name: 'code' | 'name', max: number) => (
    <ProfileField
      label={t(`instruments.field.${name}`)}
      mark={mark(name)}
      value={instrument[name]}
      lines={name === 'name' ? 2 : 1}
      max={max}
      writable={writable}
      read={(value) => (filled(value) === null ? { problem: t(`instruments.invalid.${name}`) } : { value: value.trim() })}
      onSave={(value) => save({ [name]: value })}
    />
  )
  const day = (name: 'launch' | 'end') => (
    <ProfileField
      label={t(`instruments.field.${name}`)}
      mark={mark(name)}
      value={dayInField(instrument[name])}
      placeholder={t('instruments.date_hint')}
      max={12}
      writable={writable}
      read={(value) => {
        const read = readDay(value)
        return read === undefined ? { problem: t('instruments.invalid.date') } : { value: read }
      }}
      onSave={(value) => save({ [name]: value })}
    />
  )
  return (
    <Section
      title={t('instruments.profile')}
      action={
        <span className="faint profile-saved">
          {update.isPending ? t('instruments.saving') : update.isSuccess ? t('instruments.saved') : ''}
        </span>
      }
    >
      <ErrorNote error={update.error} />
      {writable ? null : <p className="faint">{t('ui.read_only')}</p>}
      <div className="profile-form">
        <div className="profile-pair profile-pair-code">
          {needed('code', 100)}
          {needed('name', 500)}
        </div>
        {field('programme', 300)}
        <div className="profile-pair">
          {field('region', 200)}
          <Select
            size="xs"
            label={t('instruments.field.level')}
            clearable
            disabled={!writable}
            placeholder={t('instruments.not_set')}
            data={levelsOfGovernment.map((level) => ({ value: level, label: t(`word.level.${level}`) }))}
            value={instrument.level}
            onChange={(value) => save({ level: levelsOfGovernment.find((level) => level === value) ?? null })}
          />
        </div>
        {field('managingBody', 300)}
        {field('objective', 5000, 5)}
        {field('targetGroups', 1000, 2)}
        <TrlRange
          from={instrument.trlFrom}
          to={instrument.trlTo}
          mark={mark('trlFrom') ?? mark('trlTo')}
          writable={writable}
          onChange={(trlFrom, trlTo) => save({ trlFrom, trlTo })}
        />
        <div className="profile-pair profile-pair-money">
          <ProfileField
            label={t('instruments.field.budget')}
            mark={mark('budget')}
            value={instrument.budget === null ? '' : format.number(instrument.budget, 2)}
            max={24}
            number
            writable={writable}
            read={(value) => {
              const read = readAmount(value)
              return read === undefined ? { problem: t('instruments.invalid.budget') } : { value: read }
            }}
            onSave={(budget) => save({ budget })}
          />
          <ProfileField
            label={t('instruments.field.budgetCurrency')}
            mark={mark('budgetCurrency')}
            value={instrument.budgetCurrency ?? ''}
            max={3}
            writable={writable}
            read={(value) => {
              const code = filled(value)?.toUpperCase() ?? null
              return code === null || /^[A-Z]{3}$/.test(code) ? { value: code } : { problem: t('instruments.invalid.currency') }
            }}
            onSave={(budgetCurrency) => save({ budgetCurrency })}
          />
        </div>
        <div className="profile-pair">
          {day('launch')}
          {day('end')}
        </div>
      </div>
    </Section>
  )
}
