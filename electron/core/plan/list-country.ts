import type { Layout } from '../sheet/layout.ts'
import type { ShippedProfileId } from '../sheet/profiles/profile.ts'

const byProfile: Readonly<Partial<Record<ShippedProfileId, string>>> = {
  wales: 'GB',
  'lithuania-contracts': 'LT',
  'lithuania-applications': 'LT',
  slovenia: 'SI',
}

/** Languages of one member state only; German, French, Dutch, English, Greek and Swedish settle nothing. */
const byLanguage: Readonly<Record<string, string>> = {
  bg: 'BG',
  hr: 'HR',
  cs: 'CZ',
  da: 'DK',
  et: 'EE',
  fi: 'FI',
  hu: 'HU',
  it: 'IT',
  lv: 'LV',
  lt: 'LT',
  mt: 'MT',
  pl: 'PL',
  pt: 'PT',
  ro: 'RO',
  sk: 'SK',
  sl: 'SI',
  es: 'ES',
}

/** ISO 3166 of the country whose list this is, where profile or language settle it; rules for identifiers and legal forms hang on it. */
export function countryOfList({ shipped, language }: Layout): string | null {
  return byProfile[shipped] ?? byLanguage[language ?? ''] ?? null
}

/** A row's own country where the list says it as a code. */
export function countryCode(written: string | null): string | null {
  return written !== null && /^[A-Z]{2}$/.test(written) ? written : null
}
