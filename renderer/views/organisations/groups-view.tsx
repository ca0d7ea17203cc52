import { Button, TextInput } from '@mantine/core'
import { IconSitemap } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OrganisationGroup } from '#core/contract/identity.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { go } from '#renderer/data/route.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { useWritable } from '#renderer/data/use-project.ts'
import { Loading } from '#renderer/ui/busy.tsx'
import { EmptyPlace } from '#renderer/ui/empty-place.tsx'
import { LinkButton } from '#renderer/ui/inspector.tsx'
import { InventedMark } from '#renderer/ui/mark.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { ChipRow, Page, PageHeader } from '#renderer/ui/page.tsx'
import { IdentityTabs } from './identity-tabs.tsx'
import { PickOrganisation } from './pick-organisation.tsx'

/** Parents and their subsidiaries: the second level at which the matrices can count. */
export function GroupsView() {
  const { t } = useTranslation()
  const writable = useWritable()
  const { queries } = useEngine()
  const list = useQuery(queries.identity.groups.queryOptions())
  const [adding, setAdding] = useState<OrganisationGroup | 'new' | null>(null)
  const group = useMutation(queries.identity.group.mutationOptions({ onSuccess: () => setAdding(null) }))
  return (
    <Page>
      <PageHeader title={t('place.organisations')} sub={t('identity.groups.sub')}>
        <IdentityTabs tab="groups" />
      </PageHeader>
      {list.data === undefined ? (
        list.error === null ? (
          <Loading />
        ) : (
          <ErrorNote error={list.error} onRetry={() => void list.refetch()} />
        )
      ) : (
        <>
          <ChipRow>
            {list.data.length === 0 ? null : (
              <Button size="xs" disabled={!writable} onClick={() => setAdding('new')}>
                {t('identity.groups.new')}
              </Button>
            )}
            <LinkButton onClick={() => go('/organisations/review')}>{t('identity.groups.proposals')}</LinkButton>
          </ChipRow>
          <div className="list-notes">
            <ErrorNote error={group.error} />
          </div>
          {list.data.length === 0 ? (
            <EmptyPlace icon={IconSitemap} title={t('identity.groups.empty')} text={t('identity.groups.empty_text')}>
              <Button variant="filled" disabled={!writable} onClick={() => setAdding('new')}>
                {t('identity.groups.new')}
              </Button>
            </EmptyPlace>
          ) : (
            <div className="groups">
              {list.data.map((one) => (
                <GroupCard key={one.id} group={one} onAdd={() => setAdding(one)} />
              ))}
            </div>
          )}
        </>
      )}
      {adding === null ? null : (
        <PickOrganisation
          title={adding === 'new' ? t('identity.groups.new_title') : t('identity.groups.add_title', { name: adding.name })}
          text={t(adding === 'new' ? 'identity.groups.new_text' : 'identity.groups.add_text')}
          busy={group.isPending}
          confirm={t('identity.groups.put')}
          without={adding === 'new' ? [] : adding.members.map(({ id }) => id)}
          onPick={(id) =>
            group.mutate({
              organisations: [id],
              group: adding === 'new' ? null : adding.id,
              name: null,
              head: adding === 'new' ? id : null,
            })
          }
          onClose={() => setAdding(null)}
        />
      )}
    </Page>
  )
}

function GroupCard({ group, onAdd }: { readonly group: OrganisationGroup; readonly onAdd: () => void }) {
  const { t } = useTranslation()
  const format = useFormat()
  const writable = useWritable()
  const { queries } = useEngine()
  const [name, setName] = useState<string | null>(null)
  const rename = useMutation(queries.identity.renameGroup.mutationOptions({ onSuccess: () => setName(null) }))
  const leave = useMutation(queries.identity.revert.mutationOptions())
  const head = useMutation(queries.identity.group.mutationOptions())
  return (
    <section className="group-card" aria-label={group.name}>
      <div className="section-head">
        {name === null ? (
          <h2 className="group-name">{group.name}</h2>
        ) : (
          <form
            className="group-rename"
            onSubmit={(event) => {
              event.preventDefault()
              if (name.trim() !== '') rename.mutate({ id: group.id, name })
            }}
          >
            <TextInput
              size="xs"
              autoFocus
              aria-label={t('identity.groups.name')}
              value={name}
              maxLength={500}
              onChange={(event) => setName(event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key === 'Escape') setName(null)
              }}
            />
            <Button size="xs" type="submit" loading={rename.isPending} disabled={name.trim() === ''}>
              {t('ui.apply')}
            </Button>
          </form>
        )}
        {writable && name === null ? (
          <span className="group-actions">
            <LinkButton onClick={() => setName(group.name)}>{t('identity.groups.rename')}</LinkButton>
            <LinkButton onClick={onAdd}>{t('identity.groups.add')}</LinkButton>
          </span>
        ) : null}
      </div>
      <p className="faint">
        {t('identity.groups.sum', { members: group.members.length, operations: group.operations, instruments: group.instruments })}
      </p>
      <ErrorNote error={rename.error ?? leave.error ?? head.error} />
      <table className="plain-table">
        <tbody>
          {group.members.map((member) => (
            <tr key={member.id}>
              <td>
                <a href={`#/organisations/${member.id}`}>{member.name}</a> {member.invented ? <InventedMark /> : null}
                {member.head ? <span className="group-head">{t('identity.groups.head')}</span> : null}
              </td>
              <td className="is-number">
                {t('identity.groups.operations', { count: member.operations, shown: format.number(member.operations) })}
              </td>
              <td className="is-number group-actions">
                {writable && !member.head ? (
                  <LinkButton onClick={() => head.mutate({ organisations: [member.id], group: group.id, name: null, head: member.id })}>
                    {t('identity.groups.make_head')}
                  </LinkButton>
                ) : null}
                {writable ? (
                  <LinkButton onClick={() => leave.mutate({ ids: [member.decision] })}>{t('identity.groups.take_out')}</LinkButton>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
