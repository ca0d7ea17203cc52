import { writeFileSync } from 'node:fs'
import { utils, write } from 'xlsx'

/** A row of the list: its values in the order of the headings. */
type Operation = readonly [string, string, string, string, string, number, number, string]

/** Invented operations of two instruments: three organisations have money from both, one of them under two spellings. */
const operations: readonly Operation[] = [
  ['Fonderie Alpine S.p.A.', '01234567897', 'IR2', 'IR2-001', 'Nuova linea di fusione', 120_000, 60_000, '01/03/2016'],
  ['Meccanica Dora S.r.l.', '', 'IR2', 'IR2-002', 'Banco prova digitale', 80_000, 40_000, '02/03/2017'],
  ['Tessile Biella S.p.A.', '', 'IR2', 'IR2-003', 'Filati tecnici', 60_000, 30_000, '03/03/2018'],
  ['Ottica Torino S.r.l.', '', 'IR2', 'IR2-004', 'Lenti asferiche', 50_000, 25_000, '04/03/2019'],
  ['FONDERIE ALPINE SPA', '01234567897', 'POLI', 'POLI-001', 'Studio di fattibilità', 20_000, 10_000, '05/03/2016'],
  ['Meccanica Dora Srl', '', 'POLI', 'POLI-002', 'Sensori di vibrazione', 30_000, 15_000, '06/03/2017'],
  ['Tessile Biella S.p.A.', '', 'POLI', 'POLI-003', 'Filo conduttore', 10_000, 5_000, '07/03/2018'],
  ['Idraulica Po S.r.l.', '', 'POLI', 'POLI-004', 'Valvole intelligenti', 40_000, 20_000, '08/03/2019'],
]

const headings = [
  'Beneficiario',
  'Codice fiscale',
  'Misura',
  'Codice operazione',
  'Titolo del progetto',
  'Costo totale',
  'Contributo concesso',
  'Data di inizio',
]

/** Writes eight operations as a managing body would send them: a title above the list, texts and dates in Italian. */
export function writeSmallSheet(path: string): void {
  writeSheet(path, operations)
}

/** Names that may be one organisation, each of the pair in another instrument. */
const twins = [
  ['Fondazione Valle Nuova', 'Valle Nuova Fondazione'],
  ['Istituto Meccanica Alpina', 'Meccanica Alpina Istituto'],
  ['Consorzio Officine Stura', 'Officine Stura Consorzio'],
] as const

/** Writes a list in which organisations come under two names that no rule joins. */
export function writeTwinSheet(path: string): void {
  const rows = twins.flatMap(([one, other], at): Operation[] => [
    [one, '', 'IR2', `IR2-00${at}`, `Linea pilota ${at}`, 90_000, 45_000, `0${at + 1}/03/2016`],
    [other, '', 'POLI', `POLI-00${at}`, `Studio ${at}`, 30_000, 15_000, `0${at + 1}/05/2017`],
  ])
  writeSheet(path, rows)
}

const firms = [
  'Fonderie Alpine',
  'Meccanica Dora',
  'Tessile Biella',
  'Ottica Torino',
  'Idraulica Po',
  'Stampi Canavese',
  'Robotica Langhe',
  'Carpenterie Stura',
  'Laser Novara',
  'Cavi Vercelli',
  'Vetro Asti',
]
const forms = ['S.p.A.', 'S.r.l.', 'S.r.l.', 'S.c.a r.l.']
const subjects = [
  'Linea di fusione a basse emissioni',
  'Banco prova digitale',
  'Filati tecnici conduttori',
  'Ispezione ottica in linea',
  'Valvole con sensori',
  'Stampi per leghe leggere',
  'Cella robotizzata collaborativa',
]
const measures = ['IR2', 'POLI', 'FABB', 'ERANET', 'PMI']

/** Writes a longer list of the same kind, the same each time, for pictures. */
export function writeLongSheet(path: string, count: number): void {
  const pick = <Item>(list: readonly Item[], at: number): Item => list[at % list.length] as Item
  writeSheet(
    path,
    Array.from({ length: count }, (_, at): Operation => {
      const measure = pick(measures, at * 7 + Math.floor(at / 5))
      const firm = at * 3 + Math.floor(at / 11)
      const total = 40_000 + ((at * 7919) % 96) * 12_500
      return [
        `${pick(firms, firm)} ${pick(forms, firm)}`,
        taxNumber((firm % firms.length) * forms.length + (firm % forms.length)),
        measure,
        `${measure}-${String(at + 1).padStart(3, '0')}`,
        pick(subjects, at * 5 + Math.floor(at / 7)),
        total,
        total * 0.4,
        `${String((at % 27) + 1).padStart(2, '0')}/${String((at % 12) + 1).padStart(2, '0')}/201${6 + (at % 4)}`,
      ]
    }),
  )
}

/** An Italian tax number in form only: ten digits and their check digit (Luhn). */
function taxNumber(place: number): string {
  const digits = String(100_000_000 + place * 7_654_321).padStart(10, '0')
  const sum = [...digits].reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 1 : 2)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return `${digits}${(10 - (sum % 10)) % 10}`
}

function writeSheet(path: string, list: readonly Operation[]): void {
  const rows: unknown[][] = [
    ['Elenco delle operazioni al 31 dicembre 2020'],
    [],
    headings,
    ...list.map((operation) => Array.from(operation)),
  ]
  const sheet = utils.aoa_to_sheet(rows)
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, 'Operazioni')
  writeFileSync(path, write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array)
}
