import { Tooltip } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { OrganisationKind } from '#core/model/vocabulary.ts'

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

/** Beside a name that is no organisation's: a natural person's, or a placeholder. */
export function KindMark({ kind }: { readonly kind: OrganisationKind }) {
  const { t } = useTranslation()
  return kind === 'organisation' ? null : (
    <Mark explanation={t(`organisations.kind_explained.${kind}`)}>{t(`organisations.kind.${kind}`)}</Mark>
  )
}
