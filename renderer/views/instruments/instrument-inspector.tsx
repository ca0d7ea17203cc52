import { Button } from '@mantine/core'
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { InstrumentRow } from '#core/contract/instruments.ts'
import type { Taxonomy } from '#core/contract/taxonomies.ts'
import { completeness } from '#core/instrument/completeness.ts'
import { go } from '#renderer/data/route.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { useWritable } from '#renderer/data/use-project.ts'
import { FigureBox, Figures } from '#renderer/ui/figure-box.tsx'
import { Inspector, LinkButton } from '#renderer/ui/inspector.tsx'
import { EvaluationsOf } from '../evaluations/evaluations-of.tsx'
import { Indicators } from './indicators.tsx'
import { ProfileForm } from './profile-form.tsx'
import { TagPicker } from '../tagging/tag-picker.tsx'
import { OpenConflictsNote } from '../collect/entries.tsx'

/** One instrument: what the data say of it, its tags and its profile. */
export function InstrumentInspector({
  instrument,
  taxonomies,
  tagField,
  onRemove,
  onClose,
}: {
  readonly instrument: InstrumentRow
  readonly taxonomies: readonly Taxonomy[]
  readonly tagField: RefObject<HTMLInputElement | null>
  readonly onRemove: () => void
  readonly onClose: () => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const writable = useWritable()
  const { firstYear, lastYear } = instrument
  const { filled, of, missing } = completeness(instrument)
  return (
    <Inspector
      title={
        <>
          <span className="code">{instrument.code}</span> {instrument.name === instrument.code ? null : instrument.name}
        </>
      }
      sub={
        <>
          {[instrument.programme, instrument.region].filter((part) => part !== null).join(' · ')}{' '}
          <LinkButton onClick={() => go(`/instruments/${instrument.id}/profile`)}>{t('instruments.page.open')}</LinkButton>
        </>
      }
      onClose={onClose}
    >
      <OpenConflictsNote instrument={instrument.code} />
      <Figures>
        <FigureBox
          label={t('instruments.operations')}
          value={format.number(instrument.operations)}
          detail={
            firstYear === null || lastYear === null ? undefined : firstYear === lastYear ? String(firstYear) : `${firstYear}–${lastYear}`
          }
        />
        <FigureBox label={t('instruments.organisations')} value={format.number(instrument.organisations)} />
        <FigureBox
          label={t('instruments.profile')}
          value={t('ui.of', { done: filled, total: of })}
          detail={
            missing.length === 0 ? t('instruments.completeness.whole') : t('instruments.completeness.blank', { count: missing.length })
          }
          onClick={() => go(`/instruments/${instrument.id}/profile`)}
        />
        {instrument.grant.map((money) => (
          <FigureBox
            key={money.currency ?? ''}
            label={money.currency === null ? t('instruments.grant') : `${t('instruments.grant')}, ${money.currency}`}
            value={format.amount(money.amount)}
          />
        ))}
      </Figures>
      <TagPicker instruments={[instrument]} taxonomies={taxonomies} field={tagField} />
      <Indicators instrument={instrument.id} />
      <EvaluationsOf instrument={instrument.id} />
      <ProfileForm instrument={instrument} writable={writable} />
      <div className="panel-leave">
        <Button disabled={!writable} title={writable ? undefined : t('ui.read_only')} onClick={onRemove}>
          {t('instruments.remove.button')}
        </Button>
      </div>
    </Inspector>
  )
}
