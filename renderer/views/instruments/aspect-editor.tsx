import { Select } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { AspectValues, InstrumentProfile } from '#core/contract/instruments.ts'
import type { Aspect } from '#core/instrument/aspects.ts'
import { callTypes, deliveries, levelsOfGovernment, rationales } from '#core/model/vocabulary.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { readAmount } from './amount-text.ts'
import { dayInField, readDay } from './day-text.ts'
import { filled } from './filled.ts'
import { ProfileField } from './profile-field.tsx'
import { TrlRange } from './trl-range.tsx'
import { WordsField } from './words-field.tsx'

/** Longest text and lines shown of the aspects that are texts. */
const texts: Readonly<Partial<Record<Aspect, { readonly max: number; readonly lines: number }>>> = {
  objective: { max: 5000, lines: 5 },
  interventionLogic: { max: 5000, lines: 5 },
  targetGroups: { max: 1000, lines: 2 },
  geographicalScope: { max: 1000, lines: 2 },
  sectoralScope: { max: 1000, lines: 2 },
  region: { max: 200, lines: 1 },
  managingBody: { max: 300, lines: 1 },
  programme: { max: 300, lines: 1 },
  priority: { max: 500, lines: 1 },
}

type Amount = 'budget' | 'minimumProject' | 'maximumProject'
type Percent = 'intensityFrom' | 'intensityTo'
type Currency = 'budgetCurrency' | 'projectCurrency'

/** The fields of one aspect of a profile; what is entered is given out field by field. */
export function AspectEditor({
  aspect,
  values,
  mark,
  writable,
  onSave,
}: {
  readonly aspect: Aspect
  readonly values: AspectValues
  readonly mark: (field: keyof InstrumentProfile) => ReactNode
  readonly writable: boolean
  readonly onSave: (values: AspectValues) => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const label = (field: string): string => t(`instruments.field.${field}`)
  const shared = { placeholder: t('instruments.blank'), writable } as const
  const amount = (field: Amount) => (
    <ProfileField
      {...shared}
      label={label(field)}
      mark={mark(field)}
      value={values[field] == null ? '' : format.number(values[field], 2)}
      max={24}
      number
      read={(text) => {
        const read = readAmount(text)
        return read === undefined ? { problem: t('instruments.invalid.budget') } : { value: read }
      }}
      onSave={(value) => onSave({ [field]: value })}
    />
  )
  const currency = (field: Currency) => (
    <ProfileField
      {...shared}
      placeholder=""
      label={label(field)}
      mark={null}
      value={values[field] ?? ''}
      max={3}
      read={(text) => {
        const code = filled(text)?.toUpperCase() ?? null
        return code === null || /^[A-Z]{3}$/.test(code) ? { value: code } : { problem: t('instruments.invalid.currency') }
      }}
      onSave={(value) => onSave({ [field]: value })}
    />
  )
  const percent = (field: Percent) => (
    <ProfileField
      {...shared}
      label={label(field)}
      mark={mark(field)}
      value={values[field] == null ? '' : format.number(values[field], 2)}
      max={8}
      number
      read={(text) => {
        const read = readAmount(text.replaceAll('%', ''))
        return read === undefined || (read !== null && read > 100) ? { problem: t('instruments.invalid.percent') } : { value: read }
      }}
      onSave={(value) => onSave({ [field]: value })}
    />
  )
  const chosen = <Field extends 'rationale' | 'delivery' | 'callType' | 'levelFinanced'>(
    field: Field,
    words: readonly InstrumentProfile[Field][number][],
    word: string,
  ) => (
    <WordsField
      label={
        <>
          {label(field)} {mark(field)}
        </>
      }
      words={words}
      labelOf={(one) => t(`word.${word}.${one}`)}
      value={values[field] ?? []}
      writable={writable}
      onSave={(value) => onSave({ [field]: value })}
    />
  )
  switch (aspect) {
    case 'trl':
      return (
        <TrlRange
          from={values.trlFrom ?? null}
          to={values.trlTo ?? null}
          mark={mark('trlFrom') ?? mark('trlTo')}
          writable={writable}
          onChange={(trlFrom, trlTo) => onSave({ trlFrom, trlTo })}
        />
      )
    case 'rationale':
      return chosen('rationale', rationales, 'rationale')
    case 'delivery':
      return chosen('delivery', deliveries, 'delivery')
    case 'callType':
      return chosen('callType', callTypes, 'callType')
    case 'levelFinanced':
      return chosen('levelFinanced', levelsOfGovernment, 'level')
    case 'level':
    case 'levelDecided':
      return (
        <Select
          size="xs"
          label={
            <>
              {label(aspect)} {mark(aspect)}
            </>
          }
          clearable
          disabled={!writable}
          placeholder={t('instruments.blank')}
          data={levelsOfGovernment.map((level) => ({ value: level, label: t(`word.level.${level}`) }))}
          value={values[aspect] ?? null}
          onChange={(value) => onSave({ [aspect]: levelsOfGovernment.find((level) => level === value) ?? null })}
        />
      )
    case 'launch':
    case 'end':
      return (
        <ProfileField
          {...shared}
          label={label(aspect)}
          mark={mark(aspect)}
          value={dayInField(values[aspect] ?? null)}
          placeholder={t('instruments.date_hint')}
          max={12}
          read={(text) => {
            const read = readDay(text)
            return read === undefined ? { problem: t('instruments.invalid.date') } : { value: read }
          }}
          onSave={(value) => onSave({ [aspect]: value })}
        />
      )
    case 'budget':
      return (
        <div className="profile-pair profile-pair-money">
          {amount('budget')}
          {currency('budgetCurrency')}
        </div>
      )
    case 'intensity':
      return (
        <div className="profile-pair">
          {percent('intensityFrom')}
          {percent('intensityTo')}
        </div>
      )
    case 'projectSize':
      return (
        <div className="profile-pair profile-pair-project">
          {amount('minimumProject')}
          {amount('maximumProject')}
          {currency('projectCurrency')}
        </div>
      )
    default: {
      const { max, lines } = texts[aspect] ?? { max: 300, lines: 1 }
      return (
        <ProfileField
          {...shared}
          label={label(aspect)}
          mark={mark(aspect)}
          value={values[aspect] ?? ''}
          lines={lines}
          max={max}
          read={(text) => ({ value: filled(text) })}
          onSave={(value) => onSave({ [aspect]: value })}
        />
      )
    }
  }
}
