import { Textarea, TextInput } from '@mantine/core'
import { useState, type KeyboardEvent, type ReactNode } from 'react'

/** What a typed text means, or why it means nothing. */
export type FieldReading<Value> = { readonly value: Value } | { readonly problem: string }

/** One field of a profile: saved when it is left (one line: by Enter too), put back by Escape. */
export function ProfileField<Value extends string | number | null>({
  label,
  mark,
  value,
  placeholder,
  lines = 1,
  max,
  number = false,
  writable,
  read,
  onSave,
}: {
  readonly label: string
  readonly mark: ReactNode
  /** As it stands in the project, written as in the field. */
  readonly value: string
  readonly placeholder?: string
  readonly lines?: number
  readonly max: number
  readonly number?: boolean
  readonly writable: boolean
  readonly read: (text: string) => FieldReading<Value>
  readonly onSave: (value: Value) => void
}) {
  const [text, setText] = useState(value)
  const [known, setKnown] = useState(value)
  const [problem, setProblem] = useState<string | null>(null)
  if (known !== value) {
    setKnown(value)
    setText(value)
    setProblem(null)
  }
  const unread = (): string | null => {
    const reading = writable && text.trim() !== value.trim() ? read(text) : null
    return reading !== null && 'problem' in reading ? reading.problem : null
  }
  const leave = () => {
    if (!writable || text.trim() === value.trim()) {
      setText(value)
      setProblem(null)
      return
    }
    const reading = read(text)
    if ('problem' in reading) setProblem(reading.problem)
    else {
      setProblem(null)
      onSave(reading.value)
    }
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    if (event.key === 'Escape' && text !== value) {
      event.preventDefault()
      setText(value)
      setProblem(null)
    } else if (event.key === 'Enter' && (lines === 1 || event.ctrlKey || event.metaKey)) {
      // What cannot be read keeps the cursor.
      if (unread() !== null) event.stopPropagation()
      if (event.target instanceof HTMLElement && event.target.closest('form') !== null) event.preventDefault()
      event.currentTarget.blur()
    }
  }
  const shared = {
    size: 'xs',
    label: (
      <>
        {label} {mark}
      </>
    ),
    value: text,
    maxLength: max,
    readOnly: !writable,
    error: problem,
    onBlur: leave,
    onKeyDown,
    ...(placeholder === undefined || !writable ? {} : { placeholder }),
  } as const
  return lines > 1 ? (
    <Textarea {...shared} autosize minRows={1} maxRows={lines + 6} onChange={(event) => setText(event.currentTarget.value)} />
  ) : (
    <TextInput {...shared} inputMode={number ? 'decimal' : 'text'} onChange={(event) => setText(event.currentTarget.value)} />
  )
}
