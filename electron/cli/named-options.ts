import { UsageError, words } from './terminal.ts'

/** `--option NAME=VALUE` by name, each a text. A name that is not known is wrong usage. */
export type NamedOptions = ReadonlyMap<string, string>

export function namedOptions(given: readonly string[], known: readonly string[]): NamedOptions {
  return new Map(
    given.map((text): [string, string] => {
      const cut = text.indexOf('=')
      const name = cut < 0 ? text : text.slice(0, cut)
      if (!known.includes(name)) throw new UsageError(words('cli.wrong_choice', { value: name, choices: known.join(', ') }))
      if (cut < 0) throw new UsageError(words('cli.lens.needs_value', { option: name }))
      return [name, text.slice(cut + 1)]
    }),
  )
}

/** A number within bounds; what is none is wrong usage. */
export function numberIn(
  option: string,
  text: string,
  { whole = false, least, most = Infinity }: { readonly whole?: boolean; readonly least: number; readonly most?: number },
): number {
  const value = text.trim() === '' ? Number.NaN : Number(text)
  if (Number.isFinite(value) && value >= least && value <= most && (!whole || Number.isInteger(value))) return value
  throw new UsageError(words('cli.lens.wrong_number', { option, value: text }))
}
