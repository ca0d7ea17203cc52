import { halvesOf } from './compound-words.ts'
import { fieldOf, fieldOfWord } from './field-of-word.ts'
import { partsOfName, segmentsOf, type NamePart } from './name-parts.ts'
import { withoutAdditions } from './name-additions.ts'
import { isConnectorWord, joinInitials, wordsOfName } from './name-words.ts'
import { readOrganisationName } from './organisation-name.ts'
import { otherWordings, type Wording } from './other-wordings.ts'
import { cognateOf, romanise, soundOf } from './romanise.ts'
import { borrowedWords, commonWords, englishWords, kindOfWord, shortWords, stopWords, unitWords } from './word-kinds.ts'

/** A word of a name, ready to compare. */
export interface NameWord {
  /** Folded, see `wordsOfName`. */
  readonly text: string
  /** Latin letters. */
  readonly latin: string
  /** What equal words have in common, across spellings, scripts and (for kinds of institution and fields, in brackets) languages. */
  readonly sound: string
  /** Without an ending that languages write in turn ("ceramique", "ceramics"), null where it has none. */
  readonly cognate: string | null
  /** How the town begins of which a word like "brzezinowska" tells, null where it is no such word. */
  readonly townOfAdjective: string | null
  /** What Slavic languages leave of a town in another case: "lipow" of "w Lipowie"; null where the word does not end so. */
  readonly withoutCase: string | null
  /** "karlovc" of "Karlovac": its last vowel is gone before an ending; null where there is none to lose. */
  readonly withoutVowel: string | null
  /** Three to five letters without a vowel: "bfw", "fdn". */
  readonly vowelless: boolean
  readonly kind: 'plain' | 'common' | 'institution' | 'number' | 'stop'
  /** Written with a dot or known as a short word: may stand for a longer one. */
  readonly shortened: boolean
  /** From brackets: says less. */
  readonly aside: boolean
}

export interface ComparableName {
  /** As written, whole. */
  readonly written: string
  /** `apart`: with its compounds in their halves, as English has them. */
  readonly role: NamePart['role'] | Wording['role'] | 'whole' | 'apart'
  readonly words: readonly NameWord[]
  /** See `OrganisationName.key`. */
  readonly key: string
  readonly legalForm: string | null
  /** Digits, Roman numerals and single letters at the end: what numbers one of a row. */
  readonly numbers: ReadonlySet<string>
  /** Folded; given in brackets or beside the words whose initials they are. */
  readonly acronyms: ReadonlySet<string>
  /** How many words stand before the first dash or comma; all of them where there is none. */
  readonly headLength: number
  /** Words run together, with the legal form, to see where a name was cut off. */
  readonly run: string
  /** Of a name that names a department, that department's part as written. */
  readonly unit: string | null
  /** With words that only English has. */
  readonly english: boolean
  /** Whether there is a wording that leaves something out, see `Wording`. */
  readonly hasPart: boolean
}

const roman = /^(?:i{1,3}|iv|vi{0,3}|ix|xi{0,3}|xiv|xv)$/u
const numbersAsWords: ReadonlyMap<string, string> = new Map(
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'].map((word, at) => [word, String(at + 1)]),
)

/** What is longer is a text, not a name; comparing takes time by the square of its words. */
const longestCompared = 300

