interface Coded {
  readonly code: string
  readonly name: string
}

/** Code and name, once where a sheet names an instrument by its code alone. */
export function codedName({ code, name }: Coded): string {
  return name === code ? code : `${code} ${name}`
}

/** The same with the code standing out, and the whole name where it is pointed at. */
export function CodedName({ code, name }: Coded) {
  return (
    <span title={name}>
      <strong>{code}</strong>
      {name === code ? null : ` ${name}`}
    </span>
  )
}
