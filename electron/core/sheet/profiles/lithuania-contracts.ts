import type { Profile } from './profile.ts'

/** Signed contracts 2007-2013 of the Lithuanian ministry of finance. `VP2-1.3-ŪM-03-K-04-052` is measure `VP2-1.3-ŪM-03-K`, call 04. */
export const lithuaniaContractsProfile: Profile = {
  id: 'lithuania-contracts',
  fingerprint: [
    'Paraiškos kodas',
    'Pareiškėjas',
    'Projekto pavadinimas',
    'Bendra projekto vertė, Eur',
    'Projektui skirtas finansavimas, Eur',
    'Projekto būsena',
  ],
  enough: 5,
  headings: {
    'Paraiškos kodas': 'operation_code',
    Pareiškėjas: 'beneficiary',
    'Projekto pavadinimas': 'operation',
    'Bendra projekto vertė, Eur': 'total_cost',
    'Projektui skirtas finansavimas, Eur': 'grant',
    'Projektui skirto finansavimo ES dalis, Eur': 'eu_amount',
    'Projektui išmokėta lėšų, Eur': 'paid',
    'Projektui išmokėta lėšų ES dalis, Eur': null,
    'Projekto būsena': 'status',
  },
  instrument: { field: 'operation_code', pattern: '^\\s*(.+)-\\d+-\\d+\\s*$' },
  currency: 'EUR',
}
