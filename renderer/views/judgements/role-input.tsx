import { Autocomplete } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Rater } from '#core/contract/judgements.ts'

const suggested = ['evaluator', 'managing_body', 'beneficiary', 'intermediary', 'researcher', 'policy_maker', 'peer'] as const

/** The rater's role in one's own words; those that are in use come first among the suggestions. */
export function RoleInput({
  raters,
  value,
  onChange,
}: {
  readonly raters: readonly Rater[]
  readonly value: string
  readonly onChange: (value: string) => void
}) {
  const { t } = useTranslation()
  const used = raters.flatMap(({ role }) => role ?? [])
  const data = [...new Set([...used, ...suggested.map((one) => t(`judgements.role.${one}`))])]
  return (
    <Autocomplete
      label={t('judgements.optional', { field: t('judgements.rater.role') })}
      placeholder={t('judgements.rater.role_hint')}
      data={data}
      value={value}
      maxLength={200}
      onChange={onChange}
    />
  )
}
