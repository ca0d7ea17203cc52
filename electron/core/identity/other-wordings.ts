import { fieldOfWord } from './field-of-word.ts'
import { firstNames } from './first-names.ts'
import { segmentsOf } from './name-parts.ts'
import { wordsOfName } from './name-words.ts'
import { readOrganisationName } from './organisation-name.ts'
import { commonWords, kindOfWord, stopWords, unitWords } from './word-kinds.ts'

/** A name in other words; or one that leaves something out that may tell it from others, so that two such say nothing of one another. */
export interface Wording {
  readonly text: string
  readonly role: 'name' | 'part'
}

/** The office that acts for a body, and the body. */
const offices: readonly (readonly [RegExp, string])[] = [
  [/urz[aą]d\s+(?:gminy(?:\s+i\s+miasta)?|miasta(?:\s+i\s+gminy)?|miejski(?:\s+w(?!\p{L}))?)/iu, 'Gmina'],
  [/urz[aą]d\s+marsza[lł]kowski\s+wojew[oó]dztwa/iu, 'Województwo'],
  [/starostwo\s+powiatowe(?:\s+we?(?!\p{L}))?/iu, 'Powiat'],
  [/amministrazione\s+(?:comunale|municipale)/iu, 'Comune'],
  [/amministrazione\s+provinciale/iu, 'Provincia'],
  [
    /(?:prim[aă]ria|u\.?a\.?t\.?|unitatea\s+administrativ[- ]teritorial[aă])\s+(?:comunei|comuna|com\.|ora[sșş]ului|ora[sșş]|or\.|municipiului|municipiul|mun\.)/iu,
    'Comuna',
  ],
  [/consiliul\s+jude[tțţ]ean/iu, 'Județul'],
  [/(?:(?:k[oö]z[oö]s\s+)?(?:polg[aá]rmesteri|[oö]nkorm[aá]nyzati)\s+hivatal[a]?)/iu, 'Önkormányzat'],
  [/(?:m[eě]stsk[yý]|obecn[ií]|obecn[yý]|magistr[aá]t\s+m[eě]sta)\s+[uú][rř]ad(?:\s+v[eo]?(?!\p{L}))?/iu, 'Obec'],
  [/(?:krajsk[yý])\s+[uú][rř]ad/iu, 'Kraj'],
  [/(?:magistrat|b[uü]rgermeister(?:amt)?)\s+der\s+stadt|b[uü]rgermeisteramt/iu, 'Stadt'],
  [/landratsamt|kreisverwaltung/iu, 'Landkreis'],
  [/общинска\s+администрация/iu, 'Община'],
  [/c[aâ]mara\s+(?:municipal|mun\.)/iu, 'Município'],
  [/k[oö]zs(?:[eé]g)?\.?\s+[oö]nk\./iu, 'Önkormányzat'],
  [/administration\s+(?:communale|municipale)|gemeentebestuur/iu, 'Commune'],
  [/gmina\s+miejsko\s?-?\s?wiejska|(?:gmina\s+i\s+miasto|miasto\s+i\s+gmina)/iu, 'Gmina'],
  [/(novada|pils[eē]tas)\s+dome(?!\p{L})/iu, '$1 pašvaldība'],
  [/(?<!\p{L})(?:M[sě]Ú|OcÚ)(?!\p{L})/u, 'Obec'],
  [/cyngor\s+(?:bwrdeistref\s+)?sir(?:ol)?/iu, 'County Council'],
  [/cyngor\s+dinas/iu, 'City Council'],
  [/cyngor\s+tref/iu, 'Town Council'],
  [/cyngor\s+cymuned/iu, 'Community Council'],
  [/comhairle\s+contae/iu, 'County Council'],
  [/comhairle\s+cathrach/iu, 'City Council'],
  [/kunsill\s+lokali/iu, 'Local Council'],
  [/l[aä]nsstyrelsen(?:\s+i)?/iu, 'County Administrative Board'],
  [/amt\s+der\s+(\p{L}+?)(?:ischen|er)?\s+landesregierung/iu, 'Land $1'],
  [/(?<!\p{L})c\.?\s?of\s?e\.?(?!\p{L})/iu, 'Church of England'],
  [/δημοτικ[ηή]\s+αρχ[ηή]/iu, 'Δήμος'],
]

