import type { Proposal } from '#core/contract/packages.ts'
import { costOf, packageFigures } from '#core/package/figures.ts'
import type { PackageMaterial } from '#core/package/material.ts'
import { currenciesOf, weigh } from '#core/package/pareto.ts'
import type { PackageState, StateNumbers } from '#core/package/states.ts'
import { writtenNumber } from '#core/page/number-format.ts'
import { labelIn } from '#core/tagging/label.ts'
import type { Table, TableValue } from './tables.ts'
import type { ReportWords } from './validation-report.ts'
import type { DocumentSheet } from './workbook-document.ts'

interface ShownPackages {
  readonly material: PackageMaterial
  readonly states: readonly PackageState[]
  readonly numbers: StateNumbers
  readonly list: readonly { readonly states: string; readonly netSynergy: number; readonly rank: number | null; readonly front: boolean }[]
  readonly proposals: readonly Proposal[]
  /** Name of the taxonomy that coverage counts terms of; null where none is chosen. */
  readonly coverageBy: string | null
}

/** A package with its figures, cells and terms, the list of consistent ones, the proposals, and how all is reckoned; `made`: when and from what. */
export function packageDocument(
  shown: ShownPackages,
  made: readonly (readonly [string, TableValue])[],
  words: ReportWords,
  language: 'en' | 'it',
): { readonly sheets: readonly DocumentSheet[]; readonly listTable: Table } {
  const listTable = listed(shown, words)
  const tables = [
    figures(shown, words, language),
    shownPackage(shown, words),
    cells(shown, words),
    relations(shown, words),
    terms(shown, words, language),
    listTable,
    proposals(shown, words),
  ]
  return {
    listTable,
    sheets: [
      ...tables
        .filter(({ rows }) => rows.length > 1)
        .map(({ name, rows }) => ({ name, rows, headingRow: 1, columns: rows[0]!.map(() => ({ width: 18 })) })),
      {
        name: words('packages.file.method'),
        rows: [...method(shown, words, language), ...made],
        columns: [{ width: 100, kind: 'wrap' as const }, { width: 70 }],
      },
    ],
  }
}

/** What the package says, in numbers. */
function figures({ material, states, numbers, coverageBy }: ShownPackages, words: ReportWords, language: 'en' | 'it'): Table {
  const found = packageFigures(material, states, numbers)
  const count = (value: number) => writtenNumber(value, language)
  return {
    name: words('packages.file.figures'),
    rows: [
      [words('packages.file.figure'), words('packages.file.value')],
      [words('packages.figure.synergy'), found.netSynergy],
      ...found.budget.map(({ amount, currency }): TableValue[] => [
        words('packages.list.budget', { currency: currency ?? '' }),
        cents(amount),
      ]),
      [words('packages.file.without_budget'), found.withoutBudget.length],
      ...(coverageBy === null
        ? []
        : [
            [words('packages.taxonomy'), coverageBy],
            [words('packages.figure.coverage'), words('ui.of', { done: count(found.covered.length), total: count(material.terms.length) })],
          ]),
      [words('packages.figure.missing'), found.missing.length],
      [words('packages.figure.contradictions'), found.contradictions.length],
      [words('packages.figure.against'), found.against.length],
      [words('packages.file.not_scored'), words('ui.of', { done: count(found.notScored), total: count(found.pairs) })],
    ],
  }
}

function cents(amount: number): number {
  return Math.round(amount * 100) / 100
}

function shownPackage({ material, states, numbers }: ShownPackages, words: ReportWords): Table {
  const found = packageFigures(material, states, numbers)
  return {
    name: words('packages.file.package'),
    rows: [
      [
        words('instruments.field.code'),
        words('instruments.field.name'),
        words('packages.state.label'),
        words('packages.file.budget'),
        words('packages.file.currency'),
        words('packages.balance.support'),
        words('packages.balance.consistency'),
      ],
      ...material.instruments.map(({ code, name, budget }, at): TableValue[] => [
        code,
        name,
        words(`packages.state.${states[at]!}`),
        budget === null || states[at] === 0 ? null : cents(budget.amount * costOf(states[at]!, numbers)),
        budget?.currency ?? null,
        found.balances[at]!.support,
        found.balances[at]!.consistency,
      ]),
    ],
  }
}

function cells({ material, states, numbers }: ShownPackages, words: ReportWords): Table {
  const code = (at: number): string => material.instruments[at]!.code
  const { balances } = packageFigures(material, states, numbers)
  return {
    name: words('packages.file.cells'),
    rows: [
      [
        words('packages.file.from'),
        words('packages.file.to'),
        words('packages.file.score'),
        words('packages.balance.counts'),
        words('packages.balance.impact'),
      ],
      ...balances.flatMap(({ cells: own }, to) =>
        own.map(({ from, score, counts }): TableValue[] => [code(from), code(to), score, counts, counts * numbers.receives[states[to]!]]),
      ),
    ],
  }
}

