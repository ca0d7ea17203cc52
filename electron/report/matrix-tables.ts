import type { CoverageMatrix, InteractionMatrix } from '#core/contract/matrices.ts'
import type { Money } from '#core/contract/organisations.ts'
import { aggregationText, roundText } from './judging-text.ts'
import { labelIn } from '#core/tagging/label.ts'
import type { Table, TableValue } from './tables.ts'
import type { ExportWord, Words } from './words.ts'
import { word } from './words.ts'

/** Rows of what was asked, see `askedFacts`. */
type Asked = readonly (readonly [string, TableValue])[]

/** All sheets of an exported interaction matrix: what it is, the instruments, judged as a grid, every pair, every judged cell. */
export function interactionSheets(matrix: InteractionMatrix, words: Words, asked: Asked = []): readonly Table[] {
  return [
    aboutTable(matrix, words, asked),
    instrumentTable(matrix, words),
    judgedGrid(matrix, words),
    pairTable(matrix, words),
    cellTable(matrix, words),
  ]
}

/** Every unordered pair with all figures of its overlap, zeros too, in the matrix's order. */
export function pairTable(matrix: InteractionMatrix, words: Words): Table {
  const { instruments } = matrix
  const size = instruments.length
  const rows: TableValue[][] = [
    headings(words, [
      'a_code',
      'a_name',
      'b_code',
      'b_name',
      'organisations_a',
      'organisations_b',
      'shared',
      'expected',
      'lift',
      'jaccard',
      'p',
      'q',
    ]),
  ]
  instruments.forEach((a, row) =>
    instruments.slice(row + 1).forEach((b, further) => {
      const at = row * size + row + 1 + further
      rows.push([
        a.code,
        a.name,
        b.code,
        b.name,
        a.organisations,
        b.organisations,
        matrix.shared[at]!,
        matrix.expected[at]!,
        matrix.lift[at]!,
        matrix.jaccard[at]!,
        matrix.p[at]!,
        matrix.q[at]!,
      ])
    }),
  )
  return { name: word(words, 'sheet_pairs'), rows }
}

/** Every ordered pair that has a judgement, with the overlap beside it. */
export function cellTable(matrix: InteractionMatrix, words: Words): Table {
  const { instruments } = matrix
  const size = instruments.length
  const rows: TableValue[][] = [
    headings(words, [
      'from_code',
      'from_name',
      'to_code',
      'to_name',
      'score',
      'median',
      'raters',
      'spread',
      'differ',
      'shared',
      'expected',
      'lift',
      'q',
      'disagree',
    ]),
  ]
  instruments.forEach((from, row) =>
    instruments.forEach((to, column) => {
      const at = row * size + column
      const median = matrix.median[at]
      if (median === null || median === undefined) return
      rows.push([
        from.code,
        from.name,
        to.code,
        to.name,
        matrix.score[at]!,
        median,
        matrix.ratersOf[at]!,
        matrix.spread[at]!,
        yesNo(words, matrix.differ[at]),
        matrix.shared[at]!,
        matrix.expected[at]!,
        matrix.lift[at]!,
        matrix.q[at]!,
        yesNo(words, matrix.disagree[at]),
      ])
    }),
  )
  return { name: word(words, 'sheet_cells'), rows }
}

/** The scores brought together, as a grid with codes at both sides and the sums of rows and columns. */
export function judgedGrid({ instruments, score, gives, receives }: InteractionMatrix, words: Words): Table {
  const size = instruments.length
  const rows: TableValue[][] = [['', ...instruments.map(({ code }) => code), word(words, 'gives')]]
  instruments.forEach(({ code }, row) => rows.push([code, ...score.slice(row * size, (row + 1) * size), gives[row]!]))
  rows.push([word(words, 'receives'), ...receives, null])
  return { name: word(words, 'sheet_judged'), rows }
}

