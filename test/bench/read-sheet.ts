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

/** A monitoring sheet of `rows` rows and 20 columns: codes of their own, skewed repeats of accented texts, amounts, days, shares. */
export function monitoringSheet(rows: number): Buffer {
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
  for (let row = 1; row <= rows + 1; row++) {
    const text = (letter: string, value: string): string => `<c r="${letter}${row}" t="s"><v>${shared(value)}</v></c>`
    const number = (letter: string, style: number, value: number | string): string =>
      `<c r="${letter}${row}" s="${style}"><v>${value}</v></c>`
    if (row === 1) {
      const headings = [...'ABCDEFGHIJKLMNOPQRST'].map((letter, column) => text(letter, columnNames[column] ?? letter))
      lines.push(`<row r="1">${headings.join('')}</row>`)
      continue
    }
    const total = next(500_000_000) / 100
    lines.push(
      `<row r="${row}" spans="1:20">${text('A', `POR-2014-${row}`)}${text('B', phrase(30_000))}${text('C', phrase(90_000))}${text('D', phrase(40_000))}${text('E', phrase(40))}${text('F', phrase(12))}${text('G', phrase(300))}${text('H', phrase(2000))}${text('I', phrase(25))}${text('J', phrase(6))}${number('K', 1, 41_000 + next(3000))}${number('L', 1, 42_000 + next(3000))}${number('M', 2, total)}${number('N', 2, total / 2)}${number('O', 2, Math.floor(total * 30) / 100)}${number('P', 3, next(100) / 100)}${number('Q', 0, 10_000 + next(89_999))}${number('R', 0, next(40))}${text('S', phrase(200))}${text('T', phrase(4))}</row>`,
    )
  }
  return makeXlsx({
    sheets: [{ name: 'Operations', xml: `<dimension ref="A1:T${rows + 1}"/><sheetData>${lines.join('')}</sheetData>` }],
    strings,
    formats: ['dd/mm/yyyy', '#,##0.00 [$€-410]', '0.00%'],
  })
}
