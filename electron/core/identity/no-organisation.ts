import { wordsOfName } from './name-words.ts'

/** What stands in a beneficiary column without naming an organisation that could be told apart from others. */

const placeholders: ReadonlySet<string> = new Set(
  [
    'na n a nan nd null none nil void unknown tbc tbd tba xxx',
    'not applicable|not available|not known|no name|no data|confidential|private|private individual|private person|individual|individuals|natural person|natural persons',
    'persona fisica|persone fisiche|privato|privati|privato cittadino|soggetto privato|non disponibile|non applicabile|dato non disponibile|omissis|sconosciuto|ditta individuale|impresa individuale|beneficiari diversi|diversi',
    'persona natural|personas fisicas|privado|privados|particular|no disponible|no aplica|desconocido|confidencial|pessoa singular|pessoas singulares|pessoa individual|nao aplicavel|nao disponivel',
    'personne physique|personnes physiques|particulier|prive|non communique|inconnu|confidentiel|non renseigne',
    'naturliche person|naturliche personen|privatperson|privatpersonen|privat|einzelperson|einzelpersonen|unbekannt|keine angabe|keine angaben|k a|entfallt|begunstigte|begunstigter|zuwendungsempfanger|vertraulich|einzelunternehmen|einzelunternehmer',
    'fyzicka osoba|fyzicke osoby|fyzicka osoba podnikatel|osvc|neuvedeno|neuvedene|nezname|zivnostnik',
    'osoba fizyczna|osoby fizyczne|brak|brak danych|nie dotyczy|fizicna oseba|fizicne osebe|fizicka osoba|fizicke osobe|ni podatka|nepoznato',
    'maganszemely|termeszetes szemely|nincs adat|persoana fizica|persoane fizice|necunoscut|fizinis asmuo|fiziniai asmenys|nenurodyta|nera|nera duomenu|fiziska persona|fuusiline isik|eraisik|puudub',
    'natuurlijk persoon|natuurlijke persoon|particulier persoon|onbekend|niet van toepassing|nvt|fysisk person|privatperson|yksityishenkilo|luonnollinen henkilo|ei tietoa|okand|ukendt',
    'φυσικο προσωπο|ιδιωτης|физическо лице|физически лица',
  ].flatMap((line) => (line.includes('|') ? line.split('|') : line.split(' '))),
)

/** Anonymised in some form, whatever follows ("anonymisiert (Weiterbildungsscheck)"). */
const anonymous = /^(?:anonym|anonim|pseudonym|oscurat|geschwarzt|nepaskelbta|redacted|withheld)/u
/** "Begünstigte oder Begünstigter (Gründerrichtlinie A)": a word for "beneficiary", then perhaps which call. */
const beneficiaryOfCall =
  /^(?:begunstigte[rn]?(?: oder begunstigte[rn]?)?|beneficiary|beneficiario|beneficiaire|zuwendungsempfanger(?:in)?)(?: \S+){0,2}$/u

/** Blank, without any letter, or one of the words that offices write where no name is to be shown. */
export function isPlaceholder(words: readonly string[], key: string): boolean {
  if (!/\p{L}/u.test(key)) return true
  if (placeholders.has(key) || anonymous.test(key)) return true
  // Initials are joined in the key.
  if (words.some((word) => word.length === 1) && placeholders.has(words.join(' '))) return true
  return beneficiaryOfCall.test(key)
}

/** Words that are a title as they stand. */
const titles: ReadonlySet<string> = new Set(
  'mr mrs ms miss mister herr frau sig signor signora dottssa sigra dr dra prof ing mgr bc mudr mvdr judr phdr rndr paeddr thdr pani mme mlle monsieur madame'.split(
    ' ',
  ),
)
/** Words that are one only with a dot: "Arch." but not "Arch". */
const dottedTitles: ReadonlySet<string> = new Set('dott avv geom rag arch dipl mag doc sr sra drs med rer nat phil jur'.split(' '))
const titlesBehind: ReadonlySet<string> = new Set('phd csc drsc mba dis msc bsc jr'.split(' '))

/** Words before or behind a person's name that say "a natural person in business". */
const inBusiness = /^(?:einzelunternehmen|einzelunternehmer(?:in)?|osvc|ukininkas|ukininke|zivnostnik|privatperson)$/u

/** Parts of words that persons are not called by: with one of them a title belongs to the name of a practice, a school, a foundation. */
const ofOrganisations =
  /seminar|akadem|academ|schul|school|institut|praxis|studio|buro|bureau|biur|office|zentrum|center|centre|centr|stiftung|fond|found|partner|coach|consult|univers|college|train|kanzlei|klinik|clinic|verlag|grupp|group|team|verein|associa|labor|pharma|apothek|farm|service|servic|system|techni|design|hotel|haus|ordination|ambulan|gemeinschaft|gesellschaft|company|enterpris|sons|figli|snow|club|museum|library|bibliote|hospital|spital|bau$/u

/** "Anna", "ANNA", "McDonald", "d'Este", an initial; not "QMBalance", not a word in small letters. */
const nameWord = /^(?:\p{Lu}\.?|(?:\p{Ll}{1,2}['’])?\p{Lu}[\p{L}'’]+)$/u
const writtenTogether = /^\p{Lu}{2,}\p{Ll}/u
const particles: ReadonlySet<string> = new Set('von van der den de da di del della dos do zu zum ter la le'.split(' '))

/**
 * Whether a spelling without a legal form is a natural person's name: a title ("Herr", "Mgr.", "Dott.") or a word for a sole trader, then
 * two to four words that begin with a capital, none of them known from organisations. Everything else is an organisation:
 * a person taken for one costs a candidate, an organisation taken for a person would be lost to every overlap.
 */
export function isNaturalPerson(written: string): boolean {
  const { parts, from, to } = nameIn(written)
  if (from === 0 && !parts.slice(to).some((part) => inBusiness.test(plain(part)))) return false
  const name = parts.slice(from, to).filter((part) => !particles.has(part.toLowerCase()))
  if (name.length < 2 || name.length > 4) return false
  return name.every((part) => nameWord.test(part) && !writtenTogether.test(part) && !ofOrganisations.test(plain(part)))
}

/** A person's name without what stands before and behind it. */
export function withoutTitles(written: string): string {
  const { parts, from, to } = nameIn(written)
  return parts.slice(from, to).join(' ')
}

function nameIn(written: string): { readonly parts: readonly string[]; readonly from: number; readonly to: number } {
  const parts = written.split(/[\s,\-–]+/u).filter((part) => part !== '')
  let from = 0
  let to = parts.length
  while (from < to && isTitle(parts[from]!)) from++
  while (to > from && isBehind(parts[to - 1]!)) to--
  return { parts, from, to }
}

function isTitle(part: string): boolean {
  const word = plain(part)
  // A nursery "MŠ" is no Ms.
  return (
    (titles.has(word) && part.replaceAll('.', '').toLowerCase() === word) ||
    inBusiness.test(word) ||
    (part.endsWith('.') && dottedTitles.has(word))
  )
}

function isBehind(part: string): boolean {
  const word = plain(part)
  return titlesBehind.has(word) || inBusiness.test(word)
}

function plain(part: string): string {
  return wordsOfName(part).join('')
}
