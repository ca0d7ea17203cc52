import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { AspectValues, InstrumentRow } from '#core/contract/instruments.ts'
import { isBlankAspect, overwrites, profileParts, type Aspect, type ProfilePart } from '#core/instrument/aspects.ts'
import { completeness, doesNotApply, isBlankPart } from '#core/instrument/completeness.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useHashQuery } from '#renderer/data/route.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { LinkButton, Section } from '#renderer/ui/inspector.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { AspectEditor } from './aspect-editor.tsx'
import { aspectText } from './aspect-text.ts'
import { BudgetParts } from './budget-parts.tsx'
import { ChangeDialog } from './change-dialog.tsx'
import { ChangeHistory } from './change-history.tsx'
import { filled } from './filled.ts'
import { InferredMark } from './inferred-mark.tsx'
import { focusNextBlank, focusPart } from './next-blank.ts'
import { ProfileField } from './profile-field.tsx'
import { profileGroups } from './profile-groups.ts'

/**
 * What is known of an instrument by hand; each field is saved when it is left, and undo takes it back. What replaces another statement asks
 * whether that was wrong or changed from a day on. Enter goes on to the next blank field.
 */
export function ProfileForm({ instrument, writable }: { readonly instrument: InstrumentRow; readonly writable: boolean }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { queries } = useEngine()
  const form = useRef<HTMLDivElement>(null)
  const begunRange = useRef(false)
  const [asked, setAsked] = useState<{ readonly aspect: Aspect; readonly values: AspectValues } | null>(null)
  /** Counts what was given up, so that the fields show again what stands. */
  const [givenUp, setGivenUp] = useState(0)
  const update = useMutation(queries.instruments.update.mutationOptions())
  const changes = useQuery(queries.instruments.changes.queryOptions({ input: { instrument: instrument.id } }))
  const known = changes.data ?? []
  const query = useHashQuery().get('field')
  const wanted = profileParts.find((part) => part === query)
  useEffect(() => {
    if (wanted !== undefined) focusPart(form.current, wanted)
  }, [wanted])
  const { missing } = completeness(instrument)
  const correct = (profile: AspectValues) => update.mutate({ id: instrument.id, profile })
  const save = (aspect: Aspect, values: AspectValues) => {
    // A range is pressed end by end: the second end belongs to the first.
    const begun = aspect === 'trl' && (isBlankAspect(instrument, aspect) || begunRange.current)
    begunRange.current = begun
    if (begun || !overwrites(instrument, values, aspect)) correct(values)
    else setAsked({ aspect, values })
  }
  const mark = (field: string): ReactNode => (instrument.inventedFields.includes(field) ? <InferredMark /> : null)
  const needed = (name: 'code' | 'name', max: number) => (
    <ProfileField
      label={t(`instruments.field.${name}`)}
      mark={mark(name)}
      value={instrument[name]}
      lines={name === 'name' ? 2 : 1}
      max={max}
      writable={writable}
      read={(value) => (filled(value) === null ? { problem: t(`instruments.invalid.${name}`) } : { value: value.trim() })}
      onSave={(value) => correct({ [name]: value })}
    />
  )
  const applies = (part: ProfilePart, does: boolean) =>
    correct({ notApplicable: does ? instrument.notApplicable.filter((one) => one !== part) : [...instrument.notApplicable, part] })
  const before = (aspect: Aspect): string | null => {
    const last = known.findLast((change) => change.aspect === aspect)
    if (last === undefined) return null
    return t('instruments.history.in_force', {
      date: format.date(last.since),
      before: aspectText(t, format, last.before, aspect) ?? t('instruments.blank'),
    })
  }
  const part = (one: ProfilePart) => {
    const blank = isBlankPart(instrument, one)
    const unfit = doesNotApply(instrument, one)
    return (
      <div key={one} className="profile-part" data-part={one} data-blank={(blank && !unfit) || undefined}>
        {one === 'budgets' ? (
          <BudgetParts instrument={instrument} mark={mark('budgets')} writable={writable} />
        ) : (
          <>
            <AspectEditor
              key={givenUp}
              aspect={one}
              values={instrument}
              mark={mark}
              writable={writable}
              onSave={(values) => save(one, values)}
            />
            {before(one) === null ? null : <p className="profile-before">{before(one)}</p>}
          </>
        )}
        {blank ? (
          <p className="profile-applies">
            {unfit ? t('instruments.not_applicable.is') : null}{' '}
            {writable ? (
              <LinkButton onClick={() => applies(one, unfit)}>
                {t(unfit ? 'instruments.not_applicable.take' : 'instruments.not_applicable.put')}
              </LinkButton>
            ) : null}
          </p>
        ) : null}
      </div>
    )
  }
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key !== 'Enter' || !writable || !(event.target instanceof HTMLElement) || form.current === null) return
    const oneLine =
      event.target instanceof HTMLInputElement && event.target.closest('form, .mantine-MultiSelect-root, .mantine-Select-root') === null
    if (!event.ctrlKey && !event.metaKey && !oneLine) return
    const from = event.target.closest<HTMLElement>('[data-part]')
    if (from?.dataset['blank'] === undefined) return
    event.preventDefault()
    focusNextBlank(form.current, from)
  }
  return (
    <>
      <Section
        title={t('instruments.profile')}
        action={
          <span className="faint profile-saved">
            {update.isPending ? t('instruments.saving') : update.isSuccess ? t('instruments.saved') : ''}
          </span>
        }
      >
        <ErrorNote error={update.error ?? changes.error} />
        {writable ? null : <p className="faint">{t('ui.read_only')}</p>}
        {missing.length === 0 || !writable ? null : (
          <p className="profile-missing">
            <LinkButton onClick={() => focusNextBlank(form.current, null)}>
              {t('instruments.completeness.fill', { count: missing.length })}
            </LinkButton>
            <span className="faint">{t('instruments.completeness.fill_keys')}</span>
          </p>
        )}
        {/* Enter in a field leads on to the next blank one; the fields themselves take the focus. */}
        <div className="profile-form" ref={form} role="presentation" onKeyDown={onKeyDown}>
          <div className="profile-pair profile-pair-code">
            {needed('code', 100)}
            {needed('name', 500)}
          </div>
          {profileGroups.map(({ key, parts }) => (
            <fieldset key={key} className="profile-group">
              <legend>{t(`instruments.group.${key}`)}</legend>
              {parts.map(part)}
            </fieldset>
          ))}
        </div>
      </Section>
      <ChangeHistory changes={known} writable={writable} />
      {asked === null ? null : (
        <ChangeDialog
          instrument={instrument}
          aspect={asked.aspect}
          values={asked.values}
          changes={known.filter(({ aspect }) => aspect === asked.aspect)}
          onClose={() => {
            setAsked(null)
            setGivenUp((count) => count + 1)
            focusPart(form.current, asked.aspect)
          }}
        />
      )}
    </>
  )
}
