import { TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { useFormat } from '#renderer/data/use-format.ts'
import { Chip } from '#renderer/ui/chip.tsx'

/** What is typed, and what is searched for once the typing rests. */
export function useTypedSearch() {
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed.trim(), 200)
  return { typed, setTyped, search }
}

/** Which rows of a comparison are shown: those with a text, and of the changed ones those that differ in one field. */
export function ComparisonFilter<Field extends string>({
  label,
  typed,
  onType,
  fields,
  chosen,
  onChoose,
}: {
  /** Says what is searched. */
  readonly label: string
  readonly typed: string
  readonly onType: (typed: string) => void
  /** Fields that differ, with the rows of each; none where the rows are not changed ones. */
  readonly fields: readonly { readonly field: Field; readonly label: string; readonly rows: number }[]
  readonly chosen: Field | null
  readonly onChoose: (field: Field | null) => void
}) {
  const format = useFormat()
  return (
    <>
      <TextInput
        className="list-search"
        value={typed}
        onChange={(event) => onType(event.currentTarget.value)}
        placeholder={label}
        aria-label={label}
        leftSection={<IconSearch size={15} stroke={1.7} aria-hidden />}
        maxLength={200}
        size="xs"
      />
      {fields.map((one) => (
        <Chip
          key={one.field}
          label={one.label}
          value={format.number(one.rows)}
          on={chosen === one.field}
          onClick={() => onChoose(chosen === one.field ? null : one.field)}
        />
      ))}
    </>
  )
}
