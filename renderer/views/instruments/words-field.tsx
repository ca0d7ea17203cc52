import { MultiSelect } from '@mantine/core'
import { useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

/** Several words of a closed list; saved at once when the list is closed, so that choosing three words is one change. */
export function WordsField<Word extends string>({
  label,
  words,
  labelOf,
  value,
  writable,
  onSave,
}: {
  readonly label: ReactNode
  readonly words: readonly Word[]
  readonly labelOf: (word: Word) => string
  readonly value: readonly Word[]
  readonly writable: boolean
  readonly onSave: (value: Word[]) => void
}) {
  const { t } = useTranslation()
  const stands = value.join(' ')
  const [chosen, setChosen] = useState(value)
  const [known, setKnown] = useState(stands)
  const open = useRef(false)
  if (known !== stands) {
    setKnown(stands)
    setChosen(value)
  }
  const commit = (list: readonly Word[]) => {
    if (list.join(' ') !== stands) onSave([...list])
  }
  return (
    <MultiSelect
      size="xs"
      label={label}
      disabled={!writable}
      placeholder={chosen.length === 0 ? t('instruments.blank') : ''}
      data={words.map((word) => ({ value: word, label: labelOf(word) }))}
      value={[...chosen]}
      onDropdownOpen={() => {
        open.current = true
      }}
      onDropdownClose={() => {
        open.current = false
        commit(chosen)
      }}
      onChange={(list) => {
        const ordered = words.filter((word) => list.includes(word))
        setChosen(ordered)
        if (!open.current) commit(ordered)
      }}
    />
  )
}
