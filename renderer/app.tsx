import { MantineProvider } from '@mantine/core'
import { useEffect, useState } from 'react'
import { I18nextProvider, useTranslation } from 'react-i18next'
import { Router } from 'wouter'
import { ScreenActionsProvider } from './actions/screen-actions.tsx'
import { Shortcuts } from './actions/shortcuts.tsx'
import { SurroundingsProvider, useHost } from './data/engine-context.tsx'
import type { Host } from './data/host.ts'
import { languageFrom, startI18n } from './data/i18n.ts'
import { PreferencesFollower } from './data/preferences.tsx'
import { useHashPath } from './data/route.ts'
import { ScoreScaleProvider } from './data/score-scale.tsx'
import { useProject } from './data/use-project.ts'
import { cssVariables, theme } from './theme/theme.ts'
import { ConnectionGuard } from './views/frame/connection-guard.tsx'
import { Frame } from './views/frame/frame.tsx'
import { Palette } from './views/frame/palette.tsx'
import { ProjectFilesProvider } from './views/start/project-files.tsx'
import { StartView } from './views/start/start-view.tsx'
import './theme/base.css'

const routing = { hook: useHashPath }

/** The whole page. `host` is the program around it: Electron or the browser host. */
export function App({ host }: { readonly host: Host }) {
  const [i18n] = useState(() => startI18n(languageFrom(null, navigator.languages)))
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <I18nextProvider i18n={i18n}>
        <SurroundingsProvider host={host}>
          <ConnectionGuard>
            <Router {...routing}>
              <PreferencesFollower />
              <ScreenActionsProvider>
                <ProjectFilesProvider>
                  <Shortcuts />
                  <Screen />
                </ProjectFilesProvider>
              </ScreenActionsProvider>
            </Router>
          </ConnectionGuard>
        </SurroundingsProvider>
      </I18nextProvider>
    </MantineProvider>
  )
}

/** The start screen until a project is open. */
function Screen() {
  const { t } = useTranslation()
  const host = useHost()
  const project = useProject()
  const name = project?.name
  useEffect(() => host.setTitle(name === undefined ? t('program') : `${name} – ${t('program')}`), [host, name, t])
  if (project === undefined) return null
  if (project === null) return <StartView />
  return (
    <ScoreScaleProvider>
      <Frame />
      <Palette />
    </ScoreScaleProvider>
  )
}
