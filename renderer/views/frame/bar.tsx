import { ActionIcon, Button, Menu, Tooltip } from '@mantine/core'
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconChevronDown,
  IconDeviceDesktop,
  IconMoon,
  IconPresentation,
  IconSun,
} from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { spotlight } from '@mantine/spotlight'
import { shortcutText, type Action } from '#renderer/actions/action.ts'
import { useProgramActions } from '#renderer/actions/program-actions.ts'
import { useHost } from '#renderer/data/engine-context.tsx'
import { asLanguage, languageNames, languages, type Language } from '#renderer/data/i18n.ts'
import { usePreferences, type ThemeChoice } from '#renderer/data/preferences.tsx'
import { useProject } from '#renderer/data/use-project.ts'
import { ProjectStateLine } from './project-state-line.tsx'
import { RenameDialog } from './rename-dialog.tsx'

/** The thin bar on top: whose project, in what state, and what can be done anywhere. */
export function Bar() {
  const { t } = useTranslation()
  const host = useHost()
  const actions = useProgramActions()
  const action = (id: string) => actions.find((one) => one.id === id)
  return (
    <header className="bar">
      <ProjectMenu actions={actions} />
      <ProjectStateLine />
      <div className="bar-tools">
        <button type="button" className="bar-find" onClick={spotlight.open}>
          <span>{t('frame.find')}</span>
          <span className="key">{shortcutText('mod+K', host.platform)}</span>
        </button>
        <IconAction action={action('undo')} icon={IconArrowBackUp} />
        <IconAction action={action('redo')} icon={IconArrowForwardUp} />
        <ThemeMenu />
        <LanguageMenu />
        <Button
          variant="filled"
          disabled={action('present')?.enabled !== true}
          leftSection={<IconPresentation size={17} stroke={1.7} aria-hidden />}
          onClick={action('present')?.run}
        >
          {t('frame.present')}
        </Button>
      </div>
    </header>
  )
}

function IconAction({ action, icon: Picture }: { readonly action: Action | undefined; readonly icon: typeof IconSun }) {
  const host = useHost()
  if (action === undefined) return null
  const keys = action.shortcut === undefined ? '' : ` (${shortcutText(action.shortcut, host.platform)})`
  return (
    <Tooltip label={action.label + keys}>
      <ActionIcon variant="default" size="lg" aria-label={action.label} disabled={!action.enabled} onClick={action.run}>
        <Picture size={18} stroke={1.7} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
}

function ProjectMenu({ actions }: { readonly actions: readonly Action[] }) {
  const { t } = useTranslation()
  const project = useProject()
  const [renaming, setRenaming] = useState(false)
  if (project === null || project === undefined) return null
  const shown = actions.filter((action) => action.group === 'project')
  return (
    <>
      <Menu position="bottom-start" width={270}>
        <Menu.Target>
          <button type="button" className="bar-name" title={project.name}>
            {project.name} <IconChevronDown size={13} stroke={1.8} aria-hidden />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>
            {project.file} · {project.folder}
          </Menu.Label>
          <Menu.Item disabled={project.access === 'read'} onClick={() => setRenaming(true)}>
            {t('action.rename')}
          </Menu.Item>
          {shown.map((action) => (
            <Menu.Item key={action.id} disabled={!action.enabled} onClick={action.run}>
              {action.label}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <RenameDialog opened={renaming} name={project.name} onClose={() => setRenaming(false)} />
    </>
  )
}

const themeIcons = { light: IconSun, dark: IconMoon, system: IconDeviceDesktop }
const themes: readonly ThemeChoice[] = ['light', 'dark', 'system']

function ThemeMenu() {
  const { t } = useTranslation()
  const { preferences, change } = usePreferences()
  const chosen = preferences?.theme ?? 'system'
  const Shown = themeIcons[chosen]
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Tooltip label={t('frame.theme')}>
          <ActionIcon variant="default" size="lg" aria-label={t('frame.theme')}>
            <Shown size={18} stroke={1.7} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={chosen} onChange={(value) => change({ theme: themes.find((theme) => theme === value) ?? 'system' })}>
          {themes.map((theme) => (
            <Menu.RadioItem key={theme} value={theme} closeMenuOnClick>
              {t(`frame.themes.${theme}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  )
}

function LanguageMenu() {
  const { t, i18n } = useTranslation()
  const { change } = usePreferences()
  const shown = asLanguage(i18n.language)
  const choose = (language: Language) => {
    void i18n.changeLanguage(language)
    change({ language })
  }
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button aria-label={`${languageNames[shown]} · ${t('frame.language')}`}>{languageNames[shown]}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={shown} onChange={(value) => choose(asLanguage(value))}>
          {languages.map((language) => (
            <Menu.RadioItem key={language} value={language} lang={language} closeMenuOnClick>
              {languageNames[language]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  )
}
