import type { Profile } from './profile.ts'

/** Lists of the Slovene managing body: beneficiaries 2007-2013 and operations from 2014 on. */
export const sloveniaProfile: Profile = {
  id: 'slovenia',
  fingerprint: [
    'NAZIV JAVNEGA RAZPISA/NEPOSREDNE POTRDITVE',
    'NAZIV UPRAVIČENCA',
    'Višina dodeljenih sredstev',
    'Od tega sredstva EU',
    'Višina izplačanih EU sredstev',
    'Ime upravičenca/Beneficiary name',
    'Prednostna os',
    'Povzetek operacije/Operation summary',
    'Leto dodelitve sredstev/Year allocation',
    'Stanje na dan/Date of last update of the list of operations',
  ],
  enough: 4,
  headings: {
    'NAZIV JAVNEGA RAZPISA/NEPOSREDNE POTRDITVE': 'instrument',
    'NAZIV UPRAVIČENCA': 'beneficiary',
    'Višina dodeljenih sredstev': 'grant',
    'Od tega sredstva EU': 'eu_amount',
    'Od tega nacionalni viri': null,
    'Višina izplačanih EU sredstev': 'paid',
    'NAZIV OPERACIJE': 'operation',
    'Leto dodelitve sredstev': 'decision_date',
    'NAČIN DODELITVE SREDSTEV': null,
    VIR: null,
    'Objava na spletni strani': null,
    'Prednostna os': null,
    'Instrument/Instrument': 'instrument',
    'Stanje na dan/Date of last update of the list of operations': null,
    'Naslov upravičenca/Beneficiary address': null,
  },
  currency: 'EUR',
}
