import { Button, Checkbox, Group, Radio, Stack } from '@mantine/core'
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useFormat } from '#renderer/data/use-format.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { EffectList } from './effect-list.tsx'
import { canBeSplit, spellingParts, placeParts } from './split-parts.ts'

const ways = ['spelling', 'place'] as const
/** Of a place so many of the spellings in it are listed, and of a spelling so many of its places. */
const listed = 4

/** Which spellings of an organisation, or which of its places, are another one, and what that does to the figures. */
export function SplitDialog({ organisation, onClose }: { readonly organisation: number; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { queries } = useEngine()
  const list = useQuery(queries.organisations.get.queryOptions({ input: { id: organisation } }))
  const names = list.data?.names ?? []
  const can = canBeSplit(names)
  const [wanted, setWanted] = useState<(typeof ways)[number] | null>(null)
  const way = wanted ?? (can.byPlace && !can.bySpelling ? 'place' : 'spelling')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const times = (count: number) => t('identity.times', { count })
  const parts =
    way === 'spelling'
      ? spellingParts(names).map(({ held, ...part }) => ({
          ...part,
          description: [
            times(part.count),
            held.taxId,
            held.country,
            held.places
              .slice(0, listed)
              .map(({ place }) => place)
              .join(', ') || null,
            t(`organisations.joined.${held.joinedBy}`),
          ],
        }))
      : placeParts(names).map((part) => ({
          ...part,
          description: [
            times(part.count),
            can.bySpelling
              ? part.spellings
                  .slice(0, listed)
                  .map(({ name }) => name)
                  .join(', ')
              : null,
          ],
        }))
  const selected = parts.filter(({ key }) => chosen.has(key))
  const spellings = selected.flatMap((part) => part.spellings)
  const countOf = (some: readonly { readonly count: number }[]) => some.reduce((sum, { count }) => sum + count, 0)
  const total = countOf(names)
  const withoutPlace = way === 'place' ? total - countOf(parts) : 0
  const everything = countOf(selected) === total
  const valid = selected.length > 0 && !everything
  const effect = useQuery({
    ...queries.identity.preview.queryOptions({ input: { kind: 'split', organisation, spellings } }),
    enabled: valid,
    placeholderData: keepPreviousData,
  })
  const split = useMutation(queries.identity.split.mutationOptions({ onSuccess: onClose }))
  return (
    <Dialog opened onClose={onClose} title={t(`identity.split.title.${way}`)} size="lg">
      <Stack gap="md">
        <p>{t(`identity.split.text.${way}`)}</p>
        <ErrorNote error={list.error} onRetry={() => void list.refetch()} />
        {can.byPlace && can.bySpelling ? (
          <Radio.Group
            value={way}
            onChange={(value) => {
              setWanted(ways.find((one) => one === value) ?? 'spelling')
              setChosen(new Set())
            }}
            label={t('identity.split.by')}
          >
            <Group gap="lg" mt={6}>
              {ways.map((one) => (
                <Radio key={one} size="sm" value={one} label={t(`identity.split.way.${one}`)} />
              ))}
            </Group>
          </Radio.Group>
        ) : null}
        <div className="split-list">
          {parts.map((one, index) => (
            <Checkbox
              key={one.key}
              size="sm"
              data-autofocus={index === 0 || undefined}
              checked={chosen.has(one.key)}
              onChange={(event) => {
                const next = new Set(chosen)
                if (event.currentTarget.checked) next.add(one.key)
                else next.delete(one.key)
                setChosen(next)
              }}
              label={one.label}
              description={one.description.filter((part) => part !== null).join(' · ')}
            />
          ))}
        </div>
        {withoutPlace > 0 ? <p className="faint">{t('identity.split.without_place', { count: withoutPlace })}</p> : null}
        {selected.length > 0 && everything ? <p className="faint">{t(`identity.split.not_all.${way}`)}</p> : null}
        {valid && effect.data !== undefined ? <EffectList effect={effect.data} /> : null}
        <ErrorNote error={split.error ?? effect.error} />
        <Group justify="flex-end" gap="xs">
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button variant="filled" disabled={!valid} loading={split.isPending} onClick={() => split.mutate({ organisation, spellings })}>
            {t(`identity.split.confirm.${way}`, { count: selected.length, shown: format.number(selected.length) })}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
