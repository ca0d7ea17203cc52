import { Button, Group, Stack, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useFormat } from '#renderer/data/use-format.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { EffectList } from './effect-list.tsx'

const listed = 8

/** Finds one organisation by name; where it is to be the same as `sameAs`, with what that would do. */
export function PickOrganisation({
  title,
  text,
  confirm,
  busy,
  without,
  search: first = '',
  sameAs,
  onPick,
  onClose,
}: {
  readonly title: string
  readonly text: string
  readonly confirm: string
  readonly busy: boolean
  /** Organisations that cannot be chosen. */
  readonly without: readonly number[]
  readonly search?: string
  readonly sameAs?: number
  readonly onPick: (id: number) => void
  readonly onClose: () => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const { queries } = useEngine()
  const [typed, setTyped] = useState(first)
  const [search] = useDebouncedValue(typed.trim(), 180)
  const [chosen, setChosen] = useState<number | null>(null)
  const list = useQuery({
    ...queries.organisations.list.queryOptions({ input: { search, sort: 'operations', descending: true, limit: listed + without.length } }),
    placeholderData: keepPreviousData,
  })
  const rows = (list.data?.rows ?? []).filter(({ id }) => !without.includes(id)).slice(0, listed)
  return (
    <Dialog opened onClose={onClose} title={title} size="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (chosen !== null) onPick(chosen)
        }}
      >
        <Stack gap="md">
          <p>{text}</p>
          <TextInput
            data-autofocus
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            aria-label={t('organisations.search')}
            placeholder={t('organisations.search')}
            leftSection={<IconSearch size={15} stroke={1.7} aria-hidden />}
            maxLength={200}
          />
          <ErrorNote error={list.error} onRetry={() => void list.refetch()} />
          <div className="pick-list" role="radiogroup" aria-label={title}>
            {rows.map((row) => (
              <label key={row.id} className="pick-row">
                <input type="radio" name="organisation" checked={chosen === row.id} onChange={() => setChosen(row.id)} />
                <span>{row.name}</span>
                <span className="faint">
                  {[
                    row.taxId,
                    row.country,
                    t('identity.groups.operations', { count: row.operations, shown: format.number(row.operations) }),
                  ]
                    .filter((part) => part !== null)
                    .join(' · ')}
                </span>
              </label>
            ))}
            {list.data !== undefined && rows.length === 0 ? <p className="faint">{t('organisations.none_found')}</p> : null}
          </div>
          {chosen === null || sameAs === undefined ? null : <SameEffect a={sameAs} b={chosen} />}
          <Group justify="flex-end" gap="xs">
            <Button onClick={onClose}>{t('ui.cancel')}</Button>
            <Button type="submit" variant="filled" disabled={chosen === null} loading={busy}>
              {confirm}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}

function SameEffect({ a, b }: { readonly a: number; readonly b: number }) {
  const { queries } = useEngine()
  const effect = useQuery(queries.identity.preview.queryOptions({ input: { kind: 'same', a, b } }))
  return effect.data === undefined ? <ErrorNote error={effect.error} /> : <EffectList effect={effect.data} />
}
