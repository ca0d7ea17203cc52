import type { FieldWords } from './vocabulary.ts'

/** Country. */
export const countryWords: FieldWords = {
  bg: ['държава', 'страна'],
  cs: ['země', 'stát', 'země operace'],
  da: ['land', 'nation'],
  de: ['land', 'staat', 'mitgliedstaat'],
  el: ['χώρα', 'κράτος μέλος'],
  en: ['country', 'country name', 'country code', 'member state', 'nation', 'country concerned'],
  es: ['país', 'pais', 'país de la operación', 'estado miembro'],
  et: ['riik', 'liikmesriik'],
  fi: ['maa', 'valtio', 'jäsenvaltio'],
  fr: ['pays', 'payes', 'état membre', 'pays de localisation'],
  ga: ['tír'],
  hr: ['država', 'zemlja'],
  hu: ['ország', 'tagállam'],
  it: ['paese', 'nazione', 'stato membro', 'paese di localizzazione'],
  lt: ['šalis', 'valstybė'],
  lv: ['valsts', 'dalībvalsts'],
  mt: ['pajjiż', 'stat membru'],
  nl: ['land', 'lidstaat'],
  pl: ['kraj', 'państwo', 'państwo członkowskie'],
  pt: ['país', 'estado membro'],
  ro: ['țară', 'țara', 'stat membru', 'tara'],
  sk: ['krajina', 'štát', 'členský štát'],
  sl: ['država', 'država članica'],
  sv: ['land', 'medlemsstat'],
}
