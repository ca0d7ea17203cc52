import { TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Rater } from '#core/contract/judgements.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { FormDialog } from '#renderer/ui/dialog.tsx'
import { useJudgementChoices } from './judgement-session.ts'
import { RoleInput } from './role-input.tsx'

/** Name, organisation and role of a rater: a new one (`rater` null), who then judges, or one that is there. */
export function RaterDialog({
  rater,
  raters,
  onClose,
}: {
  readonly rater: Rater | null
  readonly raters: readonly Rater[]
  readonly onClose: () => void
}) {
  const { t } = useTranslation()
  const { queries, queryClient } = useEngine()
  const { change } = useJudgementChoices()
  const [name, setName] = useState(rater?.name ?? '')
  const [organisation, setOrganisation] = useState(rater?.organisation ?? '')
  const [role, setRole] = useState(rater?.role ?? '')
  const [peer, setPeer] = useState(rater?.peer ?? '')
  const add = useMutation(
    queries.judgements.addRater.mutationOptions({
      onSuccess: async ({ id }) => {
        await queryClient.invalidateQueries({ queryKey: queries.judgements.raters.key() })
        change({ rater: id, last: null })
        onClose()
      },
    }),
  )
  const update = useMutation(queries.judgements.updateRater.mutationOptions({ onSuccess: onClose }))
  const facts = {
    name: name.trim(),
    organisation: organisation.trim() || null,
    role: role.trim() || null,
    peer: peer.trim() || null,
  }
  return (
    <FormDialog
      title={rater === null ? t('judgements.rater.add') : t('judgements.rater.rename', { name: rater.name })}
      confirm={rater === null ? t('judgements.rater.add_button') : t('ui.save')}
      ready={facts.name !== ''}
      busy={add.isPending || update.isPending}
      error={add.error ?? update.error}
      onClose={onClose}
      onConfirm={() => {
        if (rater === null) add.mutate(facts)
        else update.mutate({ id: rater.id, ...facts })
      }}
    >
      <TextInput
        label={t('judgements.rater.name')}
        value={name}
        maxLength={200}
        required
        withAsterisk={false}
        data-autofocus
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        label={t('judgements.optional', { field: t('judgements.rater.organisation') })}
        value={organisation}
        maxLength={200}
        onChange={(event) => setOrganisation(event.currentTarget.value)}
      />
      <RoleInput raters={raters} value={role} onChange={setRole} />
      <TextInput
        label={t('judgements.optional', { field: t('peers.region') })}
        description={t('peers.region_text')}
        value={peer}
        maxLength={200}
        onChange={(event) => setPeer(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
