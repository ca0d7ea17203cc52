import { cohenKappa } from '../agreement/cohen.ts'
import { fleissKappa } from '../agreement/fleiss.ts'
import { itemAgreement } from '../agreement/item.ts'
import { kendallW } from '../agreement/kendall.ts'
import { krippendorffAlpha } from '../agreement/krippendorff.ts'
import { type Agreement, type Ratings, ratingsOfItems } from '../agreement/ratings.ts'
import { relationTypes } from '../model/vocabulary.ts'
import { answerIn, type KeptAnswer } from './answer.ts'
import type { JudgingScale } from './settings.ts'

export interface AgreedAnswer extends KeptAnswer {
  readonly rater: string
  readonly from: number
  readonly to: number
}

/** A statistic with its interval, and how many cells it rests on and leaves out. */
export type Figure = Pick<Agreement, 'value' | 'interval' | 'raters' | 'items' | 'leftOut'>

/** How far the raters agree over some cells. Null where the scale has no order or distances, or the statistic needs two raters. */
export interface AgreementFigures {
  readonly nominal: Figure
  readonly ordinal: Figure | null
  readonly interval: Figure | null
  readonly kendall: (Figure & { readonly p: number | null; readonly pIsRough: boolean }) | null
  readonly fleiss: Figure
  /** Of exactly two raters; linear weights, on relations none. */
  readonly kappa: Figure | null
}

export interface CellAgreement {
  readonly from: number
  readonly to: number
  readonly raters: number
  /** Null on the scale of relations. */
  readonly median: number | null
  readonly spread: number | null
  /** Share within one step of the median; of relations: that name the most frequent one. Null with fewer than two raters. */
  readonly share: number | null
}

export interface JudgedAgreement {
  readonly overall: AgreementFigures
  /** Alpha of the cells that an instrument gives to or receives from, ordinal or of relations nominal. */
  readonly instruments: readonly { readonly instrument: number; readonly alpha: Figure }[]
  /** Kappa of every two raters, linear weights, without interval: that comes with the figures of the two alone. */
  readonly pairs: readonly { readonly a: string; readonly b: string; readonly kappa: Figure }[]
  readonly cells: readonly CellAgreement[]
}

/** Values of a scale that can be counted, and P as one of its own where only equality counts; on scales with order P is 0. */
interface Table {
  readonly raters: readonly string[]
  readonly cells: readonly { readonly from: number; readonly to: number }[]
  readonly values: Ratings
  readonly codes: Ratings
}

const potentialCode = 9

/** `instrument`: only the cells that it gives to or receives from. Bootstrap intervals for the overall figures. */
export function judgedAgreement(scale: JudgingScale, answers: readonly AgreedAnswer[], instrument: number | null): JudgedAgreement {
  const table = tableOf(scale, instrument === null ? answers : answers.filter(({ from, to }) => from === instrument || to === instrument))
  const { cells, values, codes } = table
  const instruments = [...new Set(cells.flatMap(({ from, to }) => [from, to]))]
  const ordered = scale !== 'relations'
  return {
    overall: figuresOf(scale, table),
    instruments: instruments.map((id) => {
      const items = cells.flatMap(({ from, to }, at) => (from === id || to === id ? [at] : []))
      const alpha = krippendorffAlpha(ratingsOfItems(ordered ? values : codes, items), ordered ? 'ordinal' : 'nominal', noInterval)
      return { instrument: id, alpha }
    }),
    pairs: raterPairs(table, ordered),
    cells: cells.map((cell, at) => ({ ...cell, ...(ordered ? scoreCell(values, at) : relationCell(codes, at)) })),
  }
}

const noInterval = { resamples: 0 } as const

function tableOf(scale: JudgingScale, answers: readonly AgreedAnswer[]): Table {
  const raters = [...new Set(answers.map(({ rater }) => rater))]
  const keys = [...new Set(answers.map(({ from, to }) => `${from} ${to}`))]
  const rowOf = new Map(raters.map((rater, at) => [rater, at]))
  const columnOf = new Map(keys.map((key, at) => [key, at]))
  const empty = (): (number | null)[][] => raters.map(() => Array.from({ length: keys.length }, () => null))
  const values = empty()
  const codes = empty()
  for (const one of answers) {
    const answer = answerIn(scale, one)
    if (answer === null) continue
    const row = rowOf.get(one.rater)!
    const column = columnOf.get(`${one.from} ${one.to}`)!
    codes[row]![column] = answer === 'P' ? potentialCode : typeof answer === 'number' ? answer : relationTypes.indexOf(answer)
    values[row]![column] = typeof answer === 'number' ? answer : answer === 'P' ? 0 : null
  }
  const cells = keys.map((key) => {
    const [from, to] = key.split(' ').map(Number)
    return { from: from!, to: to! }
  })
  return { raters, cells, values, codes }
}

function figuresOf(scale: JudgingScale, { values, codes }: Table): AgreementFigures {
  const ordered = scale !== 'relations'
  const given = codes.filter((row) => row.some((value) => value !== null))
  const kappa = given.length === 2 ? (ordered ? cohenKappa(values, weighted) : cohenKappa(codes)) : null
  return {
    nominal: krippendorffAlpha(codes, 'nominal'),
    ordinal: ordered ? krippendorffAlpha(values, 'ordinal') : null,
    interval: ordered ? krippendorffAlpha(values, 'interval') : null,
    kendall: ordered ? kendallW(values, { ties: true }) : null,
    fleiss: fleissKappa(codes),
    kappa,
  }
}

const weighted = { weights: 'linear', distance: 'value' } as const

function raterPairs({ raters, values, codes }: Table, ordered: boolean): JudgedAgreement['pairs'] {
  return raters.flatMap((a, row) =>
    raters.slice(row + 1).map((b, further) => {
      const rows = [row, row + 1 + further]
      const two = rows.map((at) => (ordered ? values : codes)[at]!)
      return { a, b, kappa: cohenKappa(two, ordered ? weighted : {}, noInterval) }
    }),
  )
}

function scoreCell(values: Ratings, at: number): Pick<CellAgreement, 'raters' | 'median' | 'spread' | 'share'> {
  const { raters, median, interquartileRange, withinOneStep } = itemAgreement(values.map((row) => row[at] ?? null))
  return { raters, median, spread: interquartileRange, share: withinOneStep }
}

function relationCell(codes: Ratings, at: number): Pick<CellAgreement, 'raters' | 'median' | 'spread' | 'share'> {
  const given = codes.flatMap((row) => row[at] ?? [])
  const most = Math.max(0, ...given.map((code) => given.filter((one) => one === code).length))
  return { raters: given.length, median: null, spread: null, share: given.length < 2 ? null : most / given.length }
}
