import type { Icon } from '@tabler/icons-react'
import type { ReactNode } from 'react'

/** What a place will hold, in one sentence, and the one thing to do now. */
export function EmptyPlace({
  icon: Picture,
  title,
  text,
  children,
}: {
  readonly icon: Icon
  readonly title: string
  readonly text: string
  readonly children?: ReactNode
}) {
  return (
    <div className="empty">
      <Picture className="empty-picture" size={56} stroke={1.1} aria-hidden />
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </div>
  )
}
