import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Rater } from '#core/contract/judgements.ts'
import { RoleInput } from './role-input.tsx'

export interface RaterText {
  readonly name: string
  readonly organisation: string
  readonly role: string
}

/** Who a rater is, as typed: name, organisation and role. */
export function RaterFields({
  text,
  raters,
  autofocus,
  onType,
}: {
  readonly text: RaterText
  readonly raters: readonly Rater[]
  readonly autofocus?: true
  readonly onType: (typed: Partial<RaterText>) => void
}) {
  const { t } = useTranslation()
  return (
    <>
      <TextInput
        label={t('judgements.rater.name')}
        value={text.name}
        maxLength={200}
        required
        withAsterisk={false}
        data-autofocus={autofocus}
        onChange={(event) => onType({ name: event.currentTarget.value })}
      />
      <TextInput
        label={t('judgements.optional', { field: t('judgements.rater.organisation') })}
        value={text.organisation}
        maxLength={200}
        onChange={(event) => onType({ organisation: event.currentTarget.value })}
      />
      <RoleInput raters={raters} value={text.role} onChange={(role) => onType({ role })} />
    </>
  )
}

/** What is kept of it: blanks around are cut, and what is left blank is not known. */
export function keptRater({ name, organisation, role }: RaterText) {
  return { name: name.trim(), organisation: organisation.trim() || null, role: role.trim() || null }
}
