import type { ReactNode } from 'react'
import { folded } from '#core/plan/text-digest.ts'

/** A name with the words marked that no spelling of the other organisation has. */
export function MarkedName({ name, other }: { readonly name: string; readonly other: ReadonlySet<string> }) {
  const parts: ReactNode[] = []
  let at = 0
  for (const part of name.split(/(\s+)/u)) {
    const word = folded(part)
    const common = word === '' || word.split(' ').every((one) => other.has(one))
    parts.push(
      common ? (
        part
      ) : (
        <mark key={at} className="name-differs">
          {part}
        </mark>
      ),
    )
    at += part.length
  }
  return parts
}

/** The words of all spellings, as they compare. */
export function wordsIn(names: readonly { readonly name: string }[]): ReadonlySet<string> {
  return new Set(names.flatMap(({ name }) => folded(name).split(' ')))
}
