import type { SaidTerm } from './suggest.ts'

/** How else people of the field say a term, by language: phrases. */
export type OtherWords = Readonly<Partial<Record<string, readonly string[]>>>

/** A phrase says its term where its words stand one after the other, by their stems. */
export function phraseFinder(
  terms: readonly { readonly id: number; readonly others?: OtherWords | undefined }[],
  language: string,
  stemsOf: (words: readonly string[]) => readonly string[],
  wordsOf: (text: string) => readonly string[],
): (words: readonly string[]) => readonly SaidTerm[] {
  const byFirst = new Map<string, { readonly term: number; readonly stems: readonly string[] }[]>()
  for (const { id, others } of terms)
    for (const phrase of others?.[language] ?? []) {
      const stems = stemsOf(wordsOf(phrase))
      const [first] = stems
      if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), { term: id, stems }])
    }
  return (words) => {
    const own = stemsOf(words)
    return own.flatMap((stem, at) =>
      (byFirst.get(stem) ?? [])
        .filter(({ stems }) => stems.every((one, step) => own[at + step] === one))
        .map(({ term, stems }) => ({ term, part: 1, words: words.slice(at, at + stems.length) })),
    )
  }
}
