import type { Profile } from './profile.ts'

/** Approved projects of the Welsh European Funding Office. */
export const walesProfile: Profile = {
  id: 'wales',
  fingerprint: ['Lead Beneficiary', 'Operation Title', 'EU Funds Awarded', 'Total Project Cost', 'Fund', 'Region'],
  enough: 5,
  headings: {
    'Lead Beneficiary': 'beneficiary',
    'Operation Title': 'operation',
    'EU Funds Awarded': 'eu_amount',
    'Total Project Cost': 'total_cost',
    Fund: 'fund',
    Region: 'place',
    'approval date': 'decision_date',
  },
  currency: 'GBP',
}
