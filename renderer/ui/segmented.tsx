export interface Segment<T extends string> {
  readonly value: T
  readonly label: string
}

/** A choice of one among few, all visible. */
export function Segmented<T extends string>({
  label,
  segments,
  value,
  onChange,
}: {
  readonly label: string
  readonly segments: readonly Segment<T>[]
  readonly value: T
  readonly onChange: (value: T) => void
}) {
  return (
    <fieldset className="segmented" aria-label={label} style={{ margin: 0, padding: 0 }}>
      {segments.map((segment) => (
        <button key={segment.value} type="button" aria-pressed={segment.value === value} onClick={() => onChange(segment.value)}>
          {segment.label}
        </button>
      ))}
    </fieldset>
  )
}