/** Kinds of institution that some languages say in several words and others in one. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [
    /universit(?:y|ies)\s+(?:college\s+)?of\s+applied\s+sciences?|universitet\s+for\s+anvendt\s+videnskab|hochschule\s+f[uü]r\s+angewandte\s+wissenschaften|haute\s+[eé]cole(?:\s+sp[eé]cialis[eé]e)?|scuola\s+universitaria\s+professionale/iu,
    'Fachhochschule',
  ],
  [
    /technical\s+university|university\s+of\s+technology|technische\s+universit(?:[aä]t|eit)|universit[aàé]\s+tecnica|universi(?:dad|dade)\s+t[eé]cnica|(?:universi(?:dad|dade)|universitat)\s+polit[eèé]cnica|universit[aà]\s+politecnica|polytechnic\s+university|universit[eé]\s+(?:technique|polytechnique|technologique)|technick[aá]\s+univerzita|vysok[eé]\s+u[cč]en[ií]\s+technick[eé]|universitatea\s+(?:tehnic[aă]|politehnica)|techni[ck]os\s+universitetas|tehnisk[aā]\s+universit[aā]te|tehnika[uü]likool|tekniska?\s+(?:universitet|h[oö]gskola)n?|teknillinen\s+yliopisto|politechnika|technick[yý]\s+univerzita|технически\s+университет|tehni[cč]ki\s+univerzitet|m[uű]szaki\s+egyetem/iu,
    'Polytechnic',
  ],
  [/h[oöø]gskol(?:an?|en)|høyskolen?/iu, 'University'],
  [
    /gruppo\s+(?:di\s+)?azione\s+locale|grupo\s+de\s+ac(?:ci[oó]n|[cç][aã]o)\s+local|lokale?\s+aktionsgruppe|local\s+action\s+group|lokalna\s+grupa\s+dzia[lł]ania|m[ií]stn[ií]\s+ak[cč]n[ií]\s+skupina|miestna\s+ak[cč]n[aá]\s+skupina|vietos\s+veiklos\s+grup[eė]|lokalna\s+akcijska\s+(?:skupina|grupa)|groupe\s+d['’]action\s+locale|grup(?:ul)?\s+de\s+ac[tțţ]iune\s+local[aă]|leader[- ]region|helyi\s+akci[oó]csoport|plaatselijke\s+groep|местна\s+инициативна\s+група|ομ[αά]δα\s+τοπικ[ηή]ς\s+δρ[αά]σης|(?<!\p{L})(?:GAL|MAS|LGD|VVG|LAS|МИГ|HACS)(?!\p{L})/iu,
    'LAG',
  ],
  [
    /c\.?\s?c\.?\s?i\.?\s?a\.?\s?a\.?(?![\p{L}])|camera\s+di\s+commercio(?:[\s,]+(?:industria|artigianato|agricoltura|e(?=\s)))+|c\.?c\.?i\.?(?![\p{L}])|chambre\s+de\s+commerce(?:\s+et)?\s+d['’\s]\s?industrie|c[aá]mara\s+(?:oficial\s+)?de\s+comercio(?:[\s,]+(?:industria|servicios|navegaci[oó]n|e(?=\s)|y(?=\s)))+|camera\s+de\s+comer[tțţ](?:[\s,]+(?:industrie|navigatie|agricultur[aă]|[sșş]i(?=\s)))+|industrie-?\s?und\s+handelskammer|ihk(?![\p{L}])|chamber\s+of\s+commerce(?:[\s,]+(?:industry|trade|services|enterprise|and(?=\s)|&(?=\s)))+|obchodn[íiáa]\s+(?:a\s+(?:pr[uů]myslov[áa]|priemyseln[áa])\s+)?komora|търговско-?\s?промишлена\s+пал[аa]та|εμπορικ[οό]\s+(?:και|&)\s+βιομηχανικ[οό]\s+επιμελητ[ηή]ριο|kereskedelmi\s+[eé]s\s+iparkamara|izba\s+(?:przemys[lł]owo-?\s?)?(?:handlowa|gospodarcza)|gospodarska\s+(?:zbornica|komora)|prekybos,?\s+pramon[eė]s\s+ir\s+amat[uų]\s+r[uū]mai|tirdzniec[iī]bas\s+un\s+r[uū]pniec[iī]bas\s+kamera|kaubandus-?\s?(?:ja\s+)?t[oö][oö]stuskoda/iu,
    'Chamber of commerce',
  ],
]

/** Where a "University College" is what German calls a Fachhochschule. */
const countriesOfColleges: ReadonlySet<string> = new Set(['BE', 'DK', 'EE', 'FI', 'LT', 'LV', 'NL', 'NO', 'SE'])

