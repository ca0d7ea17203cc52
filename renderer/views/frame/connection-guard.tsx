import { Button } from '@mantine/core'
import { IconPlugConnectedX } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useConnectionState, useEngine, useHost } from '#renderer/data/engine-context.tsx'
import { EmptyPlace } from '#renderer/ui/empty-place.tsx'
import { Note } from '#renderer/ui/note.tsx'

/** Shows the program while the engine answers; where it has gone, says what is safe and offers to start it again. */
export function ConnectionGuard({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation()
  const host = useHost()
  const { queryClient } = useEngine()
  const state = useConnectionState(host)
  const [trying, setTrying] = useState(false)
  const [failed, setFailed] = useState(false)
  if (state !== 'lost') return children
  const again = async () => {
    setTrying(true)
    setFailed(false)
    try {
      await host.connection.reconnect()
      await queryClient.resetQueries()
    } catch {
      setFailed(true)
    } finally {
      setTrying(false)
    }
  }
  return (
    <div className="lost" style={{ height: '100%', display: 'flex' }}>
      <EmptyPlace icon={IconPlugConnectedX} title={t('frame.lost_title')} text={t('frame.lost_text')}>
        <Button variant="filled" loading={trying} onClick={() => void again()}>
          {t('frame.reconnect')}
        </Button>
        {failed ? <Note>{t(`frame.lost_still.${host.kind}`)}</Note> : null}
      </EmptyPlace>
    </div>
  )
}
