import type { Profile } from './profile.ts'

/** Payments to the projects of opencoesione.gov.it, a row each. */
export const opencoesionePaymentsProfile: Profile = {
  id: 'opencoesione-payments',
  fingerprint: ['COD_LOCALE_PROGETTO', 'OC_DATA_PAGAMENTI', 'TOT_PAGAMENTI'],
  enough: 3,
  headings: {
    COD_LOCALE_PROGETTO: 'operation_code',
    OC_DATA_PAGAMENTI: 'payment_date',
    TOT_PAGAMENTI: 'paid',
    OC_TOT_PAGAMENTI_RENDICONTAB_UE: null,
    OC_TOT_PAGAMENTI_FSC: null,
    OC_TOT_PAGAMENTI_PAC: null,
    OC_CODICE_PROGRAMMA: null,
    CODICE_PROGRAMMA: null,
    OC_TIPO_PAGAMENTI: null,
  },
  currency: 'EUR',
  kind: 'payments',
}
