import { Button } from '@mantine/core'
import { IconPlugConnectedX } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useConnectionState, useEngine, useHost } from '#renderer/data/engine-context.tsx'
import { EmptyPlace } from '#renderer/ui/empty-place.tsx'

/** Shows the program while the engine answers; where it has gone, says what is safe and offers to start it again. */
export function ConnectionGuard({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation()
  const host = useHost()
  const { queryClient } = useEngine()
  const state = useConnectionState(host)
  const [trying, setTrying] = useState(false)
  if (state !== 'lost') return children
  const again = async () => {
    setTrying(true)
    try {
      await host.connection.reconnect()
      await queryClient.resetQueries()
    } catch {
      // The state stays `lost` and this screen stays.
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
      </EmptyPlace>
    </div>
  )
}
