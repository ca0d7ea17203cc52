import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HeldSpelling, OrganisationRow } from '#core/contract/organisations.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useFormat } from '#renderer/data/use-format.ts'
import { useWritable } from '#renderer/data/use-project.ts'
import { LinkButton, Section } from '#renderer/ui/inspector.tsx'
import { Mark } from '#renderer/ui/mark.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { decisionText } from './decision-text.ts'
import { PickOrganisation } from './pick-organisation.tsx'
import { SplitDialog } from './split-dialog.tsx'
import { canBeSplit } from './split-parts.ts'

const decisionsShown = 20
const placesShown = 3

interface Told extends OrganisationRow {
  readonly names: readonly HeldSpelling[]
  readonly group: { readonly id: number; readonly name: string; readonly head: boolean; readonly decision: number } | null
}

/** Under which names an organisation was met and why they are one, its group, and what was decided on it; with the ways to change that. */
export function WhoIsWho({ one }: { readonly one: Told }) {
  const { t } = useTranslation()
  const format = useFormat()
  const writable = useWritable()
  const { queries } = useEngine()
  const [doing, setDoing] = useState<'split' | 'same' | 'group' | null>(null)
  const close = () => setDoing(null)
  const can = canBeSplit(one.names)
  const decisions = useQuery(queries.identity.decisions.queryOptions({ input: { organisation: one.id, limit: decisionsShown } }))
  const same = useMutation(queries.identity.decide.mutationOptions({ onSuccess: close }))
  const group = useMutation(queries.identity.group.mutationOptions({ onSuccess: close }))
  const leave = useMutation(queries.identity.revert.mutationOptions())
  return (
    <>
      <Section
        title={t('organisations.met_as', { count: one.names.length })}
        action={
          writable ? (
            <span className="group-actions">
              {can.bySpelling || can.byPlace ? (
                <LinkButton onClick={() => setDoing('split')}>{t('identity.split.button')}</LinkButton>
              ) : null}
              <LinkButton onClick={() => setDoing('same')}>{t('identity.same_as.button')}</LinkButton>
            </span>
          ) : undefined
        }
      >
        <ErrorNote error={same.error} />
        <table className="plain-table">
          <tbody>
            {one.names.map((name) => (
              <tr key={JSON.stringify([name.name, name.taxId, name.country, name.joinedBy])}>
                <td>
                  {name.name}{' '}
                  <Mark explanation={t(`organisations.joined_explained.${name.joinedBy}`)}>
                    {t(`organisations.joined.${name.joinedBy}`)}
                  </Mark>
                  {name.taxId === null && name.places.length === 0 ? null : (
                    <div className="small-line">{[name.taxId, placesOf(name)].filter((part) => part).join(' · ')}</div>
                  )}
                </td>
                <td className="is-number">{format.number(name.count)}×</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
      <Section
        title={t('identity.groups.one')}
        action={
          writable ? (
            one.group === null ? (
              <LinkButton onClick={() => setDoing('group')}>{t('identity.groups.join')}</LinkButton>
            ) : (
              <LinkButton onClick={() => leave.mutate({ ids: [one.group!.decision] })}>{t('identity.groups.take_out')}</LinkButton>
            )
          ) : undefined
        }
      >
        <ErrorNote error={group.error ?? leave.error} />
        <p className="inspector-line">
          {one.group === null ? (
            <span className="faint">{t('identity.groups.none')}</span>
          ) : (
            <>
              <a href="#/organisations/groups">{one.group.name}</a>
              {one.group.head ? <span className="group-head">{t('identity.groups.head')}</span> : null}
            </>
          )}
        </p>
      </Section>
      {(decisions.data?.total ?? 0) === 0 ? null : (
        <Section title={t('identity.log.on_it', { count: decisions.data?.total ?? 0 })}>
          <ul className="decision-list">
            {decisions.data?.rows.map((row) => (
              <li key={row.id} data-reverted={row.reverted !== null || undefined}>
                <span>{decisionText(t, row)}</span> <span className="faint">{`${format.date(row.at.slice(0, 10))}, ${row.who}`}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {doing === 'split' ? <SplitDialog organisation={one.id} onClose={close} /> : null}
      {doing === 'same' ? (
        <PickOrganisation
          title={t('identity.same_as.title', { name: one.name })}
          text={t('identity.same_as.text')}
          confirm={t('identity.same_as.confirm')}
          busy={same.isPending}
          without={[one.id]}
          sameAs={one.id}
          onPick={(id) => same.mutate({ kind: 'same', a: one.id, b: id })}
          onClose={close}
        />
      ) : null}
      {doing === 'group' ? (
        <PickOrganisation
          title={t('identity.groups.join_title', { name: one.name })}
          text={t('identity.groups.join_text')}
          confirm={t('identity.groups.put')}
          busy={group.isPending}
          without={[one.id]}
          onPick={(id) => group.mutate({ organisations: [one.id], beside: id, group: null, name: null })}
          onClose={close}
        />
      ) : null}
    </>
  )
}

/** The most frequent places, as many as fit. */
function placesOf({ places }: HeldSpelling): string {
  const shown = places.slice(0, placesShown).map(({ place }) => place)
  return [...shown, ...(places.length > placesShown ? ['…'] : [])].join(', ')
}
