import { useTranslation } from 'react-i18next'
import { useProject } from '#renderer/data/use-project.ts'

/** "saved · 3 raters · 4 deliveries", or why nothing can be changed now. */
export function ProjectStateLine() {
  const { t } = useTranslation()
  const project = useProject()
  if (project === null || project === undefined) return null
  const { counts } = project
  const state =
    project.busy !== null
      ? t(`frame.busy.${project.busy}`)
      : project.access === 'write'
        ? t('frame.saved')
        : t(`frame.read_only.${project.readOnlyReason ?? 'chosen'}`, { owner: project.owner ?? t('frame.somebody') })
  const parts = [
    state,
    ...(project.demo ? [t('frame.demo')] : []),
    t('frame.raters', { count: counts.raters }),
    t('frame.deliveries', { count: counts.deliveries }),
  ]
  return (
    <output className="bar-state" title={parts.join(' · ')} data-tone={project.access === 'read' ? 'warn' : undefined}>
      {parts.join(' · ')}
    </output>
  )
}
