import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { Proposal } from '#core/contract/packages.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { go } from '#renderer/data/route.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { Loading } from '#renderer/ui/busy.tsx'
import { ErrorNote, Note } from '#renderer/ui/note.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { choicesOf, usePackageChoices } from './package-choices.tsx'
import { type SetPackage, statesById } from './use-package.ts'

/** Sets the package that is seen first: the newest proposal whose instruments are all there, else all as they are. */
export function Opening() {
  const { queries } = useEngine()
  const { change } = usePackageChoices()
  const proposals = useQuery(queries.packages.proposals.queryOptions())
  useEffect(() => {
    if (proposals.data === undefined) return
    const newest = proposals.data.find(({ changed }) => !changed.includes('instruments'))
    change(newest === undefined ? {} : choicesOf(newest))
  }, [proposals.data, change])
  return <Page>{proposals.isError ? <ErrorNote error={proposals.error} onRetry={() => void proposals.refetch()} /> : <Loading />}</Page>
}

/** The proposal that is set as it was kept, with its reasons; or, where all are as they are, what that says and the first step from there. */
export function SetPackageNote({ shown }: { readonly shown: SetPackage }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { queries } = useEngine()
  const { change, search } = usePackageChoices()
  const proposals = useQuery(queries.packages.proposals.queryOptions()).data ?? []
  const proposal = proposalOf(shown, proposals)
  const asTheyAre = shown.states.every((state) => state === 1)
  if (proposal !== undefined)
    return (
      <Note
        title={t('packages.opening.proposal', { name: proposal.name })}
        actions={
          <>
            <Button
              onClick={() => {
                change({ compared: { name: null, states: new Map() } })
                go('/packages/compare')
              }}
            >
              {t('packages.opening.compare')}
            </Button>
            <Button onClick={() => change({ states: new Map() })}>{t('packages.opening.as_they_are_button')}</Button>
          </>
        }
      >
        {proposal.reasons === null ? null : <p className="package-reasons">{proposal.reasons}</p>}
        <p className="package-quiet">
          {t('packages.opening.kept', { author: proposal.author, date: format.date(proposal.keptAt) })}
          {proposal.invented ? ` · ${t('packages.proposals.invented')}` : ''}
          {proposal.changed.length === 0
            ? ''
            : ` · ${t('packages.opening.changed', { parts: proposal.changed.map((part) => t(`packages.part.${part}`)).join(', ') })}`}
        </p>
      </Note>
    )
  if (!asTheyAre) return null
  const best = search === null || search.running || search.inputs !== shown.inputs ? undefined : search.found?.best[0]
  return (
    <Note
      title={t('packages.opening.as_they_are')}
      actions={
        best === undefined || best.netSynergy <= 0 ? undefined : (
          <Button
            onClick={() =>
              change({
                states: statesById(
                  shown.question.instruments.map(({ id }) => id),
                  best.states,
                ),
              })
            }
          >
            {t('packages.opening.best', { value: format.score(best.netSynergy) })}
          </Button>
        )
      }
    >
      {t(shown.question.numbers.receives[1] === 0 ? 'packages.opening.as_they_are_text' : 'packages.opening.as_they_are_counting')}
    </Note>
  )
}

/** The one that says the same of the same instruments, by the same numbers. */
function proposalOf({ material, states, question }: SetPackage, proposals: readonly Proposal[]): Proposal | undefined {
  const numbers = JSON.stringify([question.numbers.gives, question.numbers.receives, question.numbers.budgetFactor])
  return proposals.find((one) => {
    const kept = new Map(one.states.map(({ instrument, state }) => [instrument, state]))
    return (
      kept.size === material.instruments.length &&
      material.instruments.every(({ id }, at) => kept.get(id) === states[at]) &&
      JSON.stringify([one.numbers.gives, one.numbers.receives, one.numbers.budgetFactor]) === numbers
    )
  })
}