/** Two to ten, as the languages of these countries write them. */
const numberWords: Readonly<Record<string, readonly string[]>> = {
  IT: ['due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove', 'dieci'],
  FR: ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'],
  ES: ['dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'],
  PT: ['dois', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove', 'dez'],
  DE: ['zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'],
  AT: ['zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'],
  GB: ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  IE: ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  PL: ['dwa', 'trzy', 'cztery', 'pięć', 'sześć', 'siedem', 'osiem', 'dziewięć', 'dziesięć'],
  LT: ['dvi', 'trys', 'keturi', 'penki', 'šeši', 'septyni', 'aštuoni', 'devyni', 'dešimt'],
}
const ordinals: ReadonlyMap<string, string> = new Map(
  ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'].map((word, at) => [String(at + 1), word]),
)
/** "1st", "3rd". */
const ordinal = /(?<![\p{L}\p{N}])(\d{1,2})(?:st|nd|rd|th)(?![\p{L}\p{N}])/giu

/** A number before the word that is counted; one at the end numbers the name itself. */
const counted = /(?<![\p{L}\p{N}.])(10|[2-9])(?:\s+|-)(?=\p{Lu}\p{L}{2})/gu

/** Behind a name with a legal form a dash or a comma begins a place, a line of business, a trade mark. */
const behindCompany = /\s-\s|\s?[–—]\s|,\s/u
const shortestCompany = 6

/** Two in business by one surname are two, whatever follows: "Kos s.p., krovstvo Janez Kos". */
const formsOfPersons: ReadonlySet<string> = new Set(['sp', 'ek', 'et', 'pfa', 'ii', 'tmi', 'enk', 'fie', 'individuali', 'ev'])

function isCompany(name: string, country: string | null): boolean {
  const { legalForm } = readOrganisationName(name, country)
  return legalForm !== null && !formsOfPersons.has(legalForm)
}

/** A school or a department of the company is not the company. */
function beginsUnit(tail: string): boolean {
  const first = wordsOfName(tail)[0] ?? ''
  return unitWords.has(first) || kindOfWord.has(first)
}

const person = String.raw`\p{Lu}[\p{L}'’]+(?:\s+\p{Lu}(?:[\p{L}'’]+|\.)){1,2}`
/** Who owns a firm, where the words around say that it is that: "di Verri Carlo & C.", "Jan Borycki i Wspólnicy"; and what is left of the name. */
const partners: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(
      String.raw`(?<=\S)\s+di\s+${person}(?:\s*(?:,|&|e)\s*${person})?\s*(?:&|e)\s*(?:C\.?|figli[oae]?|fratelli|soci|f\.lli)(?![\p{L}])`,
      'u',
    ),
    '',
  ],
  [
    new RegExp(
      String.raw`^((?:azienda\s+agricola|ditta|impresa\s+individuale|soc(?:ietà|\.)\s+agricola)\s+\S.*?)\s+di\s+${person}\s*$`,
      'iu',
    ),
    '$1',
  ],
  // "R. Kalvelio įmonė „Medžio menas“".
  [/^\s*\p{Lu}\.\s?\p{L}+\s+(?:\p{L}+\s+)?įmonė\s+(?=["„“«])/iu, 'IĮ '],
  // Whom a Polish partnership consists of.
  [/(?<=\s(?:s\.\s?c\.|sp\.\s?j\.))\s+\p{Lu}.*$/iu, ''],
  [new RegExp(String.raw`(?<=\S)\s+${person}\s+i\s+(?:[Ww]sp[oó]lni(?:k|cy)|[Ss]ynowie)`, 'u'), ''],
]

/** Whose name a school or hospital bears; lists leave it out where number or town say enough: "Szkoła Podstawowa nr 7 im. Marii Zarzyckiej w Bierówce". */
const patron = /\s+(?:im(?:\.|ienia)|imeni)\s+\S.*?(?=\s+we?\s+\p{Lu}|\s*[,–]|\s+-\s|$)/iu

/** Where a body is: "„Пробуда“ с. Долна баня", "Kovaštvo Jurjevec - Šmihel". One to three words with capitals, no kind of body among them. */
const townBehind = /\s*[-–,]?\s+(?:гр|с|общ|обл)\.\s*\p{Lu}.*$|(?:\s*,\s+|\s+[-–]\s+)(?!(?:\S+\s+){3})(?:\p{Lu}[\p{L}'’.-]*\s*)+$/u

/** Where a company has a branch: "S.A. Oddział w Zarzyczu", "S.p.A. - sede di Foggia". What the word begins may stand behind a dash or not. */
const branch =
  /[\s,(–-]+(?:oddzia[lł]|sede\s+(?:di|legale|secondaria|operativa)|filiale\s+(?:di|in|\p{Lu})|unit[aà]\s+(?:locale|produttiva)|stabilimento\s+di|(?:zweig)?niederlassung|zweigstelle|standort|werk\s+\p{Lu}|sucursal|delegaci[oó]n\s+(?:de|en)|centro\s+de\s+trabajo|succursale|agence\s+de|[eé]tablissement\s+de|site\s+de|filia\s|podru[zž]nica|pobo[cč]ka|od[sš]t[eě]pn[yý]\s+z[aá]vod|organiza[cč]n[aá]\s+zlo[zž]ka|fi[oó]ktelep|telephely|sucursala|punct\s+de\s+lucru|filialas|fili[aā]le|клон|υποκατ[αά]στημα|υποκ\/μα|vestiging|bijkantoor|afdeling|filial\s|branch(?:\s|$)|uk\s+branch).*$/iu

/** Two words with a capital at the end, behind a small word, a dash, a comma or nothing: "Autofficina Il Pistone di Neroni Paolo", "Piekarnia Kłos Jan Borycki". */
const ownerBehind =
  /(?:\s+(?:di|de)|\s+[–-]|,)?\s+(\p{Lu}[\p{L}'’]+)\s+(?:(?:Ing|Dott|Dr|Geom|Arch|Rag|Avv|Mgr|Dipl)\.?\s+)?(\p{Lu}[\p{L}'’]+)\s*$/u

/** What a Croatian or Slovenian company does, behind its form: "d.o.o. za trgovinu i usluge". */
const purpose = /(?<=\sd\.?\s?[od]\.?\s?o?\.?|\sobrt|\szadruga)\s+za\s+.*$/iu

/** The same in Hungary, before the form: "Kereskedelmi és Szolgáltató Kft.". */
const hungarianPurpose =
  /\s+(?:(?:kereskedelmi|szolg[aá]ltat[oó]|ipari|termel[oőö]|[eé]p[ií]t[oőö]ipari|mez[oőö]gazdas[aá]gi|tan[aá]csad[oó]|fejleszt[oőö]|gy[aá]rt[oó]|forgalmaz[oó]|sz[aá]ll[ií]tm[aá]nyoz[aá]si|vend[eé]gl[aá]t[oó]|oktat[aá]si|nonprofit|k[oö]zhaszn[uú]|[eé]s)[\s,]+)+(?=(?:kft|zrt|nyrt|bt|kkt|korl[aá]tolt|z[aá]rtk[oö]r[uűü]en|bet[eé]ti)(?!\p{L}))/iu

/** The same name as others write it: the body for its office, kinds of institution in one word, numbers in words, without the partners of a firm. */
export function otherWordings(name: string, country: string | null): readonly Wording[] {
  const others: Wording[] = []
  const add = (text: string, role: Wording['role'] = 'name'): void => {
    if (text !== name) others.push({ text, role })
  }
  for (const wordings of [offices, kinds]) {
    const found = wordings.find(([sign]) => sign.test(name))
    if (found) add(name.replace(...found))
  }
  if (countriesOfColleges.has(country ?? '')) add(name.replace(/university\s+college(?!\s+of)/iu, 'Fachhochschule'))
  const words = numberWords[country ?? '']
  if (words) add(name.replaceAll(counted, (whole, digits: string) => whole.replace(digits, words[Number(digits) - 2]!)))
  add(name.replaceAll(ordinal, (whole, digits: string) => ordinals.get(digits) ?? whole))
  const dash = name.search(behindCompany)
  const head = name.slice(0, dash)
  if (dash >= shortestCompany && !beginsUnit(name.slice(dash)) && isCompany(head, country)) add(head)
  const owners = partners.find(([sign]) => sign.test(name))
  for (const text of inEachLanguage(name)) add(text)
  add(name.replace(purpose, ''))
  add(name.replace(hungarianPurpose, ' '))
  add(name.replace(patron, ''), 'part')
  const office = officeOf(name)
  if (office) add(office, 'part')
  const town = name.search(townBehind)
  if (town >= shortestCompany && isTelling(name.slice(0, town)) && !namesBody(name.slice(town))) add(name.slice(0, town), 'part')
  const branchAt = name.search(branch)
  const ofCompany = name.slice(0, branchAt)
  if (branchAt >= shortestCompany && readOrganisationName(ofCompany, country).legalForm !== null) add(ofCompany, 'part')
  if (owners) add(name.replace(...owners))
  else {
    const owner = ownerBehind.exec(name)
    const business = name.slice(0, owner?.index ?? 0)
    if (owner && owner.index >= shortestCompany && isPerson(owner[1]!, owner[2]!) && isBusiness(business)) add(business, 'part')
  }
  return others
}

/** "Comune di Valdurno / Gemeinde Walddurn": parts that name the same kind of body in two languages. */
function inEachLanguage(name: string): readonly string[] {
  const segments = segmentsOf(name)
  if (segments.length !== 2) return []
  const [one, other] = segments.map((segment) => wordsOfName(segment).filter((word) => kindOfWord.has(word))) as [string[], string[]]
  const twoWords = one.some((word) => other.some((also) => also !== word && kindOfWord.get(also) === kindOfWord.get(word)))
  return twoWords && !one.some((word) => other.includes(word)) ? segments : []
}

function isPerson(one: string, other: string): boolean {
  const words = [one, other].map((word) => wordsOfName(word).join(' '))
  return words.every(isOwnWord) && words.some((word) => firstNames.has(word))
}

function isTrade(word: string): boolean {
  const field = fieldOfWord.get(word)
  return commonWords.has(word) || (field !== undefined && !sidesOfTowns.has(field))
}

/** Parts of what towns are called. */
const sidesOfTowns: ReadonlySet<string> = new Set(['upper', 'lower', 'north', 'south', 'east', 'west', 'saint'])

/** "Bækkelund Kommune, Teknik og Miljø": what a body that is called by its place writes behind a comma or dash is an office of it. */
function officeOf(name: string): string | null {
  const [head, ...tail] = segmentsOf(name)
  if (head === undefined || tail.length === 0 || tail.some((segment) => wordsOfName(segment).some((word) => kindOfWord.has(word))))
    return null
  const words = wordsOfName(head)
  return words.some((word) => bodiesWithOffices.has(kindOfWord.get(word) ?? '')) && words.some((word) => word.length > 3 && isOwnWord(word))
    ? head
    : null
}

const bodiesWithOffices: ReadonlySet<string> = new Set([
  'municipality',
  'city',
  'county',
  'district',
  'province',
  'region',
  'canton',
  'university',
  'ministry',
])

function namesBody(tail: string): boolean {
  return wordsOfName(tail).some((word) => unitWords.has(word) || kindOfWord.has(word) || isTrade(word))
}

/** With a word of its own. */
function isTelling(name: string): boolean {
  return wordsOfName(name).some((word) => word.length > 3 && isOwnWord(word))
}

/** With a word that tells it from others, and no school, foundation or hospital: those bear the names of persons. */
function isBusiness(name: string): boolean {
  const words = wordsOfName(name)
  return (
    words.some((word) => word.length > 3 && isOwnWord(word)) &&
    words.every((word) => kindsOfBusiness.has(kindOfWord.get(word) ?? 'company'))
  )
}

const kindsOfBusiness: ReadonlySet<string> = new Set(['company', 'farm', 'pharmacy', 'studio', 'hotel', 'society'])

/** No word for a kind, a line of business, nor a small one. */
function isOwnWord(word: string): boolean {
  return !kindOfWord.has(word) && !commonWords.has(word) && !stopWords.has(word) && !fieldOfWord.has(word)
}
