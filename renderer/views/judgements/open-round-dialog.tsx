import { Button, Checkbox, Group, NumberInput, Stack } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { defaultRule, type ConsensusRule } from '#core/judging/consensus.ts'
import type { JudgingScale } from '#core/judging/settings.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'

/** The rule of the round to come; the last round's where there was one. */
export function OpenRoundDialog({
  scale,
  last,
  onClose,
}: {
  readonly scale: JudgingScale
  readonly last: ConsensusRule | undefined
  readonly onClose: () => void
}) {
  const { t } = useTranslation()
  const { queries } = useEngine()
  const [rule, setRule] = useState(last ?? defaultRule)
  const open = useMutation(queries.judging.openRound.mutationOptions({ onSuccess: onClose }))
  const percent = (key: 'share' | 'stop', least: number) => (
    <NumberInput
      label={t(`rounds.form.${key}`)}
      value={Math.round(rule[key] * 1000) / 10}
      min={least}
      max={100}
      suffix="%"
      onChange={(value) => setRule({ ...rule, [key]: Math.min(100, Math.max(least, Number(value) || least)) / 100 })}
    />
  )
  return (
    <Dialog opened onClose={onClose} title={t('rounds.open')}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          open.mutate({ rule })
        }}
      >
        <Stack gap="md">
          <p className="judge-soft">{t('rounds.form.explained')}</p>
          {percent('share', 1)}
          {scale === 'relations' ? null : (
            <>
              <NumberInput
                label={t('rounds.form.steps')}
                value={rule.steps}
                min={0}
                max={6}
                allowDecimal={false}
                onChange={(value) => setRule({ ...rule, steps: Math.min(6, Math.max(0, Math.round(Number(value)))) })}
              />
              <NumberInput
                label={t('rounds.form.spread')}
                value={rule.spread}
                min={0}
                max={6}
                step={0.5}
                onChange={(value) => setRule({ ...rule, spread: Math.min(6, Math.max(0, Number(value))) })}
              />
            </>
          )}
          {scale === 'impact' ? (
            <Checkbox
              label={t('rounds.form.opposites')}
              checked={rule.noStrongOpposites}
              onChange={(event) => setRule({ ...rule, noStrongOpposites: event.currentTarget.checked })}
            />
          ) : null}
          {percent('stop', 0)}
          <ErrorNote error={open.error} />
          <Group justify="flex-end" gap="xs">
            <Button onClick={onClose}>{t('ui.cancel')}</Button>
            <Button type="submit" variant="filled" loading={open.isPending} data-autofocus>
              {t('rounds.open')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
