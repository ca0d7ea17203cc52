import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@mantine/core'
import { isAbort, refusalOf } from '#renderer/data/refusal.ts'

/** A few lines in the page about its state; `warn` for loss and contradiction only. */
export function Note({
  tone = 'quiet',
  title,
  children,
  actions,
}: {
  readonly tone?: 'quiet' | 'warn'
  readonly title?: string | undefined
  readonly children?: ReactNode
  readonly actions?: ReactNode
}) {
  const Sign = tone === 'warn' ? IconAlertTriangle : IconInfoCircle
  return (
    <div className="note" data-tone={tone} role={tone === 'warn' ? 'alert' : 'status'}>
      <Sign size={17} stroke={1.7} aria-hidden />
      <div className="note-body">
        {title === undefined ? null : <div className="note-title">{title}</div>}
        {children}
        {actions === undefined ? null : <div className="note-actions">{actions}</div>}
      </div>
    </div>
  )
}

/** A call that failed: what happened, what is safe, what to do. Shows nothing for no error and for what the user cancelled. */
export function ErrorNote({
  error,
  onRetry,
  actions,
}: {
  readonly error: unknown
  readonly onRetry?: () => void
  readonly actions?: ReactNode
}) {
  const { t } = useTranslation()
  if (error === null || error === undefined || isAbort(error)) return null
  const refusal = refusalOf(error)
  const retry = onRetry === undefined ? null : <Button onClick={onRetry}>{t('ui.again')}</Button>
  return (
    <Note
      tone="warn"
      title={refusal === null ? t('ui.bug_title') : undefined}
      actions={
        retry === null && actions === undefined ? undefined : (
          <>
            {retry}
            {actions}
          </>
        )
      }
    >
      {refusal === null ? t('ui.bug_text') : t(`refusal.${refusal.code}`, { ...refusal.facts })}
    </Note>
  )
}
