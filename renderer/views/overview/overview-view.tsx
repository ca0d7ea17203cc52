import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { IconCopy } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { go } from '#renderer/data/route.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { useProject, type OpenProject } from '#renderer/data/use-project.ts'
import { ErrorNote, Note } from '#renderer/ui/note.tsx'
import { Page, PageHeader } from '#renderer/ui/page.tsx'
import { FigureBox } from '#renderer/ui/figure-box.tsx'
import { agreementAddress, beginAddress } from '../judgements/question-address.ts'
import { useProjectFiles } from '../start/project-files.tsx'
import { History } from './history.tsx'
import { PersonsSetting } from './persons-setting.tsx'
import { nextStep } from './next-step.ts'
import './overview.css'

/** What is in the project, what comes next, what was done, and what is wrong with the file. */
export function OverviewView() {
  const { t } = useTranslation()
  const project = useProject()
  const files = useProjectFiles()
  if (project === null || project === undefined) return null
  return (
    <Page>
      <PageHeader title={project.name} sub={`${project.file} · ${project.folder}`}>
        <Button leftSection={<IconCopy size={16} stroke={1.7} aria-hidden />} onClick={files.saveCopy}>
          {t('action.copy')}
        </Button>
      </PageHeader>
      <div className="overview">
        <Contents project={project} />
        <NextStep project={project} />
        <FileState project={project} />
        <PersonsSetting project={project} />
        <History />
      </div>
    </Page>
  )
}

const contents = [
  { key: 'deliveries', place: 'sheets' },
  { key: 'operations', place: 'organisations' },
  { key: 'organisations', place: 'organisations' },
  { key: 'instruments', place: 'instruments' },
  { key: 'raters', place: 'judgements' },
  { key: 'assessments', place: 'judgements' },
] as const

function Contents({ project }: { readonly project: OpenProject }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <section className="overview-contents" aria-label={t('overview.contents')}>
      {contents.map(({ key, place }) => (
        <FigureBox
          key={key}
          label={t(`overview.count.${key}`)}
          value={format.number(project.counts[key])}
          {...(key === 'assessments' && project.counts.unable > 0
            ? { detail: t('judgements.panel.unable', { count: project.counts.unable }) }
            : {})}
          onClick={() => go(`/${place}`)}
        />
      ))}
    </section>
  )
}

function NextStep({ project }: { readonly project: OpenProject }) {
  const { t } = useTranslation()
  const { queries } = useEngine()
  const instruments = useQuery(queries.instruments.list.queryOptions()).data
  if (instruments === undefined) return null
  const step = nextStep({
    operations: project.counts.operations,
    instruments: project.counts.instruments,
    tagged: instruments.filter((instrument) => instrument.tags.length > 0).length,
    assessments: project.counts.assessments,
  })
  return (
    <section className="overview-next">
      <div>
        <h2>{t('overview.next')}</h2>
        <p className="overview-next-title">{t(`overview.step.${step.key}.title`)}</p>
        <p>{t(`overview.step.${step.key}.text`)}</p>
      </div>
      <div className="overview-ways">
        <Button variant="filled" size="md" onClick={() => go(`/${step.place}`)}>
          {t(`overview.step.${step.key}.button`)}
        </Button>
        {step.key === 'look' ? (
          <>
            <Button onClick={() => go(beginAddress)}>{t('overview.go_on_judging')}</Button>
            <Button onClick={() => go(agreementAddress)}>{t('overview.agreement')}</Button>
          </>
        ) : null}
      </div>
    </section>
  )
}

/** Read-only and damage are said where nobody overlooks them. */
function FileState({ project }: { readonly project: OpenProject }) {
  const { t } = useTranslation()
  const { client, queries } = useEngine()
  const files = useProjectFiles()
  const queryClient = useQueryClient()
  const fresh = useMutation({
    mutationFn: () => client.project.openDemo({ fresh: true }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: queries.project.key() }),
  })
  const problems = project.problems ?? []
  return (
    <>
      {project.access === 'read' ? (
        <Note
          title={t(`overview.read_only.${project.readOnlyReason ?? 'chosen'}`, { owner: project.owner ?? t('frame.somebody') })}
          actions={<Button onClick={files.saveCopy}>{t('action.copy')}</Button>}
        >
          {t('overview.read_only_text')}
        </Note>
      ) : null}
      {problems.length > 0 ? (
        <Note
          tone="warn"
          title={t('overview.problems', { count: problems.length })}
          actions={<Button onClick={files.saveCopy}>{t('action.copy')}</Button>}
        >
          {t('overview.problems_text')}
          <ul className="overview-problems">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Note>
      ) : null}
      {project.demo ? (
        <Note
          title={t('overview.demo_title')}
          actions={
            <Button loading={fresh.isPending} onClick={() => fresh.mutate()}>
              {t('overview.demo_fresh')}
            </Button>
          }
        >
          {t('overview.demo_text')}
          <ErrorNote error={fresh.error} />
        </Note>
      ) : null}
    </>
  )
}
