interface Written {
  readonly descriptors: readonly { readonly name: string; readonly states: readonly string[] }[]
  readonly cells: readonly (readonly number[])[]
  readonly lineEnd?: string
  readonly texts?: string
}

/** A `.scw` file in the layout of ScenarioWizard 4, with invented content. */
export function scwText({ descriptors, cells, lineEnd = '\r\n', texts = '' }: Written): string {
  const lines = [
    '$ ScenarioWizard 4.0',
    'Invented.scw',
    ...descriptors.flatMap(({ name, states }) => [`&${name}`, ...states.map((state) => ` -${state}`)]),
    '#',
    ...descriptors.flatMap(({ states }) => [`&${texts}`, ...states.map(() => ` ${texts}`)]),
    '#',
    '#',
    ...descriptors.flatMap(({ states }) => states.map(() => 'FFFFFF')),
    '#',
    '#',
    ...cells.map((line) => line.map((value) => `${String(value).padStart(2)} `).join(',')),
    '#',
    '# 0-0',
    '""',
    '#  -> ',
    '"Why this is so, 1,2,3"',
    '#',
    '#',
    '',
  ]
  return lines.join(lineEnd)
}

/** Off, as it is, reinforced: what a score says of the three states of each instrument. */
export function statesOfScores(scores: readonly (readonly number[])[], names: readonly string[]) {
  const u = [0, 1, 2]
  const v = [-1, 0, 1]
  return {
    descriptors: names.map((name) => ({ name, states: ['off', 'as is', 'reinforced'] })),
    cells: scores.flatMap((line) => u.map((give) => line.flatMap((score) => v.map((receive) => score * give * receive || 0)))),
  }
}
