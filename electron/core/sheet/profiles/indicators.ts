import type { Profile } from './profile.ts'

/** What a column of a sheet of indicators holds. `other` says that the heading is about indicators, and of nothing that is kept. */
export interface IndicatorRole {
  readonly role: 'name' | 'code' | 'unit' | 'baseline' | 'target' | 'target_year' | 'year' | 'achieved' | 'other'
  /** Named in the heading. */
  readonly year: number | null
}

/** Sheets of indicators. No fixed headings mark them: what a column holds is told by these words, in any order. */
export const indicatorsProfile: Profile = { id: 'indicators', fingerprint: [], enough: 0, headings: {}, kind: 'indicators' }

const indicator = /\b(indicator|indicador|rodikl|wskaznik|indikator|indicateur|ukazatel|ukazovatel)|[a-z]indikator/
const kind =
  /\b(types?|tipo|tipas|typ|typu|art|rodzaj|category|categoria|kategorija|kategoria|kategorie|definition|definizione|definicion)\b/
const code = /\b(codes?|codice|codigo|kodas|kod|kennung|kennziffer|id|nr|no|number|numero)\b/
const unit = /\bunits?\b|\bunita\b|\bunidad(es)?\b|\bmat(avimo|o) v(nt|iene)|\bjednostk|\b(mass|mess)?einheit|\bunites?\b|^u\.? ?m\.?$/
const baseline =
  /\bbase ?line|\breference value|\bvalore (di )?(base|partenza|iniziale|riferimento)|\bvalor (de )?(referencia|base|partida|inicial)|\blinea (de |di )?base|\bpradin|\bbazin|\bwartosc (bazow|poczatkow)|\b(basis|ausgangs|referenz)wert|\bvaleur (de )?(reference|base|depart|initiale)/
const target =
  /\btargets?\b(?! (group|population|area|sector))|\bvalore (obiettivo|atteso|previsto)|\bobiettivo (al|finale|20\d\d)|\bmetas?\b|\bvalor (objetivo|meta|previsto|esperado)|\bobjetivo (final|20\d\d)|\bsiektin|\bplanuojam|\bdocelow|\b(ziel|soll)werte?\b|\bcible\b|\bvaleur (cible|objectif|prevue)|\bplanned value/
const achieved =
  /\bachiev|\bactuals?\b|\breached\b|\breali[sz]ed\b|\bconseguit|\bconseguid|\braggiunt|\brealizzat|\blograd|\balcanzad|\bejecutad|\bpasiekt|\bosiagnie|\brzeczywist|\berreicht|\bist(wert)?\b|\batteint|\brealise/
const value = /\b(values?|valore|valor|reiksme|wartosc|wert|valeur)\b/
const yearWord = /\b(year|anno|ano|metai|metais|metu|rok|roku|jahr|annee)\b/
const yearIn = /(?<!\d)((?:19|20)\d\d)(?!\d)/

/** What the heading of a column says; null where it says nothing of an indicator. */
export function indicatorRole(heading: string): IndicatorRole | null {
  const text = plain(heading)
  if (text === '' || text.length > 200) return null
  const year = yearNamed(text)
  const ofYear = year === null && yearWord.test(text)
  if (target.test(text)) return { role: ofYear ? 'target_year' : 'target', year }
  if (baseline.test(text)) return { role: ofYear ? 'other' : 'baseline', year }
  if (achieved.test(text)) return { role: 'achieved', year }
  if (year !== null && (value.test(text) || /^\d{4}( ?[am]\.?)?$/.test(text))) return { role: 'achieved', year }
  if (indicator.test(text)) {
    if (unit.test(text)) return { role: 'unit', year: null }
    if (kind.test(text)) return { role: 'other', year: null }
    return { role: code.test(text) ? 'code' : 'name', year: null }
  }
  if (unit.test(text)) return { role: 'unit', year: null }
  return ofYear && text.split(' ').length <= 2 ? { role: 'year', year: null } : null
}

/** The year that a heading names. */
export function yearNamed(heading: string): number | null {
  const named = yearIn.exec(heading)?.[1]
  return named === undefined ? null : Number(named)
}

/** A heading without the years it names: what "Achieved 2020" and next year's "Achieved 2021" have in common. */
export function withoutYears(heading: string): string {
  return heading.replaceAll(new RegExp(yearIn, 'g'), ' ')
}

/** Lower case without accents, one blank between words. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss')
    .replaceAll(/[^\p{L}\p{N}.]+/gu, ' ')
    .trim()
}
