import type { CellValue, NumberFormat, Sheet, SheetRow } from '#core/sheet/cells.ts'
import type { DemoRegion } from './regions.ts'

const general: NumberFormat = { kind: 'general', code: 'General' }
const day: NumberFormat = { kind: 'date', code: 'dd/mm/yyyy' }

/** A small generator with a fixed seed (mulberry32, public domain): the demo is the same file on every machine. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

interface Firm {
  /** As most offices write it, and as one other does. */
  readonly spellings: readonly [string, string]
  readonly place: string
  readonly chances: Readonly<Record<string, number>>
}

function firmsOf(region: DemoRegion, random: () => number): readonly Firm[] {
  const names = region.trades.flatMap((trade) => region.places.map((place) => ({ name: `${trade} ${place}`, place })))
  for (let index = names.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1))
    const held = names[index]
    const swapped = names[other]
    if (held && swapped) [names[index], names[other]] = [swapped, held]
  }
  const firms: Firm[] = []
  for (const kind of region.kinds) {
    for (const { name, place } of names.splice(0, kind.firms)) {
      const form = region.forms[Math.floor(random() * region.forms.length)]
      if (form) firms.push({ spellings: [form[0](name), form[1](name)], place, chances: kind.chances })
    }
  }
  const seat = region.places[0] ?? ''
  return [...firms, ...region.research.map((name): Firm => ({ spellings: [name, name], place: seat, chances: region.researchChances }))]
}

const serialOf = (year: number, month: number, date: number): number => Math.round(Date.UTC(year, month - 1, date) / 86_400_000) + 25_569

const asText = (amount: number): string => new Intl.NumberFormat('es', { minimumFractionDigits: 2, useGrouping: 'always' }).format(amount)

const dayText = (year: number, month: number, date: number): string =>
  [date, month, year].map((part) => String(part).padStart(2, '0')).join('/')

/** One operation of `firm` in `instrument` as the ten cells of the region's sheet. */
function operationCells(region: DemoRegion, firm: Firm, instrument: string, number: number, random: () => number): CellValue[] {
  const range = region.grants[instrument]
  if (!range) throw new Error(`no grants stated for ${instrument}`)
  const grant = Math.round((range.from + (range.to - range.from) * random() ** 2) / 100) * 100
  const cost = Math.round(grant / range.rate)
  const year = range.years[0] + Math.floor(random() * (range.years[1] - range.years[0] + 1))
  const month = 1 + Math.floor(random() * 12)
  const length = 1 + Math.floor(random() * 2)
  const title = `${region.titles[Math.floor(random() * region.titles.length)] ?? ''} ${region.trades[Math.floor(random() * region.trades.length)]?.toLowerCase() ?? ''} ${number}`
  const eu = Math.round(grant * 50) / 100
  const written = region.writes === 'text'
  return [
    `${instrument}-${String(number).padStart(4, '0')}`,
    instrument,
    firm.spellings[random() < 0.15 ? 1 : 0],
    title,
    written ? dayText(year, month, 1) : serialOf(year, month, 1),
    written ? dayText(year + length, month, 28) : serialOf(year + length, month, 28),
    written ? asText(cost) : cost,
    written ? asText(grant) : grant,
    written ? asText(eu) : eu,
    firm.place,
  ]
}

/** The invented list of operations of one region, as if read from a file: title, heading, operations, total. */
export function demoSheet(region: DemoRegion): Sheet {
  const random = seeded(region.seed)
  const operations: CellValue[][] = []
  for (const firm of firmsOf(region, random)) {
    for (const [instrument, chance] of Object.entries(firm.chances)) {
      if (random() >= chance) continue
      const times = random() < 0.15 ? 2 : 1
      for (let time = 0; time < times; time++) operations.push(operationCells(region, firm, instrument, operations.length + 1, random))
    }
  }
  const rows: SheetRow[] = []
  let row = 1
  if (region.title) {
    rows.push({ row, values: [region.title] })
    row += 2
  }
  rows.push({ row: row++, values: region.headings })
  const formats = [0, 0, 0, 0, 1, 1, 2, 2, 2, 0]
  for (const values of operations) rows.push(region.writes === 'text' ? { row: row++, values } : { row: row++, values, formats })
  if (region.total) {
    const sum = (column: number): number => operations.reduce((total, values) => total + Number(values[column]), 0)
    rows.push({ row, values: [region.total, null, null, null, null, null, sum(6), sum(7), sum(8)], formats: [0, 0, 0, 0, 0, 0, 2, 2, 2] })
  }
  const money: NumberFormat = { kind: 'money', currency: region.currency, code: region.currency === 'GBP' ? '[$£-809]#,##0' : '#,##0 "€"' }
  return {
    name: region.sheet,
    hidden: false,
    rows,
    width: region.headings.length,
    formats: [general, day, money],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    filtered: false,
    protected: false,
    date1904: false,
  }
}