/** Every name that a spelling holds. The first is the spelling itself; a name of a department is followed by that of the whole. */
export function comparableNames(spelling: string, country: string | null): ComparableName[] {
  const written = withoutAdditions(spelling.slice(0, longestCompared))
  const { names: parts, acronyms, asides } = partsOfName(written)
  const names = [...parts, ...otherWordings(parts[0]!.text, country)]
  const hasPart = names.some(({ role }) => role === 'part')
  const dotted = dottedWords(written)
  const run = runOf(wordsOfName(written))
  const read: ComparableName[] = []
  let firstNumbers: readonly string[] = []
  for (const [at, { text, role }] of names.entries()) {
    const own = at === 0
    const { key, legalForm, kind } = readOrganisationName(text, country)
    if (kind === 'placeholder' || key === '') continue
    const ofName = new Set(key.split(' '))
    const segments = segmentsOf(text)
      .map((segment) => ({ segment, words: wordsOfSegment(segment, ofName) }))
      .filter(({ words }) => words.length > 0)
    const words = key.split(' ').map((word) => wordOf(word, dotted, false))
    const beside = ownAcronyms(words, text)
    const kept = words.filter((word) => !beside.has(word.text))
    const base = {
      written,
      english: isEnglish(words),
      hasPart,
      key,
      legalForm,
      acronyms: new Set([...beside, ...(own ? acronyms.map((acronym) => wordsOfName(acronym.replaceAll(/[.\-/]/g, '')).join('')) : [])]),
      run,
    }
    const added = own ? asides.flatMap((aside) => wordsOfName(aside).map((word) => wordOf(word, dotted, true))) : []
    const all = [...kept, ...added]
    const head = segments[0]?.words ?? []
    const headLength = segments.length > 1 ? head.filter((word) => !beside.has(word)).length : kept.length
    const department = departmentIn(segments, legalForm !== null)
    if (own) firstNumbers = [...numbersIn(all)]
    read.push({
      ...base,
      role,
      words: all,
      // What numbers it still does where a wording says it in another way.
      numbers: at < parts.length ? numbersIn(all) : new Set([...numbersIn(all), ...firstNumbers]),
      headLength: headLength === 0 ? kept.length : headLength,
      unit: department?.unit ?? null,
    })
    if (department) {
      const rest = department.whole.flatMap((word) => (beside.has(word) ? [] : [wordOf(word, dotted, false)]))
      read.push({
        ...base,
        key: department.whole.join(' '),
        role: 'whole',
        words: rest,
        numbers: numbersIn(rest),
        headLength: rest.length,
        unit: department.unit,
      })
    }
    const apart = own && !base.english ? withCompoundsApart(words) : null
    if (apart) {
      const halves = apart.map((word) => wordOf(word, dotted, false))
      read.push({ ...base, role: 'apart', words: halves, numbers: numbersIn(halves), headLength: halves.length, unit: null })
    }
  }
  return read
}

/** Of a name that was cut off behind an "and" the sign for it would be another word than in the whole name. */
function runOf(words: readonly string[]): string {
  return (isConnectorWord(words.at(-1)) ? words.slice(0, -1) : words).join('')
}

function withCompoundsApart(words: readonly NameWord[]): readonly string[] | null {
  let found = false
  const apart = words.flatMap(({ text, kind }) => {
    const halves = kind === 'plain' || kind === 'common' ? halvesOf(text) : null
    if (halves) found = true
    return halves ?? [text]
  })
  return found ? apart : null
}

function isEnglish(words: readonly NameWord[]): boolean {
  return words.some(({ text }) => englishWords.has(text)) || words.filter(({ text }) => borrowedWords.has(text)).length > 1
}

/** The words of a segment that are words of the name: without its legal form. */
function wordsOfSegment(segment: string, ofName: ReadonlySet<string>): readonly string[] {
  return joinInitials(wordsOfName(segment))
    .split(' ')
    .filter((word) => ofName.has(word))
}

/** Of Slavic languages, in all cases. */
const townOfAdjective = /^([a-z]{4,}?)(?:ow|ov|ev|in)?[sc]k(?:[aieoy]|ie|iego|iej|ych|eho|ej|ega|og|ih)$/

const slavicCase = /^(.{4,})(?:ie|iu|ach|ich|ej|ou|ove|owie|ech|ami)$/
const fleetingVowel = /^.{3,}[aeo][ckl]$/

const memo = new Map<string, Omit<NameWord, 'shortened' | 'aside'>>()

function wordOf(text: string, dotted: ReadonlySet<string>, aside: boolean): NameWord {
  let known = memo.get(text)
  if (!known) {
    const institution = kindOfWord.get(text)
    const latin = romanise(text)
    const kind =
      /^\d/.test(text) || /\d$/.test(text) || (roman.test(text) && text.length > 1)
        ? 'number'
        : institution !== undefined
          ? 'institution'
          : stopWords.has(text)
            ? 'stop'
            : commonWords.has(text) || unitWords.has(text) || fieldOfWord.get(text) === 'saint' || standsForCommon(text)
              ? 'common'
              : 'plain'
    const meaning = institution ?? (kind === 'stop' || kind === 'number' ? undefined : fieldOf(text))
    const sound = kind === 'number' ? numberOf(text) : soundOf(text)
    known = {
      text,
      latin,
      sound: meaning === undefined ? sound : `(${meaning})`,
      cognate: cognateOf(sound),
      townOfAdjective: townOfAdjective.exec(latin)?.[1] ?? null,
      withoutCase: slavicCase.exec(latin)?.[1] ?? null,
      withoutVowel: fleetingVowel.test(latin) ? `${latin.slice(0, -2)}${latin.at(-1)!}` : null,
      vowelless: /^[^aeiouy\d]{3,5}$/.test(latin),
      kind,
    }
    // Names of a whole project pass here; a longer memory would only hold what does not come again.
    if (memo.size > 200_000) memo.clear()
    memo.set(text, known)
  }
  return { ...known, shortened: dotted.has(text) || shortWords.has(text), aside }
}

