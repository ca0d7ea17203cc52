import { makeXlsx } from '../workbook/make-xlsx.ts'

/** Whole numbers that look random and are the same in every run (Park and Miller). */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 48271) % 2147483647
    return state % below
  }
}

const firstWords = ['Società', 'Università', 'Stowarzyszenie', 'Općina', 'Étude', 'Größe', 'Ministerstvo', 'Savivaldybė', 'Þróun', 'Δήμος']
const secondWords = [
  'energia',
  'innovación',
  'łódź',
  'vývoj',
  'Straße',
  'santé',
  'ūkis',
  'kraków',
  'öko',
  'ανάπτυξη',
  'mobilità',
  'research',
]

const columnNames = [
  'Operation code',
  'Beneficiary name',
  'Operation name',
  'Operation summary',
  'Measure',
  'Fund',
  'Municipality',
  'Remarks',
  'Category of intervention',
  'Country',
  'Start date',
  'End date',
  'Total eligible expenditure',
  'Grant awarded',
  'EU funds awarded',
  'Union co-financing rate',
  'Postcode',
  'Jobs',
  'Contact',
  'Status',
]

/**
 * A monitoring sheet of `rows` rows and 20 columns: codes of their own, skewed repeats of accented texts, amounts, days, shares. As the second
 * edition one row in fifty has another amount, one in a hundred is gone, and as many are new.
 */
export function monitoringSheet(rows: number, edition: 1 | 2 = 1): Buffer {
  const next = numbers(20_240_101)
  const strings: string[] = []
  const indices = new Map<string, number>()
  const shared = (text: string): number => {
    const known = indices.get(text)
    if (known !== undefined) return known
    strings.push(`<si><t>${text}</t></si>`)
    indices.set(text, strings.length - 1)
    return strings.length - 1
  }
  const phrase = (variety: number): string => {
    // the square makes few texts frequent and many rare
    const number = Math.floor((next(variety) * next(variety)) / variety)
    return `${firstWords[number % 10]} ${secondWords[number % 12]} &amp; ${secondWords[(number * 7) % 12]} ${number}`
  }
  const lines: string[] = []
  const last = edition === 1 ? rows + 1 : rows + 1 + Math.floor(rows / 100)
  for (let row = 1; row <= last; row++) {
    const text = (letter: string, value: string): string => `<c r="${letter}${row}" t="s"><v>${shared(value)}</v></c>`
    const number = (letter: string, style: number, value: number | string): string =>
      `<c r="${letter}${row}" s="${style}"><v>${value}</v></c>`
    if (row === 1) {
      const headings = [...'ABCDEFGHIJKLMNOPQRST'].map((letter, column) => text(letter, columnNames[column] ?? letter))
      lines.push(`<row r="1">${headings.join('')}</row>`)
      continue
    }
    const total = next(500_000_000) / 100 + (edition === 2 && row % 50 === 0 ? 1 : 0)
    const line = `<row r="${row}" spans="1:20">${text('A', `POR-2014-${row}`)}${text('B', phrase(30_000))}${text('C', phrase(90_000))}${text('D', phrase(40_000))}${text('E', phrase(40))}${text('F', phrase(12))}${text('G', phrase(300))}${text('H', phrase(2000))}${text('I', phrase(25))}${text('J', phrase(6))}${number('K', 1, 41_000 + next(3000))}${number('L', 1, 42_000 + next(3000))}${number('M', 2, total)}${number('N', 2, total / 2)}${number('O', 2, Math.floor(total * 30) / 100)}${number('P', 3, next(100) / 100)}${number('Q', 0, 10_000 + next(89_999))}${number('R', 0, next(40))}${text('S', phrase(200))}${text('T', phrase(4))}</row>`
    if (edition === 1 || row > rows + 1 || row % 100 !== 7) lines.push(line)
  }
  return makeXlsx({
    sheets: [{ name: 'Operations', xml: `<dimension ref="A1:T${last}"/><sheetData>${lines.join('')}</sheetData>` }],
    strings,
    formats: ['dd/mm/yyyy', '#,##0.00 [$€-410]', '0.00%'],
  })
}

/** The same list as csv: semicolons, commas in the amounts, days as d/m/y. */
export function monitoringCsv(rows: number): string {
  const next = numbers(20_240_101)
  const phrase = (variety: number): string => {
    const number = Math.floor((next(variety) * next(variety)) / variety)
    return `${firstWords[number % 10]} ${secondWords[number % 12]} & ${secondWords[(number * 7) % 12]} ${number}`
  }
  const amount = (cents: number): string => `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, '0')}`
  const lines = [columnNames.join(';')]
  for (let row = 1; row <= rows; row++) {
    const total = next(500_000_000)
    lines.push(
      `POR-2014-${row};${phrase(30_000)};${phrase(90_000)};${phrase(40_000)};${phrase(40)};${phrase(12)};${phrase(300)};${phrase(2000)};${phrase(25)};${phrase(6)};${1 + next(28)}/${1 + next(12)}/2015;${1 + next(28)}/${1 + next(12)}/2018;${amount(total)};${amount(Math.floor(total / 2))};${amount(Math.floor(total / 3))};0,${next(100)};${10_000 + next(89_999)};${next(40)};${phrase(200)};${phrase(4)}`,
    )
  }
  return `${lines.join('\n')}\n`
}
