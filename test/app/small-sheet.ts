import { writeFileSync } from 'node:fs'
import { utils, write } from 'xlsx'

/** Invented operations of two instruments: three organisations have money from both, one of them under two spellings. */
const operations: readonly (readonly [string, string, string, string, string, number, number, string])[] = [
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

/** Writes them as a managing body would send them: a title above the list, texts and dates in Italian. */
export function writeSmallSheet(path: string): void {
  const rows: unknown[][] = [
    ['Elenco delle operazioni al 31 dicembre 2020'],
    [],
    headings,
    ...operations.map((operation) => Array.from(operation)),
  ]
  const sheet = utils.aoa_to_sheet(rows)
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, 'Operazioni')
  writeFileSync(path, write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array)
}
