import { Button } from '@mantine/core'
import { IconArrowsShuffle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useLongAction } from '#renderer/data/use-long-action.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { Busy } from '#renderer/ui/busy.tsx'
import { Section } from '#renderer/ui/inspector.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { FigureRows } from './figure-rows.tsx'
import type { PairInstrument } from './pair-inspector.tsx'
import { useMatrixChoices } from './question.tsx'

/** The overlap against tables with the same margins, on request: it takes seconds. */
export function PairPermutation({ from, to }: { readonly from: PairInstrument; readonly to: PairInstrument }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { client } = useEngine()
  const { question } = useMatrixChoices()
  const permute = useLongAction(async (signal, tell) => {
    for await (const event of await client.matrices.permuted({ ...question, from: from.id, to: to.id }, { signal })) {
      if (event.kind === 'done') return event
      tell(event)
    }
    return null
  })
  const { progress, done: found } = permute
  return (
    <Section title={t('pair_evidence.permuted.title')}>
      {found === null ? (
        <p className="inspector-text">{t('pair_evidence.permuted.explained')}</p>
      ) : (
        <>
          <FigureRows
            rows={[
              { label: t('pair_evidence.permuted.expected'), value: format.expected(found.expected) },
              { label: t('pair_evidence.permuted.z'), value: found.z === null ? '–' : format.fixed(found.z, 2) },
              { label: t('pair_evidence.permuted.over'), value: format.probability(found.p) },
              { label: t('pair_evidence.permuted.under'), value: format.probability(found.pUnder) },
            ]}
          />
          <p className="inspector-text figures-note">
            {t('pair_evidence.permuted.made', { count: found.permutations, seed: found.seed, inputs: found.inputs.slice(0, 12) })}
            {found.z === null ? ` ${t('pair_evidence.permuted.fixed')}` : ''}
          </p>
        </>
      )}
      {progress === null ? (
        found === null ? (
          <Button
            mt="xs"
            leftSection={<IconArrowsShuffle size={16} stroke={1.7} aria-hidden />}
            loading={permute.isPending}
            onClick={permute.begin}
          >
            {t('pair_evidence.permuted.begin')}
          </Button>
        ) : null
      ) : (
        <Busy label={t('pair_evidence.permuted.busy')} done={progress.done} total={progress.total} onCancel={permute.cancel} />
      )}
      <ErrorNote error={permute.error} />
    </Section>
  )
}
