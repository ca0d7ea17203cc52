import { CloseButton } from '@mantine/core'
import { useEffect, useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

/** The panel on the right that tells one thing whole. Escape closes it. */
export function Inspector({
  title,
  sub,
  onClose,
  children,
}: {
  readonly title: ReactNode
  readonly sub?: ReactNode
  readonly onClose: () => void
  readonly children: ReactNode
}) {
  const { t } = useTranslation()
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    // A dialog hears of Escape first and may be gone when the panel does: the key was for the dialog.
    let dialogOpen = false
    const look = () => {
      dialogOpen = document.querySelector('[role="dialog"]') !== null
    }
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !dialogOpen) onClose()
    }
    window.addEventListener('keydown', look, { capture: true })
    window.addEventListener('keydown', close)
    return () => {
      window.removeEventListener('keydown', look, { capture: true })
      window.removeEventListener('keydown', close)
    }
  }, [onClose])
  return (
    <aside className="inspector" ref={panel} aria-label={t('ui.inspector')}>
      <div className="inspector-head">
        <h2>{title}</h2>
        <CloseButton size="sm" aria-label={t('ui.close')} onClick={onClose} />
      </div>
      <p className="inspector-sub">{sub}</p>
      {children}
    </aside>
  )
}

/** Heading of a part of the inspector, with at most one way on at its right. */
export function Section({
  title,
  action,
  children,
}: {
  readonly title: ReactNode
  readonly action?: ReactNode
  readonly children: ReactNode
}) {
  return (
    <section>
      <div className="section-head">
        <h3>{title}</h3>
        {action}
      </div>
      {children}
    </section>
  )
}

/** A link that does something on the same screen. */
export function LinkButton({ children, onClick }: { readonly children: ReactNode; readonly onClick: () => void }) {
  return (
    <button type="button" className="link" onClick={onClick}>
      {children}
    </button>
  )
}
