import type { CrossImpactMatrix, MatrixProblem, MatrixValue, SquareMatrix } from './matrix-file.ts'

/**
 * The matrix over descriptors whose labels are `descriptor.state`: every label has a dot, states of a descriptor stand together, each has at least
 * two, and no state affects another of its own. Null where it is none: codes of measures ("1.1.3") have dots too.
 */
export function crossImpactOf({ labels, cells }: SquareMatrix): CrossImpactMatrix | null {
  for (const dot of ['lastIndexOf', 'indexOf'] as const) {
    const parts = labels.map((label) => ({ name: label.slice(0, label[dot]('.')).trim(), state: label.slice(label[dot]('.') + 1).trim() }))
    if (labels.some((label, at) => !label.includes('.') || parts[at]!.name === '' || parts[at]!.state === '')) continue
    const descriptors: { readonly name: string; readonly states: string[] }[] = []
    for (const { name, state } of parts) {
      const last = descriptors.at(-1)
      if (last?.name === name) last.states.push(state)
      else descriptors.push({ name, states: [state] })
    }
    const known = new Set(descriptors.map(({ name }) => name))
    if (known.size < descriptors.length || descriptors.length < 2 || descriptors.some(({ states }) => states.length < 2)) continue
    const matrix = { kind: 'cross_impact', descriptors, cells } as const
    if (descriptors.every((_, at) => blockOf(matrix, at, at).every((line) => line.every((value) => value === null || value === 0))))
      return matrix
  }
  return null
}

/** The judgements of the states of one descriptor on those of another, by position. */
function blockOf({ descriptors, cells }: CrossImpactMatrix, from: number, to: number): readonly (readonly MatrixValue[])[] {
  const start = (at: number): number => descriptors.slice(0, at).reduce((sum, { states }) => sum + states.length, 0)
  const [top, left] = [start(from), start(to)]
  return cells.slice(top, top + descriptors[from]!.states.length).map((line) => line.slice(left, left + descriptors[to]!.states.length))
}

/** What states of an instrument are called: off, as it is, reinforced. */
const stateWords = [
  ['off', '0', 'spento', 'aus'],
  ['as is', 'as it is', 'on', '1', "com'è", 'com’è', "così com'è", 'così com’è', 'attuale', 'wie es ist'],
  ['reinforced', '2', 'rafforzato', 'verstärkt', 'renforcé'],
] as const

/** Place of off, as it is and reinforced among the states of a descriptor; null where it has others. */
function placesOfStates(states: readonly string[]): readonly number[] | null {
  if (states.length !== stateWords.length) return null
  const places = stateWords.map((words) => states.findIndex((state) => words.some((word) => word === state.trim().toLowerCase())))
  return places.includes(-1) || new Set(places).size < places.length ? null : places
}

/** What a giver and a receiver in the states off, as it is, reinforced count: the impact of two states is the score times both. */
export const giver = [0, 1, 2] as const
export const receiver = [-1, 0, 1] as const

/**
 * Scores of the instruments where a cross-impact matrix says nothing else: its descriptors are off, as they are or reinforced, and a block is
 * one number times what these states count. Any other block says more than a score can hold: it is left out with a problem.
 */
export function scoresOfStates(matrix: CrossImpactMatrix): { readonly matrix: SquareMatrix; readonly problems: readonly MatrixProblem[] } {
  const { descriptors } = matrix
  const problems: MatrixProblem[] = []
  const places = descriptors.map(({ states }) => placesOfStates(states))
  for (const [at, { name, states }] of descriptors.entries())
    if (places[at] === null) problems.push({ code: 'states', text: `${name}: ${states.join(', ')}`, place: null, from: at, to: null })
  const cells = descriptors.map((from, row) =>
    descriptors.map((to, column): MatrixValue => {
      const [give, receive] = [places[row] ?? null, places[column] ?? null]
      if (row === column || give === null || receive === null) return null
      const block = blockOf(matrix, row, column)
      if (block.every((line) => line.every((value) => value === null))) return null
      const score = block[give[1]!]![receive[2]!]!
      const isScore =
        typeof score === 'number' &&
        giver.every((u, state) => receiver.every((v, other) => (block[give[state]!]![receive[other]!] ?? 0) === (score * u * v || 0)))
      if (!isScore) problems.push({ code: 'block', text: `${from.name} → ${to.name}`, place: null, from: row, to: column })
      return isScore ? score : null
    }),
  )
  return { matrix: { kind: 'square', labels: descriptors.map(({ name }) => name), cells }, problems }
}
