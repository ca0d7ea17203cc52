import type { LensExplanation, LensMove, LensMoves, LensReading } from '#core/contract/lenses.ts'
import type { Influences } from '#core/lens/direct.ts'
import { type LensName, lensNames, lensRankOf } from '#core/lens/lens-values.ts'
import { ranksByLens, type ReadMatrix } from '#core/lens/reading.ts'
import type { Move, Moves } from '#core/lens/smallest-change.ts'
import type { StrongestPaths } from '#core/lens/strongest-paths.ts'
import type { Voice } from '#core/lens/voices.ts'
import { type JudgingFacts, numberOrNull } from '#core/matrix/interaction-matrix.ts'
import type { JudgedMatrix } from '#core/matrix/judged.ts'

/** The judged matrix of a question as the lenses take it, and what they say of it. */
export interface Read {
  readonly instruments: LensReading['instruments']
  readonly voices: readonly Voice[]
  readonly judging: JudgingFacts
  readonly judged: JudgedMatrix
  readonly influences: Influences
  readonly matrix: ReadMatrix
  readonly answer: LensReading
}

/** Why an instrument (at a position) has its rank. */
export function explanationOf(
  read: Read,
  lens: LensName,
  at: number,
  values: readonly number[],
  found: StrongestPaths,
  moves: Moves,
): LensExplanation {
  const { voices, judged, influences } = read
  const { size, cells } = influences
  const { idOf, cellOf } = cellsOf(read)
  const { paths, upToThree } = found
  const steps = (path: readonly number[]) => path.slice(1).map((to, place) => [path[place]!, to] as const)
  const noted = new Map<number, number>()
  for (const voice of voices) {
    const cell = voice.from * size + voice.to
    if (voice.noted) noted.set(cell, (noted.get(cell) ?? 0) + 1)
  }
  const behind = new Map(
    paths.flatMap(({ instruments: path }) => steps(path).map(([from, to]) => [from * size + to, { from, to }] as const)),
  )
  return {
    instrument: idOf(at),
    lens,
    value: values[at]!,
    rank: lensRankOf(lens, values, at),
    of: size,
    paths: paths.map(({ instruments: path, product, weight, share, goesOn }) => ({
      instruments: path.map(idOf),
      scores: steps(path).map(([from, to]) => cells[from * size + to]!),
      product,
      weight,
      sign: weight < 0 ? -1 : 1,
      share,
      goesOn,
    })),
    upToThree,
    cells: [...behind].map(([cell, { from, to }]) => ({
      ...cellOf(from, to),
      raters: judged.raters[cell]!,
      spread: numberOrNull(judged.spread[cell]!),
      differ: judged.differ[cell] === 1,
      notes: noted.get(cell) ?? 0,
    })),
    ...movesOf(read, moves),
  }
}

/** What moves a rank, in ids. */
export function movesOf(read: Read, { up, down, sensitivity }: Moves): LensMoves {
  const { size, cells } = read.influences
  const { cellOf } = cellsOf(read)
  const moveOf = (move: Move): LensMove =>
    typeof move === 'string'
      ? { kind: move }
      : {
          kind: 'found',
          cells: move.cells.map(({ from, to, change }) => ({ ...cellOf(from, to), changed: cells[from * size + to]! + change })),
          steps: move.steps,
          rank: move.rank,
          value: move.value,
        }
  return {
    up: moveOf(up),
    down: moveOf(down),
    sensitivity: sensitivity.map(({ from, to, more, less }) => ({ ...cellOf(from, to), more, less })),
    inputs: read.answer.inputs,
  }
}

function cellsOf({ instruments, influences: { size, cells } }: Read) {
  const idOf = (place: number): number => instruments[place]!.id
  return { idOf, cellOf: (from: number, to: number) => ({ from: idOf(from), to: idOf(to), score: cells[from * size + to]! }) }
}

/** What all lenses say, and what it rests on. */
export function readingOf(
  { instruments, voices, judging, judged, matrix }: Omit<Read, 'answer'>,
  digests: Pick<LensReading, 'inputs' | 'drawnFrom'>,
): LensReading {
  const { ranks, agreement } = ranksByLens(matrix.values)
  const pairs = instruments.length * (instruments.length - 1)
  const withScore = judged.raters.reduce((sum, raters) => sum + (raters > 0 ? 1 : 0), 0)
  return {
    instruments,
    signed: matrix.signed,
    lenses: matrix.lenses,
    ranks: instruments.map(({ id }, at) => ({
      instrument: id,
      by: Object.fromEntries(lensNames.map((lens) => [lens, ranks[lens]?.[at] ?? null])) as LensReading['ranks'][number]['by'],
    })),
    agreement,
    rests: {
      ...judging,
      raters: new Set(voices.filter(({ score }) => score !== null).map(({ rater }) => rater)).size,
      pairs,
      judged: withScore,
      empty: pairs - withScore,
      potentials: voices.filter(({ potential }) => potential).length,
    },
    ...digests,
  }
}
