/** Finding the instrument's code inside an operation's code, shown on examples instead of written as a regular expression. */

/** Runs of digits, of separators, and of anything else, in the order of the text. */
function runs(text: string): readonly string[] {
  return text.match(/\d+|[\s.\-/_:]+|[^\d\s.\-/_:]+/g) ?? []
}

function generalised(text: string): string {
  return runs(text)
    .map((run) => {
      if (/^\d/.test(run)) return String.raw`\d+`
      if (/^[\s.\-/_:]/.test(run)) return run.replaceAll(/[./]/g, String.raw`\$&`).replaceAll(/\s+/g, String.raw`\s+`)
      return String.raw`[^\d\s.\-/_:]+`
    })
    .join('')
}

/**
 * The regular expression that finds, in codes built like `example`, the part from `start` to `end` (as a text selection gives them).
 * What follows the part may vary in length: `03.2.1-LVPA-K-802` in `03.2.1-LVPA-K-802-01-0058`. Null where nothing is selected.
 */
export function patternFromSelection(example: string, start: number, end: number): string | null {
  const part = example.slice(start, end)
  if (part.trim() === '') return null
  const before = example.slice(0, start)
  const after = runs(example.slice(end))
  const boundary = after.length === 0 ? '$' : `(?=${generalised(after[0] ?? '')})`
  return `^${generalised(before)}(${generalised(part)})${boundary}`
}

/** What a pattern finds in one value: the first group, null where it does not match or is no regular expression. */
export function applyPattern(pattern: string, value: string): string | null {
  try {
    return new RegExp(pattern, 'u').exec(value)?.[1] ?? null
  } catch {
    return null
  }
}

/** Why a pattern cannot be used; null where it can. */
export function patternProblem(pattern: string): 'broken' | 'no_group' | null {
  try {
    const groups = new RegExp(`${pattern}|`, 'u').exec('')?.length ?? 0
    return groups < 2 ? 'no_group' : null
  } catch {
    return 'broken'
  }
}

export interface PatternTry {
  readonly value: string
  readonly found: string | null
}

/** A pattern tried on the values of a column: distinct values, and how many instruments come out of how many of them. */
export function tryPattern(
  pattern: string,
  values: readonly string[],
): { readonly tries: readonly PatternTry[]; readonly matched: number; readonly instruments: number } {
  const tries = [...new Set(values.map((value) => value.trim()).filter((value) => value !== ''))].map((value) => ({
    value,
    found: applyPattern(pattern, value),
  }))
  const found = tries.flatMap((one) => (one.found === null ? [] : [one.found]))
  return { tries, matched: found.length, instruments: new Set(found).size }
}
