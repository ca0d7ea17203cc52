import { Button, Group, NumberInput, Stack } from '@mantine/core'
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { QueueFilter } from '#core/contract/identity.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useFormat } from '#renderer/data/use-format.ts'
import { Busy } from '#renderer/ui/busy.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { ErrorNote, Note } from '#renderer/ui/note.tsx'

const sampleSize = 8
const beginAt = 95

/** Accepts everything at or above a similarity after a look at a sample from its lower end, where mistakes are. */
export function AcceptAllDialog({ filter, onClose }: { readonly filter: QueueFilter; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { client, queries } = useEngine()
  const [percent, setPercent] = useState(beginAt)
  const chosen = { suggests: 'same' as const, ...filter, similarity: percent / 100 }
  const count = useQuery({
    ...queries.identity.queue.queryOptions({ input: { filter: chosen, limit: 1 } }),
    placeholderData: keepPreviousData,
  })
  const total = count.data?.total ?? 0
  const sample = useQuery({
    ...queries.identity.queue.queryOptions({ input: { filter: chosen, offset: Math.max(0, total - sampleSize), limit: sampleSize } }),
    enabled: count.data !== undefined,
    placeholderData: keepPreviousData,
  })
  const [progress, setProgress] = useState<{ readonly done: number; readonly total: number } | null>(null)
  const stop = useRef<AbortController | null>(null)
  // Who leaves has not accepted.
  useEffect(() => () => stop.current?.abort(), [])
  const accept = useMutation({
    mutationFn: async () => {
      const { signal } = (stop.current = new AbortController())
      try {
        for await (const event of await client.identity.acceptAll({ filter: chosen }, { signal })) {
          if (event.kind === 'done') return event
          setProgress(event)
        }
      } catch (error) {
        if (!signal.aborted) throw error
      } finally {
        setProgress(null)
      }
      return null
    },
  })
  const done = accept.data ?? undefined
  return (
    <Dialog opened onClose={onClose} title={t('identity.accept_all.title')} size="lg">
      <Stack gap="md">
        {done === undefined ? (
          <>
            <p>{t('identity.accept_all.text')}</p>
            <NumberInput
              label={t('identity.accept_all.similarity')}
              value={percent}
              min={50}
              max={100}
              step={1}
              suffix="%"
              allowDecimal={false}
              w={180}
              onChange={(value) => setPercent(Math.max(50, Math.min(100, Number(value) || beginAt)))}
            />
            <div>
              <p>
                <strong>{t('identity.accept_all.count', { count: total })}</strong>
              </p>
              {total === 0 ? null : (
                <table className="plain-table">
                  <caption className="effect-caption">{t('identity.accept_all.sample')}</caption>
                  <tbody>
                    {(sample.data?.entries ?? []).map(({ a, b, similarity }) => (
                      <tr key={`${a.id}-${b.id}`}>
                        <td>{a.name}</td>
                        <td>{b.name}</td>
                        <td className="is-number">{format.share(similarity)}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              )}
            </div>
          </>
        ) : (
          <Note title={t('identity.accept_all.accepted', { count: done.accepted })}>
            {done.left === 0 ? t('identity.accept_all.undo') : t('identity.accept_all.left', { count: done.left })}
          </Note>
        )}
        {progress === null ? null : (
          <Busy
            label={t('identity.accept_all.accepting')}
            done={progress.done}
            total={progress.total}
            onCancel={() => stop.current?.abort()}
          />
        )}
        <ErrorNote error={accept.error ?? count.error ?? sample.error} />
        <Group justify="flex-end" gap="xs">
          <Button onClick={onClose}>{t(done === undefined ? 'ui.cancel' : 'ui.close')}</Button>
          {done === undefined ? (
            <Button variant="filled" disabled={total === 0} loading={accept.isPending} onClick={() => accept.mutate()}>
              {t('identity.accept_all.confirm', { count: total })}
            </Button>
          ) : null}
        </Group>
      </Stack>
    </Dialog>
  )
}