function relations({ material, states, numbers }: ShownPackages, words: ReportWords): Table {
  const code = (at: number): string => material.instruments[at]!.code
  const { missing, contradictions } = packageFigures(material, states, numbers)
  const raters = (one: { readonly raters: number; readonly of: number } | null): TableValue =>
    one === null ? null : words('packages.raters', { raters: String(one.raters), of: String(one.of) })
  return {
    name: words('packages.file.relations'),
    rows: [
      [
        words('packages.file.kind'),
        words('packages.file.from'),
        words('packages.file.to'),
        words('packages.file.score'),
        words('packages.file.raters'),
      ],
      ...missing.map((one): TableValue[] => [words('packages.figure.missing'), code(one.from), code(one.to), null, raters(one)]),
      ...contradictions.map(({ from, to, score, named }): TableValue[] => [
        words('packages.figure.contradictions'),
        code(from),
        code(to),
        score,
        raters(named),
      ]),
    ],
  }
}

function terms({ material, states, numbers }: ShownPackages, words: ReportWords, language: 'en' | 'it'): Table {
  const { covered } = packageFigures(material, states, numbers)
  return {
    name: words('packages.figure.coverage'),
    rows: [
      [words('packages.file.term'), words('packages.file.label'), words('packages.file.covered')],
      ...material.terms.map(({ code, label }, at): TableValue[] => [
        code,
        labelIn(label, language),
        words(covered.includes(at) ? 'packages.file.yes' : 'packages.file.gap'),
      ]),
    ],
  }
}

function listed({ material, numbers, list }: ShownPackages, words: ReportWords): Table {
  const weighed = weigh(material, numbers)
  const currencies = currenciesOf(material)
  return {
    name: words('packages.file.list'),
    rows: [
      [
        words('packages.list.rank'),
        words('packages.figure.synergy'),
        words('packages.figure.coverage'),
        ...currencies.map((currency) => words('packages.list.budget', { currency: currency ?? '' })),
        words('packages.file.front'),
        ...material.instruments.map(({ code }) => code),
      ],
      ...list.map(({ states, netSynergy, rank, front }): TableValue[] => {
        const own = [...states].map(Number) as PackageState[]
        const { coverage, costs } = weighed(own, netSynergy)
        return [
          rank,
          netSynergy,
          material.terms.length === 0 ? null : coverage,
          ...costs.slice(0, currencies.length).map(cents),
          front ? words('packages.file.yes') : null,
          ...own.map((state) => words(`packages.state.${state}`)),
        ]
      }),
    ],
  }
}

function proposals({ proposals: kept, material }: ShownPackages, words: ReportWords): Table {
  const codes = new Map(material.instruments.map(({ id, code }) => [id, code]))
  const inState = ({ states }: Proposal, wanted: PackageState): string =>
    states.flatMap(({ instrument, state }) => (state === wanted ? [codes.get(instrument) ?? `#${instrument}`] : [])).join(', ')
  return {
    name: words('packages.proposals.title'),
    rows: [
      [
        words('packages.proposals.name'),
        words('packages.proposals.reasons'),
        words('packages.proposals.author'),
        words('packages.proposals.date'),
        ...([0, 1, 2] as const).map((state) => words(`packages.state.${state}`)),
        words('packages.figure.synergy'),
        words('packages.proposals.inputs'),
        words('packages.proposals.changed'),
      ],
      ...kept.map((one): TableValue[] => [
        one.invented ? `${one.name} (${words('packages.proposals.invented')})` : one.name,
        one.reasons,
        one.author,
        one.keptAt.slice(0, 10),
        ...([0, 1, 2] as const).map((state) => inState(one, state)),
        one.figures.netSynergy,
        one.inputs,
        one.changed.map((part) => words(`packages.part.${part}`)).join(', '),
      ]),
    ],
  }
}

function method({ numbers }: ShownPackages, words: ReportWords, language: 'en' | 'it'): readonly (readonly string[])[] {
  const text = (value: number): string => writtenNumber(value, language, { maximumFractionDigits: 2 })
  const list = (of: readonly number[]): string => of.map(text).join(' / ')
  return [
    [words('packages.method.title')],
    [words('packages.method.impact', { gives: list(numbers.gives), receives: list(numbers.receives) })],
    [words('packages.method.consistent')],
    [words('packages.method.synergy')],
    [words('packages.method.budget', { factor: text(numbers.budgetFactor) })],
    [words('packages.method.relations')],
    [words('packages.method.search')],
    [words('packages.method.front')],
  ]
}
