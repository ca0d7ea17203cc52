import { useQuery } from '@tanstack/react-query'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { FilterChip, LevelChip, PeriodChip } from '../matrices/filter-chips.tsx'
import { useMatrixChoices } from '../matrices/question.tsx'

/** Period, filter and level: the same choice in every way to see the mix. */
export function SharedChips({ counts }: { /** Organisations are counted, so groups can stand for them. */ readonly counts: boolean }) {
  const { queries } = useEngine()
  const { choices, change } = useMatrixChoices()
  const offer = useQuery(queries.matrices.choices.queryOptions()).data
  const taxonomies = useQuery(queries.taxonomies.list.queryOptions()).data ?? []
  return (
    <>
      <PeriodChip
        filter={choices.filter}
        years={
          offer === undefined || offer.firstYear === null || offer.lastYear === null ? null : { from: offer.firstYear, to: offer.lastYear }
        }
        onChange={(filter) => change({ filter })}
      />
      <FilterChip
        filter={choices.filter}
        programmes={offer?.programmes ?? []}
        regions={offer?.regions ?? []}
        taxonomies={taxonomies}
        onChange={(filter) => change({ filter })}
      />
      {counts && ((offer?.groups ?? 0) > 0 || choices.filter.level !== undefined) ? (
        <LevelChip filter={choices.filter} onChange={(filter) => change({ filter, universe: null })} />
      ) : null}
    </>
  )
}
