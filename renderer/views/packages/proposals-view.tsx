import { Button, Textarea } from '@mantine/core'
import { IconBookmark } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Proposal } from '#core/contract/packages.ts'
import { type PackageState, packageStates } from '#core/package/states.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { go } from '#renderer/data/route.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { useWritable } from '#renderer/data/use-project.ts'
import { Loading } from '#renderer/ui/busy.tsx'
import { EmptyPlace } from '#renderer/ui/empty-place.tsx'
import { ErrorNote, Note } from '#renderer/ui/note.tsx'
import { choicesOf, usePackageChoices } from './package-choices.tsx'
import type { SetPackage } from './use-package.ts'

/** Packages that were kept, with their reasons and whether their inputs are still the same. */
export function ProposalsView({ shown }: { readonly shown: SetPackage }) {
  const { t } = useTranslation()
  const { queries } = useEngine()
  const proposals = useQuery(queries.packages.proposals.queryOptions())
  if (proposals.isPending) return <Loading />
  if (proposals.isError) return <ErrorNote error={proposals.error} onRetry={() => void proposals.refetch()} />
  if (proposals.data.length === 0)
    return <EmptyPlace icon={IconBookmark} title={t('packages.proposals.empty_title')} text={t('packages.proposals.empty_text')} />
  return (
    <ul className="package-proposals">
      {proposals.data.map((one) => (
        <ProposalCard key={one.id} one={one} shown={shown} />
      ))}
    </ul>
  )
}

function ProposalCard({ one, shown }: { readonly one: Proposal; readonly shown: SetPackage }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { queries } = useEngine()
  const writable = useWritable()
  const { change } = usePackageChoices()
  const [reasons, setReasons] = useState<string | null>(null)
  const update = useMutation(queries.packages.update.mutationOptions({ onSuccess: () => setReasons(null) }))
  const remove = useMutation(queries.packages.remove.mutationOptions())
  const states = new Map(one.states.map(({ instrument, state }) => [instrument, state]))
  const inState = (wanted: PackageState): string =>
    shown.all.instruments
      .filter(({ id }) => states.get(id) === wanted)
      .map(({ code }) => code)
      .join(', ') || '–'
  const { figures } = one
  return (
    <li className="package-proposal">
      <h3>{one.name}</h3>
      <p className="package-quiet">
        {one.author} · {format.date(one.keptAt)}
        {one.invented ? ` · ${t('packages.proposals.invented')}` : ''} · {t('packages.proposals.hash', { hash: one.inputs.slice(0, 12) })}
      </p>
      {one.changed.length === 0 ? null : (
        <Note>{t('packages.proposals.changed_since', { parts: one.changed.map((part) => t(`packages.part.${part}`)).join(', ') })}</Note>
      )}
      <dl>
        {packageStates.toReversed().map((state) => (
          <div key={state}>
            <dt>{t(`packages.state.${state}`)}</dt>
            <dd>{inState(state)}</dd>
          </div>
        ))}
        <div>
          <dt>{t('packages.proposals.then')}</dt>
          <dd>
            {[
              `${t('packages.figure.synergy')} ${format.score(figures.netSynergy)}`,
              format.moneyList(figures.budget),
              figures.terms === 0
                ? null
                : `${t('packages.figure.coverage')} ${t('ui.of', { done: figures.covered, total: figures.terms })}`,
              t('packages.sentence.missing', { count: figures.missing }),
              t('packages.sentence.contradictions', { count: figures.contradictions }),
              t('packages.sentence.against', { count: figures.against }),
            ]
              .filter((part) => part !== null)
              .join(' · ')}
          </dd>
        </div>
        <div>
          <dt>{t('packages.proposals.reasons')}</dt>
          <dd className="package-reasons">{reasons === null ? (one.reasons ?? '–') : null}</dd>
        </div>
      </dl>
      {reasons === null ? null : (
        <Textarea
          aria-label={t('packages.proposals.reasons')}
          value={reasons}
          maxLength={5000}
          autosize
          minRows={3}
          data-autofocus
          onChange={(event) => setReasons(event.currentTarget.value)}
        />
      )}
      <ErrorNote error={update.error ?? remove.error} />
      <div className="package-proposal-ways">
        <Button
          onClick={() => {
            change(choicesOf(one))
            go('/packages')
          }}
        >
          {t('packages.proposals.open')}
        </Button>
        <Button
          onClick={() => {
            change({ compared: { name: one.name, states } })
            go('/packages/compare')
          }}
        >
          {t('packages.proposals.compare')}
        </Button>
        {reasons === null ? (
          <Button disabled={!writable} onClick={() => setReasons(one.reasons ?? '')}>
            {t('packages.proposals.edit')}
          </Button>
        ) : (
          <>
            <Button
              variant="filled"
              loading={update.isPending}
              onClick={() => update.mutate({ id: one.id, reasons: reasons.trim() || null })}
            >
              {t('packages.proposals.save')}
            </Button>
            <Button onClick={() => setReasons(null)}>{t('ui.cancel')}</Button>
          </>
        )}
        <Button disabled={!writable} loading={remove.isPending} onClick={() => remove.mutate({ ids: [one.id] })}>
          {t('packages.proposals.remove')}
        </Button>
      </div>
    </li>
  )
}
