import { wordsOfName } from './name-words.ts'
import { readOrganisationName } from './organisation-name.ts'
import { kindOfWord, unitWords } from './word-kinds.ts'

/** The office that acts for a body, and the body. */
const offices: readonly (readonly [RegExp, string])[] = [
  [/urz[aą]d\s+(?:gminy(?:\s+i\s+miasta)?|miasta(?:\s+i\s+gminy)?|miejski(?:\s+w)?)/iu, 'Gmina'],
  [/urz[aą]d\s+marsza[lł]kowski\s+wojew[oó]dztwa/iu, 'Województwo'],
  [/starostwo\s+powiatowe(?:\s+we?)?/iu, 'Powiat'],
  [/amministrazione\s+(?:comunale|municipale)/iu, 'Comune'],
  [/amministrazione\s+provinciale/iu, 'Provincia'],
  [
    /(?:prim[aă]ria|u\.?a\.?t\.?|unitatea\s+administrativ[- ]teritorial[aă])\s+(?:comunei|comuna|ora[sșş]ului|ora[sșş]|municipiului|municipiul)/iu,
    'Comuna',
  ],
  [/consiliul\s+jude[tțţ]ean/iu, 'Județul'],
  [/(?:(?:polg[aá]rmesteri|[oö]nkorm[aá]nyzati)\s+hivatal[a]?)/iu, 'Önkormányzat'],
  [/(?:m[eě]stsk[yý]|obecn[ií]|obecn[yý]|magistr[aá]t\s+m[eě]sta)\s+[uú][rř]ad(?:\s+v[eo]?)?/iu, 'Obec'],
  [/(?:krajsk[yý])\s+[uú][rř]ad/iu, 'Kraj'],
  [/(?:magistrat|b[uü]rgermeister(?:amt)?)\s+der\s+stadt|b[uü]rgermeisteramt/iu, 'Stadt'],
  [/landratsamt|kreisverwaltung/iu, 'Landkreis'],
  [/общинска\s+администрация/iu, 'Община'],
  [/c[aâ]mara\s+municipal/iu, 'Município'],
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
]

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

/** A school or a department of the company is not the company. */
function beginsUnit(tail: string): boolean {
  const first = wordsOfName(tail)[0] ?? ''
  return unitWords.has(first) || kindOfWord.has(first)
}

const person = String.raw`\p{Lu}[\p{L}'’]+(?:\s+\p{Lu}[\p{L}'’]+){1,2}`
/** Who owns a firm, where the words around say that it is that: "di Verri Carlo & C.", "Jan Borycki i Wspólnicy". */
const partners: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<=\S)\s+di\s+${person}(?:\s*(?:,|&|e)\s*${person})?\s*(?:&|e)\s*(?:C\.?|figli[oae]?|fratelli|soci|f\.lli)(?![\p{L}])`,
    'u',
  ),
  new RegExp(
    String.raw`(?<=^(?:azienda\s+agricola|ditta|impresa\s+individuale|soc(?:ietà|\.)\s+agricola)\s+\S.*?)\s+di\s+${person}\s*$`,
    'iu',
  ),
  // Whom a Polish partnership consists of.
  /(?<=\s(?:s\.\s?c\.|sp\.\s?j\.))\s+\p{Lu}.*$/iu,
  new RegExp(String.raw`(?<=\S)\s+${person}\s+i\s+(?:[Ww]sp[oó]lni(?:k|cy)|[Ss]ynowie)`, 'u'),
]

/** The same name as others write it: the body for its office, kinds of institution in one word, numbers in words, without the partners of a firm. */
export function otherWordings(name: string, country: string | null): readonly string[] {
  const others: string[] = []
  for (const wordings of [offices, kinds]) {
    const found = wordings.find(([sign]) => sign.test(name))
    if (found) others.push(name.replace(...found))
  }
  const words = numberWords[country ?? '']
  const inWords = words ? name.replaceAll(counted, (whole, digits: string) => whole.replace(digits, words[Number(digits) - 2]!)) : name
  if (inWords !== name) others.push(inWords)
  const inOrder = name.replaceAll(ordinal, (whole, digits: string) => ordinals.get(digits) ?? whole)
  if (inOrder !== name) others.push(inOrder)
  const dash = name.search(behindCompany)
  const head = name.slice(0, dash)
  if (dash >= shortestCompany && !beginsUnit(name.slice(dash)) && readOrganisationName(head, country).legalForm !== null) others.push(head)
  const owners = partners.find((sign) => sign.test(name))
  if (owners) others.push(name.replace(owners, ''))
  return others
}
