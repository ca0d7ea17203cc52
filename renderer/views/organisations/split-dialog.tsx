import { Button, Checkbox, Group, Modal, Stack } from '@mantine/core'
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HeldSpelling } from '#core/contract/organisations.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useFormat } from '#renderer/data/use-format.ts'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { EffectList } from './effect-list.tsx'

function keyOf({ name, taxId, country }: HeldSpelling): string {
  return JSON.stringify([name, taxId, country])
}

/** Which spellings of an organisation are another one, and what that does to the figures. */
export function SplitDialog({ organisation, onClose }: { readonly organisation: number; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { queries } = useEngine()
  const list = useQuery(queries.organisations.get.queryOptions({ input: { id: organisation } }))
  const spellings = list.data?.names ?? []
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const selected = spellings.filter((one) => chosen.has(keyOf(one))).map(({ name, taxId, country }) => ({ name, taxId, country }))
  const valid = selected.length > 0 && selected.length < spellings.length
  const effect = useQuery({
    ...queries.identity.preview.queryOptions({ input: { kind: 'split', organisation, spellings: selected } }),
    enabled: valid,
    placeholderData: keepPreviousData,
  })
  const split = useMutation(queries.identity.split.mutationOptions({ onSuccess: onClose }))
  return (
    <Modal opened onClose={onClose} title={t('identity.split.title')} size="lg">
      <Stack gap="md">
        <p>{t('identity.split.text')}</p>
        <ErrorNote error={list.error} onRetry={() => void list.refetch()} />
        <div className="split-list">
          {spellings.map((one, index) => (
            <Checkbox
              key={keyOf(one)}
              size="sm"
              data-autofocus={index === 0 || undefined}
              checked={chosen.has(keyOf(one))}
              onChange={(event) => {
                const next = new Set(chosen)
                if (event.currentTarget.checked) next.add(keyOf(one))
                else next.delete(keyOf(one))
                setChosen(next)
              }}
              label={one.name}
              description={[
                t('identity.times', { count: one.count }),
                one.taxId,
                one.country,
                one.places.slice(0, 4).join(', ') || null,
                t(`organisations.joined.${one.joinedBy}`),
              ]
                .filter((part) => part !== null)
                .join(' · ')}
            />
          ))}
        </div>
        {spellings.length > 0 && selected.length === spellings.length ? <p className="faint">{t('identity.split.not_all')}</p> : null}
        {valid && effect.data !== undefined ? <EffectList effect={effect.data} /> : null}
        <ErrorNote error={split.error ?? effect.error} />
        <Group justify="flex-end" gap="xs">
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button
            variant="filled"
            disabled={!valid}
            loading={split.isPending}
            onClick={() => split.mutate({ organisation, spellings: selected })}
          >
            {t('identity.split.confirm', { count: selected.length, shown: format.number(selected.length) })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
