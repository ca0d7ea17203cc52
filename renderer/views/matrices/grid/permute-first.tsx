import { Button } from '@mantine/core'
import { IconArrowsShuffle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { GridAnswer, GridQuestion } from '#core/contract/grids.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useLongAction } from '#renderer/data/use-long-action.ts'
import { Busy } from '#renderer/ui/busy.tsx'
import { EmptyPlace } from '#renderer/ui/empty-place.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'

/** In the place of matrices that wait for permuted tables: what has to be worked out, and the button that does it. */
export function PermuteFirst({ matrix, questions }: { readonly matrix: GridAnswer; readonly questions: readonly GridQuestion[] }) {
  const { t } = useTranslation()
  const { client, queries, queryClient } = useEngine()
  const permute = useLongAction(async (signal, tell) => {
    for (const [at, question] of questions.entries())
      for await (const event of await client.matrices.permute(question, { signal }))
        if (event.kind === 'progress') tell({ done: at * event.total + event.done, total: questions.length * event.total })
    await Promise.all([
      queryClient.invalidateQueries({
        queryKey: queries.matrices.grid.key(),
        predicate: ({ state }) => (state.data as GridAnswer | undefined)?.waits === true,
      }),
      queryClient.invalidateQueries({ queryKey: queries.matrices.cell.key() }),
    ])
  })
  const { permutations, seed, organisations, instruments } = matrix.facts
  return (
    <EmptyPlace
      icon={IconArrowsShuffle}
      title={t('grid.permuted.waits_title')}
      text={t('grid.permuted.waits_text', { permutations, seed, organisations, instruments })}
    >
      {permute.progress === null ? (
        <Button variant="filled" loading={permute.isPending} onClick={permute.begin}>
          {t('grid.permuted.begin', { count: Number(permutations) })}
        </Button>
      ) : (
        <Busy label={t('grid.permuted.busy')} {...permute.progress} onCancel={permute.cancel} />
      )}
      <ErrorNote error={permute.error} />
    </EmptyPlace>
  )
}