/** "II" and "02" are "2". */
function numberOf(text: string): string {
  return numbersAsWords.get(text) ?? text.replace(/^0+(?=\d)/, '')
}

/** "soc", "agr", "univ": tell as little as what they are short for. */
function standsForCommon(text: string): boolean {
  return shortWords.get(text)?.every((word) => kindOfWord.has(word) || commonWords.has(word) || fieldOfWord.has(word)) ?? false
}

function dottedWords(written: string): ReadonlySet<string> {
  if (!written.includes('.')) return new Set()
  return new Set([...written.matchAll(/(?<![\p{L}.])(\p{L}{1,12})\.(?!\p{L}\.)/gu)].flatMap(([, word]) => wordsOfName(word!)))
}

function numbersIn(words: readonly NameWord[]): ReadonlySet<string> {
  const numbers = new Set<string>()
  words.forEach((word, at) => {
    if (word.kind === 'number') numbers.add(word.sound)
    // "Gamma A", "Parco V"; an I between words is taken for "and".
    else if (at > 0 && at === words.length - 1 && word.text === '&') numbers.add('1')
    else if (at > 0 && at === words.length - 1 && word.text.length === 1 && /\p{L}/u.test(word.text))
      numbers.add(numbersAsWords.get(word.text) ?? word.text)
  })
  return numbers
}

/** A word at either end of a name that is made of the initials of the others: "FAW Fortbildungs-Akademie der Wirtschaft". */
function ownAcronyms(words: readonly NameWord[], text: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [short, others] of [
    [words[0], words.slice(1)],
    [words.at(-1), words.slice(0, -1)],
  ] as const) {
    if (!short || short.kind === 'number' || short.text.length < 2 || short.text.length > 8 || others.length === 0) continue
    const content = others.filter(({ kind }) => kind !== 'stop')
    const initials = content.map(({ latin }) => latin[0]).join('')
    const allInitials = others.map(({ latin }) => latin[0]).join('')
    const stands = initials.startsWith(short.latin) || allInitials.startsWith(short.latin)
    // In German compounds the letters stand inside words: "BBZ Berufsbildungszentrum".
    const compound = () =>
      short.text.length >= 3 &&
      isSubsequence(
        short.latin,
        content
          .slice(0, short.text.length)
          .map(({ latin }) => latin)
          .join(''),
      ) &&
      /\p{Ll}{3}/u.test(text) &&
      text.split(/[^\p{L}]+/u).includes(short.text.toUpperCase())
    if ((stands && short.text.length >= 3) || compound()) found.add(short.text)
  }
  return found.size < words.length ? found : new Set()
}

/** The letters of `short` stand in `long` in the same order, the first at its beginning. */
export function isSubsequence(short: string, long: string): boolean {
  if (short[0] !== long[0]) return false
  let at = 0
  for (const letter of long) if (letter === short[at]) at++
  return at >= short.length
}

interface Segment {
  readonly segment: string
  readonly words: readonly string[]
}

/** "Politecnico di Torino - Dipartimento DAUIN", "Department of Physics, University of …": one part begins with a word for a unit. Companies call their line of business so too. */
function departmentIn(
  segments: readonly Segment[],
  isCompany: boolean,
): { readonly unit: string; readonly whole: readonly string[] } | null {
  if (segments.length < 2) return null
  const units = segments.filter(({ words }, at) => unitWords.has(words[0]!) && (at > 0 || words.length > 1))
  const others = segments.filter((segment) => !units.includes(segment))
  if (units.length === 0 || others.length === 0) return null
  if (isCompany && !others.some(({ words }) => words.some((word) => kindOfWord.has(word)))) return null
  return { unit: units.map(({ segment }) => segment).join(', '), whole: others.flatMap(({ words }) => words) }
}
