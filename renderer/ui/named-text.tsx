import { Textarea, TextInput } from '@mantine/core'

/** What is kept under a name, with a longer text beside it that may stay blank. */
export interface NamedText {
  readonly name: string
  readonly text: string
}

/** The two fields of a dialog in which something is kept under a name. */
export function NamedTextFields({
  labels,
  value,
  onChange,
}: {
  readonly labels: NamedText & { readonly explained: string }
  readonly value: NamedText
  readonly onChange: (value: NamedText) => void
}) {
  return (
    <>
      <TextInput
        label={labels.name}
        value={value.name}
        maxLength={200}
        required
        data-autofocus
        onChange={(event) => onChange({ ...value, name: event.currentTarget.value })}
      />
      <Textarea
        label={labels.text}
        description={labels.explained}
        value={value.text}
        maxLength={5000}
        autosize
        minRows={4}
        onChange={(event) => onChange({ ...value, text: event.currentTarget.value })}
      />
    </>
  )
}
