import { Button, CloseButton } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { IconEye, IconFilePlus, IconFolderOpen } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useEngine, useHost } from '#renderer/data/engine-context.tsx'
import { asLanguage, languageNames, languages } from '#renderer/data/i18n.ts'
import { usePreferences } from '#renderer/data/preferences.tsx'
import { useFormat } from '#renderer/data/use-format.ts'
import { ErrorNote, Note } from '#renderer/ui/note.tsx'
import { InventedMark } from '#renderer/ui/mark.tsx'
import { useDrop } from '#renderer/ui/use-drop.ts'
import { Motif } from './motif.tsx'
import { useProjectFiles } from './project-files.tsx'
import './start.css'

/** Before a project is open: make one, open one, go on with a recent one, or look at the demo. */
export function StartView() {
  const { t } = useTranslation()
  const host = useHost()
  const files = useProjectFiles()
  const [dropNote, setDropNote] = useState<'sheet' | 'nothing' | null>(null)
  const takeProject = async (project: File | undefined) => {
    if (project === undefined) {
      setDropNote('sheet')
      return
    }
    const [grant] = await host.takeDropped([project])
    if (grant === undefined) setDropNote('nothing')
    else files.openFile(grant, false)
  }
  const over = useDrop((dropped) => {
    takeProject(dropped.find((file) => file.name.toLowerCase().endsWith('.manumix'))).catch(files.tellError)
  })
  return (
    <main className="start" data-over={over || undefined}>
      <section className="start-title">
        <Motif />
        <h1>{t('program')}</h1>
        <p>{t('start.what')}</p>
        <LanguageSwitch />
      </section>
      <section className="start-work">
        <div className="start-inner">
          <div className="start-actions">
            <Button variant="filled" size="md" leftSection={<IconFilePlus size={18} stroke={1.7} aria-hidden />} onClick={files.create}>
              {t('start.new')}
            </Button>
            <Button size="md" leftSection={<IconFolderOpen size={18} stroke={1.7} aria-hidden />} onClick={() => files.open(false)}>
              {t('start.open')}
            </Button>
            <Button size="md" leftSection={<IconEye size={18} stroke={1.7} aria-hidden />} onClick={() => files.open(true)}>
              {t('start.open_read_only')}
            </Button>
          </div>
          <p className="start-hint">{t('start.drop')}</p>
          {dropNote === null ? null : <Note title={t(`start.dropped.${dropNote}.title`)}>{t(`start.dropped.${dropNote}.text`)}</Note>}
          <DemoCard />
          <RecentProjects />
        </div>
      </section>
    </main>
  )
}

function DemoCard() {
  const { t } = useTranslation()
  const files = useProjectFiles()
  return (
    <div className="start-demo">
      <div>
        <h2>{t('start.demo_title')}</h2>
        <p>
          {t('start.demo_text')} <InventedMark />
        </p>
      </div>
      <Button loading={files.busy} onClick={() => files.openDemo(false)}>
        {t('start.demo_open')}
      </Button>
    </div>
  )
}

function RecentProjects() {
  const { t } = useTranslation()
  const format = useFormat()
  const { queries } = useEngine()
  const queryClient = useQueryClient()
  const files = useProjectFiles()
  const recent = useQuery({ ...queries.project.recent.queryOptions(), staleTime: 0 })
  const forget = useMutation(
    queries.project.forgetRecent.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries({ queryKey: queries.project.recent.key() }),
    }),
  )
  if (recent.isError) return <ErrorNote error={recent.error} onRetry={() => void recent.refetch()} />
  if (recent.data === undefined) return null
  return (
    <div className="start-recent">
      <h2>{t('start.recent')}</h2>
      {recent.data.length === 0 ? <p className="start-none">{t('start.recent_none')}</p> : null}
      <ul>
        {recent.data.map(({ name, file, folder, openedAt, token }) => (
          <li key={`${folder}/${file}`}>
            {token === null ? (
              <span className="start-missing">
                <strong>{name}</strong>
                <span>{t('start.missing', { file, folder })}</span>
              </span>
            ) : (
              <button type="button" disabled={files.busy} onClick={() => files.openFile({ token, name: file }, false)}>
                <strong>{name}</strong>
                <span>
                  {file} · {folder}
                </span>
              </button>
            )}
            <span className="start-when">{format.date(openedAt)}</span>
            <CloseButton size="sm" aria-label={t('start.forget', { name })} onClick={() => forget.mutate({ file, folder })} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function LanguageSwitch() {
  const { i18n } = useTranslation()
  const { change } = usePreferences()
  const shown = asLanguage(i18n.language)
  return (
    <div className="start-languages">
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === shown}
          onClick={() => {
            void i18n.changeLanguage(language)
            change({ language })
          }}
        >
          {languageNames[language]}
        </button>
      ))}
    </div>
  )
}
