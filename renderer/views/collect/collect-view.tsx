import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { IconArrowLeft, IconFileImport } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MergeConflict } from '#core/contract/merge.ts'
import { useEngine, useHost } from '#renderer/data/engine-context.tsx'
import type { FileGrant } from '#renderer/data/host.ts'
import { go } from '#renderer/data/route.ts'
import { useWritable } from '#renderer/data/use-project.ts'
import { Loading } from '#renderer/ui/busy.tsx'
import { EmptyPlace } from '#renderer/ui/empty-place.tsx'
import { ErrorNote, Note } from '#renderer/ui/note.tsx'
import { Page, PageHeader } from '#renderer/ui/page.tsx'
import { useDrop } from '#renderer/ui/use-drop.ts'
import { type Chosen, ConflictCard } from './conflict-card.tsx'
import { nameText, tableLabel } from './conflict-words.ts'
import { PlanTable } from './plan-table.tsx'
import './collect.css'

type Choices = ReadonlyMap<string, Chosen>

function conflictId({ kind, key }: Pick<MergeConflict, 'kind' | 'key'>): string {
  return `${kind} ${key}`
}

/** Takes back what raters and colleagues did in their copies: what each file brings, what they say differently, and then all of it at once. */
export function CollectView() {
  const { t, i18n } = useTranslation()
  const host = useHost()
  const { queries } = useEngine()
  const writable = useWritable()
  const [files, setFiles] = useState<readonly FileGrant[]>([])
  const [choices, setChoices] = useState<Choices>(new Map())
  const tokens = files.map(({ token }) => token)
  const plan = useQuery({ ...queries.merge.plan.queryOptions({ input: { files: tokens } }), enabled: files.length > 0, gcTime: 0 })
  const open = useQuery({ ...queries.merge.conflicts.queryOptions(), enabled: files.length === 0 })
  const commit = useMutation(
    queries.merge.commit.mutationOptions({
      onSuccess: () => {
        setFiles([])
        setChoices(new Map())
      },
    }),
  )
  const settle = useMutation(queries.merge.settle.mutationOptions({ onSuccess: () => setChoices(new Map()) }))
  const add = useMutation({
    mutationFn: (chosen: () => Promise<readonly FileGrant[]>) => chosen(),
    onSuccess: (chosen) => {
      if (chosen.length === 0) return
      commit.reset()
      setFiles((before) => [...before, ...chosen.filter(({ token }) => before.every((one) => one.token !== token))])
    },
  })
  const choose = () => add.mutate(() => host.chooseCopies())
  const over = useDrop((dropped) => {
    if (writable && dropped.length > 0) add.mutate(() => host.takeCopies(dropped))
  })
  const conflicts = (files.length > 0 ? plan.data?.conflicts : open.data) ?? []
  const made = conflicts.flatMap(({ kind, key, ...rest }) => {
    const chosen = choices.get(conflictId({ kind, key, ...rest } as MergeConflict))
    return chosen === undefined ? [] : [{ kind, key, value: chosen.value }]
  })
  const broken = plan.data?.files.some(({ error }) => error !== null) ?? false
  const fresh = plan.data?.files.some((file) => file.added + file.changed + file.removed + file.conflicts > 0) ?? false
  return (
    <Page>
      <PageHeader title={t('collect.title')} sub={t('collect.sub')}>
        <Button size="xs" leftSection={<IconArrowLeft size={15} stroke={1.7} aria-hidden />} onClick={() => go('/judgements')}>
          {t('judgements.all_pairs')}
        </Button>
        {files.length === 0 && conflicts.length === 0 ? null : (
          <Button size="xs" disabled={!writable} leftSection={<IconFileImport size={15} stroke={1.7} aria-hidden />} onClick={choose}>
            {t('collect.choose')}
          </Button>
        )}
      </PageHeader>
      <div className="collect" data-over={(over && writable) || undefined}>
        <ErrorNote error={add.error ?? plan.error ?? open.error ?? commit.error ?? settle.error} />
        {commit.isSuccess ? <Note>{t('collect.done')}</Note> : null}
        {files.length === 0 && conflicts.length === 0 ? (
          open.isPending ? (
            <Loading />
          ) : (
            <EmptyPlace icon={IconFileImport} title={t('collect.empty_title')} text={t('collect.empty_text')}>
              <Button variant="filled" disabled={!writable} onClick={choose}>
                {t('collect.choose')}
              </Button>
            </EmptyPlace>
          )
        ) : null}
        {files.length > 0 && plan.isPending ? <Loading /> : null}
        {plan.data === undefined || files.length === 0 ? null : (
          <>
            <PlanTable files={plan.data.files} onLeaveOut={(at) => setFiles(files.filter((_, other) => other !== at))} />
            {plan.data.toldApart.map(({ table, name }) => (
              <Note key={`${table} ${name ?? ''}`}>
                {t('collect.told_apart', { table: tableLabel(i18n, table), name: nameText(i18n, name) })}
              </Note>
            ))}
            {fresh || broken ? null : <Note>{t('collect.nothing_new')}</Note>}
          </>
        )}
        {conflicts.length === 0 ? null : (
          <section className="collect-conflicts" aria-label={t('collect.conflicts')}>
            <h2>{t('collect.conflicts_title', { count: conflicts.length })}</h2>
            <p className="faint">{t('collect.conflicts_text')}</p>
            {conflicts.map((conflict) => (
              <ConflictCard
                key={conflictId(conflict)}
                conflict={conflict}
                chosen={choices.get(conflictId(conflict))}
                disabled={!writable}
                onChoose={(chosen) => setChoices(new Map([...choices, [conflictId(conflict), chosen]]))}
              />
            ))}
          </section>
        )}
        {files.length === 0 && conflicts.length === 0 ? null : (
          <div className="collect-end">
            <span className="faint">
              {conflicts.length === 0 ? null : t('collect.chosen', { chosen: made.length, count: conflicts.length })}
              {broken ? ` ${t('collect.broken')}` : null}
            </span>
            {files.length > 0 ? (
              <Button
                variant="filled"
                disabled={!writable || broken || !fresh}
                loading={commit.isPending}
                onClick={() => commit.mutate({ files: tokens, choices: made })}
              >
                {t('collect.take_over', { count: files.length })}
              </Button>
            ) : (
              <Button
                variant="filled"
                disabled={!writable || made.length === 0}
                loading={settle.isPending}
                onClick={() => settle.mutate({ choices: made })}
              >
                {t('collect.settle')}
              </Button>
            )}
          </div>
        )}
      </div>
    </Page>
  )
}
