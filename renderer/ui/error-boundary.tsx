import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { Component, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyPlace } from './empty-place.tsx'

interface State {
  readonly failed: boolean
}

/** A bug in one place leaves the rest of the program standing: says that the project is safe and offers the place again. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { failed: false }

  static getDerivedStateFromError(): State {
    return { failed: true }
  }

  override render(): ReactNode {
    return this.state.failed ? <Failed onAgain={() => this.setState({ failed: false })} /> : this.props.children
  }
}

function Failed({ onAgain }: { readonly onAgain: () => void }) {
  const { t } = useTranslation()
  return (
    <div style={{ height: '100%', display: 'flex' }}>
      <EmptyPlace icon={IconAlertTriangle} title={t('ui.bug_title')} text={t('ui.bug_text')}>
        <Button onClick={onAgain}>{t('ui.again')}</Button>
      </EmptyPlace>
    </div>
  )
}
