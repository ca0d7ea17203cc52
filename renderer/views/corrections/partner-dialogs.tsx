import { Button, Group, Stack, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { ConfirmDialog } from '#renderer/ui/confirm.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { readAmount } from '../instruments/amount-text.ts'
import { filled } from '../instruments/filled.ts'
import { CorrectionNote } from './correction-note.tsx'
import { ParticipantChoice } from './participant-choice.tsx'
import { namedIn, participantDraft } from './participant-draft.ts'

/** Adds an organisation to an operation that no row names. */
export function AddPartnerDialog({
  operation,
  currency: own,
  onClose,
}: {
  readonly operation: number
  /** The operation's: what a grant is in unless it is said otherwise. */
  readonly currency: string | null
  readonly onClose: () => void
}) {
  const { t } = useTranslation()
  const { queries } = useEngine()
  const [draft, setDraft] = useState(participantDraft('known'))
  const [role, setRole] = useState('')
  const [grant, setGrant] = useState('')
  const [currency, setCurrency] = useState(own ?? '')
  const [note, setNote] = useState('')
  const [problem, setProblem] = useState<'needed' | 'country' | 'amount' | 'currency' | null>(null)
  const add = useMutation(queries.corrections.addPartner.mutationOptions({ onSuccess: onClose }))
  const send = () => {
    const named = namedIn(draft)
    const amount = readAmount(grant)
    const code = currency.trim().toUpperCase()
    if ('problem' in named) setProblem(named.problem)
    else if (amount === undefined) setProblem('amount')
    else if (amount !== null && !/^[A-Z]{3}$/.test(code)) setProblem('currency')
    else if (named.participant !== null && named.participant !== undefined) {
      setProblem(null)
      const partner = { participant: named.participant, role: filled(role), grant: amount, currency: amount === null ? null : code }
      add.mutate({ operation, partner, note: filled(note) })
    }
  }
  return (
    <Dialog opened onClose={onClose} title={t('corrections.partners.add_title')} size="md">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        <Stack gap="sm">
          <p>{t('corrections.partners.add_text')}</p>
          <ParticipantChoice draft={draft} kinds={['known', 'new']} onChange={setDraft} />
          {problem === 'needed' || problem === 'country' ? <Problem text={problemText(problem)} /> : null}
          <TextInput label={t('fields.role')} value={role} maxLength={500} onChange={(event) => setRole(event.currentTarget.value)} />
          <Group grow align="flex-start">
            <TextInput
              label={t('corrections.partners.grant')}
              value={grant}
              inputMode="decimal"
              error={problem === 'amount' ? t('corrections.problem.amount') : null}
              onChange={(event) => setGrant(event.currentTarget.value)}
            />
            <TextInput
              label={t('fields.currency')}
              value={currency}
              maxLength={3}
              error={problem === 'currency' ? t('corrections.problem.currency') : null}
              onChange={(event) => setCurrency(event.currentTarget.value)}
            />
          </Group>
          <p className="small-line">{t('corrections.partners.grant_explained')}</p>
          <CorrectionNote value={note} onType={setNote} />
          <ErrorNote error={add.error} />
          <Group justify="flex-end" gap="xs">
            <Button onClick={onClose}>{t('ui.cancel')}</Button>
            <Button type="submit" variant="filled" loading={add.isPending}>
              {t('corrections.partners.add_confirm')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )

  function problemText(which: 'needed' | 'country'): string {
    return which === 'needed' ? t('corrections.participant.needed') : t('corrections.problem.country')
  }
}

/** Says under a group of fields what is missing in it. */
export function Problem({ text }: { readonly text: string }) {
  return (
    <p className="field-problem" role="alert">
      {text}
    </p>
  )
}

/** Someone who takes part by a delivered row: a partner, or the beneficiary of the operation's own. */
export type TakenOut = { readonly name: string } & ({ readonly partner: number } | { readonly beneficiaryOf: number })

/** Takes an organisation out of an operation, with the reason. */
export function TakeOutDialog({ one, onClose }: { readonly one: TakenOut; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const { queries } = useEngine()
  const [note, setNote] = useState('')
  const remove = useMutation(queries.corrections.removePartner.mutationOptions({ onSuccess: onClose }))
  const correct = useMutation(queries.corrections.correctOperation.mutationOptions({ onSuccess: onClose }))
  return (
    <ConfirmDialog
      opened
      title={t('corrections.partners.take_out_title', { name: one.name })}
      confirm={t('corrections.partners.take_out')}
      busy={remove.isPending || correct.isPending}
      onConfirm={() => {
        if ('partner' in one) remove.mutate({ partner: one.partner, note: filled(note) })
        else correct.mutate({ operation: one.beneficiaryOf, correction: { field: 'beneficiary', value: null }, note: filled(note) })
      }}
      onClose={onClose}
    >
      <Stack gap="sm">
        <p>{t('corrections.partners.take_out_text')}</p>
        <CorrectionNote value={note} onType={setNote} />
        <ErrorNote error={remove.error ?? correct.error} />
      </Stack>
    </ConfirmDialog>
  )
}
