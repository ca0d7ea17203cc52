import { Button, Checkbox, Group, NumberInput, Radio, Stack } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { JudgingSettings } from '#core/contract/judging.ts'
import { aggregationMethods, judgingScales, pairOrders, type JudgingScale } from '#core/judging/settings.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { ErrorNote, Note } from '#renderer/ui/note.tsx'
import { useJudging } from './use-judging.ts'

/** How the whole project judges: the scale, what is shown, in which order, and how raters are brought together. */
export function SettingsDialog({ obstacle, onClose }: { readonly obstacle: string | null; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const { queries } = useEngine()
  const { settings, answers, open } = useJudging()
  const [chosen, setChosen] = useState<JudgingSettings>({
    scale: settings.scale,
    evidenceShown: settings.evidenceShown,
    bothDirections: settings.bothDirections,
    order: settings.order,
    aggregation: settings.aggregation,
  })
  const [trim, setTrim] = useState<number | string>(settings.aggregation.trim * 100)
  const change = (part: Partial<JudgingSettings>) => setChosen((before) => ({ ...before, ...part }))
  const save = useMutation(queries.judging.change.mutationOptions({ onSuccess: onClose }))
  const share = Number(trim) / 100
  const valid = chosen.aggregation.method !== 'trimmed' || (share > 0 && share < 0.5)
  return (
    <Dialog opened onClose={onClose} size="lg" title={t('judging.title')}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (!valid) return
          save.mutate({ ...chosen, aggregation: { ...chosen.aggregation, trim: valid && share > 0 ? share : 0.1 } })
        }}
      >
        <Stack gap="md">
          <Radio.Group
            label={t('judging.scale_label')}
            value={chosen.scale}
            readOnly={open !== undefined}
            onChange={(scale) => change({ scale: scale as JudgingScale })}
          >
            <Stack gap={4} mt={4}>
              {judgingScales.map((scale) => (
                <Radio
                  key={scale}
                  value={scale}
                  disabled={open !== undefined && scale !== settings.scale}
                  label={t(`judging.scale.${scale}`)}
                  description={t(`judging.scale_explained.${scale}`)}
                />
              ))}
            </Stack>
          </Radio.Group>
          {open === undefined ? null : <Note>{t('judging.scale_fixed', { round: open.number })}</Note>}
          {chosen.scale === settings.scale || answers === undefined ? null : (
            <Note>
              {t('judging.scale_change.stay', { count: answers[settings.scale], scale: t(`judging.scale.${settings.scale}`) })}{' '}
              {t('judging.scale_change.come', { count: answers[chosen.scale] })}
            </Note>
          )}
          <Checkbox
            label={t('judging.evidence_shown')}
            description={t('judging.evidence_explained')}
            checked={chosen.evidenceShown}
            onChange={(event) => change({ evidenceShown: event.currentTarget.checked })}
          />
          <Checkbox
            label={t('judging.both_directions')}
            checked={chosen.bothDirections}
            onChange={(event) => change({ bothDirections: event.currentTarget.checked })}
          />
          <Radio.Group
            label={t('judging.order_label')}
            value={chosen.order}
            onChange={(order) => change({ order: order === 'row' ? 'row' : 'worth' })}
          >
            <Stack gap={4} mt={4}>
              {pairOrders.map((order) => (
                <Radio key={order} value={order} label={t(`judging.order.${order}`)} description={t(`judging.order_explained.${order}`)} />
              ))}
            </Stack>
          </Radio.Group>
          {chosen.scale === 'relations' ? null : (
            <Radio.Group
              label={t('judging.aggregation_label')}
              description={t('judging.aggregation_explained')}
              value={chosen.aggregation.method}
              onChange={(value) =>
                change({
                  aggregation: { ...chosen.aggregation, method: aggregationMethods.find((method) => method === value) ?? 'median' },
                })
              }
            >
              <Stack gap={4} mt={4}>
                {aggregationMethods.map((method) => (
                  <Radio key={method} value={method} label={t(`judging.method.${method}`)} />
                ))}
              </Stack>
            </Radio.Group>
          )}
          {chosen.scale !== 'relations' && chosen.aggregation.method === 'trimmed' ? (
            <NumberInput
              label={t('judging.trim')}
              value={trim}
              min={1}
              max={49}
              suffix="%"
              w={160}
              error={valid ? null : t('judging.trim_range')}
              onChange={setTrim}
            />
          ) : null}
          {chosen.scale === 'relations' ? null : (
            <Checkbox
              label={t('judging.by_role')}
              description={t('judging.by_role_explained')}
              checked={chosen.aggregation.byRole}
              onChange={(event) => change({ aggregation: { ...chosen.aggregation, byRole: event.currentTarget.checked } })}
            />
          )}
          {obstacle === null ? null : <Note>{obstacle}</Note>}
          <ErrorNote error={save.error} />
          <Group justify="flex-end" gap="xs">
            <Button onClick={onClose}>{t('ui.cancel')}</Button>
            <Button type="submit" variant="filled" disabled={obstacle !== null || !valid} loading={save.isPending}>
              {t('ui.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
