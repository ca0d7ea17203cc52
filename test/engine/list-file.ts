import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from './some-engine.ts'

export interface ListRow {
  readonly code: string
  readonly beneficiary: string
  readonly title?: string
  readonly grant?: number
  readonly start?: string
}

/** Writes an English list of operations as csv and gives its path. Amounts as whole euros. */
export function listFile(rows: readonly ListRow[], name = 'list.csv', folder = temporaryFolder()): string {
  const lines = rows.map(({ code, beneficiary, title = `Operation ${code}`, grant = 1000, start = '2016-03-01' }) =>
    [code, beneficiary, title, start, '2018-02-28', grant * 2, grant].join(';'),
  )
  return textFile(
    name,
    ['Operation code;Beneficiary name;Operation name;Start date;End date;Total eligible expenditure;Public support', ...lines],
    folder,
  )
}

/** Writes lines as a text file and gives its path. */
export function textFile(name: string, lines: readonly string[], folder = temporaryFolder()): string {
  const path = join(folder, name)
  writeFileSync(path, `${lines.join('\n')}\n`)
  return path
}

/** A list of the operations P-0 to P-3, each of a firm of its own. */
export function fourOperations(): string {
  return listFile(
    Array.from({ length: 4 }, (_, at) => ({ code: `P-${at}`, beneficiary: `Firm ${at} Ltd`, title: `Project ${at}`, grant: 5000 })),
    'operations.csv',
  )
}

/** So many operations of so many firms. */
export function manyRows(count: number, firms: number): readonly ListRow[] {
  return Array.from({ length: count }, (_, at) => ({
    code: `OP-${String(at + 1).padStart(6, '0')}`,
    beneficiary: `Firm number ${1 + ((at * 7) % firms)} Ltd`,
    title: `A project about subject ${at % 977}, rather long so that pages are filled, as it is in reality`,
  }))
}
