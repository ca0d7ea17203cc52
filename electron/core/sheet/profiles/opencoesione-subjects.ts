import type { Profile } from './profile.ts'

/** Who has which role in the projects of opencoesione.gov.it, a row each. Amounts stand with the projects. */
export const opencoesioneSubjectsProfile: Profile = {
  id: 'opencoesione-subjects',
  fingerprint: [
    'OC_DENOMINAZIONE_SOGG',
    'OC_DENOMINAZIONE_SOGGETTO',
    'OC_CODICE_FISCALE_SOGG',
    'SOGG_COD_RUOLO',
    'SOGG_DESCR_RUOLO',
    'SOGG_PROGR_RUOLO',
    'COD_COMUNE_SEDE_SOGG',
  ],
  enough: 3,
  headings: {
    COD_LOCALE_PROGETTO: 'operation_code',
    OC_DENOMINAZIONE_SOGG: 'beneficiary',
    OC_DENOMINAZIONE_SOGGETTO: 'beneficiary',
    DENOMINAZIONE_SOGGETTO: null,
    OC_CODICE_FISCALE_SOGG: 'tax_id',
    CODICE_FISCALE_SOGGETTO: null,
    SOGG_COD_RUOLO: null,
    SOGG_DESCR_RUOLO: 'role',
    SOGG_PROGR_RUOLO: null,
    COD_FORMA_GIURIDICA_SOGG: null,
    DESCR_FORMA_GIURIDICA_SOGG: null,
    COD_COMUNE_SEDE_SOGG: null,
    INDIRIZZO_SOGG: null,
    CAP_SOGG: 'postcode',
    COD_ATECO_SOGG: null,
    DESCRIZIONE_ATECO_SOGG: null,
    OC_COD_ENTE_BDAP: null,
    OC_COD_ENTE_IPA: null,
  },
  currency: 'EUR',
  kind: 'participations',
}
