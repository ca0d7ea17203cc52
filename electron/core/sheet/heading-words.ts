import { withoutMarks } from './heading-marks.ts'

/** Headings cut into comparable words: case, accents, spelling of umlauts, hyphens and machine names (snake_case, camelCase) levelled. */

/** Letters that do not fall apart into a base letter and an accent. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  æ: 'a',
  œ: 'o',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ς: 'σ',
  þ: 'th',
}

/** Articles, prepositions and the like: they join words and mean nothing. */
const stopWords = new Set(
  (
    'oc of the to for in on by and or as per a an at from with s ' +
    'der die das des dem den fur zu zum zur und oder im in mit je gemass gem bzw d ' +
    'de du des la le les l d et ou par pour a au aux en dans ' +
    'del della dello delle degli dei di da al alla il lo gli i e o per nel nella dell all ' +
    'los las y u para en por con do dos das na nas nos em ao um uma e ' +
    'van het een voor en te aan der den ten ' +
    'og for af til ved i och av pa fran att den det ett ' +
    'v ve z ze na k ke o u s se pro a i je na do w z od oraz dla lub ' +
    'in ali za iz od po pri z v na i u za od sa te ' +
    'si pe la cu din al ale a in de sau prin ' +
    'az egy vagy ja sekä tai un vai par ir arba is pagal uz l il ta tal fuq u ' +
    'του της των το τα και η ο οι την τον στο στη στην σε ή για ανα ' +
    'eur euro euros euroa eiro eurų € £ $ gbp czk pln huf ft ron lei kc kč zł sek dkk kr hrk kn bgn лв chf ltl lvl eek skk isk usd nok евро лева ' +
    'на за и от по в във с със или до'
  )
    .split(' ')
    .map((word) => fold(word)),
)

/** Lower case, accents off, umlauts as plain vowels whether written ü or ue. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u00ad\u200b]/g, '')
    .replace(/[ßøłđðæœıħŧςþ]/g, (letter) => letters[letter] ?? letter)
    .replace(/(?<=\p{L}{2})([aou])e|([aou])e(?=\p{L}{2})/gu, '$1$2')
}

/** Words that machine names run together: "countryname", "boardapprovaldate". */
const machineWords =
  'project|operation|country|region|city|start|end|closing|approval|board|award|grant|total|name|date|code|title' +
  '|status|amount|cost|budget|year|number|organi[sz]ation|beneficiary|recipient|partner|participant|funding' +
  '|programme|program|call|eligible|contribution|currency|summary|description|acronym|type|id'
const runTogether = new RegExp(`^(?:${machineWords}){2,4}$`, 'i')
const machineWord = new RegExp(machineWords, 'gi')

/** Machine names as words: "start_year", "ecMaxContribution", "OC_TITOLO_PROGETTO", "LeadROName", "Projet.Titre.Francais". */
function spread(text: string): string {
  if (/^\p{L}{4,}\.\p{L}/u.test(text)) return spread(text.replaceAll('.', ' ').replaceAll('_', ' '))
  if (/\s/.test(text.trim())) return text
  if (runTogether.test(text.trim())) return (text.match(machineWord) ?? [text]).join(' ')
  return text.replace(/_/g, ' ').replace(/(?<=[\p{Ll}\d])(?=\p{Lu}\p{L})|(?<=\p{Lu}{2})(?=\p{Lu}\p{Ll})/gu, ' ')
}

/** Behind these a hyphen parts words: "EFRO-bijdrage". */
const abbreviations =
  /(?<!\p{L})(cvr|kvk|btw|vat|nif|cif|oib|eu|ue|es|el|efre|esf|efro|feder|fse|fesr|erdf|eruf|eakr|esr|jtf|efrr|efs|esi|ef|kf|yei)[-‐‑]\s*(?=\p{L})/gu

/** A short word in capitals before a hyphen is an abbreviation: "CVR-nummer", "BTW-nummer". */
const capitals = /(?<!\p{L})(\p{Lu}{2,5})[-‐‑](?=\p{Lu}?\p{Ll}{2})/gu

/** An identifier behind a hyphen is a word of its own: "Projekt-ID". */
const identifiers = /(?<=\p{L})[-‐‑](?=ids?(?!\p{L}))/gu

/** "Prispevek EU³", "Grant¹⁾": they point to a remark below the list. */
const footnoteMarks = /(?<=\p{L}\)?)[¹²³⁰⁴-⁹]+⁾?/gu

/** "Vorhaben-Nr." is written for "Vorhabennummer"; the short forms of its own ("org.nr", "sagsnr") are words of the vocabulary. */
const shortNumber = /(?<=\p{L}{5})[-‐‑]?nr(?!\p{L})/gu

/** "Niet-subsidiabele uitgaven": what denies is a word of its own. */
const negations = /(?<!\p{L})(niet|ikke|ej|icke|non|nicht|no|mhux|neamh)[-‐‑](?=\p{L})/gu

/** "EU:n tuki", "EU:s bidrag": the ending of a case, in Finnish and Swedish. */
const caseOfAbbreviation = /(?<=\p{Lu}):\p{Ll}{1,3}(?!\p{L})/gu

/** "ΗΜ/ΝΙΑ" is one word. */
const greekDate = /(?<!\p{L})ημ\/ν[ιί]α(?!\p{L})/giu

const spellOut = (heading: string): string => heading.replace(caseOfAbbreviation, '').replace(greekDate, 'ημερομηνία')

