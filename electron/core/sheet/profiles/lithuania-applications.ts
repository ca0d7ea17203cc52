import type { Profile } from './profile.ts'

/** Applications 2014-2020 of esinvesticijos.lt. `03.2.1-LVPA-K-802-01-0058` is measure `03.2.1-LVPA-K-802`, call 01. */
export const lithuaniaApplicationsProfile: Profile = {
  id: 'lithuania-applications',
  fingerprint: [
    'Projektas',
    'Kodas',
    'Pareiškėjas/ Vykdytojas',
    'Paraiškos būsena',
    'Projekto vertė paraiškoje',
    'Prašomas finansavimas',
    'Sutarties pasirašymo data',
  ],
  enough: 5,
  headings: {
    Projektas: 'operation',
    Kodas: 'operation_code',
    'Pareiškėjas/ Vykdytojas': 'beneficiary',
    'Paraiškos būsena': 'status',
    'Projekto vertė paraiškoje': null,
    'Prašomas finansavimas': null,
    'Projekto išlaidų suma': 'total_cost',
    Finansavimas: 'grant',
    'Išmokėta finansavimo suma': 'paid',
    'Sutarties pasirašymo data': 'decision_date',
  },
  instrument: { field: 'operation_code', pattern: '^\\s*(.+)-\\d+-\\d+\\s*$' },
  currency: 'EUR',
}
