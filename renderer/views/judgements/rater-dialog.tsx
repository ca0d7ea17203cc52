import { TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Rater } from '#core/contract/judgements.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { FormDialog } from '#renderer/ui/dialog.tsx'
import { useJudgementChoices } from './judgement-session.ts'
import { keptRater, RaterFields, type RaterText } from './rater-fields.tsx'

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
  const [text, setText] = useState<RaterText>({
    name: rater?.name ?? '',
    organisation: rater?.organisation ?? '',
    role: rater?.role ?? '',
  })
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
  const facts = { ...keptRater(text), peer: peer.trim() || null }
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
      <RaterFields text={text} raters={raters} autofocus onType={(typed) => setText((old) => ({ ...old, ...typed }))} />
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
