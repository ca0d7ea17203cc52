import { Tooltip } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

/** A small mark that explains itself when pointed at or focused. */
export function Mark({ children, explanation }: { readonly children: ReactNode; readonly explanation: string }) {
  return (
    <Tooltip label={explanation} multiline maw={300} events={{ hover: true, focus: true, touch: true }}>
      <button type="button" className="mark">
        {children}
        <span className="only-read-aloud">: {explanation}</span>
      </button>
    </Tooltip>
  )
}

/** Beside everything that was made up for the demo. */
export function InventedMark() {
  const { t } = useTranslation()
  return <Mark explanation={t('ui.invented_explained')}>{t('ui.invented')}</Mark>
}