/** The instruments in the matrix's order; one column of grant for each currency. */
export function instrumentTable({ instruments, groups }: InteractionMatrix, words: Words): Table {
  const currencies = currenciesOf(instruments.map(({ grant }) => grant))
  const rows: TableValue[][] = [
    [
      ...headings(words, ['code', 'name', 'group', 'organisations', 'operations']),
      ...currencies.map((currency) => moneyHeading(words, 'grant', currency)),
    ],
  ]
  for (const { code, name, group, organisations, operations, grant } of instruments)
    rows.push([
      code,
      name,
      groupLabel(groups[group]!, words),
      organisations,
      operations,
      ...currencies.map((currency) => amountIn(grant, currency)),
    ])
  return { name: word(words, 'sheet_instruments'), rows }
}

/** Instruments by terms as a grid of tag weights, with number, budget and grant of each term beneath; a term without instruments is a gap. */
export function coverageTable({ instruments, terms, weight, totals }: CoverageMatrix, words: Words, language: 'en' | 'it'): Table {
  const rows: TableValue[][] = [
    [word(words, 'code'), word(words, 'name'), ...terms.map(({ code, label }) => `${code} ${labelIn(label, language)}`.trim())],
  ]
  instruments.forEach(({ code, name }, row) => rows.push([code, name, ...weight.slice(row * terms.length, (row + 1) * terms.length)]))
  rows.push([word(words, 'total_instruments'), null, ...totals.map((total) => total.instruments)])
  for (const [key, field] of [
    ['total_budget', 'budget'],
    ['total_grant', 'grant'],
  ] as const)
    for (const currency of currenciesOf(totals.map((total) => total[field])))
      rows.push([moneyHeading(words, key, currency), null, ...totals.map((total) => amountIn(total[field], currency))])
  return { name: word(words, 'sheet_coverage'), rows }
}

/** Band of the heat map in words. */
export function groupLabel(group: InteractionMatrix['groups'][number], words: Words): string {
  switch (group.kind) {
    case 'none':
      return ''
    case 'unset':
      return word(words, 'without_group')
    case 'text':
      return group.label ?? ''
    case 'cluster':
      return `${word(words, 'cluster')} ${group.label ?? ''}`.trim()
    case 'level':
      return words[`level_${group.label}`] ?? group.label ?? ''
  }
}

function aboutTable(matrix: InteractionMatrix, words: Words, asked: Asked): Table {
  const facts: readonly (readonly [ExportWord, TableValue])[] = [
    ['instrument', matrix.instruments.length],
    ['counted_by', word(words, `level_of_${matrix.level}`)],
    ['organisations', matrix.organisations],
    ['operations', matrix.operations],
    ['raters', matrix.raters],
    ['scale', word(words, `scale_${matrix.judging.scale}`)],
    ['aggregation', aggregationText(matrix.judging, words)],
    ['round', roundText(matrix.judging, words)],
    ['years', matrix.years && `${matrix.years.from}–${matrix.years.to}`],
    ['universe', matrix.universe.size],
    ['universe_computed', matrix.universe.computed],
    ['union', matrix.universe.union],
    ['cluster_stability', matrix.clusterStability],
    ['method', word(words, 'method_text')],
  ]
  return {
    name: word(words, 'sheet_about'),
    rows: [[word(words, 'title'), null], ...facts.map(([key, value]) => [word(words, key), value]), ...asked.map((row) => [...row])],
  }
}

function headings(words: Words, keys: readonly ExportWord[]): string[] {
  return keys.map((key) => word(words, key))
}

function moneyHeading(words: Words, key: ExportWord, currency: string | null): string {
  return currency === null ? word(words, key) : `${word(words, key)} ${currency}`
}

function currenciesOf(lists: readonly (readonly Money[])[]): (string | null)[] {
  const currencies = new Set(lists.flatMap((list) => list.map(({ currency }) => currency)))
  return [...currencies].sort((a, b) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1))
}

function amountIn(list: readonly Money[], currency: string | null): number | null {
  return list.find((money) => money.currency === currency)?.amount ?? null
}

function yesNo(words: Words, mark: number | undefined): string {
  return word(words, mark === 1 ? 'yes' : 'no')
}
