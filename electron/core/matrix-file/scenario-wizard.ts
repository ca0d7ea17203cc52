import type { CrossImpactMatrix } from './matrix-file.ts'

/** Why a text is no cross-impact matrix of ScenarioWizard that is understood; `line` is 1-based. */
export interface ScenarioWizardProblem {
  readonly code: 'scw_foreign' | 'scw_version' | 'scw_broken'
  readonly line: number
  /** What stands there, shortened. */
  readonly text: string
}

export type ScenarioWizardReading =
  | { readonly matrix: CrossImpactMatrix; readonly title: string; readonly problem: null }
  | { readonly matrix: null; readonly problem: ScenarioWizardProblem }

const signature = /^\$\s*ScenarioWizard\s+(?<version>\d+(?:\.\d+)*)/i
/** The only version whose files were seen. */
const understood = 4
const cell = /^[+-]?\d+$/
const longestShown = 60

/**
 * Reads a `.scw` file as ScenarioWizard 4 writes it, seen in files that the program wrote: a line `$ ScenarioWizard 4.0`, one with a title; descriptors as
 * `&name`, each followed by its states as ` -name`; then parts that a line `#` ends: long texts of both, a blank part, a colour for each state, a
 * blank part, and the matrix, a line for each state, integers parted by commas (row affects column). What follows is notes.
 * Anything else is refused, with the line.
 */
export function readScenarioWizard(text: string): ScenarioWizardReading {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  const refuse = (code: ScenarioWizardProblem['code'], at: number): ScenarioWizardReading => ({
    matrix: null,
    problem: { code, line: Math.min(at, lines.length - 1) + 1, text: (lines[at] ?? '').trim().slice(0, longestShown) },
  })
  const version = signature.exec(lines[0] ?? '')?.groups?.['version']
  if (version === undefined) return refuse('scw_foreign', 0)
  if (Number.parseInt(version, 10) !== understood) return refuse('scw_version', 0)

  const descriptors: { readonly name: string; readonly states: string[] }[] = []
  let at = 2
  for (; at < lines.length && !isEnd(lines[at]!); at++) {
    const line = lines[at]!.trim()
    if (line === '') continue
    if (line.startsWith('&')) descriptors.push({ name: line.slice(1).trim(), states: [] })
    else if (line.startsWith('-') && descriptors.length > 0) descriptors.at(-1)!.states.push(line.slice(1).trim())
    else return refuse('scw_broken', at)
  }
  const count = descriptors.reduce((sum, { states }) => sum + states.length, 0)
  if (descriptors.length < 2 || descriptors.some(({ states }) => states.length === 0)) return refuse('scw_broken', at)

  const colours = partOf(lines, beginOfColours(lines, at))
  if (colours === null || colours.filled.length !== count || !colours.filled.every(({ line }) => /^[\dA-F]{1,8}$/i.test(line)))
    return refuse('scw_broken', colours?.end ?? lines.length)
  const blank = partOf(lines, colours.end + 1)
  if (blank === null || blank.filled.length > 0) return refuse('scw_broken', blank?.filled[0]?.at ?? lines.length)
  const rows = partOf(lines, blank.end + 1)
  if (rows === null || rows.filled.length !== count) return refuse('scw_broken', rows?.end ?? lines.length)
  const cells: number[][] = []
  for (const { line, at: place } of rows.filled) {
    const values = line.split(',').map((value) => value.trim())
    if (values.length !== count || !values.every((value) => cell.test(value))) return refuse('scw_broken', place)
    cells.push(values.map(Number))
  }
  return { matrix: { kind: 'cross_impact', descriptors, cells }, title: (lines[1] ?? '').trim(), problem: null }
}

const isEnd = (line: string): boolean => line.trim() === '#'

/** A line for each state with a colour ends by `#` and stands between blank parts: long texts before it may hold anything but such a line. */
function beginOfColours(lines: readonly string[], endOfNames: number): number {
  const endOfTexts = partOf(lines, endOfNames + 1)
  const blank = endOfTexts === null ? null : partOf(lines, endOfTexts.end + 1)
  return (blank?.end ?? lines.length) + 1
}

/** What stands from a line on up to the next `#`, without blank lines; null where none follows. */
function partOf(lines: readonly string[], from: number) {
  const end = lines.findIndex((line, at) => at >= from && isEnd(line))
  if (end < 0) return null
  const filled = lines.slice(from, end).flatMap((line, offset) => (line.trim() === '' ? [] : [{ line: line.trim(), at: from + offset }]))
  return { end, filled }
}
