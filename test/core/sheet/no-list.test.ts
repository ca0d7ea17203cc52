import { describe, expect, test } from 'vitest'
import { heading, layoutOf } from './layouts.ts'
import type { TestCell } from './sheet-of.ts'

describe('Sheets without a list', () => {
  test.each<[string, readonly (readonly TestCell[])[]]>([
    ['an empty one', []],
    ['a header alone', [heading]],
    ['notes', [['Notes'], ['This file holds the list of operations.'], ['Amounts are in euro.']]],
    [
      'tests of formulas',
      [
        ['Operator:', 'Matrix A', 'Result', 'Expected', 'Test Params:'],
        ...['+', 'TRANSPOSE', 'MDETERM', 'MINVERSE', 'MMULT', 'MUNIT'].map((name) => [
          name,
          null,
          0,
          0,
          'Input: one entry of any kind, output: three by three',
        ]),
      ],
    ],
    [
      'sums by priority',
      [
        ['Priority axis', 'Number of projects', 'Total cost', 'EU contribution'],
        ['1 Innovation', 12, 5000, 2500],
        ['2 Energy', 7, 900, 450],
      ],
    ],
    [
      'a list of codes',
      [
        ['Code', 'Category of intervention'],
        ['001', 'Productive investment'],
        ['002', 'Research'],
      ],
    ],
    [
      'sums by programme and year, with names of states',
      [
        ['MS', 'MS Name', 'CCI', 'Title', 'Fund', 'Priority', 'EU_Amount', 'National_Amount', 'Total_Amount', 'Year'],
        ['AA', 'Alfaland', '2014AA16RFOP001', 'Investments in Growth', 'ERDF', '1', 1_000_000, 800_000, 1_800_000, 2014],
        ['AA', 'Alfaland', '2014AA16RFOP001', 'Investments in Growth', 'ERDF', '2', 900_000, 600_000, 1_500_000, 2014],
        ['BB', 'Betaland', '2014BB16RFOP001', 'Growth and Jobs', 'ERDF', '1', 450_000, 450_000, 900_000, 2014],
        ['BB', 'Betaland', '2014BB16RFOP002', 'Small Firms', 'ESF', '3', 350_000, 525_000, 875_000, 2014],
      ],
    ],
    [
      'a register of firms with their sales',
      [
        ['name', 'vat', 'city', 'country', 'employees', 'revenue'],
        ['Alfa GmbH', 'DE123', 'Berlin', 'DE', 120, 1_200_000],
        ['Beta s.r.l.', 'IT456', 'Roma', 'IT', 12, 320_000],
        ['Gamma AB', 'SE789', 'Umeå', 'SE', 45, 870_000],
        ['Delta SA', 'FR012', 'Lyon', 'FR', 300, 9_800_000],
        ['Epsilon BV', 'NL345', 'Breda', 'NL', 5, 130_000],
      ],
    ],
    [
      'a directory of programmes',
      [
        ['programm_id', 'programm_name', 'traeger', 'richtlinie', 'status', 'region', 'frist', 'foerderquote', 'url'],
        ['P1', 'Digital', 'Ministerium A', 'Richtlinie vom 1.1.', 'laufend', 'Berlin', 'laufend', 'bis 50 %', 'https://example.de/1'],
        ['P2', 'Innovation', 'Ministerium B', 'Bekanntmachung 2', 'laufend', 'Bund', '15.04.', 'bis 50 %', 'https://example.de/2'],
        ['P3', 'Energie', 'Agentur C', 'Merkblatt 3', 'offen', 'Bund', 'laufend', 'bis 80 %', 'https://example.de/3'],
        ['P4', 'Start', 'Bank D', 'Richtlinie 4', 'offen', 'Bayern', '31.12.', '100 %', 'https://example.de/4'],
        ['P5', 'Wachstum', 'Bank E', 'Richtlinie 5', 'offen', 'Bayern', '31.12.', 'Darlehen', 'https://example.de/5'],
      ],
    ],
    [
      'a list of calls',
      [
        ['Call', 'Title', 'Opening date', 'Closing date', 'Budget (EUR)'],
        ['1.1', 'Vouchers', { day: 42_000 }, { day: 42_100 }, 1_000_000],
        ['1.2', 'Research', { day: 42_000 }, { day: 42_100 }, 2_000_000],
      ],
    ],
    [
      'a description of the columns',
      [
        ['Column', 'Beneficiary name', 'Operation name', 'Total cost'],
        ['Type', 'text', 'text', 'number'],
        ['Meaning', 'who', 'what', 'how much'],
      ],
    ],
    [
      'a pivot table',
      [
        ['Row Labels', 'Count of Project', 'Sum of Total cost'],
        ['Alfa', 3, 500],
        ['Beta', 2, 300],
        ['Grand Total', 5, 800],
      ],
    ],
    [
      'a timetable',
      [
        ['Activity', 'Start', 'End', 'Responsible'],
        ...Array.from({ length: 8 }, (_, i): TestCell[] => [`Workshop ${i} on data`, { day: 42_000 + i }, { day: 42_010 + i }, 'Agency']),
      ],
    ],
    [
      'invoices',
      [
        ['Invoice no', 'Customer', 'Date', 'Amount'],
        ...Array.from({ length: 8 }, (_, i): TestCell[] => [`INV-${i}`, `Alfa ${i} Ltd`, { day: 42_000 + i }, 100.5 * (i + 1)]),
      ],
    ],
    [
      'remarks without headings',
      Array.from({ length: 12 }, (_, i): TestCell[] => [`Remark ${i} on the programme`, `And another one ${i}`]),
    ],
    ['names and pay without headings', Array.from({ length: 12 }, (_, i): TestCell[] => [`Nowak ${i}`, 'Anna', 2500.5 + i, 'Łódź'])],
    [
      'orders',
      [
        ['Ordine', 'Cliente', 'Data', 'Importo', 'IVA', 'Totale', 'Stato'],
        ...Array.from({ length: 8 }, (_, i): TestCell[] => [`O-${i}`, `Alfa ${i} Ltd`, { day: 42_000 + i }, 100.5, 22.11, 122.61, 'evaso']),
      ],
    ],
    [
      'a budget by partner',
      [
        ['Budget line', 'Partner', 'Staff', 'Travel', 'Total'],
        ...Array.from({ length: 8 }, (_, i): TestCell[] => [`BL${i}`, 'University of Prova', 1000.5, 200, 1200.5]),
      ],
    ],
    [
      'things and what they cost',
      [['Bezeichnung', 'Summe'], ...Array.from({ length: 8 }, (_, i): TestCell[] => [`Posten Nummer ${i}`, 1000.25 * (i + 1)])],
    ],
    [
      'tenders',
      [
        ['Tender', 'Contracting authority', 'Estimated value', 'Deadline'],
        ...Array.from({ length: 8 }, (_, i): TestCell[] => [`Works ${i}`, `Comune di Prova ${i}`, 100_000 + i, { day: 42_000 + i }]),
      ],
    ],
    [
      'milestones',
      [
        ['Milestone', 'Work package', 'Lead partner', 'Due date', 'Status'],
        ...Array.from({ length: 8 }, (_, i): TestCell[] => [`Milestone ${i}`, `WP${i % 3}`, `Alfa ${i} Ltd`, { day: 42_000 + i }, 'open']),
      ],
    ],
    [
      'a calendar of events',
      [
        ['Event', 'Organiser', 'Date', 'City', 'Participants'],
        ...Array.from({ length: 8 }, (_, i): TestCell[] => [`Info day ${i}`, `Alfa ${i} Ltd`, { day: 42_000 + i }, 'Brno', 40 + i]),
      ],
    ],
    [
      'a pay sheet',
      [
        ['Name', 'Payment', 'Bonus'],
        ['Elsa', 1500.5, 0.15],
        ['Oleg', 2300.25, 0.25],
        ['Neil', 2500, 0.1],
      ],
    ],
  ])('%s is none', (_, rows) => {
    expect(layoutOf(rows)).toMatchObject({ isList: false, dataRows: 0, columns: {} })
  })
})