/** "of which": what follows is what the column holds. */
const ofWhich =
  /(?<![\p{L}])(?:of which|in which|davon|darunter|dont|di cui|de los cuales|de las cuales|dos quais|das quais|do qual|waarvan|heraf|varav|josta|z toho|z tego|w tym|od cega|od toga|od tega|od tego|din care|is ju|t sk|t\.\s?sk|в т\.?\s?ч|в това число|sellest|sh|s\.h|tai skaita|taja skaita|tame skaiciuje|от които|ebbol|εκ των οποιων|minn liema|to date)(?!\p{L})/gu

/** Articles of Maltese, written with a hyphen to their word. */
const articles = /(?<!\p{L})(?:il|ir|it|is|in|id|ix|iz|ic|l|tal|tar|tat|tas|tan|tad|tax|fil|ghall|ghad)-(?=\p{L})/gu

/** What "from" and "until" at the end of a heading are replaced by; no language has these words. */
const fromMark = '\u2190from'
const untilMark = '\u2192until'
const endsOfTime = new Map<string, string>([
  ...'from od von de du da dal desde van vanaf fra fran no nuo alates ab tol от από dela alkaen'
    .split(' ')
    .map((word) => [fold(word), fromMark] as const),
  ...'to do bis au a al ate hasta tot tm til till lidz iki kuni do ig до έως pana paattyen'
    .split(' ')
    .map((word) => [fold(word), untilMark] as const),
])

/** Whether words end by saying which end of a time is meant. */
export function saysEndOfTime(words: readonly string[]): boolean {
  const last = words.at(-1)
  return last === fromMark || last === untilMark
}

/** The words that mean something, folded, in order. Hyphens inside a word are dropped: "co-financing", "Vor-habens". */
export function contentWords(text: string): string[] {
  const words: string[] = []
  let last = ''
  const cleaned = fold(spread(spellOut(withoutMarks(text).replace(/_x000d_/gi, ' '))).replace(capitals, '$1 '))
    .replace(footnoteMarks, ' ')
    .replace(ofWhich, ' ')
    .replace(/ (de|pana) la$/u, (_, end: string) => (end === 'de' ? ' dela' : ' pana'))
    .replace(negations, '$1 ')
    .replace(/(?<!\p{L})t\/m(?!\p{L})/gu, 'tm')
    .replace(abbreviations, '$1 ')
    .replace(articles, '')
    .replace(identifiers, ' ')
    .replace(shortNumber, 'nummer')
    .replace(/(?<=\p{L})[-‐‑]\s*(?=\p{L})/gu, '')
    .replace(/(?<=\p{L})[.](?=\p{L})|[º°]/gu, '')
    .replace(/(?<=\p{L}{4})nr(?!\p{L})/gu, 'nummer')
  for (const match of cleaned.matchAll(/[\p{L}\p{N}£€$%№]+/gu)) {
    const word = match[0]
    last = word
    if (!stopWords.has(word) && !/^\d+$/.test(word)) words.push(word)
  }
  const end = endsOfTime.get(last)
  const before = words.at(-1) === last ? words.slice(0, -1) : words
  // "Okres realizacji od": a little word at the end says which end of the time is meant
  if (end !== undefined && before.length > 0) return [...before, end]
  // a heading of one little word means it: "von" is a day, "By" a town; "No" may be a number
  if (before.length > 0 || cleaned.trim() !== last || last.length < 2) return words
  return end === undefined || last === 'no' ? [last] : [end]
}

/** One part of a heading: languages of a bilingual heading, a line, a bracket. */
export interface Segment {
  readonly words: readonly string[]
  /** How much it says beside the heading itself, 0 to 1. */
  readonly share: number
  /** One of several lines, which may part what belongs together. */
  readonly line: boolean
}

const isStopWord = (word: string | undefined): boolean => word !== undefined && stopWords.has(fold(word))

/** Words of a line, on average, from which on many of them are likelier headings than a phrase that is wrapped. */
const longLine = 2.2
const ofWrapped = 0.4
const ofRemark = 0.7

/** Lines that may each be a heading: one that ends or begins in the middle of a phrase goes with its neighbour. */
function linesOf(heading: string): readonly string[] {
  const written = heading
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (written.length < 2) return []
  const lines: string[] = []
  for (const line of written) {
    const before = lines.at(-1)
    const wrapped = before !== undefined && (isStopWord(before.split(/\s/).at(-1)) || isStopWord(line.split(/\s/)[0]))
    if (wrapped) lines[lines.length - 1] = `${before} ${line}`
    else lines.push(line)
  }
  return lines
}

/**
 * Parts of a heading that can be read by themselves. Slashes, bars and spaced dashes part languages; a line break may do so or only
 * wrap, so both readings are given, and so is the heading as a whole.
 */
export function segmentsOf(heading: string): Segment[] {
  const segments: Segment[] = []
  const seen = new Set<string>()
  const add = (text: string, { share = 1, line = false } = {}): void => {
    const words = contentWords(text)
    const key = words.join(' ')
    if (words.length === 0 || seen.has(key)) return
    seen.add(key)
    segments.push({ words, share, line })
  }
  const outside = spellOut(heading).replace(/\([^()]*\)|\[[^\][]*\]/g, '\u0001')
  const plain = outside.replaceAll('\u0001', ' ')
  for (const part of plain.split(/[/|;:]|\s[-–—]+\s|[-–—]\s{2,}|\s{2,}[-–—]/)) add(part)
  const lines = linesOf(plain)
  const wrapped = lines.length > 2 && lines.join(' ').split(/\s+/).length < lines.length * longLine
  for (const line of lines) for (const part of line.split(/[/|]/)) add(part, { line: true, share: wrapped ? ofWrapped : 1 })
  add(plain)
  for (const bracket of heading.matchAll(/\(([^()]*)\)|\[([^\][]*)\]/g)) add(bracket[1] ?? bracket[2] ?? '', { share: ofRemark })
  return segments
}
