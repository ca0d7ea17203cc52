import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { DecisionRow } from '#core/contract/identity.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useFormat } from '#renderer/data/use-format.ts'
import { useWritable } from '#renderer/data/use-project.ts'
import { Inspector, Section } from '#renderer/ui/inspector.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { decisionText } from './decision-text.ts'
import { EffectList } from './effect-list.tsx'
import { ReasonList } from './reason-list.tsx'

/** One decision whole, with what taking it back would do. */
export function DecisionInspector({ row, onClose }: { readonly row: DecisionRow; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const format = useFormat()
  const writable = useWritable()
  const { queries, client } = useEngine()
  const stands = row.reverted === null
  const back = useQuery({
    ...queries.identity.preview.queryOptions({ input: { kind: 'revert', id: row.id } }),
    enabled: stands && (row.kind === 'same' || row.kind === 'split'),
  })
  const revert = useMutation(queries.identity.revert.mutationOptions())
  const revertSet = useMutation({
    mutationFn: async (key: string) => {
      const { ids } = await client.identity.standingSet({ key })
      return client.identity.revert({ ids })
    },
  })
  return (
    <Inspector title={decisionText(t, row)} sub={`${format.date(row.at.slice(0, 10))} · ${row.who}`} onClose={onClose}>
      {row.note === null ? null : <p className="inspector-line">{row.note}</p>}
      <p className="inspector-line">
        {[row.a, ...(row.b === null ? [] : [row.b])].map((one, index) => (
          <span key={one.name + String(one.id)}>
            {index === 0 ? '' : ' · '}
            {one.id === null ? one.name : <a href={`#/organisations/${one.id}`}>{one.name}</a>}
          </span>
        ))}
      </p>
      {row.reasons === null ? null : (
        <Section title={t('identity.log.proposed', { share: format.share(row.similarity ?? 0) })}>
          <ReasonList reasons={row.reasons} />
        </Section>
      )}
      <Section title={t('identity.log.effect_then')}>
        <EffectList effect={row.effect} />
      </Section>
      {row.reverted === null ? (
        <Section title={t('identity.log.take_back')}>
          {back.data === undefined ? null : <EffectList effect={back.data} />}
          <ErrorNote error={revert.error ?? revertSet.error} />
          <div className="inspector-buttons">
            <Button disabled={!writable} loading={revert.isPending} onClick={() => revert.mutate({ ids: [row.id] })}>
              {t('identity.log.take_back_button')}
            </Button>
            {row.set === null || row.set.size < 2 ? null : (
              <Button disabled={!writable} loading={revertSet.isPending} onClick={() => revertSet.mutate(row.set!.key)}>
                {t('identity.log.take_back_set', { count: row.set.size })}
              </Button>
            )}
          </div>
        </Section>
      ) : (
        <p className="inspector-line faint">
          {t('identity.log.reverted_by', { who: row.reverted.who, at: format.date(row.reverted.at.slice(0, 10)) })}
        </p>
      )}
    </Inspector>
  )
}
