import { useTranslation } from 'react-i18next'
import { Redirect, Route, Switch, useLocation } from 'wouter'
import { useProject } from '#renderer/data/use-project.ts'
import { ErrorBoundary } from '#renderer/ui/error-boundary.tsx'
import { usePlaces } from '../places.tsx'
import { MatrixChoicesProvider } from '../matrices/question.tsx'
import { PackagesProvider } from '../packages/package-choices.tsx'
import { PresentView } from '../present/present-view.tsx'
import { Bar } from './bar.tsx'
import { Rail } from './rail.tsx'
import { useDroppedFiles } from './use-dropped-files.ts'
import './frame.css'

/** Bar on top, rail on the left, the place in the middle. */
export function Frame() {
  const { t } = useTranslation()
  const project = useProject()
  const [path] = useLocation()
  const place = path.split('/')[1] ?? ''
  const places = usePlaces()
  const over = useDroppedFiles(path)
  return (
    <div className="frame">
      <a
        className="skip-link"
        href="#content"
        onClick={(event) => {
          event.preventDefault()
          document.querySelector<HTMLElement>('#content')?.focus()
        }}
      >
        {t('frame.skip')}
      </a>
      <Bar />
      <Rail />
      <div className="content" data-over={over || undefined}>
        <MatrixChoicesProvider key={project === null || project === undefined ? '' : project.folder + project.file}>
          <PackagesProvider>
            <ErrorBoundary key={place}>
              <Switch>
                {places.map(({ key, view }) => (
                  <Route key={key} path={`/${key}/*?`} component={view} />
                ))}
                <Route path="/present" component={PresentView} />
                <Route>
                  <Redirect to={project?.scoringRater === null ? '/overview' : '/judgements'} replace />
                </Route>
              </Switch>
            </ErrorBoundary>
          </PackagesProvider>
        </MatrixChoicesProvider>
      </div>
    </div>
  )
}
